import type {Catalog, CatalogRecord, Dataset, DataService, Distribution} from '../model/catalog.js';
import type {
  Agent,
  Attribution,
  Checksum,
  ContactPoint,
  Fee,
  Identifier,
  Period,
  Place,
  PostalAddress,
  QualityMeasurement,
  RightsStatement,
} from '../model/values.js';

type MemberOf<Type> = Type extends unknown ? keyof Type : never;
type Described = Catalog | CatalogRecord | Dataset | Distribution | DataService;
type Value =
  | Agent
  | Attribution
  | Checksum
  | ContactPoint
  | Fee
  | Identifier
  | Period
  | Place
  | PostalAddress
  | QualityMeasurement
  | RightsStatement;
type Unshown = 'kind' | 'id' | 'label' | 'record';

/**
 * A label for every member of the model that is shown, as the Swedish profile calls it. `schemas` is
 * `conformsTo` of a distribution, `architecture` is `types` of a service.
 */
export type FieldLabels = Readonly<
  Record<Exclude<MemberOf<Described | Value>, Unshown> | 'schemas' | 'architecture', string>
>;
