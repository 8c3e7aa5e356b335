/** Geometries of KML: longitude, latitude and perhaps a height, with commas between them (OGC 12-007r2). */
import {combineGeometries, type PlainGeometry} from '../feature/combine.js';
import {readNumbers, readTuples} from '../xml/number-list.js';
import {childrenOf, textOf, type XmlElement} from '../xml/xml-element.js';

function tuplesOf(element: XmlElement): number[][] {
  return readTuples(textOf(element, 'coordinates'));
}

function ringsOf(polygon: XmlElement, boundary: string): number[][][] {
  return childrenOf(polygon, boundary)
    .flatMap((side) => childrenOf(side, 'LinearRing'))
    .map((ring) => tuplesOf(ring));
}

function polygonOf(element: XmlElement): PlainGeometry {
  const outer = ringsOf(element, 'outerBoundaryIs');
  return {type: 'Polygon', coordinates: [...outer, ...ringsOf(element, 'innerBoundaryIs')]};
}

function modelOf(element: XmlElement): PlainGeometry {
  const [location] = childrenOf(element, 'Location');
  const place = location && ['longitude', 'latitude'].map((name) => textOf(location, name));
  return {
    type: 'Point',
    coordinates: place?.map((text) => (text === '' ? Number.NaN : Number(text))),
  };
}

type Read = (element: XmlElement) => PlainGeometry | undefined;

const readers: ReadonlyMap<string, Read> = new Map<string, Read>([
  ['Point', (element) => ({type: 'Point', coordinates: tuplesOf(element)[0]})],
  ['LineString', (element) => ({type: 'LineString', coordinates: tuplesOf(element)})],
  ['LinearRing', (element) => ({type: 'LineString', coordinates: tuplesOf(element)})],
  ['Polygon', polygonOf],
  ['Track', trackOf],
  ['Model', modelOf],
  ['MultiGeometry', (element) => combineGeometries(geometriesIn(element))],
  ['MultiTrack', (element) => combineGeometries(geometriesIn(element))],
]);

/** Google's tracks have blanks where coordinates have commas. */
function trackOf(element: XmlElement): PlainGeometry {
  const places = childrenOf(element, 'coord').map((coord) => readNumbers(coord.text));
  return {type: 'LineString', coordinates: places};
}

function geometriesIn(element: XmlElement): readonly PlainGeometry[] {
  return element.children.flatMap((child) => readers.get(child.name)?.(child) ?? []);
}

/** Where a placemark is; `undefined` for one without a place. */
export function kmlGeometry(placemark: XmlElement): PlainGeometry | undefined {
  return combineGeometries(geometriesIn(placemark));
}
