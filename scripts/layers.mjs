/**
 * Who may import whom. Facts flow from `net` to `element`; an import against that stream is refused.
 *
 * Usage: `node scripts/layers.mjs [folder]`. Exit code 1 names each wrong import.
 */
import {readFileSync, readdirSync} from 'node:fs';
import {dirname, join, relative, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';

/** Room → rooms it may import from, besides itself. */
export const allowed = {
  model: [],
  vocabulary: ['model'],
  net: ['model'],
  rdf: ['model', 'vocabulary'],
  geo: ['model'],
  prose: ['model'],
  dialect: ['model', 'vocabulary', 'net', 'rdf'],
  format: ['model', 'vocabulary', 'net', 'rdf', 'geo'],
  query: ['model', 'vocabulary', 'geo'],
  specification: ['model', 'vocabulary', 'query', 'geo'],
  quality: ['model', 'vocabulary', 'specification'],
  store: ['model', 'vocabulary', 'net', 'rdf', 'dialect', 'format', 'query'],
  text: ['model', 'net'],
  event: ['model', 'query', 'net'],
  style: [],
  controller: ['model', 'vocabulary', 'net', 'query', 'store', 'text', 'event', 'prose'],
  element: ['model', 'vocabulary', 'query', 'prose', 'geo', 'text', 'event', 'style', 'controller'],
  cli: ['model', 'vocabulary', 'net', 'rdf', 'dialect', 'format', 'query', 'store', 'quality'],
};

/** Packages that only these places may import. */
const packages = {
  leaflet: ['element/map-view'],
  'chart.js': ['element/chart-view'],
  n3: ['rdf/turtle'],
  lit: ['controller', 'element', 'style', 'event'],
};

const importPattern = /(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g;

/** Tests and what they are made of may import from any room. */
const isTest = (path) => /\.test\.ts$|[\\/]fixtures[\\/]/.test(path);

const filesBelow = (folder) =>
  readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !isTest(path));

/** @returns {string[]} one sentence for each wrong import below `source` */
export function wrongImports(source) {
  return filesBelow(source).flatMap((file) => {
    const place = relative(source, file).replaceAll('\\', '/');
    const [room, ...rest] = place.split('/');
    if (rest.length === 0) return []; // index.ts and autoload.ts stand at the door and see all rooms
    if (!(room in allowed)) return [`${place}: no room is called ${room}`];
    return [...readFileSync(file, 'utf8').matchAll(importPattern)]
      .map(([, address]) => wrongImport(source, file, place, room, address))
      .filter((sentence) => sentence !== undefined);
  });
}

function wrongImport(source, file, place, room, address) {
  if (!address.startsWith('.')) {
    const name = Object.keys(packages).find(
      (key) => address === key || address.startsWith(`${key}/`),
    );
    if (!name || packages[name].some((start) => place.startsWith(start))) return undefined;
    return `${place} imports ${address}, which only ${packages[name].join(', ')} may`;
  }
  const [target, ...rest] = relative(source, resolve(dirname(file), address))
    .replaceAll('\\', '/')
    .split('/');
  if (rest.length === 0 && room !== 'cli')
    return `${place} imports ${address}, the door of the house`;
  if (rest.length === 0 || target === room || allowed[room].includes(target)) return undefined;
  return `${place} imports ${address}: ${room} may not know ${target}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const wrong = wrongImports(process.argv[2] ?? fileURLToPath(new URL('../src', import.meta.url)));
  for (const sentence of wrong) console.error(sentence);
  process.exitCode = wrong.length > 0 ? 1 : 0;
}
