/** What an archive is good for, by the names in it. */
import {extensionOf, fileNameOf} from '../zip/entry-name.js';

/** Endings of files that may be tables, the likelier first. */
const endings: readonly string[] = [
  'csv',
  'tsv',
  'tab',
  'skv',
  'geojson',
  'xlsx',
  'xls',
  'ods',
  'shp',
  'gpkg',
  'parquet',
  'geoparquet',
  'fgb',
  'kml',
  'kmz',
  'gpx',
  'gml',
  'json',
  'ndjson',
  'geojsonl',
  'topojson',
  'px',
  'xml',
  'zip',
  'gz',
  'txt',
];

/** Files about the archive, not its content. */
const aboutName =
  /^(?:readme|l[aä]smig|licen[cs]e|licens|changelog|metadata|manifest|datapackage)/i;

/** Office documents, books and programs are ZIP files too, and full of XML. */
function isPackage(names: readonly string[]): boolean {
  return names.some(
    (name) => name === '[Content_Types].xml' || name === 'mimetype' || name.startsWith('META-INF/'),
  );
}

function rank(name: string): number {
  const place = endings.indexOf(extensionOf(name));
  return aboutName.test(fileNameOf(name)) ? place + endings.length : place;
}

/** Names of the files that may be tables, the likeliest first. */
export function readableNames(names: readonly string[]): string[] {
  if (isPackage(names)) return [];
  return names
    .filter((name) => endings.includes(extensionOf(name)))
    .toSorted((one, other) => rank(one) - rank(other));
}

/** A timetable in GTFS: these files are required (gtfs.org, Schedule Reference). */
export function isTransitFeed(names: readonly string[]): boolean {
  const files = new Set(names.map((name) => fileNameOf(name).toLowerCase()));
  return files.has('routes.txt') && files.has('trips.txt') && files.has('agency.txt');
}

/** The order in which one wants to see the files of a timetable. */
const feedOrder = ['stops.txt', 'routes.txt', 'agency.txt', 'trips.txt'];

function feedRank(name: string): number {
  const place = feedOrder.indexOf(fileNameOf(name).toLowerCase());
  return place < 0 ? feedOrder.length : place;
}

/** The tables of a timetable, stops first. */
export function feedNames(names: readonly string[]): string[] {
  return names
    .filter((name) => extensionOf(name) === 'txt')
    .toSorted((one, other) => feedRank(one) - feedRank(other));
}
