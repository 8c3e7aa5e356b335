/** schema:Organization and schema:Person → foaf:Agent; schema:ContactPoint → vcard:Kind. */
import type {Term} from '../term.js';
import {asLink, asWords, type Mapping} from './mapping.js';

/** A name alone stays a name. */
export function asAgent(term: Term, mapping: Mapping): readonly Term[] {
  if (term.kind === 'literal') return asLink(term);
  const {value: agent} = term;
  if (mapping.graph.has(agent) && mapping.isNew(agent)) mapAgent(agent, mapping);
  return [term];
}

function mapAgent(agent: string, mapping: Mapping): void {
  const from = (...names: readonly string[]): readonly Term[] => mapping.values(agent, ...names);
  mapping.addType(agent, 'foaf:Agent');
  mapping.fill(agent, 'foaf:name', from('name', 'legalName', 'alternateName'), asWords);
  mapping.fill(agent, 'foaf:givenName', from('givenName'), asWords);
  mapping.fill(agent, 'foaf:familyName', from('familyName'), asWords);
  mapping.fill(agent, 'dct:description', from('description'), asWords);
  mapping.fill(agent, 'foaf:homepage', from('url'), asLink);
  mapping.fill(agent, 'owl:sameAs', from('sameAs'), asLink);
}

/** A contact is called by its own name, or by that of whom it belongs to. */
export function addContact(dataset: string, contact: Term, owner: string, mapping: Mapping): void {
  mapping.add(dataset, 'dcat:contactPoint', contact);
  const {kind, value: node} = contact;
  if (kind === 'literal' || !mapping.graph.has(node)) return;
  mapping.addType(node, 'vcard:Kind');
  const names = mapping.values(node, 'name');
  const given = names.length > 0 ? names : mapping.values(owner, 'name');
  mapping.fill(
    node,
    'vcard:fn',
    given.length > 0 ? given : mapping.values(node, 'contactType'),
    asWords,
  );
}
