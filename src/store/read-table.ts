/** One file of data, no network: what `inspect` and everyone with a file at hand calls. */
import {type TableCorrections, type TableLimits, defaultTableLimits} from '../format/format.js';
import {readTable as readPayload} from '../format/formats.js';
import type {Table} from '../model/table.js';

export interface ReadTableOptions {
  /** Name of a format, see `tableFormatNames`; left out or `''` to find out by the content. */
  readonly type?: string;
  /** Address or name of the file. */
  readonly base?: string;
  /** As a server would say it. */
  readonly contentType?: string;
  readonly limits?: Partial<TableLimits>;
  /** What is known better than the file says it. */
  readonly corrections?: TableCorrections;
}

function ignore(): void {
  // Problems are in the table.
}

/**
 * Reads a file of data: CSV, JSON, a spreadsheet, places … into columns with types. What is wrong in it is
 * in `problems`.
 *
 * @throws {ReadError} when it is no table, or broken before anything could be kept
 */
export async function readTable(
  bytes: Uint8Array,
  {type = '', base = '', contentType = '', limits = {}, corrections = {}}: ReadTableOptions = {},
): Promise<Table> {
  const payload = {bytes, contentType, address: base};
  const options = {limits: {...defaultTableLimits, ...limits}, corrections, report: ignore};
  return readPayload(payload, options, type);
}
