/** Who publishes, and whom to ask. */
import {literal, type Term} from '../../rdf/term.js';
import {asAddress, asConcept, iriOf} from './concept.js';
import {putAll, type Put, type Rule} from './rules.js';
import {asText, literalsOf} from './text.js';
import {isIri, type Triples} from './triples.js';
import {fieldsOf, firstOf, isObject, listOf, says, wordsOf} from './values.js';

/** An address of mail; some write a page there, or nothing that could be one. */
const asEmail: Put = (triples, subject, name, value) => {
  for (const item of listOf(value)) {
    const words = wordsOf(item);
    if (words.includes('@')) triples.add(subject, name, literal(words));
    else if (isIri(words)) triples.add(subject, 'vcard:hasURL', triples.address(words));
  }
};

/** Types of agents that are an IRI; words such as `organization` tell nothing. */
const asType: Put = (triples, subject, name, value) => {
  if (iriOf(value) !== '') asConcept(triples, subject, name, value);
};

const nameFields = ['fn', 'title', 'display_name', 'name', 'full_name', 'label', 'text'];
const mailFields = ['email', 'hasEmail', 'mbox', 'mail'];

const agentRules: readonly Rule[] = [
  ['foaf:name', nameFields, asText],
  ['foaf:givenName', ['first_name', 'given_name'], asText],
  ['foaf:familyName', ['last_name'], asText],
  ['foaf:mbox', mailFields, asEmail],
  ['foaf:homepage', ['homepage', 'url', 'page', 'website'], asAddress],
  ['dct:type', ['type'], asType],
];

const contactRules: readonly Rule[] = [
  ['vcard:fn', [...nameFields, 'organization_name'], asText],
  ['vcard:hasEmail', mailFields, asEmail],
  ['vcard:hasTelephone', ['telephone', 'phone', 'hasTelephone', 'tel'], asText],
  ['vcard:hasURL', ['url', 'contact_form', 'homepage', 'hasURL'], asAddress],
  ['vcard:hasAddress', ['address'], asText],
];

/** What is left of an object that says something; a name alone becomes one. */
function describedBy(value: unknown): ReadonlyMap<string, unknown> {
  return isObject(value) ? fieldsOf(value) : new Map([[isMail(value) ? 'email' : 'name', value]]);
}

function isMail(value: unknown): boolean {
  return /^(?:mailto:)?[^\s@]+@[^\s@]+$/i.test(wordsOf(value).slice(0, 300));
}

function personTerm(
  triples: Triples,
  value: unknown,
  kind: string,
  rules: readonly Rule[],
): Term | undefined {
  const fields = describedBy(value);
  const told = rules.flatMap(([, names]) => firstOf(fields, ...names) ?? []);
  const type = fields.get('type');
  if (told.every((field) => field === type)) return undefined;
  const own = kind === 'foaf:Agent' ? wordsOf(firstOf(fields, 'uri', 'resource', '@id')) : '';
  return triples.shared(`${kind} ${own} ${JSON.stringify(told)}`, () => {
    const node = triples.known(kind, own);
    putAll(triples, node.value, fields, rules);
    return node;
  });
}

/** Publishers and creators: a name, an IRI, or an object. */
export const asAgent: Put = (triples, subject, name, value) => {
  for (const item of listOf(value)) {
    const isAddress = !isObject(item) && isIri(wordsOf(item));
    const term = isAddress
      ? triples.address(wordsOf(item))
      : personTerm(triples, item, 'foaf:Agent', agentRules);
    if (term) triples.add(subject, name, term);
  }
};

/** Contacts: a name, an address of mail, or an object. */
export const asContact: Put = (triples, subject, name, value) => {
  for (const item of listOf(value)) {
    const term = personTerm(triples, item, 'vcard:Kind', contactRules);
    if (term) triples.add(subject, name, term);
  }
};

/** Name and mail box in two fields, as CKAN and DCAT-US 1.0 have them; either may be JSON or missing. */
export function addPerson(
  triples: Triples,
  subject: string,
  put: {readonly name: string; readonly as: Put},
  ...[called, email]: readonly [called: unknown, email: unknown]
): void {
  const people = listOf(called);
  if (people.some(isObject)) return put.as(triples, subject, put.name, people);
  const words = literalsOf(called)[0]?.value ?? '';
  if (says(email) || words !== '') put.as(triples, subject, put.name, {name: words, email});
}
