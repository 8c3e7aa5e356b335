/** A page with a dataset on it, looked at as a visitor does. */
import '../../src/element/dataset-detail/define.js';
import type {DcatDatasetDetail} from '../../src/element/dataset-detail/dataset-detail.js';
import {drawn, stateOf} from './look.js';
import {until} from './until.js';

export {drawn, find, stateOf, wordsOf} from './look.js';

export const prefixes = `
@prefix dcat: <http://www.w3.org/ns/dcat#> .
@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix foaf: <http://xmlns.com/foaf/0.1/> .
@prefix vcard: <http://www.w3.org/2006/vcard/ns#> .
@prefix adms: <http://www.w3.org/ns/adms#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
@prefix d: <https://data.example/d/> .
`;

export const source = 'https://data.example/catalog.ttl';

const datasets = [1, 2, 3]
  .map(
    (number) => `d:${number} a dcat:Dataset ; dcterms:title "Mängd ${number}"@sv ;
      dcat:distribution [ a dcat:Distribution ; dcat:downloadURL <https://files.example/${number}.csv> ] .`,
  )
  .join('\n');
/** A catalog of three, the first of which names the second. */
export const threeDatasets = `${prefixes} ${datasets} d:1 dcterms:relation d:2 .`;

/** Their ids, and those of others beside them. */
export function idOf(name: number | string): string {
  return `https://data.example/d/${name}`;
}

/** What stands in the head for search engines. */
export function dataBlocks(): readonly unknown[] {
  return [...document.head.querySelectorAll('script[type="application/ld+json"]')].map(
    ({textContent}): unknown => JSON.parse(textContent ?? ''),
  );
}

/** Puts the element in the page; `known` are its attributes and properties. */
export function place(
  known: Partial<DcatDatasetDetail> & {readonly lang?: string} = {},
): DcatDatasetDetail {
  const element = document.createElement('dcat-dataset-detail');
  Object.assign(element, {lang: 'sv', src: source, ...known});
  document.body.append(element);
  return element;
}

/** Waits until the element is in that state, and has said so with words. */
export async function whenIn(element: DcatDatasetDetail, state: string): Promise<ShadowRoot> {
  await until(() => stateOf(element) === state);
  await until(() => (element.shadowRoot?.textContent ?? '').trim() !== '');
  await element.updateComplete;
  return drawn(element);
}

/** Shows a dataset, in Swedish, as soon as it is there. */
export async function show(
  known: Partial<DcatDatasetDetail> & {readonly lang?: string},
): Promise<readonly [DcatDatasetDetail, ShadowRoot]> {
  const element = place(known);
  return [element, await whenIn(element, 'filled')];
}

export function clear(): void {
  for (const element of document.querySelectorAll('dcat-dataset-detail')) element.remove();
}
