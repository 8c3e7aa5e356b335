/** Publishers and contact points. */
import {iri, text} from './graph.mjs';
import {texts} from './value.mjs';

/** foaf:Agent. */
export function agentNode(graph, agent) {
  const node = graph
    .node(agent.uri, 'foaf:Agent')
    .add('foaf:name', typeof agent.name === 'string' ? text(agent.name) : texts(agent.name))
    .add('dcterms:description', texts(agent.description))
    .add('dcterms:type', agent.type && iri(`http://purl.org/adms/publishertype/${agent.type}`))
    .add('dcterms:identifier', agent.number && text(agent.number))
    .add('foaf:homepage', agent.homepage && iri(agent.homepage))
    .add('foaf:mbox', agent.email && iri(`mailto:${agent.email}`));
  if (agent.feeFinanced) {
    node.add('org:classification', iri('https://dataportal.se/concepts/orgAspects/feeFinanzing'));
  }
}

function telephone(graph, number) {
  return graph.blank([], (node) => node.add('vcard:hasValue', iri(`tel:${number}`)));
}

function address(graph, {street, postcode, city}) {
  return graph.blank('vcard:Address', (node) =>
    node
      .add('vcard:country-name', text('Sverige'))
      .add('vcard:street-address', text(street))
      .add('vcard:locality', text(city))
      .add('vcard:postal-code', text(postcode)),
  );
}

/** vcard:Organization, or vcard:Individual where `person` is set. */
export function contactNode(graph, contact) {
  graph
    .node(contact.uri, contact.person ? 'vcard:Individual' : 'vcard:Organization')
    .add('vcard:fn', text(contact.name))
    .add(
      'vcard:hasEmail',
      contact.emailAsText ? text(contact.email) : iri(`mailto:${contact.email}`),
    )
    .add('vcard:hasTelephone', contact.phone && telephone(graph, contact.phone))
    .add('vcard:hasAddress', contact.address && address(graph, contact.address))
    .add('vcard:hasURL', contact.url && iri(contact.url));
}
