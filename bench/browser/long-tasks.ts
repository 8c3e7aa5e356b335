/** What keeps the page from answering for more than 50 ms while a catalog is read, and while somebody types. */
import type {Browser, Page} from 'playwright-core';
import {median} from '../measure/statistics.js';
import type {Section} from '../report/section.js';
import {portalPage, shown} from './arrival.js';
import {placeInSource} from './place-in-source.js';
import type {Site} from './site.js';
import {type LongScript, type LongTask, visit} from './visit.js';

interface Seen {
  readonly tasks: readonly LongTask[];
  readonly scripts: readonly LongScript[];
}

const typed = 'återvinning';

/** Takes what the page has noticed since the last time. */
function take(page: Page): Promise<Seen> {
  return page.evaluate(() => {
    const {noticed} = window;
    return {tasks: noticed.tasks.splice(0), scripts: noticed.scripts.splice(0)};
  });
}

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
  await page.waitForTimeout(700); // the last answer, and what the observers have yet to tell
}

async function readAndType(page: Page): Promise<readonly [reading: Seen, typing: Seen]> {
  await settle(page);
  const reading = await take(page);
  await page.locator('input[type=search]').first().pressSequentially(typed, {delay: 150});
  await settle(page);
  return [reading, await take(page)];
}

/** The longest script that ran during a task. */
function culpritOf({start, duration}: LongTask, scripts: readonly LongScript[]): string {
  const during = scripts.filter(
    (script) => script.start < start + duration && script.start + script.duration > start,
  );
  const [longest] = during.toSorted((a, b) => b.duration - a.duration);
  if (!longest) return 'not told';
  return `${longest.invoker} ${placeInSource(longest)}`.trim();
}

function rowOf(size: number, doing: string, seen: readonly Seen[]): (string | number)[] {
  const sums = seen.map(({tasks}) => tasks.length);
  const worst = seen.map(({tasks}) => Math.max(0, ...tasks.map(({duration}) => duration)));
  const culprits = seen.flatMap(({tasks, scripts}) =>
    tasks.map((task) => `${culpritOf(task, scripts)} (${task.duration.toFixed(0)} ms)`),
  );
  return [
    size,
    doing,
    median(sums),
    median(worst).toFixed(0),
    Math.max(...worst).toFixed(0),
    culprits.slice(0, 8).join('; ') || '–',
  ];
}

export async function longTaskSection(
  browser: Browser,
  site: Site,
  sizes: readonly number[],
  times: number,
): Promise<Section> {
  const rows: (string | number)[][] = [];
  for (const size of sizes) {
    site.page(`/long-${size}`, portalPage(`/catalog/${size}.rdf`, shown));
    const seen: (readonly [Seen, Seen])[] = [];
    for (let round = 0; round < times; round += 1) {
      const options = {address: `${site.origin}/long-${size}`, wanted: shown, slowdown: 1};
      seen.push(await visit(browser, options, readAndType));
    }
    rows.push(
      rowOf(
        size,
        'reading',
        seen.map(([reading]) => reading),
      ),
    );
    rows.push(
      rowOf(
        size,
        `typing "${typed}"`,
        seen.map(([, typing]) => typing),
      ),
    );
  }
  return {
    name: 'Tasks of the main thread over 50 ms, RDF/XML, full speed',
    columns: ['datasets', 'while', 'tasks', 'longest ms', 'longest of all', 'what'],
    rows,
  };
}
