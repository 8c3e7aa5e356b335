/** KML, plain or packed (KMZ) → a table of placemarks. */
import {ReadError} from '../../model/read-error.js';
import type {Table} from '../../model/table.js';
import {decodeText} from '../../net/charset.js';
import {FeatureRows} from '../feature/feature-rows.js';
import type {TablePayload, TableReadingOptions} from '../format.js';
import {runPausing} from '../pausing.js';
import {rootOf} from '../xml/root-of.js';
import {visitXml, type OpenElement, type XmlVisitor} from '../xml/visit-xml.js';
import type {XmlElement} from '../xml/xml-element.js';
import {isZip, listEntries} from '../zip/entries.js';
import {unzipEntries} from '../zip/unzip.js';
import {kmlGeometry} from './kml-geometry.js';
import {placemarkCells} from './placemark.js';

class PlacemarkVisitor implements XmlVisitor {
  readonly takesUnfinished = false;
  /** Files elsewhere that this one asks to be shown too. */
  links = 0;
  readonly #rows: FeatureRows;
  readonly #folders = new Map<OpenElement, string>();

  constructor(rows: FeatureRows) {
    this.#rows = rows;
  }

  wants({name}: OpenElement, parents: readonly OpenElement[]): boolean {
    if (name === 'NetworkLink') this.links++;
    return name === 'Placemark' || (name === 'name' && parents.at(-1)?.name === 'Folder');
  }

  take(element: XmlElement, parents: readonly OpenElement[]): void {
    const folder = parents.at(-1);
    if (element.name === 'Placemark') this.#addRow(element, parents);
    else if (folder) this.#folders.set(folder, element.text);
  }

  leave(element: OpenElement): void {
    this.#folders.delete(element);
  }

  #addRow(placemark: XmlElement, parents: readonly OpenElement[]): void {
    const path = parents.flatMap((parent) => this.#folders.get(parent) || []).join(' / ');
    const cells = placemarkCells(placemark);
    const geometry = this.#rows.geometries.read(kmlGeometry(placemark));
    this.#rows.add({
      id: placemark.attributes.get('id'),
      cells: path === '' ? cells : [...cells, ['folder', path]],
      geometry,
    });
  }
}

/** Where the root is looked for. */
const headLength = 65_536;

interface KmlFile {
  readonly bytes: Uint8Array;
  readonly part: string;
  readonly parts: readonly string[];
}

/** In a KMZ, `doc.kml` is what is meant, else the first KML file in it. */
function unpack(payload: TablePayload, options: TableReadingOptions): KmlFile {
  const {bytes, address} = payload;
  if (!isZip(bytes)) return {bytes, part: '', parts: []};
  const names = listEntries(bytes)
    .entries.map(({name}) => name)
    .filter((name) => /\.kml$/i.test(name));
  const wanted = [options.corrections.part, 'doc.kml'].find((name) => names.includes(name ?? ''));
  const part = wanted ?? names[0] ?? '';
  const file = unzipEntries(bytes, options, (name) => name === part).get(part);
  if (file) return {bytes: file, part, parts: names.length > 1 ? names : []};
  throw new ReadError({code: 'unreadable', came: 'a KMZ file without KML', address});
}

/**
 * Reads placemarks; overlays, styles and what lies behind network links are no rows.
 *
 * @throws {ReadError} `unreadable`, when a KMZ holds no KML that can be unpacked and read
 */
export async function readKml(payload: TablePayload, options: TableReadingOptions): Promise<Table> {
  const rows = new FeatureRows(options);
  const {bytes, part, parts} = unpack(payload, rows.options);
  const {text, charset} = decodeText(bytes, part === '' ? payload.contentType : '');
  if (!rootOf(text.slice(0, headLength)))
    throw new ReadError({code: 'unreadable', came: 'KML that is no XML', address: payload.address});
  const visitor = new PlacemarkVisitor(rows);
  await runPausing(visitXml(text, visitor, rows.options));
  const {links} = visitor;
  const message = `${links} links lead to further files, which are not read`;
  if (links > 0)
    rows.options.report({
      severity: 'information',
      code: 'kml-network-link',
      message,
      subject: undefined,
      line: undefined,
    });
  const reading = {format: 'kml', encoding: charset, part, parts};
  return rows.finish({declared: undefined, isFormatWgs84: true, reading});
}
