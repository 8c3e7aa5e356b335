/** Puts the package's own command where `npx` looks, as npm does for every package but the one it is in. */
import {existsSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const folder = fileURLToPath(new URL('../node_modules/.bin/', import.meta.url));
const command = `${folder}dcat-elements`;

if (existsSync(folder)) {
  rmSync(command, {force: true});
  if (process.platform === 'win32') {
    writeFileSync(`${command}.cmd`, '@node "%~dp0\\..\\..\\bin\\dcat-elements.mjs" %*\r\n');
  } else symlinkSync('../../bin/dcat-elements.mjs', command);
}
