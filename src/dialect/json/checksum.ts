/** Checksums of files. */
import {literal} from '../../rdf/term.js';
import type {Triples} from './triples.js';

/** Without an algorithm the length tells it; CKAN's field holds anything, and is then passed over. */
export function addChecksum(
  triples: Triples,
  subject: string,
  value: string,
  algorithm: string,
): void {
  const hex = value.replace(/^\w+:/, '');
  const name = algorithm || (lengths.get(hex.length) ?? '');
  if (name === '' || !/^[\da-f]{8,128}$/i.test(hex)) return;
  const checksum = triples.node('spdx:Checksum');
  triples.add(checksum.value, 'spdx:checksumValue', literal(hex));
  triples.add(checksum.value, 'spdx:algorithm', literal(name.replace(/^spdx:/, '')));
  triples.add(subject, 'spdx:checksum', checksum);
}

/** Hexadecimal digits → algorithm. */
const lengths: ReadonlyMap<number, string> = new Map([
  [32, 'md5'],
  [40, 'sha1'],
  [64, 'sha256'],
  [128, 'sha512'],
]);
