/**
 * The built bundle as a municipality would use it: the page on one origin, the bundle on another, the
 * catalog on a third, under policies as strict as they come. Needs `npm run build:cdn`.
 *
 * Takes the pictures of the documentation on the way: `npm run screenshots` writes them to docs/images,
 * any other run to coverage/images.
 */
import {mkdirSync, readFileSync} from 'node:fs';
import {type Browser, type Page, chromium} from 'playwright-core';
import {chromiumArgs, findChromium} from '../scripts/browser.mjs';
import {cases} from './e2e/cases.js';
import {type World, openWorld} from './e2e/world.js';

const images = process.env['SCREENSHOTS'] ?? 'coverage/images';
mkdirSync(images, {recursive: true});

/** What the browser must not have said while a case ran. */
function watch(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  return complaints;
}

async function run(browser: Browser, world: World): Promise<number> {
  let failed = 0;
  for (const {name, policy, body, check, expected = []} of cases) {
    const page = await browser.newPage({viewport: {width: 1280, height: 900}, locale: 'sv-SE'});
    const complaints = watch(page);
    try {
      await page.goto(world.page(policy, body));
      await check({page, world, images});
      const unexpected = complaints.filter((text) => !expected.some((known) => known.test(text)));
      if (unexpected.length > 0) throw new Error(unexpected.join('; '));
      console.log(`ok      ${name}`);
    } catch (error) {
      failed++;
      console.log(`NOT OK  ${name}: ${error instanceof Error ? error.message : String(error)}`);
      await page.screenshot({path: `${images}/failed.png`});
    }
    await page.close();
  }
  return failed;
}

const integrity: unknown = JSON.parse(readFileSync('dist/cdn/sri.json', 'utf8'));
const world = await openWorld(integrity);
const browser = await chromium.launch({executablePath: await findChromium(), args: chromiumArgs});
const failed = await run(browser, world);
await browser.close();
await world.close();
console.log(`\n${cases.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
