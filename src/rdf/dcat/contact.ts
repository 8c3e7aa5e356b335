/** Whom to ask: vcard in all its forms. */
import type {ContactPoint, PostalAddress} from '../../model/values.js';
import type {Term} from '../term.js';
import {addressesOf, emailsOf, phonesOf} from './address.js';
import {readAll} from './concept.js';
import type {Name} from './names.js';
import {once, type Node} from './reading.js';
import {labelOf, textOf} from './text.js';

function words(node: Node, ...names: readonly Name[]): string {
  return textOf(node, ...names)[0]?.value ?? '';
}

/** vcard:Address, or locn:Address of the Core Location Vocabulary. */
function postalAddressOf(node: Node): PostalAddress | undefined {
  const address = {
    street: words(
      node,
      'vcard:street-address',
      'vcard:hasStreetAddress',
      'locn:thoroughfare',
      'locn:fullAddress',
      'schema:streetAddress',
    ),
    postalCode: words(
      node,
      'vcard:postal-code',
      'vcard:hasPostalCode',
      'locn:postCode',
      'schema:postalCode',
    ),
    locality: words(
      node,
      'vcard:locality',
      'vcard:hasLocality',
      'locn:postName',
      'schema:addressLocality',
    ),
    region: words(
      node,
      'vcard:region',
      'vcard:hasRegion',
      'locn:adminUnitL2',
      'schema:addressRegion',
    ),
    country: words(
      node,
      'vcard:country-name',
      'vcard:hasCountryName',
      'locn:adminUnitL1',
      'schema:addressCountry',
    ),
  };
  return Object.values(address).some(Boolean) ? address : undefined;
}

function addressTerm(term: Term, node: Node): PostalAddress | undefined {
  if (term.kind !== 'literal') return postalAddressOf(node.reading.node(term.value));
  const street = term.value.trim();
  return street === ''
    ? undefined
    : {street, postalCode: '', locality: '', region: '', country: ''};
}

const nameNames: readonly Name[] = [
  'vcard:fn',
  'vcard:hasFN',
  'vcard:organization-name',
  'vcard:hasOrganizationName',
  'vcard:organization-unit',
  'vcard:hasOrganizationUnit',
  'foaf:name',
  'schema:name',
  'rdfs:label',
  'skos:prefLabel',
];

function contactOfNode(node: Node): ContactPoint | undefined {
  const inline = postalAddressOf(node);
  const contact = {
    uri: node.uri,
    name: textOf(node, ...nameNames),
    emails: emailsOf(node, 'vcard:hasEmail', 'foaf:mbox', 'schema:email'),
    phones: phonesOf(node, 'vcard:hasTelephone', 'foaf:phone', 'schema:telephone'),
    addresses: [
      ...readAll(
        node,
        addressTerm,
        'vcard:hasAddress',
        'vcard:adr',
        'locn:address',
        'schema:address',
      ),
      ...(inline ? [inline] : []),
    ],
    urls: addressesOf(
      node,
      'vcard:hasURL',
      'vcard:url',
      'foaf:homepage',
      'foaf:page',
      'schema:url',
    ),
  };
  const says = Object.values(contact).some((value) => value !== undefined && value.length > 0);
  return says ? contact : undefined;
}

/** A mail box, an address or a name in words. */
function contactOfWords(term: Term, node: Node): ContactPoint | undefined {
  const text = term.value.trim();
  if (text === '') return undefined;
  node.report(
    'information',
    'literal-for-resource',
    `"${text.slice(0, 100)}" is a literal where a contact belongs`,
  );
  const isEmail = /^(?:mailto:)?[^\s@]+@[^\s@]+$/i.test(text);
  const isAddress = /^https?:\/\//i.test(text);
  return {
    uri: undefined,
    name: isEmail || isAddress ? [] : labelOf(term, node),
    emails: isEmail ? [text.replace(/^mailto:/i, '')] : [],
    phones: [],
    addresses: [],
    urls: isAddress ? [text] : [],
  };
}

const contactOf = once((term: Term, node): ContactPoint | undefined => {
  if (term.kind === 'literal') return contactOfWords(term, node);
  // `<mailto:…>` itself as the contact: said of no node, but it is an address.
  if (/^mailto:/i.test(term.value) && !node.reading.isDescribed(term.value))
    return contactOfWords(term, node);
  return contactOfNode(node.reading.node(term.value));
});

/** dcat:contactPoint. */
export function contactsOf(node: Node): readonly ContactPoint[] {
  return readAll(node, contactOf, 'dcat:contactPoint');
}
