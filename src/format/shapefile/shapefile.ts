import type {FormatRecognition, Glance, TableFormat} from '../format.js';
import {isZip, listEntries} from '../zip/entries.js';
import {extensionOf} from '../zip/entry-name.js';
import {isShp} from './shp.js';

function recognize({payload: {bytes}}: Glance): FormatRecognition | undefined {
  if (isShp(bytes)) return {format: 'shapefile', evidence: 'It begins with the number 9994.'};
  if (!isZip(bytes)) return undefined;
  const shp = listEntries(bytes).entries.find(({name}) => extensionOf(name) === 'shp');
  return shp && {format: 'shapefile', evidence: `It is a ZIP file that holds ${shp.name}.`};
}

/** ESRI shapefiles: several files of one name in a ZIP file, or a .shp file alone. */
export const shapefile: TableFormat = {
  formats: ['shapefile'],
  recognize,
  load: async () => (await import('./read.js')).readShapefile,
};
