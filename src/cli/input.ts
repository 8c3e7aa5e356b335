/** Bytes of a file or of an address, with what is known of them besides. */
import {readFile} from 'node:fs/promises';
import {pathToFileURL} from 'node:url';
import {fetchBytes} from '../net/fetch-bytes.js';
import type {GivenPayload} from '../store/source.js';

/** A file has no content type: what it is must show in its bytes. */
export async function readInput(path: string): Promise<GivenPayload> {
  const bytes = await readFile(path);
  return {bytes, contentType: '', address: pathToFileURL(path).href};
}

export async function fetchInput(address: string): Promise<GivenPayload> {
  const {bytes, contentType, address: landed} = await fetchBytes(address, {});
  return {bytes, contentType, address: landed};
}
