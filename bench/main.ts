/** The benchmark: every table in one run, so that figures can be set against one another. */
import {cpSync, mkdirSync, writeFileSync} from 'node:fs';
import {basename} from 'node:path';
import {parseArgs} from 'node:util';
import {chromium} from 'playwright-core';
import {format, resolveConfig} from 'prettier';
import {chromiumArgs, findChromium} from '../scripts/browser.mjs';
import {arrivalSection} from './browser/arrival.js';
import {longTaskSection} from './browser/long-tasks.js';
import {buildReaders, pageReadingSection} from './browser/reading.js';
import {Site} from './browser/site.js';
import {CatalogFiles} from './catalog/files.js';
import {peerSection, readingSection} from './reading/reading.js';
import {documentOf} from './report/document.js';
import {type Section, tableOf} from './report/section.js';
import {searchSection} from './search/search.js';

const {values: options} = parseArgs({
  options: {
    quick: {type: 'boolean', default: false},
    write: {type: 'boolean', default: false},
    only: {type: 'string', default: 'browser,search,reading'},
  },
});

const sizes = options.quick ? [200, 2000] : [200, 2000, 20_000];
const files = new CatalogFiles();
const sections: Section[] = [];

/** Repetitions: the more, the shorter what is measured. */
function times(size: number): number {
  if (size >= 20_000) return 2;
  return size >= 2000 ? 5 : 11;
}

/** 20 000 datasets as RDF/XML are more than the bound of a download (50 MB); as Turtle they are less. */
function longCatalogs(): ReadonlyMap<number, string> {
  return new Map(
    sizes.slice(1).map((size) => {
      const path = files.path(size, size > 2000 ? 'turtle' : 'rdf-xml');
      return [size, `/catalog/${basename(path)}`];
    }),
  );
}

async function show(section: Promise<Section>): Promise<void> {
  const done = await section;
  sections.push(done);
  console.log(`\n${done.name}\n\n${tableOf(done)}`);
}

async function inBrowser(): Promise<void> {
  const readers = `${files.folder}/readers`;
  await buildReaders(readers);
  // A build that is begun meanwhile may not change what is measured.
  const cdn = `${files.folder}/cdn`;
  cpSync('dist/cdn', cdn, {recursive: true});
  const site = new Site({cdn, catalog: files.folder, readers});
  await site.open();
  const executablePath = await findChromium();
  const browser = await chromium.launch({executablePath, args: chromiumArgs});
  try {
    for (const size of [200, 2000]) files.path(size, 'rdf-xml');
    await show(arrivalSection(browser, site, [200, 2000], options.quick ? 3 : 7));
    await show(
      longTaskSection(browser, site, {catalogs: longCatalogs(), times: options.quick ? 1 : 3}),
    );
    await show(pageReadingSection(browser, site, {files, sizes, times}));
  } finally {
    await browser.close();
    await site.close();
  }
}

const parts: Readonly<Record<string, () => Promise<void>>> = {
  browser: inBrowser,
  search: () => show(searchSection(sizes)),
  reading: async () => {
    await show(peerSection({files, sizes, times}));
    await show(readingSection({files, sizes, times}));
  },
};

const started = performance.now();
try {
  for (const part of options.only.split(',')) await parts[part]?.();
} finally {
  files.remove();
}
mkdirSync('bench/results', {recursive: true});
const result = {date: new Date().toISOString(), node: process.version, sections};
writeFileSync('bench/results/latest.json', `${JSON.stringify(result, null, 2)}\n`);
if (options.write) {
  const filepath = 'docs/benchmarks.md';
  const style = await resolveConfig(filepath);
  writeFileSync(filepath, await format(documentOf(result), {...style, filepath}));
}
console.log(`\n${((performance.now() - started) / 1000).toFixed(0)} s`);
