/** The list of dialects: one more is one folder and one line here. */
import {ReadError} from '../model/read-error.js';
import {recognizeNotData} from '../rdf/recognize.js';
import type {Dialect, Payload, Recognition} from './dialect.js';
import {ckan} from './ckan/ckan.js';
import {dataJson} from './data-json/data-json.js';
import {entrystore} from './entrystore/entrystore.js';
import {hubSearch} from './hub-search/hub-search.js';
import {opendatasoft} from './opendatasoft/opendatasoft.js';
import {rdf} from './rdf/rdf.js';
import {udata} from './udata/udata.js';

/** Asked in this order; the more particular first. */
export const dialects: readonly Dialect[] = [
  entrystore,
  opendatasoft,
  udata,
  dataJson,
  ckan,
  hubSearch,
  rdf,
];

/** Every name that the `type` attribute may have. */
export function dialectTypes(): readonly string[] {
  return dialects.flatMap((dialect) => dialect.types);
}

export function dialectOf(type: string): Dialect | undefined {
  return dialects.find((dialect) => dialect.types.includes(type));
}

/** Takes the payload for what the editor says it is. */
function asNamed(type: string, payload: Payload): Recognition {
  if (dialectOf(type)) return {type, evidence: 'the type was given'};
  throw new ReadError({
    code: 'unknown-type',
    came: `type "${type}"; known are ${dialectTypes().join(', ')}`,
    address: payload.address,
  });
}

/** What a payload that no dialect knows is instead. */
function notKnown(payload: Payload): ReadError {
  const other = recognizeNotData(payload.text, payload.contentType);
  const {address} = payload;
  if (!other) return new ReadError({code: 'unknown-format', came: headOf(payload), address});
  if (other.what === 'empty') return new ReadError({code: 'empty', came: other.evidence, address});
  const code = other.what === 'json' || other.what === 'xml' ? 'unknown-format' : 'not-data';
  return new ReadError({code, came: other.evidence, address});
}

function headOf(payload: Payload): string {
  const head = payload.text.slice(0, 60).replace(/\s+/g, ' ').trim();
  const type = payload.contentType || 'no content type';
  return `${type}; it begins with "${head}"`;
}

/**
 * What a payload is. `type` is what an editor named, `''` to find out.
 *
 * @throws {ReadError} when it is nothing that is read here
 */
export function recognize(payload: Payload, type = ''): Recognition {
  if (type) return asNamed(type, payload);
  for (const dialect of dialects) {
    const recognition = dialect.recognize(payload);
    if (recognition) return recognition;
  }
  throw notKnown(payload);
}
