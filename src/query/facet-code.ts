/** Short forms of facet values that are IRIs of code lists, for addresses and attributes people read. */
import type {FacetName} from './catalog-query.js';

const authority = 'http://publications.europa.eu/resource/authority/';

interface CodeList {
  readonly prefix: string;
  readonly code: RegExp;
}

const codeLists: Readonly<Partial<Record<FacetName, CodeList>>> = {
  theme: {prefix: `${authority}data-theme/`, code: /^[A-Z][A-Z_]+$/},
  'access-rights': {prefix: `${authority}access-right/`, code: /^[A-Z][A-Z_]+$/},
  frequency: {prefix: `${authority}frequency/`, code: /^[A-Z][A-Z_\d]+$/},
  language: {prefix: `${authority}language/`, code: /^[A-Z]{3}$/},
  hvd: {prefix: 'http://data.europa.eu/bna/', code: /^c_[\da-f]+$/},
};

/** `TRAN` for the IRI of the theme; any other value as it is. */
export function shortValue(facet: FacetName, value: string): string {
  const list = codeLists[facet];
  if (!list || !value.startsWith(list.prefix)) return value;
  const code = value.slice(list.prefix.length);
  return list.code.test(code) ? code : value;
}

/** The IRI for `TRAN`; any other value as it is. */
export function longValue(facet: FacetName, value: string): string {
  const list = codeLists[facet];
  return list?.code.test(value) ? list.prefix + value : value;
}
