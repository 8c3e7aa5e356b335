/** A feature of GML as cells: properties by their names, objects inside properties with dotted names. */
import {crsOf} from '../../geo/declared-system.js';
import type {GeometryReader, GeometryReading} from '../../geo/geometry-reader.js';
import {mapPositions, swapPosition} from '../../geo/positions.js';
import type {XmlElement} from '../xml/xml-element.js';
import {gmlGeometry, isGmlGeometry} from './gml-geometry.js';

/** A value that stands several times is all of them. */
type Cells = Map<string, string>;

function isNil({attributes}: XmlElement): boolean {
  return attributes.get('nil') === 'true' || attributes.get('nil') === '1';
}

function valueOf(element: XmlElement): string {
  if (isNil(element)) return '';
  return element.text === '' ? (element.attributes.get('href') ?? '') : element.text;
}

/** In `owner` > `Person` > `name`, the object in the middle is left out of the name. */
function isObject(element: XmlElement, depth: number): boolean {
  return depth % 2 === 1 && element.children.length > 0 && /^\p{Lu}/u.test(element.name);
}

function addValue(cells: Cells, name: string, value: string): void {
  const before = cells.get(name);
  if (before === undefined || before === '') cells.set(name, value);
  else if (value !== '') cells.set(name, `${before}, ${value}`);
}

function addCells(parent: XmlElement, prefix: string, depth: number, cells: Cells): void {
  for (const child of parent.children) {
    if (child.name === 'boundedBy' || child.children.some((inner) => isGmlGeometry(inner)))
      continue;
    const isMiddle = isObject(child, depth);
    const name = isMiddle ? prefix : prefix + child.name;
    if (child.children.length === 0) addValue(cells, name, valueOf(child));
    else addCells(child, isMiddle ? prefix : `${name}.`, depth + 1, cells);
  }
}

/** All properties but geometries. */
export function gmlCells(feature: XmlElement): Iterable<readonly [string, string]> {
  const cells: Cells = new Map();
  addCells(feature, '', 0, cells);
  return cells;
}

/** The first property that is a geometry. */
function geometryIn(feature: XmlElement): XmlElement | undefined {
  for (const {name, children} of feature.children) {
    const found = name === 'boundedBy' ? undefined : children.find((child) => isGmlGeometry(child));
    if (found) return found;
  }
  return undefined;
}

/** The system an element or something inside it names; `''` for none. */
export function srsNameIn(element: XmlElement): string {
  const waiting = [element];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const name = next.attributes.get('srsName');
    if (name) return name;
    for (let at = next.children.length - 1; at >= 0; at--) {
      const child = next.children[at];
      if (child) waiting.push(child);
    }
  }
  return '';
}

export interface GmlPlace {
  readonly geometry: GeometryReading;
  /** Of the geometry; `''` where it names none. */
  readonly srsName: string;
}

/** Where a feature is, x before y, whatever order its system has. */
export function gmlPlace(feature: XmlElement, inherited: string, reader: GeometryReader): GmlPlace {
  const element = geometryIn(feature);
  if (!element) return {geometry: 'none', srsName: ''};
  const srsName = srsNameIn(element) || inherited;
  const geometry = reader.read(gmlGeometry(element));
  const isTurned = crsOf(srsName)?.isNorthFirst === true && typeof geometry !== 'string';
  return {geometry: isTurned ? mapPositions(geometry, swapPosition) : geometry, srsName};
}
