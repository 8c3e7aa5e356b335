/**
 * Contexts that catalogs name by address and that are never fetched: what their terms mean, written down
 * here. They give the triples those contexts are meant to give; where a term coerces to IRIs, text that is
 * no absolute IRI stays text.
 *
 * A table goes by namespaces: `prefix: term alias=term term>`. After a term, `>` makes its values
 * IRIs, `?` makes them IRIs if they are absolute, `@` a map by language, `#type` an xsd type.
 */
import type {Context} from './context.js';
import {type Definition, inLanguages, nothing, perhapsIri} from './definition.js';
import {usualPrefixes} from '../usual-prefixes.js';

/** DCAT-AP 1 to 3, GeoDCAT-AP, DCAT-US 3: the names of DCAT, and the labels that SEMIC makes names of. */
const dcatTerms = `
dct: title titleMap=title@ description descriptionMap=description@ identifier issued releaseDate=issued
 listingDate=issued modified modificationDate=modified updateDate=modified created creationDate=created
 license? licence=license? rights? rightsHolder? accessRights? publisher? creator? contributor? spatial?
 geographic=spatial? geographicalCoverage=spatial? temporal? temporalCoverage=temporal? language? format?
 accrualPeriodicity? frequency=accrualPeriodicity? conformsTo? linkedSchemas=conformsTo?
 applicationProfile=conformsTo? type? subject? source? sourceMetadata=source? relation?
 relatedResource=relation? isReferencedBy? isVersionOf? hasPart? isPartOf? replaces?
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
 Identifier
dcatap: applicableLegislation> hvdCategory> availability?
foaf: name homepage> page> documentation=page> primaryTopic> mbox> Agent Organization Person Document
vcard: fn hasEmail? email=hasEmail? hasURL> hasTelephone? hasAddress> region locality country-name
 postal-code street-address Kind Individual
spdx: checksum> algorithm? checksumValue#hexBinary Checksum
prov: wasGeneratedBy> qualifiedAttribution> agent> Attribution Activity
skos: prefLabel preferredLabel=prefLabel notation inScheme> Concept Category=Concept
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

/** `id` and `type` are keywords. */
const aliases = ' keyword: id type';

/** Terms of schema.org whose values may be addresses. */
const schemaTerms = `
schema: url? contentUrl? license? sameAs? additionalType? image? logo? thumbnailUrl? embedUrl? isBasedOn?
 codeRepository? usageInfo? acquireLicense? publishingPrinciples? mainEntityOfPage? archivedAt? target?
 discussionUrl? hasMap? map? schemaVersion? subjectOf?`;

/** Addresses, the prefix of `@vocab`, terms. */
type Bundle = readonly [accepts: RegExp, vocabulary: string, terms: string];

/** The first that accepts an address answers for it. DCAT-AP 2.2.0 has names of its own, and no users. */
const bundles: readonly Bundle[] = [
  [/^https?:\/\/(www\.)?schema\.org(\/|$)/, 'schema', `${schemaTerms}${aliases}`],
  [/\/api\/1\/site\/context\.jsonld/, 'dcat', udataTerms],
  [/^https?:\/\/www\.w3\.org\/ns\/hydra\b/, '', hydraTerms],
  [/^https?:\/\/www\.w3\.org\/ns\/dcat\b|project-open-data/, 'dcat', `${dcatTerms}${aliases}`],
  [/^(?!.*2\.2\.0).*dcat[-_]?(ap|us)/i, '', dcatTerms],
];

const made = new Map<Bundle, ReadonlyMap<string, Definition>>();

/** Adds what the context at `address` says; `false` when it is not among the bundled ones. */
export function bundledContext(address: string, context: Context): boolean {
  const bundle = bundles.find(([accepts]) => accepts.test(address));
  if (!bundle) return false;
  const [, vocabulary, text] = bundle;
  let terms = made.get(bundle);
  if (!terms) made.set(bundle, (terms = definitionsOf(text)));
  for (const [term, definition] of terms) context.define(term, definition);
  context.vocabulary = usualPrefixes.get(vocabulary) ?? context.vocabulary;
  return true;
}

function definitionsOf(terms: string): Map<string, Definition> {
  const all = new Map<string, Definition>();
  for (const [prefix, iri] of usualPrefixes) all.set(prefix, {...nothing, iri, isPrefix: true});
  let namespace = '';
  for (const word of terms.trim().split(/\s+/)) {
    const [, alias, local = '', mark = ''] = /^(?:(.*)=)?([\w-]+)(.*)$/.exec(word) ?? [];
    if (mark === ':') namespace = usualPrefixes.get(local) ?? '@';
    else all.set(alias ?? local, {...nothing, iri: namespace + local, ...coercions(mark)});
  }
  return all;
}

function coercions(mark: string): Partial<Definition> {
  if (mark === '') return {};
  if (mark === '@') return {container: inLanguages};
  if (mark === '>') return {type: '@id'};
  if (mark === '?') return {type: perhapsIri};
  return {type: `${usualPrefixes.get('xsd')}${mark.slice(1)}`};
}
