/**
 * Runs the benchmark: installs what only it needs, builds the bundle it loads, starts it.
 *
 * Usage: `npm run bench [-- --quick] [--write] [--only reading,search,browser]`
 */
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const bench = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('..', import.meta.url));

function run(command, args, cwd) {
  const {status} = spawnSync(command, args, {cwd, stdio: 'inherit', shell: command === 'npm'});
  if (status !== 0) process.exit(status ?? 1);
}

if (!existsSync(`${root}/node_modules/tsx`)) run('npm', ['ci'], root);
if (!existsSync(`${bench}/node_modules/minisearch`)) run('npm', ['ci'], bench);
run('npm', ['run', '-s', 'build:cdn'], root);
run(process.execPath, ['--import', 'tsx', 'bench/main.ts', ...process.argv.slice(2)], root);
