/**
 * Writes the fictional world of the demo into `demo/public/`: `node scripts/demo-data/generate.mjs`.
 * The same every time; what is no longer made is removed.
 */
import {existsSync, mkdirSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {alvhamra} from './alvhamra.mjs';
import {dataFiles} from './data/files.mjs';
import {catalogGraph} from './rdf/dcat.mjs';
import {rdfXml} from './rdf/rdf-xml.mjs';
import {regionFiles} from './region/files.mjs';

/** Folders that belong to this script alone. */
export const ownFolders = ['alvhamra', 'region'];

/** @returns {Map<string, Uint8Array>} bytes by path below `demo/public/` */
export function makeFiles() {
  const files = dataFiles();
  const world = alvhamra(files);
  const made = new Map([['alvhamra/catalog.rdf', rdfXml(catalogGraph(world))]]);
  for (const [name, bytes] of files) made.set(`alvhamra/${world.fileAddress(name)}`, bytes);
  for (const [path, bytes] of regionFiles()) made.set(path, bytes);
  return made;
}

/** Paths of the files that lie in the folders of this script now. */
export function presentFiles(root) {
  return ownFolders.flatMap((folder) => {
    const start = join(root, folder);
    if (!existsSync(start)) return [];
    return readdirSync(start, {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/'));
  });
}

export const publicFolder = fileURLToPath(new URL('../../demo/public/', import.meta.url));

function writeAll() {
  for (const folder of ownFolders)
    rmSync(join(publicFolder, folder), {recursive: true, force: true});
  let size = 0;
  const files = makeFiles();
  for (const [path, bytes] of files) {
    const target = join(publicFolder, path);
    mkdirSync(dirname(target), {recursive: true});
    writeFileSync(target, bytes);
    size += bytes.length;
  }
  console.log(`${files.size} files, ${Math.round(size / 1000)} kB, in demo/public/`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeAll();
