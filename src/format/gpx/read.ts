/** GPX → a table of waypoints, routes and tracks, each a row; the points of a track are its line, not rows. */
import type {Table} from '../../model/table.js';
import {decodeText} from '../../net/charset.js';
import type {Cell} from '../column/column.js';
import {combineGeometries, type PlainGeometry} from '../feature/combine.js';
import {FeatureRows} from '../feature/feature-rows.js';
import type {TablePayload, TableReadingOptions} from '../format.js';
import {runPausing} from '../pausing.js';
import {visitXml, type OpenElement, type XmlVisitor} from '../xml/visit-xml.js';
import {childrenOf, textOf, type XmlElement} from '../xml/xml-element.js';

type NamedCell = readonly [name: string, cell: Cell];

interface Kind {
  /** What a row says it is. */
  readonly word: string;
  /** What all of them are called, as a part of the file. */
  readonly part: string;
}

const kinds: ReadonlyMap<string, Kind> = new Map([
  ['wpt', {word: 'waypoint', part: 'waypoints'}],
  ['rte', {word: 'route', part: 'routes'}],
  ['trk', {word: 'track', part: 'tracks'}],
]);

/** Children that are no facts but the line itself. */
const points: ReadonlySet<string> = new Set(['rtept', 'trkpt', 'trkseg']);

function numberOf(text: string | undefined): number {
  return text === undefined || text.trim() === '' ? Number.NaN : Number(text);
}

/** Longitude, latitude and the height where there is one. */
function placeOf(point: XmlElement): number[] {
  const place = ['lon', 'lat'].map((name) => numberOf(point.attributes.get(name)));
  const height = numberOf(textOf(point, 'ele'));
  return Number.isNaN(height) ? place : [...place, height];
}

function lineOf(parent: XmlElement, name: string): PlainGeometry[] {
  const coordinates = childrenOf(parent, name).map((point) => placeOf(point));
  return coordinates.length === 0 ? [] : [{type: 'LineString', coordinates}];
}

function geometryOf(element: XmlElement): PlainGeometry | undefined {
  if (element.name === 'wpt') return {type: 'Point', coordinates: placeOf(element)};
  if (element.name === 'rte') return lineOf(element, 'rtept')[0];
  const segments = childrenOf(element, 'trkseg').flatMap((segment) => lineOf(segment, 'trkpt'));
  return combineGeometries(segments);
}

/** Extensions are opened, whatever vocabulary they are in; links are their addresses. */
function cellsOf(element: XmlElement): NamedCell[] {
  return element.children.flatMap((child): NamedCell[] => {
    if (points.has(child.name)) return [];
    if (child.name === 'link') return [['link', child.attributes.get('href') ?? child.text]];
    return child.children.length > 0 ? cellsOf(child) : [[child.name, child.text]];
  });
}

class GpxVisitor implements XmlVisitor {
  /** Half a track is a track as far as it goes. */
  readonly takesUnfinished = true;
  readonly parts = new Set<string>();
  readonly #rows: FeatureRows;

  constructor(rows: FeatureRows) {
    this.#rows = rows;
  }

  wants({name}: OpenElement): boolean {
    return kinds.has(name);
  }

  take(element: XmlElement): void {
    const kind = kinds.get(element.name);
    if (!kind) return;
    this.parts.add(kind.part);
    const wanted = this.#rows.options.corrections.part ?? '';
    if (wanted !== '' && wanted !== kind.part) return;
    const geometry = this.#rows.geometries.read(geometryOf(element));
    this.#rows.add({id: undefined, cells: [['kind', kind.word], ...cellsOf(element)], geometry});
  }
}

/** Reads GPX 1.0 and 1.1. Its parts are `waypoints`, `routes` and `tracks`; no part means all of them. */
export async function readGpx(payload: TablePayload, options: TableReadingOptions): Promise<Table> {
  const rows = new FeatureRows(options);
  const {text, charset} = decodeText(payload.bytes, payload.contentType);
  const visitor = new GpxVisitor(rows);
  await runPausing(visitXml(text, visitor, rows.options));
  const parts = visitor.parts.size > 1 ? [...visitor.parts] : [];
  const part = options.corrections.part ?? '';
  const reading = {format: 'gpx', encoding: charset, part, parts};
  return rows.finish({declared: undefined, isFormatWgs84: true, reading});
}
