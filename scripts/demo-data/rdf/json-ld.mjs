/** JSON-LD 1.1 in two manners: one tree with short names, or a flat `@graph` with prefixed names. */
import {expand, namespaces, shorten} from './namespaces.mjs';

const bytes = (value) => Buffer.from(`${JSON.stringify(value, null, 1)}\n`);

/** Properties whose values are addresses, and which a tree may hold whole. */
const links = [
  'dcat:dataset dcat:distribution dcat:contactPoint dcat:service dcat:theme dcat:accessURL',
  'dcat:downloadURL dcat:landingPage dcat:endpointURL dcat:endpointDescription dcat:servesDataset',
  'dcat:accessService dcterms:publisher dcterms:license dcterms:accrualPeriodicity dcterms:spatial',
  'dcterms:temporal dcterms:language dcterms:conformsTo dcterms:accessRights foaf:homepage',
  'vcard:hasEmail',
]
  .join(' ')
  .split(' ');

/** Short, but `type` means the class. */
const localName = (property) =>
  property === 'dcterms:type' ? property : property.slice(property.indexOf(':') + 1);

function contextOf(graph) {
  const used = new Set();
  const collect = ({values}) => {
    for (const [property, term] of values) {
      used.add(property);
      if (term.node) collect(term.node);
    }
  };
  graph.nodes.forEach(collect);
  const terms = [...used]
    .toSorted((a, b) => (a < b ? -1 : 1))
    .map((property) => {
      const id = {'@id': property};
      return [localName(property), links.includes(property) ? {...id, '@type': '@id'} : id];
    });
  return {...namespaces, id: '@id', type: '@type', ...Object.fromEntries(terms)};
}

function literalJson({value, language, datatype}) {
  if (language) return {'@language': language, '@value': value};
  return datatype ? {'@type': shorten(datatype) ?? datatype, '@value': value} : value;
}

/** One value alone, several as a list. */
const plain = (values) => (values.length === 1 ? values[0] : values);

function grouped(values, nameOf, valueOf) {
  const groups = new Map();
  for (const [property, term] of values) {
    const name = nameOf(property);
    groups.set(name, [...(groups.get(name) ?? []), valueOf(term, property)]);
  }
  return Object.fromEntries([...groups].map(([name, list]) => [name, plain(list)]));
}

/** The catalog with everything it lists inside it; what is met twice is named the second time. */
export function compactedJsonLd(graph) {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const valueOf = (term, property) => {
    if (term.node) return treeOf(term.node);
    if (term.iri === undefined) return literalJson(term);
    const node = nodes.get(term.iri);
    if (node) return treeOf(node);
    return links.includes(property) ? term.iri : {id: term.iri};
  };
  const treeOf = (node) => {
    nodes.delete(node.id);
    const identity = node.id.startsWith('_:') ? {} : {id: node.id};
    return {
      ...identity,
      ...(node.types.length > 0 ? {type: plain(node.types)} : {}),
      ...grouped(node.values, localName, valueOf),
    };
  };
  const [catalog] = graph.nodes;
  const tree = treeOf(catalog);
  return bytes({'@context': contextOf(graph), ...tree});
}

function prefixed(value) {
  return shorten(value) ?? value;
}

/** Every node on its own in `@graph`, as a triple store writes it. */
export function flattenedJsonLd(graph) {
  const nodes = new Map();
  for (const [subject, predicate, object] of graph.triples()) {
    const node = nodes.get(subject) ?? {'@id': subject};
    nodes.set(subject, node);
    if (predicate === expand('rdf:type')) {
      node['@type'] = [...(node['@type'] ?? []), prefixed(object.iri)];
    } else {
      const value = object.iri ?? object.node?.id;
      const name = prefixed(predicate);
      const json = value === undefined ? literalJson(object) : {'@id': value};
      node[name] = [...(node[name] ?? []), json];
    }
  }
  return bytes({'@context': namespaces, '@graph': [...nodes.values()]});
}
