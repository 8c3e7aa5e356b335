/** The first chunk of labels: what a list of datasets and its facets show. */
import {authorityBase} from './authority.js';
import type {LabelTable} from './label-table.js';
import {addRows} from './label-table.js';
import * as core from './list/core.js';

/** Fills the table with the lists that are met in nearly every catalog. */
export function addCoreLabels(table: LabelTable): void {
  addRows(table, `${authorityBase}data-theme/`, core.themes);
  addRows(table, `${authorityBase}frequency/`, core.frequencies);
  addRows(table, `${authorityBase}access-right/`, core.accessRights);
  addRows(table, `${authorityBase}distribution-status/`, core.distributionStatuses);
  addRows(table, `${authorityBase}planned-availability/`, core.availabilities);
  addRows(table, `${authorityBase}language/`, core.commonLanguages);
  addRows(table, 'http://data.europa.eu/bna/', core.hvdTops);
  addRows(table, '', core.commonOthers);
}
