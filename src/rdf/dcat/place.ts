/** Where: named places, boxes and points. */
import type {BoundingBox, Place, Position} from '../../model/values.js';
import {isIri} from '../../vocabulary/authority.js';
import {normalizePlace} from '../../vocabulary/normalize-concept.js';
import type {Term} from '../term.js';
import {readAll} from './concept.js';
import {centerOf, readExtent, type Extent} from './geometry/geometry.js';
import type {Name} from './names.js';
import {once, type Node} from './reading.js';
import {labelOf, plainOf, plainsOf} from './text.js';

const faults = {
  'geometry-invalid': 'is no geometry that can be read',
  'geometry-projected': 'is not in degrees; kept as written',
} as const;

function extentOf(written: string, node: Node): Extent | undefined {
  const extent = readExtent(written);
  const quoted = `"${written.trim().slice(0, 80)}"`;
  if (typeof extent === 'string') {
    node.report('warning', extent, `${quoted} ${faults[extent]}`);
    return undefined;
  }
  if (extent.swapped)
    node.report('warning', 'axes-swapped', `${quoted} was read with latitude first`);
  return extent;
}

/** The first geometry of the properties that can be read; a node may hold it one step further in. */
function firstExtent(node: Node, names: readonly Name[]): Extent | undefined {
  for (const written of geometriesOf(node, names)) {
    const extent = extentOf(written, node);
    if (extent) return extent;
  }
  return undefined;
}

const inside: readonly Name[] = [
  'gsp:asWKT',
  'gsp:asGeoJSON',
  'gsp:asGML',
  'geo:asWKT',
  'locn:geometry',
  'rdf:value',
];
const geometryNames: readonly Name[] = ['locn:geometry', 'gsp:hasGeometry', ...inside.slice(0, 4)];

function geometriesOf(node: Node, names: readonly Name[]): readonly string[] {
  return node.all(names).flatMap((term) => {
    if (term.kind === 'literal') return term.value.trim() === '' ? [] : [term.value];
    return plainsOf(node.reading.node(term.value), ...inside);
  });
}

/** WGS84 of W3C: two numbers on the place itself. */
function latLong(node: Node): Position | undefined {
  const [latitude, longitude] = [plainOf(node, 'geo:lat'), plainOf(node, 'geo:long')].map(Number);
  if (latitude === undefined || longitude === undefined) return undefined;
  if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) return undefined;
  return {longitude, latitude};
}

interface Shape {
  readonly boundingBox: BoundingBox | undefined;
  readonly centroid: Position | undefined;
  readonly geometry: string | undefined;
}

function shapeOf(node: Node): Shape {
  const box = firstExtent(node, ['dcat:bbox']);
  const center = firstExtent(node, ['dcat:centroid']);
  const geometry = box && center ? undefined : firstExtent(node, geometryNames);
  const area = box ?? (geometry?.isPoint === false ? geometry : undefined);
  const point = center ?? (geometry?.isPoint ? geometry : undefined);
  return {
    boundingBox: area?.boundingBox,
    centroid: point ? centerOf(point.boundingBox) : latLong(node),
    geometry: geometriesOf(node, ['locn:geometry', ...geometryNames, 'dcat:bbox'])[0],
  };
}

/** A name, or a geometry without a node around it. */
function placeOfWords(term: Term, node: Node): Place | undefined {
  const words = term.value.trim();
  if (words === '') return undefined;
  node.report(
    'information',
    'literal-for-resource',
    `"${words.slice(0, 100)}" is a literal where a place belongs`,
  );
  if (isIri(words)) return {uri: normalizePlace(words), label: [], ...nowhere};
  const extent = readExtent(words);
  if (typeof extent === 'string') return {uri: undefined, label: labelOf(term, node), ...nowhere};
  const {boundingBox, isPoint} = extent;
  const centroid = isPoint ? centerOf(boundingBox) : undefined;
  return {
    uri: undefined,
    label: [],
    boundingBox: isPoint ? undefined : boundingBox,
    centroid,
    geometry: words,
  };
}

const nowhere: Shape = {boundingBox: undefined, centroid: undefined, geometry: undefined};

const placeOf = once((term: Term, node): Place | undefined => {
  if (term.kind === 'literal') return placeOfWords(term, node);
  const inner = node.reading.node(term.value);
  const named =
    plainOf(inner, 'dct:identifier', 'skos:exactMatch', 'owl:sameAs', 'schema:sameAs') ?? '';
  const uri = inner.uri ?? (isIri(named) ? named : undefined);
  const place = {
    uri: uri === undefined ? undefined : normalizePlace(uri),
    label: labelOf(term, node),
    ...shapeOf(inner),
  };
  const {boundingBox, centroid, geometry} = place;
  return place.uri !== undefined || place.label.length > 0 || boundingBox || centroid || geometry
    ? place
    : undefined;
});

/** dcterms:spatial. */
export function placesOf(node: Node): readonly Place[] {
  return readAll(node, placeOf, 'dct:spatial');
}
