/** The only place that knows the library which reads Parquet. */
import {
  type AsyncBuffer,
  type FileMetaData,
  parquetMetadataAsync,
  type ParquetParsers,
  parquetScan,
  parquetSchema,
  type SchemaElement,
} from 'hyparquet';
import {ReadError} from '../../model/read-error.js';
import {compressorsFor} from './compressors.js';

export interface ParquetColumn {
  readonly name: string;
  readonly element: SchemaElement;
  /** Whether it holds lists or records. */
  readonly isNested: boolean;
}

export interface ParquetFile {
  /** Rows that can be read. */
  readonly rows: number;
  /** Rows that the file says it holds. */
  readonly promised: number;
  readonly columns: readonly ParquetColumn[];
  /** What the file says of itself under a key. */
  note(key: string): string | undefined;
  /** Values of one column, one for each row; throws when they are damaged. */
  readColumn(name: string): Promise<unknown[]>;
}

export interface ParquetLimits {
  readonly rows: number;
  readonly unpackedBytes: number;
}

/** Bytes stay bytes: whether they are text, a geometry or neither is decided by who knows more. */
const parsers: Partial<ParquetParsers> = {
  geometryFromBytes: (bytes) => bytes,
  geographyFromBytes: (bytes) => bytes,
};

function bufferOf(bytes: Uint8Array): AsyncBuffer {
  const slice = (start: number, end?: number): ArrayBuffer =>
    new Uint8Array(bytes.subarray(start, end)).slice().buffer;
  return {byteLength: bytes.length, slice};
}

async function metadataOf(file: AsyncBuffer, address: string): Promise<FileMetaData> {
  try {
    return await parquetMetadataAsync(file, {geoparquet: false});
  } catch (error) {
    const came = 'Parquet whose end is damaged or missing, where it says what it holds';
    throw new ReadError({code: 'unreadable', came, address}, {cause: error});
  }
}

/** How the columns of a file are packed. */
function codecsOf({row_groups: groups}: FileMetaData): ReadonlySet<string> {
  const codecs = new Set<string>();
  for (const {columns} of groups)
    for (const {meta_data: column} of columns) if (column) codecs.add(column.codec);
  return codecs;
}

/** Rows up to the row group that would unpack to more than the limit. */
function rowsWithin(
  {row_groups: groups}: FileMetaData,
  {rows, unpackedBytes}: ParquetLimits,
): number {
  let [count, bytes] = [0, 0];
  for (const {num_rows: more, total_byte_size: size} of groups) {
    bytes += Number(size);
    if (bytes > unpackedBytes || count >= rows) break;
    count += Number(more);
  }
  return Math.min(count, rows);
}

/**
 * Opens a file: its end is read, no column yet.
 *
 * @throws {ReadError} `unreadable`, when the end is not sound
 */
export async function openParquet(
  bytes: Uint8Array,
  address: string,
  limits: ParquetLimits,
): Promise<ParquetFile> {
  const file = bufferOf(bytes);
  const metadata = await metadataOf(file, address);
  const rows = rowsWithin(metadata, limits);
  const columns = parquetSchema(metadata).children.map(({element, children}) => ({
    name: element.name,
    element,
    isNested: children.length > 0 || element.repetition_type === 'REPEATED',
  }));
  const scan = await parquetScan({
    file,
    metadata,
    parsers,
    compressors: await compressorsFor(codecsOf(metadata), limits.unpackedBytes),
    utf8: false,
    rowEnd: rows,
  });
  return {
    rows,
    promised: Number(metadata.num_rows),
    columns,
    note: (key) => metadata.key_value_metadata?.find((pair) => pair.key === key)?.value,
    async readColumn(name) {
      const values: unknown[] = [];
      for (const {rowStart, rowEnd} of scan.ranges) {
        const part: ArrayLike<unknown> = await scan.readColumn({column: name, rowStart, rowEnd});
        for (let at = 0; at < rowEnd - rowStart; at++) values.push(part[at]);
      }
      return values;
    },
  };
}
