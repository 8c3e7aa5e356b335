/** What a placemark of KML says, as cells. */
import type {Cell} from '../column/column.js';
import {childrenOf, textOf, type XmlElement} from '../xml/xml-element.js';

type NamedCell = readonly [name: string, cell: Cell];

/** Elements of one text that are of use in a table. */
const plain: ReadonlySet<string> = new Set([
  'name',
  'description',
  'address',
  'phoneNumber',
  'Snippet',
  'snippet',
]);

function dataCell(data: XmlElement): NamedCell[] {
  const name = data.attributes.get('name') ?? '';
  return name === '' ? [] : [[name, textOf(data, 'value')]];
}

function schemaCells(schema: XmlElement): NamedCell[] {
  return schema.children.flatMap((simple): NamedCell[] => {
    const name = simple.attributes.get('name') ?? '';
    return name === '' ? [] : [[name, simple.text]];
  });
}

/** `Data`, `SchemaData`, or elements of any other vocabulary. */
function extendedCells(extended: XmlElement): NamedCell[] {
  return extended.children.flatMap((child): NamedCell[] => {
    if (child.name === 'Data') return dataCell(child);
    return child.name === 'SchemaData' ? schemaCells(child) : [[child.name, child.text]];
  });
}

function cellsOfChild(child: XmlElement): NamedCell[] {
  if (plain.has(child.name)) return [[child.name, child.text]];
  switch (child.name) {
    case 'ExtendedData':
      return extendedCells(child);
    case 'TimeStamp':
      return [['when', textOf(child, 'when')]];
    case 'TimeSpan':
      return [
        ['begin', textOf(child, 'begin')],
        ['end', textOf(child, 'end')],
      ];
    case 'link':
      return [['link', child.attributes.get('href') ?? child.text]];
    default:
      return [];
  }
}

/** Name and description first; old files have the data of ArcGIS in `Metadata`. */
export function placemarkCells(placemark: XmlElement): NamedCell[] {
  const old = childrenOf(placemark, 'Metadata').flatMap((metadata) => extendedCells(metadata));
  return [...placemark.children.flatMap((child) => cellsOfChild(child)), ...old];
}
