/** What a file of data holds, as facts. */
import {recognizeTable} from '../format/formats.js';
import type {Table} from '../model/table.js';
import {readTable} from '../store/read-table.js';
import type {GivenPayload} from '../store/source.js';
import type {Inspection} from './inspect.js';

function factsOfTable(
  {rows, columns, reading, geometry, problems}: Table,
  recognizedBy: string,
): Partial<Inspection> {
  const {format, encoding, delimiter} = reading;
  return {
    kind: 'table',
    type: format,
    recognizedBy,
    charset: encoding,
    format,
    encoding,
    delimiter,
    rows,
    columns: columns.map(({name, type}) => ({name, type})),
    crs: geometry?.crs ?? '',
    geometry: geometry?.types ?? [],
    bounds: geometry?.bounds,
    problems,
  };
}

/**
 * The table in a file of a format, `''` to find out. What is no table is told by why it is no catalog.
 *
 * @throws `reason`, when the file is no table, and ReadError, when it is a broken one
 */
export async function inspectTable(
  {bytes, contentType, address}: GivenPayload,
  type: string,
  reason: unknown,
): Promise<Partial<Inspection>> {
  const found = type ? undefined : recognizeTable({bytes, contentType, address});
  if (!type && !found) throw reason;
  const table = await readTable(bytes, {
    type: type || (found?.format ?? ''),
    base: address,
    contentType,
  });
  return factsOfTable(table, found?.evidence ?? 'the type was given');
}
