/** Searching at each size, against MiniSearch. */
import {inChild} from '../measure/child.js';
import type {Section} from '../report/section.js';

interface Figures {
  readonly build: number;
  readonly heap: number;
  readonly median: number;
  readonly p95: number;
  readonly worst: number;
  readonly recall: number;
}

const child = new URL('child.ts', import.meta.url);

const engines = [
  ['own', 'own'],
  ['own, with all facets counted', 'own-facets'],
  ['MiniSearch', 'minisearch'],
] as const;

export async function searchSection(sizes: readonly number[]): Promise<Section> {
  const rows: (string | number)[][] = [];
  for (const size of sizes)
    for (const [name, engine] of engines) {
      const {build, heap, median, p95, worst, recall} = (await inChild(child, [
        size,
        engine,
      ])) as Figures;
      rows.push([
        size,
        name,
        build.toFixed(0),
        (heap / 1e6).toFixed(1),
        median.toFixed(2),
        p95.toFixed(2),
        worst.toFixed(1),
        `${(100 * recall).toFixed(0)}%`,
      ]);
    }
  return {
    name: 'Searching, letter by letter, in Node',
    columns: [
      'datasets',
      'engine',
      'index ms',
      'index MB',
      'median ms',
      'p95 ms',
      'worst ms',
      'found inside words',
    ],
    rows,
  };
}
