/**
 * What every table format promises: to know its own files by their content, and to turn one file into a
 * table. Knowing is cheap and loads nothing; reading comes in a chunk of its own.
 */
import type {ReportProblem} from '../model/problem.js';
import type {Table} from '../model/table.js';

/** A file at hand. */
export interface TablePayload {
  readonly bytes: Uint8Array;
  /** As the server said; `''` when it said nothing. */
  readonly contentType: string;
  /** Where it came from, or its name; `''` when unknown. */
  readonly address: string;
}

/** What a file looks like before anything is read: made once, shown to every format. */
export interface Glance {
  readonly payload: TablePayload;
  /** The first 64 kB as text, decoded by the rules of `net/charset.ts`; noise for binary files. */
  readonly head: string;
  /** Lower-case ending of the name, without the dot. */
  readonly extension: string;
}

/** What a file was taken for, and why. */
export interface FormatRecognition {
  /** E.g. `csv`, `xlsx`. */
  readonly format: string;
  /** One English sentence: what in the file told it. */
  readonly evidence: string;
}

/** Bounds against files made to hurt; every one is an option. */
export interface TableLimits {
  readonly rows: number;
  readonly columns: number;
  /** Bytes that packed files may unpack to, in all. */
  readonly unpackedBytes: number;
  /** Objects or elements inside one another. */
  readonly depth: number;
  /** Coordinates of all geometries. */
  readonly vertices: number;
}

export const defaultTableLimits: TableLimits = {
  rows: 1_000_000,
  columns: 2_000,
  unpackedBytes: 200_000_000,
  depth: 100,
  vertices: 5_000_000,
};

/** What a visitor or editor knows better than the file; left out: found out. */
export interface TableCorrections {
  readonly encoding?: string;
  readonly delimiter?: string;
  /** Row that names the columns, from 1; 0 for none. */
  readonly headerRow?: number;
  /** Sheet, layer or file within. */
  readonly part?: string;
  /** Coordinate system, e.g. `EPSG:3011`. */
  readonly crs?: string;
}

export interface TableReadingOptions {
  readonly limits: TableLimits;
  readonly corrections: TableCorrections;
  readonly report: ReportProblem;
}

/**
 * Reads a file into a table; what is wrong in it is reported, not thrown.
 *
 * @throws {ReadError} `unreadable`, when nothing could be kept
 */
export type FormatReader = (payload: TablePayload, options: TableReadingOptions) => Promise<Table>;

export interface TableFormat {
  /** Every format name it recognises. */
  readonly formats: readonly string[];
  recognize(glance: Glance): FormatRecognition | undefined;
  load(format: string): Promise<FormatReader>;
}
