/** Positions of GML: `pos` and `posList` of version 3, `coordinates` and `coord` of version 2. */
import {readNumbers, readTuples} from '../xml/number-list.js';
import {childOf, textOf, type XmlElement} from '../xml/xml-element.js';

/** Numbers of a position, where the element or those around it say; 0 where none does. */
export function dimensionOf(element: XmlElement, inherited: number): number {
  const said = Number(
    element.attributes.get('srsDimension') ?? element.attributes.get('dimension'),
  );
  return said === 2 || said === 3 ? said : inherited;
}

/** Unsaid, two; three where only three fit. */
function chunk(numbers: readonly number[], dimension: number): number[][] {
  const usual = numbers.length % 2 !== 0 && numbers.length % 3 === 0 ? 3 : 2;
  const size = dimension === 0 ? usual : dimension;
  const positions: number[][] = [];
  for (let at = 0; at + 1 < numbers.length; at += size)
    positions.push(numbers.slice(at, at + size));
  return positions;
}

function coordOf(coord: XmlElement): number[] {
  const texts = ['X', 'Y', 'Z'].map((name) => textOf(coord, name)).filter((text) => text !== '');
  return texts.map(Number);
}

/** `decimal`, `cs` and `ts` other than the usual ones are those of nobody but `decimal=","`. */
function coordinatesOf(coordinates: XmlElement): number[][] {
  const {attributes, text} = coordinates;
  if (attributes.get('cs') === ' ') return chunk(readNumbers(text.replaceAll(',', ' ')), 0);
  return readTuples(text, '.');
}

function positionsOfChild(child: XmlElement, dimension: number): number[][] {
  switch (child.name) {
    case 'pos':
    case 'lowerCorner':
    case 'upperCorner':
      return [readNumbers(child.text)];
    case 'posList':
      return chunk(readNumbers(child.text), dimensionOf(child, dimension));
    case 'coordinates':
      return coordinatesOf(child);
    case 'coord':
      return [coordOf(child)];
    case 'pointProperty':
    case 'pointRep': {
      const point = childOf(child, 'Point');
      return point ? positionsOf(point, dimension) : [];
    }
    default:
      return [];
  }
}

/** All positions that stand right in an element, in the order of axes of the file. */
export function positionsOf(element: XmlElement, inherited: number): number[][] {
  const dimension = dimensionOf(element, inherited);
  return element.children.flatMap((child) => positionsOfChild(child, dimension));
}

/** Of the segments of a curve, one after another; the place where two meet counts once. */
export function joined(lines: readonly number[][][]): number[][] {
  const line: number[][] = [];
  for (const part of lines) {
    const [first] = part;
    const isMeeting = line.at(-1)?.join(' ') === first?.join(' ');
    for (let at = isMeeting ? 1 : 0; at < part.length; at++) line.push(part[at] ?? []);
  }
  return line;
}
