/** Licenses: an id, a title and an address, of which any may be missing. */
import {normalizeLicense} from '../../vocabulary/normalize-license.js';
import {iri, type Term} from '../../rdf/term.js';
import {iriOf} from './concept.js';
import type {Put} from './rules.js';
import {literalsOf} from './text.js';
import {isIri, type Triples} from './triples.js';
import {isObject, listOf, member, wordsOf} from './values.js';

export interface LicenseFields {
  readonly id: string;
  readonly title: unknown;
  readonly url: string;
}

/** What CKAN and udata write for none. */
const nothing = /^(?:not.?specified|license not specified|none|no se especific. la licencia)$/i;

/** The node of a license that is known by none of its writings. */
function describe(triples: Triples, {id, title, url}: LicenseFields): Term | undefined {
  const labels = literalsOf(title).filter(({value}) => !nothing.test(value));
  const names = labels.length > 0 ? labels : literalsOf(nothing.test(id) || isIri(id) ? '' : id);
  if (names.length === 0 && !isIri(url)) return undefined;
  const node = triples.known('dct:LicenseDocument', url);
  for (const name of names) triples.add(node.value, 'rdfs:label', name);
  return node;
}

/** The canonical IRI, where one of the writings is another one of the same license. */
function canonicalOf({id, title, url}: LicenseFields): string | undefined {
  return [url, id, ...literalsOf(title).map(({value}) => value)]
    .map((words) => ({words, uri: normalizeLicense(words).uri}))
    .find(({words, uri}) => uri !== undefined && uri !== words)?.uri;
}

/** The license that any of the three writings is known for, else as it is described. */
export function addLicense(triples: Triples, subject: string, license: LicenseFields): void {
  const term = triples.shared(`license ${JSON.stringify(license)}`, () => {
    const uri = canonicalOf(license);
    return uri === undefined ? describe(triples, license) : iri(uri);
  });
  if (term) triples.add(subject, 'dct:license', term);
}

/** A license in one field: words, an address, or an object. */
export const asLicense: Put = (triples, subject, _name, value) => {
  for (const item of listOf(value)) {
    if (!isObject(item)) {
      const words = wordsOf(item);
      addLicense(triples, subject, {id: words, title: '', url: isIri(words) ? words : ''});
    } else {
      const title = member(item, 'label') ?? member(item, 'title') ?? member(item, 'description');
      addLicense(triples, subject, {id: wordsOf(member(item, 'id')), title, url: iriOf(item)});
    }
  }
};
