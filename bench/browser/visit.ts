/** A visit to a page with an empty cache, and what the page itself noticed of it. */
import type {Browser, Page} from 'playwright-core';

declare global {
  interface Window {
    /** When the datasets that were waited for were there; 0 before. */
    shownAt: number;
  }
}

/** Runs in the page, before everything else. */
function notice(wanted: number): void {
  window.shownAt = 0;
  const look = (): void => {
    const portal = document.querySelector('dcat-portal')?.shadowRoot;
    const list = portal?.querySelector('dcat-dataset-list')?.shadowRoot ?? document;
    const {length} = list.querySelectorAll('[part~=item]');
    if (length >= wanted) window.shownAt = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

export interface VisitOptions {
  readonly address: string;
  /** Datasets that must be on the page. */
  readonly wanted: number;
  /** How many times slower than this machine the visitor's is. */
  readonly slowdown: number;
}

/** tsx gives functions their names by a helper, which a function that is sent to a page does not find there. */
const namingHelper = 'globalThis.__name = (value) => value';

/** A page with an empty cache, in which functions of these files can run. */
export async function newPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext();
  await context.addInitScript(namingHelper);
  return context.newPage();
}

/** Opens a page, waits until so many datasets are listed, lets `look` look at it, closes it. */
export async function visit<Seen>(
  browser: Browser,
  {address, wanted, slowdown}: VisitOptions,
  look: (page: Page) => Promise<Seen>,
): Promise<Seen> {
  const page = await newPage(browser);
  const context = page.context();
  try {
    if (slowdown > 1) {
      const devtools = await context.newCDPSession(page);
      await devtools.send('Emulation.setCPUThrottlingRate', {rate: slowdown});
    }
    await page.addInitScript(notice, wanted);
    await page.goto(address, {waitUntil: 'commit'});
    await page.waitForFunction(() => window.shownAt > 0, undefined, {timeout: 120_000});
    return await look(page);
  } finally {
    await context.close();
  }
}
