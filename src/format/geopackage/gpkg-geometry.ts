import type {Geometry} from '../../model/table.js';
import type {WkbReader} from '../wkb/wkb.js';

/** Bytes of the box in front of a geometry, by the number in its flags. */
const boxSizes = [0, 32, 48, 48, 64];

const headerSize = 8;

/**
 * The geometry of a cell: `GP`, version, flags, system, a box, then WKB (GeoPackage 1.3, 2.1.3). What has
 * no such header is taken for WKB.
 */
export function readGpkgGeometry(bytes: Uint8Array, reader: WkbReader): Geometry | undefined {
  if (bytes[0] !== 0x47 || bytes[1] !== 0x50) return reader.read(bytes);
  const flags = bytes[3] ?? 0;
  const isEmpty = (flags & 0x10) !== 0;
  if (isEmpty) return undefined;
  const box = boxSizes[(flags >> 1) & 7] ?? 0;
  return reader.read(bytes.subarray(headerSize + box));
}
