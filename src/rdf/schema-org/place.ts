/** schema:Place, with its GeoShape or GeoCoordinates → dcterms:Location. */
import {literal, type Term} from '../term.js';
import {asLink, asWords, type Mapping, named} from './mapping.js';

/** A shape may stand in place of a place; words may be a name or a box. */
export function asPlace(term: Term, mapping: Mapping): readonly Term[] {
  const {kind, value: place} = term;
  if (kind === 'literal') return asWordsOrBox(term, mapping);
  if (!mapping.graph.has(place) || !mapping.isNew(place)) return [term];
  mapping.addType(place, 'dct:Location');
  mapping.fill(place, 'rdfs:label', mapping.values(place, 'name', 'address'), asWords);
  mapping.fill(place, 'owl:sameAs', mapping.values(place, 'sameAs', 'url'), asLink);
  addShape(place, place, mapping);
  for (const shape of mapping.values(place, 'geo')) addShape(place, shape.value, mapping);
  return [term];
}

/** Four bare numbers are a box, in schema.org's order. */
function asWordsOrBox(term: Term, mapping: Mapping): readonly Term[] {
  const box = boxOf(term.value);
  if (box === undefined) return asLink(term);
  const place = mapping.fresh();
  mapping.addType(place.value, 'dct:Location');
  addGeometry(place.value, 'dcat:bbox', box, mapping);
  return [place];
}

function addShape(place: string, shape: string, mapping: Mapping): void {
  const [latitude, longitude] = [
    mapping.words(shape, 'latitude'),
    mapping.words(shape, 'longitude'),
  ];
  if (latitude !== undefined && longitude !== undefined)
    addOr(place, 'dcat:centroid', `${latitude} ${longitude}`, pointOf, mapping);
  for (const [property, name, read] of readers)
    for (const {kind, value} of mapping.values(shape, property))
      if (kind === 'literal') addOr(place, name, value, read, mapping);
}

type Read = (written: string) => string | undefined;

const readers: readonly (readonly [property: string, name: string, read: Read])[] = [
  ['box', 'dcat:bbox', boxOf],
  ['polygon', 'locn:geometry', polygonOf],
  ['line', 'locn:geometry', lineOf],
  ['circle', 'dcat:centroid', pointOf],
];

function addOr(place: string, name: string, written: string, read: Read, mapping: Mapping): void {
  const geometry = read(written);
  if (geometry !== undefined) return addGeometry(place, name, geometry, mapping);
  const seen = written.slice(0, 100);
  mapping.warn(
    'schema-org-shape',
    `"${seen}" is no shape as schema.org writes them; left out`,
    place,
  );
}

function addGeometry(place: string, name: string, geometry: string, mapping: Mapping): void {
  mapping.add(place, name, literal(geometry, '', `${named('gsp:')}wktLiteral`));
}

/** Longest shape that is looked at. */
const mostCharacters = 100_000;

/** Latitude and longitude in turns, by blanks, commas or both; in the order of WKT. */
function pairsOf(written: string): readonly string[] | undefined {
  if (written.length > mostCharacters) return undefined;
  const numbers = written
    .trim()
    .split(/[\s,;]+/)
    .map(Number);
  if (numbers.length < 2 || !numbers.every(Number.isFinite)) return undefined;
  const pairs: string[] = [];
  for (let at = 0; at + 1 < numbers.length; at += 2)
    pairs.push(`${numbers[at + 1] ?? 0} ${numbers[at] ?? 0}`);
  return pairs;
}

/** `"S W N E"` */
function boxOf(written: string): string | undefined {
  const pairs = pairsOf(written);
  const corners = pairs?.length === 2 && written.trim().split(/[\s,;]+/).length === 4 ? pairs : [];
  const [low = '', high = ''] = corners.map((pair) => pair);
  const [west = '', south = ''] = low.split(' ');
  const [east = '', north = ''] = high.split(' ');
  if (corners.length === 0) return undefined;
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return `POLYGON((${ring.map((corner) => corner.join(' ')).join(',')}))`;
}

function polygonOf(written: string): string | undefined {
  const pairs = pairsOf(written);
  return pairs && pairs.length >= 3 ? `POLYGON((${pairs.join(',')}))` : undefined;
}

function lineOf(written: string): string | undefined {
  const pairs = pairsOf(written);
  return pairs && pairs.length >= 2 ? `LINESTRING(${pairs.join(',')})` : undefined;
}

/** Also the middle of a circle, whose radius comes third. */
function pointOf(written: string): string | undefined {
  const [point] = pairsOf(written) ?? [];
  return point === undefined ? undefined : `POINT(${point})`;
}
