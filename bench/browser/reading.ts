/** Reading in Chromium: in the worker, the model handed over to the page, against `JSON.parse` on the page. */
import type {Browser} from 'playwright-core';
import {build} from 'vite';
import {type CatalogFiles, type Written, syntaxes} from '../catalog/files.js';
import {median, medianRatio} from '../measure/statistics.js';
import type {Section} from '../report/section.js';
import type {Site} from './site.js';
import type {PageTimes} from './reading-page.js';
import {newPage} from './visit.js';

/** Bundles the readers into a folder. */
export async function buildReaders(folder: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      target: 'es2022',
      lib: {entry: {reading: 'bench/browser/reading-page.ts'}, formats: ['es']},
    },
  });
}

/** Datasets up to which every syntax is read; more take their time. */
const mostOfAll = 2000;

export interface PageReadingOptions {
  readonly files: CatalogFiles;
  readonly sizes: readonly number[];
  readonly times: (size: number) => number;
}

async function measured(
  browser: Browser,
  site: Site,
  paths: readonly [catalog: string, json: string],
  times: number,
): Promise<PageTimes> {
  const page = await newPage(browser);
  try {
    await page.goto(`${site.origin}/reading`);
    await page.waitForFunction(() => typeof window.measureReading === 'function');
    const [catalog, json] = paths;
    return await page.evaluate(
      ([from, plain, rounds]) => window.measureReading(from, plain, rounds),
      [catalog, json, times] as const,
    );
  } finally {
    await page.context().close();
  }
}

export async function pageReadingSection(
  browser: Browser,
  site: Site,
  {files, sizes, times}: PageReadingOptions,
): Promise<Section> {
  site.page('/reading', '<!doctype html><script type="module" src="/readers/reading.js"></script>');
  const rows: (string | number)[][] = [];
  for (const size of sizes)
    for (const syntax of size > mostOfAll ? syntaxes.slice(0, 1) : syntaxes) {
      const pathOf = (written: Written): string =>
        `/catalog/${files.path(size, written).split('/').at(-1)}`;
      const {read, parse} = await measured(
        browser,
        site,
        [pathOf(syntax), pathOf('json')],
        times(size),
      );
      const ratio = medianRatio(read, parse).toFixed(1);
      rows.push([size, syntax, median(read).toFixed(0), median(parse).toFixed(0), ratio]);
    }
  return {
    name: 'Reading in Chromium: bytes to model on the page, by way of the worker',
    columns: ['datasets', 'syntax', 'ms', 'JSON.parse ms', 'time ratio'],
    rows,
  };
}
