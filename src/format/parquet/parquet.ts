import type {Glance, TableFormat} from '../format.js';

/** `PAR1`, at the beginning and at the end; encrypted ones say `PARE`, and are not read. */
const magic = [0x50, 0x41, 0x52, 0x31];

function begins({payload: {bytes}}: Glance): boolean {
  return magic.every((byte, at) => bytes[at] === byte);
}

/** Apache Parquet, and GeoParquet. */
export const parquet: TableFormat = {
  formats: ['parquet'],
  recognize: (glance) =>
    begins(glance) ? {format: 'parquet', evidence: 'It begins with PAR1.'} : undefined,
  load: async () => (await import('./read.js')).readParquet,
};
