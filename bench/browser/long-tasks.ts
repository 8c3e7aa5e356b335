/** What keeps the page from answering for more than 50 ms while a catalog is read, and while somebody types. */
import type {Browser, Page} from 'playwright-core';
import {median} from '../measure/statistics.js';
import type {Section} from '../report/section.js';
import {portalPage, shown} from './arrival.js';
import type {Site} from './site.js';
import {type Task, longTasks} from './trace.js';
import {newPage} from './visit.js';

const typed = 'återvinning';
const bound = 50;

/** Until all has been read and the last answer is on the page. */
async function settle(page: Page): Promise<void> {
  await page.waitForFunction(
    () => {
      const portal = document.querySelector('dcat-portal')?.shadowRoot;
      const list = portal?.querySelector('dcat-dataset-list')?.shadowRoot;
      return list?.querySelector('.main')?.getAttribute('aria-busy') === 'false';
    },
    undefined,
    {timeout: 120_000},
  );
  await page.waitForTimeout(500);
}

async function readAndType(
  browser: Browser,
  address: string,
): Promise<readonly [reading: Task[], typing: Task[]]> {
  const page = await newPage(browser);
  try {
    const reading = await longTasks(browser, page, async () => {
      await page.goto(address);
      await settle(page);
    });
    const typing = await longTasks(browser, page, async () => {
      const field = page.locator('input[type=search]').first();
      await field.pressSequentially(typed, {delay: 150});
      await settle(page);
    });
    return [reading, typing];
  } finally {
    await page.context().close();
  }
}

function rowOf(size: number, doing: string, seen: readonly Task[][]): (string | number)[] {
  const worst = seen.map((tasks) => Math.max(0, ...tasks.map(({work}) => work)));
  const hard = seen.flatMap((tasks) => tasks.filter(({work}) => work > bound));
  return [
    size,
    doing,
    median(seen.map((tasks) => tasks.length)),
    median(seen.map((tasks) => tasks.filter(({work}) => work > bound).length)),
    median(worst).toFixed(0),
    hard.map(({work, parts}) => `${work.toFixed(0)} ms: ${parts}`).join('; ') || '–',
  ];
}

export interface LongTaskOptions {
  /** By size: path of the catalog on the site. */
  readonly catalogs: ReadonlyMap<number, string>;
  readonly times: number;
}

export async function longTaskSection(
  browser: Browser,
  site: Site,
  {catalogs, times}: LongTaskOptions,
): Promise<Section> {
  const rows: (string | number)[][] = [];
  for (const [size, catalog] of catalogs) {
    site.page(`/long-${size}`, portalPage(catalog, shown));
    const seen: (readonly [Task[], Task[]])[] = [];
    for (let round = 0; round < times; round += 1)
      seen.push(await readAndType(browser, `${site.origin}/long-${size}`));
    const reading = seen.map(([tasks]) => tasks);
    const typing = seen.map(([, tasks]) => tasks);
    rows.push(rowOf(size, 'reading', reading), rowOf(size, `typing "${typed}"`, typing));
  }
  return {
    name: 'Tasks of the main thread over 50 ms, at full speed',
    columns: [
      'datasets',
      'while',
      'over 50 ms on the clock',
      'over 50 ms of work',
      'most work, ms',
      'what',
    ],
    rows,
  };
}
