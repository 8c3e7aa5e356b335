/** The second chunk of labels: long lists that are shown now and then. */
import {authorityBase} from './authority.js';
import type {LabelTable} from './label-table.js';
import {addRows} from './label-table.js';
import * as concept from './list/concept.js';
import {fileTypes} from './list/file-type.js';
import {geonames} from './list/geonames.js';
import {hvdCategories, hvdSections} from './list/hvd-category.js';
import {languages} from './list/language.js';
import {licenses} from './list/license.js';

const inspire = 'http://inspire.ec.europa.eu/';
const bna = 'http://data.europa.eu/bna/';

function addInspire(table: LabelTable): void {
  addRows(table, `${inspire}theme/`, concept.inspireThemes);
  addRows(table, `${inspire}metadata-codelist/`, concept.inspireCodes);
  addRows(table, `${inspire}metadata-codelist/TopicCategory/`, concept.topicCategories);
  addRows(table, `${inspire}metadata-codelist/ResponsiblePartyRole/`, concept.roles);
}

/** Countries and NUTS regions stand in one list of rows under two starts. */
function addRegions(table: LabelTable): void {
  const rows = concept.regions.split('\n');
  const nuts = rows.flatMap((row) => (row.startsWith('NUTS/') ? [row.slice(5)] : []));
  addRows(table, 'http://data.europa.eu/nuts/code/', nuts.join('\n'));
  addRows(table, authorityBase, rows.filter((row) => !row.startsWith('NUTS/')).join('\n'));
}

/** Category of high-value data → the one of the six kinds that it belongs to. */
function addHvd(table: LabelTable, broader: Map<string, string>): void {
  for (const row of hvdCategories.split('\n')) {
    const [code = '', section = '', swedish = '', english = ''] = row.split('|');
    table.set(`${bna}c_${code}`, [swedish, english || swedish]);
    broader.set(`${bna}c_${code}`, bna + (hvdSections[Number(section) - 1] ?? ''));
  }
}

/** Fills both tables with the rest of the lists. */
export function addFurtherLabels(table: LabelTable, broader: Map<string, string>): void {
  addRows(table, `${authorityBase}language/`, languages);
  addRows(table, `${authorityBase}licence/`, licenses);
  addRows(table, `${authorityBase}file-type/`, fileTypes);
  addRows(table, 'http://purl.org/adms/publishertype/', concept.publisherTypes);
  addRows(table, 'http://sws.geonames.org/', geonames);
  addRows(table, '', concept.others);
  addInspire(table);
  addRegions(table);
  addHvd(table, broader);
}
