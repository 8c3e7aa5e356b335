/** Geometries of GML 2 and 3, as INSPIRE and WFS have them. Arcs become the lines between their points. */
import {combineGeometries, type PlainGeometry} from '../feature/combine.js';
import type {XmlElement} from '../xml/xml-element.js';
import {dimensionOf, joined, positionsOf} from './gml-positions.js';

type Read = (element: XmlElement, dimension: number) => PlainGeometry | undefined;

const lineNames: ReadonlySet<string> = new Set([
  'LineString',
  'LinearRing',
  'LineStringSegment',
  'Arc',
  'ArcString',
  'Circle',
  'CircleByCenterPoint',
  'GeodesicString',
  'Geodesic',
  'CubicSpline',
]);

/** Around lines that belong together. */
const curveNames: ReadonlySet<string> = new Set([
  'Curve',
  'segments',
  'Ring',
  'curveMember',
  'CompositeCurve',
  'OrientableCurve',
  'baseCurve',
]);

/** The line an element is, however many elements its pieces lie in. */
function lineOf(element: XmlElement, inherited: number): number[][] {
  const dimension = dimensionOf(element, inherited);
  if (lineNames.has(element.name)) return positionsOf(element, dimension);
  return joined(
    element.children
      .filter(({name}) => lineNames.has(name) || curveNames.has(name))
      .map((child) => lineOf(child, dimension)),
  );
}

function ringsOf(polygon: XmlElement, sides: readonly string[], dimension: number): number[][][] {
  return polygon.children
    .filter(({name}) => sides.includes(name))
    .flatMap((side) => side.children.map((ring) => lineOf(ring, dimension)));
}

const line: Read = (element, dimension) => ({
  type: 'LineString',
  coordinates: lineOf(element, dimension),
});

const point: Read = (element, dimension) => ({
  type: 'Point',
  coordinates: positionsOf(element, dimension)[0] ?? [],
});

const polygon: Read = (element, dimension) => {
  const outer = ringsOf(element, ['exterior', 'outerBoundaryIs'], dimension);
  const inner = ringsOf(element, ['interior', 'innerBoundaryIs'], dimension);
  return {type: 'Polygon', coordinates: [...outer, ...inner]};
};

const box: Read = (element, dimension) => {
  const [[west, south] = [], [east, north] = []] = positionsOf(element, dimension);
  const corners = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return {type: 'Polygon', coordinates: [corners]};
};

/** Members and patches are geometries inside elements inside the geometry. */
const several: Read = (element, inherited) => {
  const dimension = dimensionOf(element, inherited);
  const holders = [element, ...element.children];
  return combineGeometries(
    holders.flatMap((holder) =>
      holder.children.flatMap((child) => gmlGeometry(child, dimension) ?? []),
    ),
  );
};

const readers: ReadonlyMap<string, Read> = new Map([
  ['Point', point],
  ['LineString', line],
  ['LinearRing', line],
  ['Curve', line],
  ['CompositeCurve', line],
  ['OrientableCurve', line],
  ['Polygon', polygon],
  ['PolygonPatch', polygon],
  ['Triangle', polygon],
  ['Rectangle', polygon],
  ['Envelope', box],
  ['Box', box],
  ...[
    'Surface',
    'CompositeSurface',
    'OrientableSurface',
    'PolyhedralSurface',
    'Tin',
    'TriangulatedSurface',
    'MultiPoint',
    'MultiCurve',
    'MultiLineString',
    'MultiSurface',
    'MultiPolygon',
    'MultiGeometry',
  ].map((name): [string, Read] => [name, several]),
]);

/** Whether an element is a geometry, by its name. */
export function isGmlGeometry({name}: XmlElement): boolean {
  return readers.has(name);
}

/** The geometry in the order of axes of the file; `undefined` for what is none. */
export function gmlGeometry(element: XmlElement, inherited = 0): PlainGeometry | undefined {
  return readers.get(element.name)?.(element, dimensionOf(element, inherited));
}
