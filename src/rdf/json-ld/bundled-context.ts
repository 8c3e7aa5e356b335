/**
 * Contexts that catalogs name by address and that are never fetched: what their terms mean, written down
 * here. They give the triples those contexts are meant to give; where a term coerces to IRIs, text that is
 * no absolute IRI stays text.
 *
 * A table is a line per namespace: `prefix: term alias=term term>`. After a term, `>` makes its values
 * IRIs, `?` makes them IRIs if they are absolute, `@` a map by language, `#type` an xsd type.
 */
import type {Context} from './context.js';
import {container, type Definition, nothing, perhapsIri} from './definition.js';
import {wellKnownPrefixes} from './well-known-prefixes.js';

/** DCAT-AP 1 to 3, GeoDCAT-AP, DCAT-US 3: the names of DCAT, and the labels that SEMIC makes names of. */
const dcatTerms = `
dct: title titleMap=title@ description descriptionMap=description@ identifier issued releaseDate=issued
 listingDate=issued modified modificationDate=modified updateDate=modified created creationDate=created
 license? licence=license? rights? rightsHolder? accessRights? publisher? creator? contributor? spatial?
 geographic=spatial? geographicalCoverage=spatial? temporal? temporalCoverage=temporal? language? format?
 accrualPeriodicity? frequency=accrualPeriodicity? conformsTo? linkedSchemas=conformsTo?
 applicationProfile=conformsTo? type? licenceType=type? subject? source? sourceMetadata=source? relation?
 relatedResource=relation? references? isReferencedBy? isVersionOf? hasPart? isPartOf? replaces?
 provenance? Location PeriodOfTime LicenseDocument LicenceDocument=LicenseDocument RightsStatement
 Standard Frequency LinguisticSystem MediaType MediaTypeOrExtent ProvenanceStatement
dcat: keyword keywordMap=keyword@ tag=keyword theme? category=theme? themeTaxonomy? themes=themeTaxonomy?
 catalog> catalogue=catalog> dataset> distribution> datasetDistribution=distribution> record> service>
 accessURL> accessUrl=accessURL> downloadURL> downloadUrl=downloadURL> accessService> endpointURL>
 endpointUrl=endpointURL> endpointDescription> servesDataset> landingPage> contactPoint> mediaType?
 packageFormat? packagingFormat=packageFormat? compressFormat? compressionFormat=compressFormat? byteSize
 inSeries> seriesMember> first> last> next> prev> previous=prev> hasVersion> version qualifiedRelation>
 hadRole? spatialResolutionInMeters#decimal spatialResolution=spatialResolutionInMeters#decimal
 temporalResolution#duration startDate endDate bbox boundingBox=bbox centroid Catalog Catalogue=Catalog
 Dataset DatasetSeries DatasetMemberOfADatasetSeries=Dataset Distribution DataService CatalogRecord
 CatalogueRecord=CatalogRecord Resource CataloguedResource=Resource Relationship Role
adms: status? changeType=status? sample? versionNotes otherIdentifier=identifier> representationTechnique?
 schemaAgency Identifier
dcatap: applicableLegislation> hvdCategory> availability?
foaf: name homepage> page> documentation=page> primaryTopic> mbox> Agent Organization Person Document
vcard: fn hasEmail? email=hasEmail? hasURL> hasTelephone? hasAddress> region locality country-name
 postal-code street-address Kind Individual
spdx: checksum> algorithm? checksumValue#hexBinary Checksum
prov: wasGeneratedBy> qualifiedAttribution> agent> Attribution Activity
skos: prefLabel preferredLabel=prefLabel altLabel definition notation inScheme> Concept Category=Concept
 ConceptScheme
geodcat: custodian> distributor> originator> principalInvestigator> processor> resourceProvider> user>
 referenceSystem> topicCategory>
odrl: hasPolicy>
org: subOrganizationOf>
locn: geometry
owl: versionInfo
rdfs: label`;

/** What udata (data.gouv.fr, data.public.lu) says of its own DCAT; all else is DCAT's. */
const udataTerms = `
dcat: downloadURL> accessURL> dataset> distribution>
dct: title description issued#dateTime modified#dateTime language license rights spatial identifier
 temporal format accrualPeriodicity publisher>
foaf: homepage> name
vcard: fn hasEmail=email
org: subOrganizationOf
spdx: checksum algorithm> checksumValue
rdfs: label
schema: startDate endDate
hydra: view> first> last> next> previous totalItems`;

const hydraTerms = `
hydra: member> view> first> last> next> previous> totalItems title description collection> entrypoint>
 apiDocumentation> search> template mapping> Collection PartialCollectionView Resource ApiDocumentation
 PagedCollection IriTemplate
rdfs: label comment`;

/** Terms of schema.org whose values may be addresses; dates are schema:Date there. */
const schemaTerms = `
schema: url? contentUrl? license? sameAs? additionalType? image? logo? thumbnailUrl? embedUrl? isBasedOn?
 codeRepository? usageInfo? acquireLicense? publishingPrinciples? mainEntityOfPage? archivedAt? target?
 discussionUrl? hasMap? map? schemaVersion? subjectOf?`;

interface Bundle {
  readonly accepts: RegExp;
  readonly terms: string;
  readonly vocabulary: string;
  /** `id` and `type` are keywords here. */
  readonly hasAliases: boolean;
  /** Other names of a term than its own. */
  readonly spell: (prefix: string, local: string, name: string) => readonly string[];
}

const plain = (_prefix: string, _local: string, name: string): readonly string[] => [name];

/** DCAT-AP 2.2.0 names properties by their class. */
const dottedClasses =
  'Agent Catalogue CatalogueRecord Checksum Concept Conceptscheme DataService Dataset DatasetSeries Distribution Identifier Kind LicenceDocument Location PeriodOfTime Relationship'.split(
    ' ',
  );

const dotted = (_prefix: string, _local: string, name: string): readonly string[] => [
  name,
  ...dottedClasses.map((owner) => `${owner}.${name}`),
];

/** The contexts for high-value datasets give coercions to compact IRIs. */
const compact = (prefix: string, local: string): readonly string[] => [`${prefix}:${local}`];

const dcat = wellKnownPrefixes.get('dcat') ?? '';
const none = {vocabulary: '', hasAliases: false, spell: plain};

/** The first that accepts an address answers for it. */
const bundles: readonly Bundle[] = [
  {
    ...none,
    accepts: /^https?:\/\/(www\.)?schema\.org(\/|$)/,
    terms: schemaTerms,
    vocabulary: 'http://schema.org/',
    hasAliases: true,
  },
  {...none, accepts: /\/api\/1\/site\/context\.jsonld/, terms: udataTerms, vocabulary: dcat},
  {...none, accepts: /^https?:\/\/www\.w3\.org\/ns\/hydra\b/, terms: hydraTerms},
  {...none, accepts: /dcat-ap.*\/hvd\.jsonld/i, terms: dcatTerms, spell: compact},
  {...none, accepts: /dcat-ap.*\/2\.2\.0\//i, terms: dcatTerms, spell: dotted},
  {
    ...none,
    accepts: /^https?:\/\/www\.w3\.org\/ns\/dcat\b|project-open-data/,
    terms: dcatTerms,
    vocabulary: dcat,
    hasAliases: true,
  },
  {...none, accepts: /dcat[-_]?(ap|us)/i, terms: dcatTerms},
];

const made = new Map<Bundle, ReadonlyMap<string, Definition>>();

/** Adds what the context at `address` says; `false` when it is not among the bundled ones. */
export function bundledContext(address: string, context: Context): boolean {
  const bundle = bundles.find(({accepts}) => accepts.test(address));
  if (!bundle) return false;
  let terms = made.get(bundle);
  if (!terms) made.set(bundle, (terms = definitionsOf(bundle)));
  for (const [term, definition] of terms) context.define(term, definition);
  if (bundle.vocabulary !== '') context.vocabulary = bundle.vocabulary;
  return true;
}

function definitionsOf({terms, spell, hasAliases}: Bundle): Map<string, Definition> {
  const all = new Map<string, Definition>();
  for (const [prefix, iri] of wellKnownPrefixes) all.set(prefix, {...nothing, iri, isPrefix: true});
  for (const line of terms.replaceAll('\n ', ' ').trim().split('\n')) {
    const [prefix = '', words = ''] = line.split(': ');
    const namespace = wellKnownPrefixes.get(prefix) ?? '';
    for (const word of words.split(/\s+/)) {
      const [, alias, local = '', mark = ''] = /^(?:(.*)=)?([\w-]+)(.*)$/.exec(word) ?? [];
      const definition = {...nothing, iri: namespace + local, ...coercions(mark)};
      for (const name of spell(prefix, local, alias ?? local)) all.set(name, definition);
    }
  }
  if (hasAliases) for (const name of ['id', 'type']) all.set(name, {...nothing, iri: `@${name}`});
  return all;
}

function coercions(mark: string): Partial<Definition> {
  if (mark === '') return {};
  if (mark === '@') return {container: container.language};
  if (mark === '>') return {type: '@id'};
  if (mark === '?') return {type: perhapsIri};
  return {type: `${wellKnownPrefixes.get('xsd')}${mark.slice(1)}`};
}
