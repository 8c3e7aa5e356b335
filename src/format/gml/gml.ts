import type {FormatRecognition, Glance, TableFormat} from '../format.js';
import {rootOf} from '../xml/root-of.js';

/** Roots of collections, and of what a WFS answers instead. */
const roots: ReadonlySet<string> = new Set([
  'FeatureCollection',
  'SpatialDataSet',
  'ExceptionReport',
  'ServiceExceptionReport',
]);

/** Collections of any name whose features are members of GML. */
const member = /<(?:\w{1,40}:)?featureMembers?[\s>]/;

function recognize({head}: Glance): FormatRecognition | undefined {
  const root = rootOf(head);
  if (!root) return undefined;
  const isOther = /opengis\.net\/gml/.test(root.tag) && member.test(head);
  if (!roots.has(root.name) && !isOther) return undefined;
  return {format: 'gml', evidence: `Its root element is ${root.name}.`};
}

/** GML 2 and 3, and the answers of WFS. */
export const gml: TableFormat = {
  formats: ['gml'],
  recognize,
  load: async () => (await import('./read.js')).readGml,
};
