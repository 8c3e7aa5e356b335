/** What must hold of the built bundle, seen from a page of somebody else's. */
import type {Page} from 'playwright-core';
import type {World} from './world.js';

export interface Scene {
  readonly page: Page;
  readonly world: World;
  /** Folder for pictures. */
  readonly images: string;
}

export interface Case {
  readonly name: string;
  /** Content-Security-Policy; `''` for none. `CDN` and `CATALOG` stand for origins. */
  readonly policy: string;
  readonly body: string;
  readonly check: (scene: Scene) => Promise<void>;
  /** What the console may say all the same. */
  readonly expected?: readonly RegExp[];
}

const portal =
  '<dcat-portal src="CATALOG/alvhamra/catalog.rdf"><a href="CATALOG/">Katalog</a></dcat-portal>';
const strict =
  "default-src 'none'; script-src CDN; style-src 'self'; connect-src CATALOG; img-src data:";

async function expectText(page: Page, selector: string, pattern: RegExp): Promise<string> {
  const text = await page.locator(selector).first().innerText();
  if (!pattern.test(text)) throw new Error(`${selector} says "${text}", not ${pattern}`);
  return text;
}

/** The list is there, searches, filters, opens a dataset and comes back. */
async function walk({page}: Scene): Promise<void> {
  await page.locator('[part~=item]').first().waitFor();
  await expectText(page, '[part~=count]', /datamängder/);
  await page.getByRole('searchbox').first().fill('laddstation');
  await page.locator('[part~=count]', {hasText: 'träff'}).waitFor();
  const title = await page.locator('[part~=link]').first().innerText();
  await page.locator('[part~=link]').first().click();
  await page.locator('dcat-dataset-detail [part~=title]', {hasText: title.trim()}).waitFor();
  if (!page.url().includes('#dcat.dataset=')) throw new Error(`no deep link: ${page.url()}`);
  await page.goBack();
  await page.locator('[part~=count]', {hasText: 'träff'}).waitFor();
}

/** What is to be seen, and what must be there before it is. */
interface Picture {
  readonly name: string;
  readonly body: string;
  readonly ready: string;
}

const dataset = 'https://katalog.alvhamra.example/store/1/resource/10';

const subjects: readonly Picture[] = [
  {name: 'portal', body: portal, ready: '[part~=item]'},
  {
    name: 'dataset-list',
    body: '<dcat-dataset-list src="CATALOG/alvhamra/catalog.rdf" layout="cards"></dcat-dataset-list>',
    ready: '[part~=item]',
  },
  {
    name: 'dataset-detail',
    body: `<dcat-dataset-detail src="CATALOG/alvhamra/catalog.rdf" dataset="${dataset}"></dcat-dataset-detail>`,
    ready: 'dcat-dataset-detail [part~=title]',
  },
];

/** Takes the pictures of one element, and sees to it that nothing is wider than the window. */
async function picture({page, images}: Scene, {name, ready}: Picture): Promise<void> {
  await page.locator(ready).first().waitFor();
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({colorScheme: scheme, reducedMotion: 'reduce'});
    for (const width of [320, 768, 1280]) {
      await page.setViewportSize({width, height: 900});
      await page.screenshot({path: `${images}/${name}-${width}-${scheme}.png`});
      const isWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      if (isWide) throw new Error(`the page is wider than ${width} px`);
    }
  }
}

export const cases: readonly Case[] = [
  {name: 'a page without a policy', policy: '', body: portal, check: walk},
  {
    name: 'a strict policy that allows no workers',
    policy: strict,
    body: portal,
    check: walk,
    expected: [/worker-src|script-src|blob:/],
  },
  {
    name: 'a strict policy that allows blob workers',
    policy: `${strict}; worker-src blob:`,
    body: portal,
    check: walk,
  },
  {
    name: 'Trusted Types',
    policy: `${strict}; worker-src blob:; require-trusted-types-for 'script'; trusted-types lit-html`,
    body: portal,
    check: walk,
    expected: [/TrustedScriptURL|Worker|trusted/i],
  },
  {
    name: 'an editor that keeps no tags but div and a',
    policy: '',
    body: '<div data-dcat="portal" data-src="CATALOG/alvhamra/catalog.rdf"><a href="CATALOG/">Katalog</a></div>',
    check: walk,
  },
  {
    name: 'a catalog that is not there leaves the way to it',
    policy: '',
    body: '<dcat-portal src="CATALOG/nowhere.rdf"><a href="CATALOG/">Katalog</a></dcat-portal>',
    check: async ({page}) => {
      await page.locator('[part~=error]').first().waitFor();
      await page.getByRole('link', {name: 'Katalog', exact: true}).waitFor();
    },
    expected: [/404/],
  },
  ...subjects.map((subject) => ({
    name: `pictures of the ${subject.name} at three widths, light and dark`,
    policy: '',
    body: subject.body,
    check: (scene: Scene) => picture(scene, subject),
  })),
];
