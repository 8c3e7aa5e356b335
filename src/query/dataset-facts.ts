/** What a badge says of a dataset, read off the model. */
import type {DataService, Dataset, Distribution} from '../model/catalog.js';
import type {DateValue} from '../model/date.js';
import type {Concept, Format, License} from '../model/values.js';

/** The list of high-value datasets, Regulation (EU) 2023/138; `/oj`, `/oj/swe` and the like follow. */
const highValueRegulation = /\/eli\/reg_impl\/2023\/138(?:\/|$)/;

/** Every service of a dataset and of its distributions, each once. */
export function servicesOf(dataset: Dataset): readonly DataService[] {
  const services = new Map<string, DataService>();
  for (const service of dataset.services) services.set(service.id, service);
  for (const distribution of dataset.distributions)
    for (const service of distribution.services) services.set(service.id, service);
  return [...services.values()];
}

/** Whether the dataset, a distribution or a service of it is said to be of high value (HVD). */
export function isHvd(dataset: Dataset): boolean {
  const parts = [dataset, ...dataset.distributions, ...servicesOf(dataset)];
  return (
    dataset.hvdCategories.length > 0 ||
    parts.some((part) => part.applicableLegislation.some(({uri}) => highValueRegulation.test(uri)))
  );
}

/** Keeps the first of those with an equal key. */
function distinct<Value>(values: readonly Value[], keyOf: (value: Value) => string): Value[] {
  const byKey = new Map<string, Value>();
  for (const value of values) if (!byKey.has(keyOf(value))) byKey.set(keyOf(value), value);
  return [...byKey.values()];
}

function formatsOfDistribution(distribution: Distribution): Format[] {
  const files = [...distribution.accessUrls, ...distribution.downloadUrls];
  const ofFiles = files.map((file) => file.format).filter((format) => format !== undefined);
  return [...distribution.formats, ...ofFiles];
}

/** The formats one can get it in, from distributions and services; each name once, whatever its case. */
export function formatsOf(dataset: Dataset): readonly Format[] {
  const formats = [
    ...dataset.distributions.flatMap(formatsOfDistribution),
    ...servicesOf(dataset).flatMap((service) => service.formats),
  ];
  return distinct(
    formats.filter(({name}) => name.trim() !== ''),
    ({name}) => name.trim().toLowerCase(),
  );
}

/** The licenses said of the dataset, its distributions and its services, each once. */
export function licensesOf(dataset: Dataset): readonly License[] {
  const parts = [dataset, ...dataset.distributions, ...servicesOf(dataset)];
  const licenses = parts.flatMap((part) => part.licenses);
  return distinct(licenses, ({uri, written}) => uri ?? written);
}

const apiName = /\b(?:api|wms|wfs|wmts|wcs|sparql|odata|oai-pmh|arcgis|mapserver|featureserver)\b/i;

/** Whether programs can ask it: it has a service, or a format or title that says so. */
export function hasApi(dataset: Dataset): boolean {
  return (
    servicesOf(dataset).length > 0 ||
    formatsOf(dataset).some(({name}) => apiName.test(name)) ||
    dataset.distributions.some(({title}) =>
      title.some(({value}) => /\bAPI(?:er|:er|s|et)?\b/i.test(value)),
    )
  );
}

const mapName =
  /^(?:geo|gml|gpkg|gpx|kml|kmz|shp|shape|esri|flatgeobuf|topojson|mapinfo|ogc|wms|wfs|wmts|wcs|dwg|arcgis|mapserver|featureserver)/i;
const mapMediaType = /geo\+json|\bgml|google-earth|geopackage|gpx|shapefile|\bogc\b/;

/** Whether it comes in a format that is drawn on a map. */
export function hasMap(dataset: Dataset): boolean {
  return formatsOf(dataset).some(
    ({name, mediaType}) => mapName.test(name.trim()) || mapMediaType.test(mediaType ?? ''),
  );
}

function saysRestricted({uri, label}: Concept): boolean {
  if (uri !== undefined && /[/#](?:NON_PUBLIC|RESTRICTED|CONFIDENTIAL|SENSITIVE)$/i.test(uri))
    return true;
  return label.some(({value}) =>
    /^(?:non.?public|restricted|begränsad|ej offentlig)/i.test(value.trim()),
  );
}

/** Access rights: of the dataset itself, else those of its distributions. */
export function accessRightsOf(dataset: Dataset): readonly Concept[] {
  if (dataset.accessRights) return [dataset.accessRights];
  return dataset.distributions.flatMap(({accessRights}) => accessRights ?? []);
}

/** Whether not everybody gets it. Unknown is not restricted; nor is one open distribution among others. */
export function isRestricted(dataset: Dataset): boolean {
  const rights = accessRightsOf(dataset);
  return rights.length > 0 && rights.every(saysRestricted);
}

/**
 * Days between two updates, by the end of the IRI of the EU list or of its Dublin Core forerunner.
 * What is updated continuously or irregularly promises no day, so it is not in the table.
 */
const daysBetween = new Map(
  Object.entries({
    '1': 'HOURLY BIHOURLY TRIHOURLY DAILY DAILY2',
    '7': 'WEEKLY WEEKLY2 WEEKLY3 WEEKLY5 SEMIWEEKLY THREETIMESAWEEK',
    '16': 'BIWEEKLY MONTHLY2 MONTHLY3 SEMIMONTHLY THREETIMESAMONTH',
    '31': 'MONTHLY',
    '62': 'BIMONTHLY',
    '92': 'QUARTERLY',
    '123': 'ANNUAL3 THREETIMESAYEAR',
    '184': 'ANNUAL2 SEMIANNUAL',
    '366': 'ANNUAL',
    '731': 'BIENNIAL',
    '1096': 'TRIENNIAL',
    '1461': 'QUADRENNIAL',
    '1827': 'QUINQUENNIAL',
    '3653': 'DECENNIAL',
  }).flatMap(([days, codes]) => codes.split(' ').map((code) => [code, Number(days)] as const)),
);

/** The last moment a date can mean: a year ends with its December. Milliseconds since 1970. */
function latestMoment({iso, precision}: DateValue): number {
  const [year, month] = [Number(iso?.slice(0, 4)), Number(iso?.slice(5, 7))];
  if (precision === 'year') return Date.UTC(year + 1, 0, 1);
  if (precision === 'month') return Date.UTC(year, month, 1);
  return Date.parse(iso ?? '');
}

const day = 86_400_000;

/**
 * How many days ago it should have been updated, going by its frequency and the newest date said of it or
 * a distribution. Half as long again is forgiven, and a week at least. 0 when it is in time, and when
 * either is unknown.
 */
export function daysOverdue(dataset: Dataset, now: Date): number {
  const code = /[^/#]*$/.exec(dataset.frequency?.uri ?? '')?.[0] ?? '';
  const days = daysBetween.get(code.replaceAll('_', '').toUpperCase());
  const moments = [dataset, ...dataset.distributions]
    .flatMap(({modified, issued}) => modified ?? issued ?? [])
    .map(latestMoment)
    .filter((moment) => !Number.isNaN(moment));
  if (days === undefined || moments.length === 0) return 0;
  const newest = moments.reduce((a, b) => Math.max(a, b));
  const age = (now.getTime() - newest) / day;
  return age > days + Math.max(days / 2, 7) ? Math.floor(age - days) : 0;
}

/** Whether it should have been updated by now; see `daysOverdue`. */
export function isOverdue(dataset: Dataset, now: Date): boolean {
  return daysOverdue(dataset, now) > 0;
}
