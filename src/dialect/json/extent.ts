/** When and where: periods and places in the ways that JSON has for them. */
import {literal} from '../../rdf/term.js';
import {asPlain, asText} from './text.js';
import {putAll, type Put, type Rule} from './rules.js';
import {isIri, type Triples} from './triples.js';
import {fieldsOf, isObject, listOf, member, parsed, says, wordsOf} from './values.js';

const periodRules: readonly Rule[] = [
  ['dcat:startDate', ['start', 'gte', 'startDate', 'start_date', 'from', 'startdate'], asPlain],
  ['dcat:endDate', ['end', 'lte', 'endDate', 'end_date', 'to', 'enddate'], asPlain],
];

/** `2009-09-01 00:00:00,2010-05-31 00:00:00`, as DCAT-US 1.0 has it, with a slash. */
function withSlash(written: string): string {
  const [start = '', end = '', ...more] = written.split(',').map((date) => date.trim());
  const areDates = /^\d{4}/.test(start) && /^\d{4}/.test(end) && more.length === 0;
  if (written.includes('/') || !areDates) return written;
  return [start, end].map((date) => date.replace(/ 00:00(?::00)?$/, '')).join('/');
}

/** An object with two ends, or `start/end`. */
export const asPeriod: Put = (triples, subject, name, value) => {
  for (const item of listOf(value)) {
    const words = wordsOf(item);
    if (words !== '') triples.add(subject, name, literal(withSlash(words)));
    if (!isObject(item) || !says(item)) continue;
    const period = triples.node('dct:PeriodOfTime');
    putAll(triples, period.value, fieldsOf(item), periodRules);
    triples.add(subject, name, period);
  }
};

/** GeoJSON as text, for the reader of DCAT reads that; words as they are. */
const asGeometry: Put = (triples, subject, name, value) => {
  const whole = parsed(value);
  const geometry = wordsOf(whole) || JSON.stringify(whole);
  triples.add(subject, name, literal(geometry));
};

const placeRules: readonly Rule[] = [
  ['rdfs:label', ['text', 'label', 'name', 'title', 'prefLabel'], asText],
  ['dcat:bbox', ['bbox'], asGeometry],
  ['dcat:centroid', ['centroid'], asGeometry],
  ['locn:geometry', ['geom', 'geometry'], asGeometry],
];

function isGeometry(value: unknown): boolean {
  return Array.isArray(member(value, 'coordinates')) || Array.isArray(member(value, 'geometries'));
}

/** `W,S,E,N`, or the same as JSON. */
function boxOf(value: unknown): string | undefined {
  const numbers = Array.isArray(value)
    ? value
    : wordsOf(value)
        .slice(0, 200)
        .split(/[\s,]+/);
  const isBox =
    numbers.length === 4 && numbers.every((part) => part !== '' && isFiniteNumber(part));
  return isBox ? numbers.join(',') : undefined;
}

function isFiniteNumber(value: unknown): boolean {
  return Number.isFinite(typeof value === 'string' ? Number(value) : value);
}

function addPlace(triples: Triples, subject: string, name: string, value: unknown): void {
  const fields = placeFields(value);
  const address = [member(value, 'uri'), member(value, 'resource'), value].map(wordsOf).find(isIri);
  if (fields.size === 0 && address === undefined) return;
  const make = (): ReturnType<Triples['node']> => {
    const place = triples.known('dct:Location', address ?? '');
    putAll(triples, place.value, fields, placeRules);
    return place;
  };
  triples.add(subject, name, triples.shared(`place ${JSON.stringify(value)}`, make));
}

function placeFields(value: unknown): ReadonlyMap<string, unknown> {
  const box = boxOf(value);
  if (box !== undefined) return new Map([['bbox', box]]);
  if (isGeometry(value)) return new Map([['geom', value]]);
  if (isObject(value)) return says(value) ? fieldsOf(value) : new Map<string, unknown>();
  const words = wordsOf(value);
  return words === '' || isIri(words) ? new Map<string, unknown>() : new Map([['text', words]]);
}

/** A name, an address, a box, a geometry, an object that holds any of these, or a list of them. */
export const asPlace: Put = (triples, subject, name, value) => {
  const whole = parsed(value);
  if (boxOf(whole) !== undefined) return addPlace(triples, subject, name, whole);
  for (const item of listOf(whole)) addPlace(triples, subject, name, item);
};
