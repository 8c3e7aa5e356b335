/**
 * DCAT-AP-SE 3.0.1 and DCAT-AP 3.0 as plain readonly data, with what GeoDCAT-AP and StatDCAT-AP add that
 * people want to see. No member is optional: a reader that forgets one does not compile. Unknown is
 * `undefined`, an empty list or an empty text.
 */
import type {DateValue} from './date.js';
import type {Problem} from './problem.js';
import type {Text} from './text.js';
import type {
  Agent,
  Attribution,
  Checksum,
  Concept,
  ContactPoint,
  Fee,
  File,
  Format,
  Identifier,
  License,
  Link,
  Period,
  Place,
  QualityMeasurement,
  Relation,
  RightsStatement,
  Standard,
} from './values.js';

/** dcat:Catalog. */
export interface Catalog {
  /** IRI, or a label that is unique in the payload. */
  readonly id: string;
  readonly uri: string | undefined;
  readonly title: Text;
  readonly description: Text;
  readonly publisher: Agent | undefined;
  readonly licenses: readonly License[];
  readonly rights: readonly RightsStatement[];
  readonly homepages: readonly string[];
  readonly issued: DateValue | undefined;
  readonly modified: DateValue | undefined;
  readonly languages: readonly Concept[];
  readonly spatial: readonly Place[];
  readonly themeTaxonomies: readonly Link[];
  readonly hasPart: readonly Link[];
  readonly isPartOf: readonly Link[];
  /** Catalogs listed in this one (dcat:catalog). */
  readonly catalogs: readonly Link[];
}

/** dcat:CatalogRecord: when and whence the description of a dataset came into the catalog. */
export interface CatalogRecord {
  readonly uri: string | undefined;
  readonly issued: DateValue | undefined;
  readonly modified: DateValue | undefined;
  readonly status: Concept | undefined;
  /** dcterms:source: the record this one was harvested from. */
  readonly sources: readonly Link[];
}

/** dcat:Dataset, or dcat:DatasetSeries, which is a dataset with members in place of distributions. */
export interface Dataset {
  readonly kind: 'dataset' | 'series';
  /** IRI; for a blank node its identifier, else a label made of its title, the same at every load. */
  readonly id: string;
  readonly uri: string | undefined;
  readonly title: Text;
  /** Plain text, Markdown or HTML; never shown unread (see `prose/`). */
  readonly description: Text;
  readonly publisher: Agent | undefined;
  readonly creators: readonly Agent[];
  readonly contributors: readonly Agent[];
  readonly attributions: readonly Attribution[];
  readonly contactPoints: readonly ContactPoint[];
  readonly keywords: Text;
  readonly themes: readonly Concept[];
  readonly subjects: readonly Concept[];
  /** dcterms:type: kinds of dataset, INSPIRE resource types. */
  readonly types: readonly Concept[];
  readonly issued: DateValue | undefined;
  readonly modified: DateValue | undefined;
  readonly created: DateValue | undefined;
  readonly frequency: Concept | undefined;
  readonly accessRights: Concept | undefined;
  /** Rights and licenses said of the dataset itself; distributions have their own. */
  readonly licenses: readonly License[];
  readonly rights: readonly RightsStatement[];
  readonly applicableLegislation: readonly Link[];
  readonly hvdCategories: readonly Concept[];
  /** EntryScape's esterms:psi: `true` says shared, but not open data in the sense of the law. */
  readonly sharedNotOpen: boolean;
  readonly conformsTo: readonly Standard[];
  readonly spatial: readonly Place[];
  readonly temporal: readonly Period[];
  /** Decimal metres. */
  readonly spatialResolutionInMeters: readonly string[];
  /** xsd:duration. */
  readonly temporalResolution: readonly string[];
  readonly representationTechniques: readonly Concept[];
  readonly languages: readonly Concept[];
  readonly identifiers: readonly string[];
  readonly otherIdentifiers: readonly Identifier[];
  readonly landingPages: readonly Link[];
  /** foaf:page. */
  readonly pages: readonly Link[];
  readonly version: string | undefined;
  readonly versionNotes: Text;
  readonly hasVersion: readonly Link[];
  readonly isVersionOf: readonly Link[];
  readonly isReferencedBy: readonly Link[];
  readonly sources: readonly Link[];
  readonly relations: readonly Link[];
  readonly qualifiedRelations: readonly Relation[];
  readonly provenance: Text;
  /** prov:wasGeneratedBy. */
  readonly generatedBy: readonly Link[];
  readonly samples: readonly Link[];
  readonly fees: readonly Fee[];
  readonly qualityMeasurements: readonly QualityMeasurement[];
  readonly qualityAnnotations: readonly Link[];
  /** StatDCAT-AP. */
  readonly dimensions: readonly Concept[];
  readonly attributes: readonly Concept[];
  readonly unitsOfMeasure: readonly Concept[];
  readonly numberOfSeries: number | undefined;
  readonly distributions: readonly Distribution[];
  /** Services that say they serve this dataset, or that a distribution names. */
  readonly services: readonly DataService[];
  readonly inSeries: readonly Link[];
  readonly previous: Link | undefined;
  readonly next: Link | undefined;
  readonly first: Link | undefined;
  readonly last: Link | undefined;
  /** Of a series: what belongs to it. */
  readonly members: readonly Link[];
  /** The catalog that lists it. */
  readonly catalog: Link | undefined;
  readonly record: CatalogRecord | undefined;
}

/** dcat:Distribution. */
export interface Distribution {
  readonly id: string;
  readonly uri: string | undefined;
  readonly title: Text;
  readonly description: Text;
  /** Often the file itself: no need to tell a page from a file before one has looked. */
  readonly accessUrls: readonly File[];
  /** Several mean one distribution in several files. */
  readonly downloadUrls: readonly File[];
  readonly formats: readonly Format[];
  readonly compressFormat: Format | undefined;
  readonly packageFormat: Format | undefined;
  /** Bytes. */
  readonly byteSize: number | undefined;
  readonly licenses: readonly License[];
  readonly rights: readonly RightsStatement[];
  /** odrl:hasPolicy. */
  readonly policies: readonly Link[];
  readonly accessRights: Concept | undefined;
  readonly availability: Concept | undefined;
  readonly status: Concept | undefined;
  readonly issued: DateValue | undefined;
  readonly modified: DateValue | undefined;
  readonly languages: readonly Concept[];
  readonly conformsTo: readonly Standard[];
  readonly pages: readonly Link[];
  readonly applicableLegislation: readonly Link[];
  readonly types: readonly Concept[];
  readonly representationTechniques: readonly Concept[];
  readonly spatialResolutionInMeters: readonly string[];
  readonly temporalResolution: readonly string[];
  readonly checksum: Checksum | undefined;
  readonly samples: readonly Link[];
  /** dcat:accessService. */
  readonly services: readonly DataService[];
}

/** dcat:DataService. */
export interface DataService {
  readonly id: string;
  readonly uri: string | undefined;
  readonly title: Text;
  readonly description: Text;
  readonly endpointUrls: readonly string[];
  /** OpenAPI documents, capabilities and the like. */
  readonly endpointDescriptions: readonly string[];
  readonly publisher: Agent | undefined;
  readonly contactPoints: readonly ContactPoint[];
  readonly keywords: Text;
  readonly themes: readonly Concept[];
  readonly subjects: readonly Concept[];
  readonly types: readonly Concept[];
  readonly formats: readonly Format[];
  readonly licenses: readonly License[];
  readonly rights: readonly RightsStatement[];
  readonly accessRights: Concept | undefined;
  readonly applicableLegislation: readonly Link[];
  readonly hvdCategories: readonly Concept[];
  readonly conformsTo: readonly Standard[];
  readonly landingPages: readonly Link[];
  readonly pages: readonly Link[];
  readonly issued: DateValue | undefined;
  readonly modified: DateValue | undefined;
  /** IRIs of the datasets it serves. */
  readonly servesDatasets: readonly Link[];
}

/** All that one payload, or one catalog of several payloads, holds. */
export interface CatalogContents {
  readonly catalogs: readonly Catalog[];
  readonly datasets: readonly Dataset[];
  readonly series: readonly Dataset[];
  readonly services: readonly DataService[];
  readonly problems: readonly Problem[];
  /** Next page of a paged answer (hydra:next, Link header), absolute, where there is one. */
  readonly next: string | undefined;
  /** How many datasets the server says there are in all, where it says so. */
  readonly total: number | undefined;
}
