/** Publisher, creators and contacts of a package, which CKAN's extensions spread over many fields. */
import {addPerson, asAgent, asContact} from '../json/people.js';
import type {Triples} from '../json/triples.js';
import {type Fields, firstOf, says} from '../json/values.js';

/** `contact_name`, `contact_email` … as one object; `undefined` if none is there. */
function prefixed(fields: Fields, prefix: string): object | undefined {
  const names = ['name', 'email', 'uri', 'url', 'type', 'phone', 'telephone', 'address', 'website'];
  const found = names
    .map((name) => [name, fields.get(`${prefix}_${name}`)] as const)
    .filter(([, value]) => says(value));
  return found.length === 0 ? undefined : Object.fromEntries(found);
}

/** The publisher that is named as such, else the organization that the package belongs to. */
export function addPublisher(triples: Triples, subject: string, fields: Fields): void {
  const publisher =
    prefixed(fields, 'publisher') ?? firstOf(fields, 'publisher', 'publishers', 'organization');
  asAgent(triples, subject, 'dct:publisher', publisher);
}

export function addCreators(triples: Triples, subject: string, fields: Fields): void {
  const creator = prefixed(fields, 'creator') ?? firstOf(fields, 'creator', 'creators');
  const put = {name: 'dct:creator', as: asAgent};
  if (creator !== undefined) asAgent(triples, subject, put.name, creator);
  else addPerson(triples, subject, put, fields.get('author'), fields.get('author_email'));
}

/** Contacts that are named as such, else the maintainer, else the author's mail box. */
export function addContacts(triples: Triples, subject: string, fields: Fields): void {
  const contact =
    firstOf(fields, 'contact', 'contacts', 'contact_points', 'contact_point') ??
    prefixed(fields, 'contact_point') ??
    prefixed(fields, 'contact');
  const put = {name: 'dcat:contactPoint', as: asContact};
  if (contact !== undefined) return asContact(triples, subject, put.name, contact);
  const role = ['maintainer', 'author'].find((name) =>
    name === 'maintainer'
      ? says(fields.get(name)) || says(fields.get(`${name}_email`))
      : says(fields.get(`${name}_email`)),
  );
  if (role !== undefined)
    addPerson(triples, subject, put, fields.get(role), fields.get(`${role}_email`));
}
