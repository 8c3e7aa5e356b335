/**
 * A catalog as EntryScape exports one: the catalog, datasets, distributions, publishers and contact points
 * each as a resource of their own, with the same few organisations, licenses and formats again and again.
 */
import type {Dataset, Distribution} from '../../src/model/catalog.js';
import type {DateValue} from '../../src/model/date.js';
import type {Text} from '../../src/model/text.js';
import {iri, literal, type Term} from '../../src/rdf/term.js';
import {syntheticDatasets} from '../../test/node/support/synthetic.js';
import {expand} from './namespaces.js';

/** One subject and what is said of it; predicates and types with a prefix. */
export interface Resource {
  readonly subject: string;
  readonly type: string;
  readonly statements: readonly (readonly [predicate: string, object: Term])[];
}

type Statement = Resource['statements'][number];

const origin = 'https://data.example';

function texts(predicate: string, text: Text): Statement[] {
  return text.map(({value, language}) => [predicate, literal(value, language)]);
}

function links(predicate: string, uris: readonly (string | undefined)[]): Statement[] {
  return uris.flatMap((uri) => (uri === undefined ? [] : [[predicate, iri(uri)] as const]));
}

function date(predicate: string, value: DateValue | undefined): Statement[] {
  const iso = value?.iso;
  return iso === undefined ? [] : [[predicate, literal(iso, '', expand('xsd:date'))]];
}

function distributionResource(distribution: Distribution): Resource {
  const {id, title, formats, licenses} = distribution;
  const format = formats[0]?.name ?? 'CSV';
  const file = `${origin}/filer/${id.slice(-12).replaceAll('/', '-')}.${format.toLowerCase()}`;
  return {
    subject: id,
    type: 'dcat:Distribution',
    statements: [
      ...texts('dcterms:title', title),
      ['dcterms:description', literal(`Hela datamängden som ${format}, en fil`, 'sv')],
      ['dcat:accessURL', iri(file)],
      ['dcat:downloadURL', iri(file)],
      ['dcterms:format', literal(format)],
      ...links(
        'dcterms:license',
        licenses.map(({uri}) => uri),
      ),
      ['adms:status', iri('http://purl.org/adms/status/Completed')],
      ['dcat:byteSize', literal(String(1000 * file.length), '', expand('xsd:decimal'))],
    ],
  };
}

function datasetResource(dataset: Dataset): Resource {
  const {publisher, themes, frequency, accessRights, spatial, languages} = dataset;
  const statements: Statement[] = [
    ...texts('dcterms:title', dataset.title),
    ...texts('dcterms:description', dataset.description),
    ...links('dcterms:publisher', [publisher?.uri]),
    ...links('dcat:contactPoint', [publisher?.uri && contactOf(publisher.uri)]),
    ...texts('dcat:keyword', dataset.keywords),
    ...links(
      'dcat:theme',
      themes.map(({uri}) => uri),
    ),
    ...date('dcterms:issued', dataset.issued),
    ...date('dcterms:modified', dataset.modified),
    ...links('dcterms:accrualPeriodicity', [frequency?.uri]),
    ...links('dcterms:accessRights', [accessRights?.uri]),
    ...dataset.identifiers.map((value) => ['dcterms:identifier', literal(value)] as const),
    ...links(
      'dcterms:spatial',
      spatial.map(({uri}) => uri),
    ),
    ...links(
      'dcterms:language',
      languages.map(({uri}) => uri),
    ),
    ...links(
      'dcat:distribution',
      dataset.distributions.map(({id}) => id),
    ),
  ];
  return {subject: dataset.id, type: 'dcat:Dataset', statements};
}

function contactOf(publisher: string): string {
  return `${publisher}/kontakt`;
}

function organisationResources(uri: string, name: Text): Resource[] {
  const fullName = name[0]?.value ?? '';
  const agent: Resource = {
    subject: uri,
    type: 'foaf:Agent',
    statements: [
      ['foaf:name', literal(fullName)],
      ['foaf:homepage', iri(`${uri}/start`)],
      ['dcterms:type', iri('http://purl.org/adms/publishertype/LocalAuthority')],
    ],
  };
  const contact: Resource = {
    subject: contactOf(uri),
    type: 'vcard:Organization',
    statements: [
      ['vcard:fn', literal(`Kontaktcenter, ${fullName}`)],
      ['vcard:hasEmail', iri('mailto:kontakt@data.example')],
    ],
  };
  return [agent, contact];
}

function catalogResource(datasets: readonly Dataset[]): Resource {
  return {
    subject: `${origin}/katalog`,
    type: 'dcat:Catalog',
    statements: [
      ['dcterms:title', literal('Öppna data i regionen', 'sv')],
      ['dcterms:description', literal('Datamängder från regionens kommuner', 'sv')],
      ...links(
        'dcat:dataset',
        datasets.map(({id}) => id),
      ),
    ],
  };
}

/** The same catalog for the same number. */
export function catalogResources(count: number): Resource[] {
  const datasets = syntheticDatasets(count, 1);
  const organisations = new Map(
    datasets.flatMap(({publisher}) =>
      publisher?.uri === undefined ? [] : [[publisher.uri, publisher.name]],
    ),
  );
  return [
    catalogResource(datasets),
    ...datasets.flatMap((dataset) => [
      datasetResource(dataset),
      ...dataset.distributions.map(distributionResource),
    ]),
    ...[...organisations].flatMap(([uri, name]) => organisationResources(uri, name)),
  ];
}
