/** The answer of EntryStore's `/store/search`: one child an entry, its metadata as RDF/JSON. */
import {expand} from './namespaces.mjs';

function valueJson(term) {
  if (term.node) return {type: 'bnode', value: term.node.id};
  if (term.iri !== undefined) return {type: 'uri', value: term.iri};
  const {value, language, datatype} = term;
  return {
    type: 'literal',
    value,
    ...(language ? {lang: language} : {}),
    ...(datatype ? {datatype} : {}),
  };
}

function subjectJson(node) {
  const properties = {};
  const put = (property, value) => {
    properties[property] = [...(properties[property] ?? []), value];
  };
  for (const type of node.types) put(expand('rdf:type'), {type: 'uri', value: expand(type)});
  for (const [property, term] of node.values) put(expand(property), valueJson(term));
  return properties;
}

function metadataOf(node) {
  const metadata = {};
  const queue = [node];
  for (const each of queue) {
    metadata[each.id] = subjectJson(each);
    for (const [, term] of each.values) if (term.node) queue.push(term.node);
  }
  return metadata;
}

const store = 'http://entrystore.org/terms/';

/** What has its address elsewhere is an entry too, with a number of its own. */
function entryNumber(node, index, base) {
  const start = `${base}/resource/`;
  return node.id.startsWith(start) ? node.id.slice(start.length) : String(9000 + index);
}

function childOf(node, index, base) {
  const id = entryNumber(node, index, base);
  const moment = {
    type: 'literal',
    datatype: expand('xsd:dateTime'),
    value: '2026-10-30T04:12:09.421+01:00',
  };
  return {
    contextId: '7',
    entryId: id,
    rights: ['readmetadata', 'readresource'],
    metadata: metadataOf(node),
    info: {
      [`${base}/entry/${id}`]: {
        [`${store}resource`]: [{type: 'uri', value: node.id}],
        [`${store}metadata`]: [{type: 'uri', value: `${base}/metadata/${id}`}],
        [expand('dcterms:created')]: [{...moment, value: '2024-02-19T09:30:00.118+01:00'}],
        [expand('dcterms:modified')]: [moment],
        [expand('rdf:type')]: [{type: 'uri', value: `${store}Local`}],
      },
    },
    relations: {},
  };
}

/** @param {string} base address of the store's context, e.g. `https://host.example/store/7` */
export function entryStoreSearch(graph, base) {
  const entries = graph.nodes;
  const answer = {
    offset: 0,
    limit: 100,
    results: entries.length,
    facetFields: [],
    resource: {children: entries.map((node, index) => childOf(node, index, base))},
  };
  return Buffer.from(`${JSON.stringify(answer, null, 1)}\n`);
}
