/** Where in the sources a place in the bundle comes from. */
import {existsSync, readFileSync} from 'node:fs';
import {SourceMap} from 'node:module';
import {basename} from 'node:path';
import type {LongScript} from './visit.js';

const bundle = 'dist/cdn';

/** File and line, as far as the bundle's source map knows; `''` for what is no script of the bundle. */
export function placeInSource({address, position}: LongScript): string {
  const path = /\/cdn\/(.+)$/.exec(address)?.[1];
  if (path === undefined) return '';
  const [file, map] = [`${bundle}/${path}`, `${bundle}/${path}.map`];
  if (position < 0 || !existsSync(map)) return basename(path);
  const before = readFileSync(file, 'utf8').slice(0, position).split('\n');
  const sourceMap = new SourceMap(JSON.parse(readFileSync(map, 'utf8')));
  const entry = sourceMap.findEntry(before.length - 1, before.at(-1)?.length ?? 0);
  const known = 'originalSource' in entry && entry.originalSource !== undefined;
  return known ? `${basename(entry.originalSource)}:${entry.originalLine + 1}` : basename(path);
}
