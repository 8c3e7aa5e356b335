/**
 * From the readable entries of `datasets/` and `region/` to DCAT-AP-SE 3.0.1. Texts are
 * `[Swedish, English]`, one Swedish string, or `{language: text}`.
 */
import {Graph, date, iri, text, typed} from './graph.mjs';
import {agentNode, contactNode} from './agent.mjs';
import {distributionNode} from './distribution.mjs';
import {
  authority,
  formatTerm,
  languageTerms,
  licenseOf,
  placeTerms,
  texts,
  wordTexts,
} from './value.mjs';

const hvdLaw = 'http://data.europa.eu/eli/reg_impl/2023/138/oj';

function catalogNode(graph, world) {
  const {catalog, base} = world;
  const listed = (entries) => entries.map(({id}) => iri(`${base}/resource/${id}`));
  graph
    .node(`${base}/resource/${catalog.id}`, 'dcat:Catalog')
    .add('dcterms:title', texts(catalog.title))
    .add('dcterms:description', texts(catalog.description))
    .add('dcterms:publisher', iri(world.agents[catalog.publisher].uri))
    .add('dcterms:license', catalog.license && iri(licenseOf(catalog.license)))
    .add('dcterms:issued', catalog.issued && date(catalog.issued))
    .add('dcterms:modified', date(catalog.modified))
    .add('dcterms:language', languageTerms(catalog.languages ?? 'SWE'))
    .add('foaf:homepage', catalog.homepage && iri(catalog.homepage))
    .add('dcterms:spatial', placeTerms(graph, catalog.spatial, world))
    .add('dcat:themeTaxonomy', iri('http://publications.europa.eu/resource/authority/data-theme'))
    .add('dcat:dataset', listed(world.datasets))
    .add('dcat:service', listed(world.services ?? []));
}

function periodTerm(graph, [start, end]) {
  return graph.blank('dcterms:PeriodOfTime', (node) =>
    node.add('dcat:startDate', start && date(start)).add('dcat:endDate', end && date(end)),
  );
}

function feeTerm(graph, {description, page}) {
  return graph.blank('schema:Offer', (node) =>
    node
      .add('schema:description', texts(description))
      .add('schema:mainEntityOfPage', page && iri(page)),
  );
}

/** What datasets, series and services have in common. */
function addCommon(node, entry, world) {
  const contacts = [entry.contact ?? []].flat().map((key) => iri(world.contacts[key].uri));
  node
    .add('dcterms:title', texts(entry.title))
    .add('dcterms:description', texts(entry.description))
    .add('dcterms:publisher', publisherTerm(entry.publisher, world))
    .add('dcat:contactPoint', contacts)
    .add('dcat:keyword', wordTexts(entry.keywords))
    .add('dcat:theme', authority('data-theme', entry.themes))
    .add('dcterms:accessRights', authority('access-right', entry.access ?? []))
    .add('dcatap:applicableLegislation', entry.hvd && iri(hvdLaw))
    .add(
      'dcatap:hvdCategory',
      [entry.hvd ?? []].flat().map((code) => iri(`http://data.europa.eu/bna/${code}`)),
    )
    .add('dcterms:conformsTo', specifications(entry, world))
    .add('dcat:landingPage', [entry.landingPage ?? []].flat().map(iri))
    .add('foaf:page', [entry.page ?? []].flat().map(iri));
}

function publisherTerm(publisher, world) {
  if (publisher === undefined) return undefined;
  const agent = world.agents[publisher];
  return agent ? iri(agent.uri) : text(publisher);
}

function specifications({conformsTo = []}, world) {
  return [conformsTo].flat().map((name) => iri(world.specifications[name]?.uri ?? name));
}

function resources(numbers, base) {
  return [numbers ?? []].flat().map((number) => iri(`${base}/resource/${number}`));
}

/** A date, or the words that stand in its place. */
const written = (value) => (value && /^\d{4}/.test(value) ? date(value) : value && text(value));

function addTimes(node, entry, graph, world) {
  node
    .add('dcterms:issued', written(entry.issued))
    .add('dcterms:modified', written(entry.modified))
    .add('dcterms:accrualPeriodicity', authority('frequency', entry.frequency ?? []))
    .add('dcterms:language', languageTerms(entry.languages ?? []))
    .add('dcterms:spatial', placeTerms(graph, entry.spatial ?? [], world))
    .add(
      'dcterms:temporal',
      (entry.temporal ?? []).map((period) => periodTerm(graph, period)),
    )
    .add(
      'dcat:temporalResolution',
      entry.temporalResolution && typed(entry.temporalResolution, 'xsd:duration'),
    )
    .add('dcat:spatialResolutionInMeters', entry.metres && typed(entry.metres, 'xsd:decimal'));
}

function addRelations(node, entry, graph, world) {
  const {base} = world;
  node
    .add('dcterms:identifier', entry.identifier && text(entry.identifier))
    .add('dcterms:creator', entry.creator && iri(world.agents[entry.creator].uri))
    .add('dcat:version', entry.version && text(entry.version))
    .add('adms:versionNotes', texts(entry.versionNotes))
    .add('dcat:hasVersion', resources(entry.hasVersion, base))
    .add('dcterms:isVersionOf', resources(entry.isVersionOf, base))
    .add('dcterms:source', resources(entry.source, base))
    .add('dcterms:relation', resources(entry.related, base))
    .add('dcterms:isReferencedBy', [entry.isReferencedBy ?? []].flat().map(iri))
    .add('dcat:inSeries', resources(entry.inSeries, base))
    .add('dcat:prev', resources(entry.previous, base))
    .add(
      'schema:offers',
      (entry.fees ?? []).map((fee) => feeTerm(graph, fee)),
    )
    .add('esterms:psi', entry.sharedNotOpen && typed('true', 'xsd:boolean'));
  addProvenance(node, entry, graph, world);
}

function addProvenance(node, entry, graph, world) {
  const {provenance, attribution} = entry;
  if (provenance) {
    const statement = (inner) => inner.add('dcterms:description', texts(provenance));
    node.add('dcterms:provenance', graph.blank('dcterms:ProvenanceStatement', statement));
  }
  if (!attribution) return;
  const role = `http://inspire.ec.europa.eu/metadata-codelist/ResponsiblePartyRole/${attribution.role}`;
  const qualified = (inner) =>
    inner
      .add('dcat:hadRole', iri(role))
      .add('prov:agent', iri(world.agents[attribution.agent].uri));
  node.add('prov:qualifiedAttribution', graph.blank('prov:Attribution', qualified));
}

function datasetNode(graph, entry, world) {
  const type = entry.kind === 'series' ? 'dcat:DatasetSeries' : 'dcat:Dataset';
  const node = graph.node(`${world.base}/resource/${entry.id}`, type);
  addCommon(node, entry, world);
  addTimes(node, entry, graph, world);
  addRelations(node, entry, graph, world);
  const distributions = entry.distributions ?? [];
  node.add(
    'dcat:distribution',
    distributions.map((_distribution, index) => iri(distributionId(entry, index, world))),
  );
  distributions.forEach((distribution, index) =>
    distributionNode(graph, distributionId(entry, index, world), distribution, world),
  );
}

/** Numbers that stay when other datasets come: `12` has the distributions `1201`, `1202` … */
function distributionId(entry, index, world) {
  return `${world.base}/resource/${entry.id * 100 + index + 1}`;
}

function serviceNode(graph, entry, world) {
  const node = graph.node(`${world.base}/resource/${entry.id}`, 'dcat:DataService');
  addCommon(node, entry, world);
  node
    .add('dcat:endpointURL', [entry.endpoint].flat().map(iri))
    .add('dcat:endpointDescription', [entry.endpointDescription ?? []].flat().map(iri))
    .add('dcterms:type', entry.type && iri(`http://www.wikidata.org/entity/${entry.type}`))
    .add('dcterms:format', formatTerm(entry.format))
    .add('dcterms:license', entry.license && iri(licenseOf(entry.license)))
    .add('dcat:servesDataset', resources(entry.serves, world.base));
}

function standardNode(graph, {uri, title, token}) {
  graph
    .node(uri, 'dcterms:Standard')
    .add('dcterms:title', texts(title))
    .add('prof:hasToken', token && text(token));
}

/** Whether an entry names the thing at all; what is not named is not exported. */
function used(things, entries, property) {
  const keys = new Set(entries.flatMap((entry) => [entry[property] ?? []].flat()));
  return Object.entries(things)
    .filter(([key, {always}]) => always || keys.has(key))
    .map(([, thing]) => thing);
}

/** The whole catalog of a municipality as a graph. */
export function catalogGraph(world) {
  const graph = new Graph();
  const entries = [...world.datasets, ...(world.services ?? [])];
  const distributions = entries.flatMap((entry) => entry.distributions ?? []);
  catalogNode(graph, world);
  for (const dataset of world.datasets) datasetNode(graph, dataset, world);
  for (const service of world.services ?? []) serviceNode(graph, service, world);
  for (const agent of used(world.agents, [world.catalog, ...entries], 'publisher'))
    agentNode(graph, agent);
  for (const contact of used(world.contacts, entries, 'contact')) contactNode(graph, contact);
  for (const standard of used(world.specifications, [...entries, ...distributions], 'conformsTo')) {
    standardNode(graph, standard);
  }
  for (const place of used(world.places, [world.catalog, ...entries], 'spatial'))
    place.write(graph);
  return graph;
}
