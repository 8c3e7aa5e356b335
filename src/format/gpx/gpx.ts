import type {TableFormat} from '../format.js';
import {rootOf} from '../xml/root-of.js';

/** GPX, the exchange format of satellite receivers. */
export const gpx: TableFormat = {
  formats: ['gpx'],
  recognize: ({head}) =>
    rootOf(head)?.name === 'gpx'
      ? {format: 'gpx', evidence: 'Its root element is gpx.'}
      : undefined,
  load: async () => (await import('./read.js')).readGpx,
};
