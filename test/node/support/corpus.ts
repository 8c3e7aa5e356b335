/** Real payloads, which lie beside the repository and not in it. */
import {existsSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';

const folder = resolve(process.env['DCAT_CORPUS'] ?? '../shared/corpus');

export interface CorpusFile {
  readonly kind: string;
  readonly path: string;
  /** What independent tools counted, in words. */
  readonly counts: string;
  readonly text: () => string;
}

/** Files of these kinds that end so; none at all when the corpus is absent. */
export function corpusFiles(kinds: readonly string[], ending: RegExp): readonly CorpusFile[] {
  const index = join(folder, 'INDEX.tsv');
  if (!existsSync(index)) return [];
  return readFileSync(index, 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .map(([kind = '', path = '', , , , , , counts = '']) => ({
      kind,
      path,
      counts,
      text: () => readFileSync(join(folder, path), 'utf8'),
    }))
    .filter(({kind, path}) => kinds.includes(kind) && ending.test(path));
}
