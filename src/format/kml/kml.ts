import type {FormatRecognition, Glance, TableFormat} from '../format.js';
import {rootOf} from '../xml/root-of.js';
import {isZip, listEntries} from '../zip/entries.js';

function recognize({head, payload: {bytes}}: Glance): FormatRecognition | undefined {
  if (isZip(bytes)) {
    const file = listEntries(bytes).entries.find(({name}) => /\.kml$/i.test(name));
    return file && {format: 'kml', evidence: `It is a ZIP file that holds ${file.name}.`};
  }
  const root = rootOf(head);
  const isOlder = root?.tag.includes('/kml/') && /^(Document|Folder|Placemark)$/.test(root.name);
  if (root?.name !== 'kml' && !isOlder) return undefined;
  return {format: 'kml', evidence: `Its root element is ${root?.name}.`};
}

/** KML, plain or packed with its pictures as KMZ. */
export const kml: TableFormat = {
  formats: ['kml'],
  recognize,
  load: async () => (await import('./read.js')).readKml,
};
