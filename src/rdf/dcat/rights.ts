/** What may be done with it: licenses, rights, access, what it costs. */
import type {Fee, License, RightsStatement} from '../../model/values.js';
import type {Text} from '../../model/text.js';
import {isIri} from '../../vocabulary/authority.js';
import {normalizeAccessRights} from '../../vocabulary/normalize-concept.js';
import {normalizeLicense} from '../../vocabulary/normalize-license.js';
import type {Term} from '../term.js';
import {addressesOf} from './address.js';
import {conceptOf, conceptReader, readAll} from './concept.js';
import {distinctBy} from './distinct.js';
import {none, once, type Node} from './reading.js';
import {labelOf, plainOf, plainsOf, textOf} from './text.js';

export const accessRightsOf = conceptReader(normalizeAccessRights);

function licenseOfWords(term: Term, node: Node): License | undefined {
  const written = term.value.trim();
  if (written === '') return undefined;
  node.report(
    'information',
    'literal-for-resource',
    `"${written.slice(0, 100)}" is a literal where a license belongs`,
  );
  const {uri} = normalizeLicense(written);
  return {uri, label: uri === undefined ? labelOf(term, node) : [], written};
}

/** A license that is described here and has no IRI of its own, or one that says little. */
function licenseOfBlank(term: Term, node: Node): License | undefined {
  const inner = node.reading.node(term.value);
  const named =
    plainOf(
      inner,
      'schema:url',
      'rdfs:seeAlso',
      'owl:sameAs',
      'foaf:page',
      'dct:identifier',
      'rdf:value',
    ) ?? '';
  const label = labelOf(term, node);
  const text = label.length > 0 ? label : textOf(inner, 'dct:description', 'rdfs:comment');
  const written = isIri(named) ? named : (text[0]?.value ?? named);
  return written === '' ? undefined : {uri: normalizeLicense(written).uri, label: text, written};
}

const licenseOf = once((term: Term, node): License | undefined => {
  if (term.kind === 'literal') return licenseOfWords(term, node);
  if (term.kind === 'blank') return licenseOfBlank(term, node);
  return {uri: normalizeLicense(term.value).uri, label: labelOf(term, node), written: term.value};
});

/** dcterms:license; two writings of one license are one. */
export function licensesOf(node: Node): readonly License[] {
  const licenses = readAll(node, licenseOf, 'dct:license');
  return distinctBy(licenses, ({uri, written}) => uri ?? written);
}

function statementOf(uri: string | undefined, label: Text): RightsStatement {
  return {
    uri,
    label,
    attributionText: none,
    attributionUrls: none,
    copyrightNotice: none,
    copyrightStatements: none,
    copyrightYears: none,
    copyrightHolders: none,
    jurisdictions: none,
    reuserGuidelines: none,
  };
}

function rightsOfNode(term: Term, node: Node): RightsStatement {
  const inner = node.reading.node(term.value);
  const label = labelOf(term, node);
  const words = label.length > 0 ? label : textOf(inner, 'dct:description', 'rdfs:comment');
  return {
    ...statementOf(inner.uri, words),
    attributionText: textOf(inner, 'odrs:attributionText'),
    attributionUrls: addressesOf(inner, 'odrs:attributionURL'),
    copyrightNotice: textOf(inner, 'odrs:copyrightNotice'),
    copyrightStatements: plainsOf(inner, 'odrs:copyrightStatement'),
    copyrightYears: plainsOf(inner, 'odrs:copyrightYear'),
    copyrightHolders: readAll(inner, conceptOf, 'odrs:copyrightHolder'),
    jurisdictions: readAll(inner, conceptOf, 'odrs:jurisdiction'),
    reuserGuidelines: plainsOf(inner, 'odrs:reuserGuidelines'),
  };
}

const rightsStatementOf = once((term: Term, node): RightsStatement | undefined => {
  if (term.kind !== 'literal') {
    const rights = rightsOfNode(term, node);
    return Object.values(rights).some((value) => value !== undefined && value.length > 0)
      ? rights
      : undefined;
  }
  const label = labelOf(term, node);
  if (label.length === 0) return undefined;
  const words = term.value.trim();
  return isIri(words) && !/\s/.test(words) ? statementOf(words, []) : statementOf(undefined, label);
});

/** dcterms:rights. */
export function rightsOf(node: Node): readonly RightsStatement[] {
  return readAll(node, rightsStatementOf, 'dct:rights');
}

function feeOf(term: Term, node: Node): Fee | undefined {
  if (term.kind === 'literal') return {description: labelOf(term, node), page: undefined};
  const inner = node.reading.node(term.value);
  const description = textOf(inner, 'schema:description', 'dct:description', 'schema:name');
  const [page] = addressesOf(inner, 'schema:mainEntityOfPage', 'schema:url', 'foaf:page');
  return description.length > 0 || page !== undefined ? {description, page} : undefined;
}

/** schema:offers. */
export function feesOf(node: Node): readonly Fee[] {
  return readAll(node, feeOf, 'schema:offers');
}
