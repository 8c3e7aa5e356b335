/** Literals out of JSON's strings, numbers, booleans and, where a document asks for it, JSON itself. */
import {literal, type Term} from '../term.js';
import {tooDeep} from './fault.js';
import {isObject, type JsonObject} from './json.js';
import {rdf, xsd} from './rdf-namespace.js';

/** `datatype` `''` leaves it to the value: text is untyped, numbers and booleans have theirs. */
export function nativeLiteral(value: string | number | boolean, datatype: string): Term {
  if (typeof value === 'string') return literal(value, '', datatype === xsd.string ? '' : datatype);
  if (typeof value === 'boolean') return literal(String(value), '', datatype || xsd.boolean);
  const isDouble = datatype === xsd.double || !Number.isInteger(value) || Math.abs(value) >= 1e21;
  return isDouble
    ? literal(canonicalDouble(value), '', datatype || xsd.double)
    : literal(value.toFixed(0), '', datatype || xsd.integer);
}

/** Canonical xsd:double: one digit before the point, at least one after it, `E`, exponent. */
function canonicalDouble(value: number): string {
  if (!Number.isFinite(value)) return value > 0 ? 'INF' : '-INF';
  const [mantissa = '', exponent = ''] = value.toExponential(15).split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  let end = fraction.length;
  while (end > 1 && fraction.charAt(end - 1) === '0') end--;
  return `${whole}.${fraction.slice(0, end)}E${Number(exponent)}`;
}

/** rdf:JSON in the canonical form of RFC 8785. */
export function jsonLiteral(value: unknown, depth: number): Term {
  return literal(canonicalJson(value, depth), '', rdf.json);
}

function canonicalJson(value: unknown, depth: number): string {
  if (depth < 0) throw tooDeep(100);
  if (Array.isArray(value))
    return `[${value.map((item) => canonicalJson(item, depth - 1)).join(',')}]`;
  return isObject(value) ? canonicalObject(value, depth) : JSON.stringify(value);
}

function canonicalObject(value: JsonObject, depth: number): string {
  // RFC 8785 sorts by UTF-16 units, as sort does by itself.
  const entries = Object.keys(value)
    .toSorted()
    .map((name) => `${JSON.stringify(name)}:${canonicalJson(value[name], depth - 1)}`);
  return `{${entries.join(',')}}`;
}
