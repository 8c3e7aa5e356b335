/** Who: publishers, creators, and anybody in a role. */
import type {Agent, Attribution} from '../../model/values.js';
import type {Text} from '../../model/text.js';
import type {Term} from '../term.js';
import {addressesOf, emailsOf, phonesOf} from './address.js';
import {conceptOf, readAll, readFirst} from './concept.js';
import {withoutTwins} from './distinct.js';
import type {Name} from './names.js';
import {none, once, type Node} from './reading.js';
import {labelOf, plainsOf, textOf} from './text.js';

const nameless = {
  description: none,
  types: none,
  identifiers: none,
  homepages: none,
  emails: none,
  phones: none,
  classifications: none,
  sameAs: none,
};

/** First and last name, where a person has no whole one. */
function personName(node: Node): Text {
  const parts = [
    ...plainsOf(node, 'foaf:firstName', 'foaf:givenName', 'vcard:given-name'),
    ...plainsOf(node, 'foaf:surname', 'foaf:familyName', 'foaf:lastName', 'vcard:family-name'),
  ];
  return parts.length === 0 ? none : [{value: parts.join(' '), language: ''}];
}

const nameNames: readonly Name[] = [
  'foaf:name',
  'vcard:fn',
  'vcard:organization-name',
  'vcard:hasOrganizationName',
  'skos:prefLabel',
  'rdfs:label',
  'dct:title',
  'schema:name',
  'foaf:nick',
];

function agentOfNode(node: Node): Agent {
  const name = textOf(node, ...nameNames);
  return {
    uri: node.uri,
    name: name.length > 0 ? name : personName(node),
    description: textOf(node, 'dct:description', 'rdfs:comment'),
    types: readAll(node, conceptOf, 'dct:type'),
    identifiers: plainsOf(node, 'dct:identifier', 'adms:identifier', 'schema:identifier'),
    homepages: addressesOf(
      node,
      'foaf:homepage',
      'foaf:workplaceHomepage',
      'vcard:hasURL',
      'vcard:url',
      'schema:url',
    ),
    emails: emailsOf(node, 'foaf:mbox', 'vcard:hasEmail', 'schema:email'),
    phones: phonesOf(node, 'foaf:phone', 'vcard:hasTelephone', 'schema:telephone'),
    classifications: readAll(node, conceptOf, 'org:classification'),
    sameAs: addressesOf(node, 'owl:sameAs'),
  };
}

/** A node, a bare IRI, or a name alone. */
export const agentOf = once((term: Term, node): Agent | undefined => {
  if (term.kind !== 'literal') return agentOfNode(node.reading.node(term.value));
  const name = labelOf(term, node);
  if (name.length === 0) return undefined;
  node.report(
    'information',
    'literal-for-resource',
    `"${term.value.trim().slice(0, 100)}" is a literal where an organisation belongs`,
  );
  return {uri: undefined, name, ...nameless};
});

/** Of several publishers the first that has a name. */
export function publisherOf(node: Node): Agent | undefined {
  const agents = readAll(node, agentOf, 'dct:publisher');
  return agents.find(({name}) => name.length > 0) ?? agents[0];
}

const roleBase = 'http://inspire.ec.europa.eu/metadata-codelist/ResponsiblePartyRole/';

/** GeoDCAT-AP's properties for what INSPIRE has as roles. */
const roleNames: readonly (readonly [Name, string])[] = [
  ['geodcat:custodian', 'custodian'],
  ['geodcat:distributor', 'distributor'],
  ['geodcat:originator', 'originator'],
  ['geodcat:principalInvestigator', 'principalInvestigator'],
  ['geodcat:processor', 'processor'],
  ['geodcat:resourceProvider', 'resourceProvider'],
  ['geodcat:user', 'user'],
  ['dct:rightsHolder', 'owner'],
];

function attributionOf(term: Term, node: Node): Attribution | undefined {
  if (term.kind === 'literal') return undefined;
  const inner = node.reading.node(term.value);
  const agent = readFirst(inner, agentOf, 'prov:agent');
  return (
    agent && {roles: readAll(inner, conceptOf, 'dcat:hadRole', 'prov:hadRole', 'dct:type'), agent}
  );
}

/** prov:qualifiedAttribution, and the properties of GeoDCAT-AP that say the same in one word. */
export function attributionsOf(node: Node): readonly Attribution[] {
  const used = roleNames.filter(([name]) => node.has(name));
  const inRoles = used.flatMap(([name, role]) =>
    readAll(node, agentOf, name).map((agent) => ({
      roles: [{uri: roleBase + role, label: []}],
      agent,
    })),
  );
  const qualified = readAll(node, attributionOf, 'prov:qualifiedAttribution');
  return inRoles.length === 0 ? qualified : withoutTwins([...qualified, ...inRoles]);
}
