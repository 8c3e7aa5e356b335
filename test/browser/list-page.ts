/** A page with a list of datasets on it, looked at as a visitor does. */
import '../../src/element/dataset-list/define.js';
import type {DcatDatasetList} from '../../src/element/dataset-list/dataset-list.js';
import {type FakeAnswer, type FakeNet, answerWith} from './fake-net.js';
import {drawn, findA, stateOf, wordsOf} from './look.js';
import {until} from './until.js';

export {drawn, find, findA, wordsOf} from './look.js';

const prefixes = `
@prefix dcat: <http://www.w3.org/ns/dcat#> .
@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix foaf: <http://xmlns.com/foaf/0.1/> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
@prefix theme: <http://publications.europa.eu/resource/authority/data-theme/> .
@prefix d: <https://data.example/d/> .
`;

/** Turtle of a catalog with those statements. */
export function turtleOf(statements: string): string {
  return `${prefixes}${statements}`;
}

export function idOf(name: number | string): string {
  return `https://data.example/d/${name}`;
}

/** Four datasets that differ in everything a list shows. */
export const fewDatasets = turtleOf(`
<https://data.example/c> a dcat:Catalog ; dcterms:title "Öppna data"@sv ; dcat:dataset d:1, d:2, d:3, d:4 .
d:1 a dcat:Dataset ; dcterms:title "Badplatser"@sv ; dcterms:description "Alla **bad** i kommunen."@sv ;
  dcterms:publisher <https://data.example/ekeby> ; dcterms:modified "2026-02-01"^^xsd:date ;
  dcat:theme theme:ENVI ; dcat:keyword "bad"@sv ; dcat:distribution d:csv, d:geo .
d:2 a dcat:Dataset ; dcterms:title "Ängar"@sv ; dcterms:publisher <https://data.example/ekeby> ;
  dcterms:modified "2026-03-01"^^xsd:date ; dcat:theme theme:ENVI ; dcat:distribution d:csv2 ;
  <http://data.europa.eu/r5r/applicableLegislation> <http://data.europa.eu/eli/reg_impl/2023/138/oj> .
d:3 a dcat:Dataset ; dcterms:title "Åkerier"@sv ; dcterms:publisher <https://data.example/bolaget> ;
  dcterms:modified "2025-01-01"^^xsd:date ; dcat:theme theme:TRAN ;
  dcterms:accessRights <http://publications.europa.eu/resource/authority/access-right/RESTRICTED> .
d:4 a dcat:Dataset ; dcterms:title "Zoner"@sv ; dcterms:publisher <https://data.example/bolaget> ;
  dcterms:modified "2024-01-01"^^xsd:date ; dcat:theme theme:TRAN, theme:REGI ; dcat:distribution d:wms .
d:csv a dcat:Distribution ; dcterms:format "text/csv" ; dcat:downloadURL <https://files.example/1.csv> ;
  dcterms:license <http://creativecommons.org/publicdomain/zero/1.0/> .
d:geo a dcat:Distribution ; dcterms:format "application/geo+json" ; dcat:downloadURL <https://files.example/1.geojson> .
d:csv2 a dcat:Distribution ; dcterms:format "text/csv" ; dcat:downloadURL <https://files.example/2.csv> .
d:wms a dcat:Distribution ; dcterms:format "WMS" ; dcat:accessURL <https://maps.example/wms> .
<https://data.example/ekeby> a foaf:Organization ; foaf:name "Ekeby kommun"@sv .
<https://data.example/bolaget> a foaf:Organization ; foaf:name "Ekebybolaget AB"@sv .
`);

/** So many datasets, called "Mängd 01" and on, each with a keyword of its own. */
export function manyDatasets(count: number): string {
  const datasets = Array.from({length: count}, (_, at) => {
    const name = String(at + 1).padStart(2, '0');
    return `d:m${name} a dcat:Dataset ; dcterms:title "Mängd ${name}"@sv ; dcat:keyword "nyckel ${name}"@sv .`;
  });
  return turtleOf(datasets.join('\n'));
}

let number = 0;
let net: FakeNet | undefined;

/** The net as the tests of a page find it: only what is in the table, at addresses nobody has read before. */
export function serve(...answers: readonly FakeAnswer[]): readonly string[] {
  net?.restore();
  const addresses = answers.map(() => `https://list.example/${++number}.ttl`);
  net = answerWith(
    Object.fromEntries(addresses.map((address, at) => [address, answers[at] ?? ''])),
  );
  return addresses;
}

/** What `serve` has set up, and what was asked of it. */
export function served(): FakeNet {
  if (!net) throw new Error('nothing is served');
  return net;
}

/** Takes away what a test has put in the page. */
export function clear(): void {
  for (const element of document.querySelectorAll('dcat-dataset-list, dcat-portal')) {
    element.remove();
  }
  net?.restore();
  net = undefined;
}

type Known = Partial<DcatDatasetList> & {readonly lang?: string};

/** Puts the element in the page; `known` are its attributes and properties. */
export function place(known: Known): DcatDatasetList {
  const element = document.createElement('dcat-dataset-list');
  Object.assign(element, {lang: 'sv', ...known});
  document.body.append(element);
  return element;
}

/** Waits until the element is in that state, and has said so with words. */
export async function whenIn(element: DcatDatasetList, state: string): Promise<ShadowRoot> {
  await until(() => {
    const body = element.shadowRoot?.querySelector<HTMLElement>('[data-state]');
    return stateOf(element) === state && body?.innerText.trim() !== '';
  });
  await element.updateComplete;
  return drawn(element);
}

/** Shows a list, in Swedish, as soon as all of it has been read. */
export async function show(known: Known): Promise<readonly [DcatDatasetList, ShadowRoot]> {
  const element = place(known);
  const root = await whenIn(element, 'filled');
  await until(() => root.querySelector('.main')?.getAttribute('aria-busy') === 'false');
  return [element, root];
}

export function countIn(root: ParentNode): string {
  return wordsOf(root, '[part=count]')[0] ?? '';
}

export function titlesIn(root: ParentNode): readonly string[] {
  return wordsOf(root, '[part=link]');
}

/** Types into the search field. */
export function type(root: ParentNode, text: string): void {
  const field = findA(HTMLInputElement, root, '[part=search] input');
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', {bubbles: true}));
}

/** The checkbox of a facet's value, by the words beside it. */
export function choice(root: ParentNode, words: string): HTMLInputElement {
  const labels = [...root.querySelectorAll<HTMLElement>('.choice')];
  const label = labels.find((one) => wordsOf(one, '.choice-label')[0] === words);
  if (!label) throw new Error(`there is no choice ${words}`);
  return findA(HTMLInputElement, label, 'input');
}

/** What has the focus within the element. */
export function focusedIn(root: ShadowRoot): string {
  return (root.activeElement?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
