/** When 25 datasets are on the page, and what had to arrive for that, beside the same list as plain HTML. */
import type {Browser, Page} from 'playwright-core';
import {median, medianRatio} from '../measure/statistics.js';
import type {Section} from '../report/section.js';
import type {Site} from './site.js';
import {visit} from './visit.js';

export const shown = 25;
const slowdown = 4;

/** A page that embeds the portal. */
export function portalPage(catalog: string, pageSize: number): string {
  return `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Öppna data</title>
<link rel="icon" href="data:,"><script type="module" src="/cdn/dcat-elements.js"></script></head>
<body><main><h1>Öppna data</h1>
<dcat-portal src="${catalog}" page-size="${pageSize}"></dcat-portal></main></body></html>`;
}

interface Arrival {
  /** Milliseconds from the navigation. */
  readonly time: number;
  readonly page: number;
  readonly scripts: number;
  readonly catalog: number;
}

/** Runs in the page: bytes of what had come when the list was there. */
function arrivalOf(): Arrival {
  const time = window.shownAt;
  const resources = performance
    .getEntriesByType('resource')
    .filter((entry) => entry instanceof PerformanceResourceTiming)
    .filter(({responseEnd, name}) => responseEnd <= time && !name.startsWith('blob:'));
  const sizeOf = (isMeant: (path: string) => boolean): number =>
    resources
      .filter(({name}) => isMeant(new URL(name).pathname))
      .reduce((sum, {encodedBodySize}) => sum + encodedBodySize, 0);
  const [navigation] = performance.getEntriesByType('navigation');
  return {
    time,
    page: navigation instanceof PerformanceNavigationTiming ? navigation.encodedBodySize : 0,
    scripts: sizeOf((path) => path.startsWith('/cdn/')),
    catalog: sizeOf((path) => path.startsWith('/catalog/')),
  };
}

/** Runs in the page: what the portal shows, as plain HTML with its styles. */
function frozen(): string {
  const portal = document.querySelector('dcat-portal')?.shadowRoot;
  const list = portal?.querySelector('dcat-dataset-list')?.shadowRoot;
  const styles = [...(list?.adoptedStyleSheets ?? [])]
    .flatMap(({cssRules}) => [...cssRules].map(({cssText}) => cssText))
    .join('\n');
  const body = list?.querySelector('.list')?.outerHTML.replace(/<!--[^]*?-->/g, '') ?? '';
  return `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Öppna data</title>
<link rel="icon" href="data:,"><style>${styles}</style></head><body><main><h1>Öppna data</h1>
${body}</main></body></html>`;
}

const seeArrival = (page: Page): Promise<Arrival> => page.evaluate(arrivalOf);

async function arrivalRow(
  browser: Browser,
  site: Site,
  size: number,
  times: number,
): Promise<(string | number)[]> {
  site.page(`/portal-${size}`, portalPage(`/catalog/${size}.rdf`, shown));
  const portal = {address: `${site.origin}/portal-${size}`, wanted: shown};
  const html = await visit(browser, {...portal, slowdown: 1}, (page) => page.evaluate(frozen));
  site.page(`/static-${size}`, html);
  const plain = {address: `${site.origin}/static-${size}`, wanted: shown};
  const portals: Arrival[] = [];
  const plains: Arrival[] = [];
  for (let round = 0; round < times; round += 1) {
    portals.push(await visit(browser, {...portal, slowdown}, seeArrival));
    plains.push(await visit(browser, {...plain, slowdown}, seeArrival));
  }
  const timesOf = (arrivals: readonly Arrival[]): number[] => arrivals.map(({time}) => time);
  const bytes = (part: 'scripts' | 'catalog' | 'page', of: readonly Arrival[]): number =>
    median(of.map((arrival) => arrival[part]));
  return [
    size,
    bytes('scripts', portals),
    bytes('catalog', portals),
    bytes('page', plains),
    median(timesOf(portals)).toFixed(0),
    median(timesOf(plains)).toFixed(0),
    medianRatio(timesOf(portals), timesOf(plains)).toFixed(1),
  ];
}

export async function arrivalSection(
  browser: Browser,
  site: Site,
  sizes: readonly number[],
  times: number,
): Promise<Section> {
  const rows: (string | number)[][] = [];
  for (const size of sizes) rows.push(await arrivalRow(browser, site, size, times));
  return {
    name: `Until the first ${shown} datasets of an RDF/XML catalog are listed, CPU ${slowdown} times slower`,
    columns: [
      'datasets',
      'script bytes',
      'catalog bytes',
      'bytes as HTML',
      'ms',
      'ms as HTML',
      'ratio',
    ],
    rows,
  };
}
