/** The small values that catalogs, datasets, distributions and services are made of. */
import type {DateValue} from './date.js';
import type {Text} from './text.js';

/**
 * A value of a code list, or anything else that is known by IRI, by name, or both.
 * `uri` is normalised (see `vocabulary/`); `label` is what the source itself calls it, often nothing:
 * labels of well-known code lists are looked up when shown.
 */
export interface Concept {
  readonly uri: string | undefined;
  readonly label: Text;
}

/** A page, document, standard or other resource that one may want to follow. */
export interface Link {
  /**
   * Absolute IRI as the source gives it, the `id` of a dataset without IRI, or `''` where there is only a title;
   * whether it may become a link is decided where it is shown.
   */
  readonly uri: string;
  readonly title: Text;
  readonly description: Text;
}

/** A specification, schema or coordinate system that something conforms to (dcterms:Standard). */
export interface Standard extends Link {
  /** E.g. `http://inspire.ec.europa.eu/glossary/SpatialReferenceSystem`. */
  readonly types: readonly Concept[];
  readonly identifiers: readonly string[];
}

/** A license; `uri` is the canonical form of the many writings of the same license. */
export interface License extends Concept {
  /** The IRI or words of the source, before normalising. */
  readonly written: string;
}

/** What a file is written in. */
export interface Format {
  /** What people call it: `CSV`, `GeoJSON`, `WMS`; the source's own words when unknown. */
  readonly name: string;
  /** IANA media type, lower case, without parameters, where it is known. */
  readonly mediaType: string | undefined;
  /** The code of the EU file-type list as IRI, where it is known. */
  readonly uri: string | undefined;
  /** As the source wrote it. */
  readonly written: string;
}

/** foaf:Agent, foaf:Organization, org:Organization or a name alone. */
export interface Agent {
  /** IRI; `undefined` for a blank node or a name alone. */
  readonly uri: string | undefined;
  readonly name: Text;
  readonly description: Text;
  /** Publisher types of ADMS, e.g. local authority. */
  readonly types: readonly Concept[];
  /** Organisation numbers and the like. */
  readonly identifiers: readonly string[];
  readonly homepages: readonly string[];
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  /** org:classification, e.g. that the organisation is financed by fees. */
  readonly classifications: readonly Concept[];
  readonly sameAs: readonly string[];
}

/** vcard:street-address and its siblings. */
export interface PostalAddress {
  readonly street: string;
  readonly postalCode: string;
  readonly locality: string;
  readonly region: string;
  readonly country: string;
}

/** vcard:Kind, vcard:Organization or vcard:Individual. */
export interface ContactPoint {
  readonly uri: string | undefined;
  readonly name: Text;
  /** Addresses without `mailto:`, trimmed and percent-decoded. */
  readonly emails: readonly string[];
  /** Numbers without `tel:`. */
  readonly phones: readonly string[];
  readonly addresses: readonly PostalAddress[];
  readonly urls: readonly string[];
}

/** A corner of the earth in WGS 84 degrees. */
export interface Position {
  readonly longitude: number;
  readonly latitude: number;
}

/** West, south, east, north in WGS 84 degrees. */
export interface BoundingBox {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** dcterms:Location, a GeoNames or NUTS place, or a name. */
export interface Place {
  readonly uri: string | undefined;
  readonly label: Text;
  readonly boundingBox: BoundingBox | undefined;
  readonly centroid: Position | undefined;
  /** locn:geometry as written (WKT, GML or GeoJSON), where there is one. */
  readonly geometry: string | undefined;
}

/** dcterms:PeriodOfTime; either end may be open. */
export interface Period {
  readonly start: DateValue | undefined;
  readonly end: DateValue | undefined;
  readonly label: Text;
}

/** odrs:RightsStatement or any node or words of dcterms:rights. */
export interface RightsStatement {
  readonly uri: string | undefined;
  readonly label: Text;
  /** How to name the source. */
  readonly attributionText: Text;
  readonly attributionUrls: readonly string[];
  readonly copyrightNotice: Text;
  readonly copyrightStatements: readonly string[];
  readonly copyrightYears: readonly string[];
  readonly copyrightHolders: readonly Concept[];
  readonly jurisdictions: readonly Concept[];
  readonly reuserGuidelines: readonly string[];
}

/** spdx:Checksum. */
export interface Checksum {
  /** `SHA-256`, `MD5` …, or the source's own words. */
  readonly algorithm: string;
  readonly value: string;
}

/** prov:qualifiedAttribution: somebody in a role. */
export interface Attribution {
  readonly roles: readonly Concept[];
  readonly agent: Agent;
}

/** dcat:qualifiedRelation: another resource in a role. */
export interface Relation {
  readonly roles: readonly Concept[];
  readonly target: Link;
}

/** schema:offers (Swedish profile: avgift). */
export interface Fee {
  readonly description: Text;
  readonly page: string | undefined;
}

/** adms:identifier. */
export interface Identifier {
  readonly value: string;
  readonly scheme: Text;
  readonly issued: DateValue | undefined;
}

/** dqv:QualityMeasurement, e.g. the scale of a map. */
export interface QualityMeasurement {
  readonly metric: Concept;
  readonly value: string;
  readonly unit: Concept | undefined;
}

/** One address that can be fetched or visited; the Swedish profile lets each bear a title and a format. */
export interface File {
  readonly url: string;
  readonly title: Text;
  readonly format: Format | undefined;
}
