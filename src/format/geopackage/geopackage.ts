import type {Glance, TableFormat} from '../format.js';

const magic = 'SQLite format 3\0';

function begins({payload: {bytes}}: Glance): boolean {
  return Array.from(magic).every((letter, at) => bytes[at] === letter.charCodeAt(0));
}

/** GeoPackage, and the tables of any other SQLite database. */
export const geopackage: TableFormat = {
  formats: ['geopackage'],
  recognize: (glance) =>
    begins(glance)
      ? {format: 'geopackage', evidence: 'It begins as an SQLite database does.'}
      : undefined,
  load: async () => (await import('./read.js')).readGeopackage,
};
