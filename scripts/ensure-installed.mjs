/** Runs `npm ci` when node_modules is missing or older than the lock: `npm start` and `npm test` then need nothing before them. */
import {execSync} from 'node:child_process';
import {existsSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const installed = join(root, 'node_modules/.package-lock.json');
const lock = join(root, 'package-lock.json');

if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs) {
  console.log('Installing what package-lock.json names …');
  execSync('npm ci --no-audit --no-fund --loglevel=error', {cwd: root, stdio: 'inherit'});
}
