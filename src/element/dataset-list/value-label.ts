/** What the value of a facet is called. */
import type {Literal} from '../../model/text.js';
import type {FacetName, FacetValue} from '../../query/catalog-query.js';
import {anyHvd} from '../../query/stated-values.js';
import type {ListSentences} from '../../text/list-sentences.js';

/** Whether the value says by itself what the facet is about: "HVD" needs no "HVD:" before it. */
export function isTelling(name: FacetName, {value}: FacetValue): boolean {
  return name === 'hvd' && value === anyHvd;
}

/** As the catalog or the code list calls it, except what stands for a mark and is called as the mark. */
export function valueLabel(name: FacetName, value: FacetValue, list: ListSentences): Literal {
  return isTelling(name, value) ? {value: list.badges.hvdLong, language: ''} : value.label;
}
