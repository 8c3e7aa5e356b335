/** dcat:Distribution, with size and checksum counted on the file it names. */
import {createHash} from 'node:crypto';
import {date, iri, text, typed} from './graph.mjs';
import {authority, formatTerm, languageTerms, licenseOf, texts} from './value.mjs';

const mediaTypes = {
  csv: 'text/csv',
  json: 'application/json',
  geojson: 'application/geo+json',
  kml: 'application/vnd.google-earth.kml+xml',
  gpx: 'application/gpx+xml',
  gml: 'application/gml+xml',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
  ics: 'text/calendar',
  txt: 'text/plain',
  zip: 'application/zip',
};

const filesOf = ({file, files}) => (files ?? (file ? [file] : [])).map((each) => [each].flat());

function formatOf(distribution, name) {
  return 'format' in distribution ? distribution.format : mediaTypes[name?.split('.').at(-1)];
}

/** Files of one distribution bear titles of their own, as in EntryScape. */
function fileNodes(graph, addresses) {
  for (const [address, title, format] of addresses) {
    if (!title) continue;
    graph
      .node(address, 'esterms:File')
      .add('dcterms:title', texts(title))
      .add('dcterms:format', formatTerm(format));
  }
}

function rightsTerm(graph, rights) {
  return graph.blank('odrs:RightsStatement', (node) =>
    node
      .add('odrs:attributionText', texts(rights.attribution))
      .add('odrs:attributionURL', rights.url && iri(rights.url))
      .add('odrs:copyrightNotice', texts(rights.notice))
      .add('odrs:copyrightYear', rights.year && text(rights.year))
      .add('odrs:reuserGuidelines', rights.guidelines && iri(rights.guidelines)),
  );
}

function checksumTerm(graph, bytes) {
  const value = createHash('sha256').update(bytes).digest('hex');
  return graph.blank('spdx:Checksum', (node) =>
    node
      .add('spdx:algorithm', iri('http://spdx.org/rdf/terms#checksumAlgorithm_sha256'))
      .add('spdx:checksumValue', typed(value, 'xsd:hexBinary')),
  );
}

function addAddresses(node, distribution, addresses) {
  const page = distribution.url ?? distribution.accessUrl;
  const access = page ? [page].flat() : addresses.slice(0, 1).map(([address]) => address);
  const isPlain = distribution.accessOnly === true;
  node
    .add('dcat:accessURL', access.map(iri))
    .add('dcat:downloadURL', isPlain ? [] : addresses.map(([address]) => iri(address)));
}

function sizeTerm(distribution, bytes) {
  if (distribution.byteSize) return text(distribution.byteSize);
  return distribution.sized && bytes ? typed(bytes.length, 'xsd:nonNegativeInteger') : undefined;
}

const availabilities = (key) =>
  key?.startsWith('http') ? iri(key) : authority('planned-availability', key ?? 'STABLE')[0];

/** @param {string} id address of the distribution */
export function distributionNode(graph, id, distribution, world) {
  const files = filesOf(distribution);
  const addresses = files.map(([name, ...others]) => [world.fileAddress(name), ...others]);
  const bytes = files.length === 1 ? world.files.get(files[0][0]) : undefined;
  const services = [distribution.service ?? []].flat();
  const node = graph.node(id, 'dcat:Distribution');
  node
    .add('dcterms:title', texts(distribution.title))
    .add('dcterms:description', texts(distribution.description))
    .add('dcterms:format', formatTerm(formatOf(distribution, files[0]?.[0])))
    .add('dcat:mediaType', distribution.mediaType && iri(distribution.mediaType))
    .add('dcterms:license', distribution.license && iri(licenseOf(distribution.license)));
  addAddresses(node, distribution, addresses);
  node
    .add(
      'dcat:accessService',
      services.map((number) => iri(`${world.base}/resource/${number}`)),
    )
    .add('dcat:byteSize', sizeTerm(distribution, bytes))
    .add(
      'dcatap:availability',
      distribution.availability !== null && availabilities(distribution.availability),
    )
    .add(
      'adms:status',
      distribution.status && authority('distribution-status', distribution.status),
    )
    .add('dcterms:issued', distribution.issued && date(distribution.issued))
    .add('dcterms:modified', distribution.modified && date(distribution.modified))
    .add('dcterms:language', languageTerms(distribution.languages ?? []))
    .add(
      'dcterms:conformsTo',
      distribution.conformsTo &&
        iri(world.specifications[distribution.conformsTo]?.uri ?? distribution.conformsTo),
    )
    .add('foaf:page', distribution.page && iri(distribution.page))
    .add('dcterms:rights', distribution.rights && rightsTerm(graph, distribution.rights))
    .add('spdx:checksum', distribution.checksum && bytes && checksumTerm(graph, bytes));
  fileNodes(graph, addresses);
}
