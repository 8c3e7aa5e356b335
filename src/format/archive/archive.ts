import type {FormatRecognition, Glance, TableFormat} from '../format.js';
import {isZip, listEntries} from '../zip/entries.js';
import {isTransitFeed, readableNames} from './contents.js';

function ofZip(bytes: Uint8Array): FormatRecognition | undefined {
  const names = listEntries(bytes).entries.map(({name}) => name);
  if (isTransitFeed(names))
    return {format: 'gtfs', evidence: 'It is a ZIP file with the stops and trips of a timetable.'};
  const [first] = readableNames(names);
  return first === undefined
    ? undefined
    : {format: 'zip', evidence: `It is a ZIP file that holds ${first}.`};
}

function recognize({payload: {bytes}}: Glance): FormatRecognition | undefined {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8)
    return {format: 'gzip', evidence: 'It begins as gzip does.'};
  return isZip(bytes) ? ofZip(bytes) : undefined;
}

/**
 * Tables in archives: any ZIP file with a file that is read here, timetables (GTFS), and gzip. To be asked
 * after the formats that are ZIP files themselves.
 */
export const archive: TableFormat = {
  formats: ['gtfs', 'zip', 'gzip'],
  recognize,
  load: async (format) => {
    const {readArchive, readGzip, readTransitFeed} = await import('./read.js');
    if (format === 'gzip') return readGzip;
    return format === 'gtfs' ? readTransitFeed : readArchive;
  },
};
