/** GML and the answers of WFS → a table of features. */
import {crsOf} from '../../geo/declared-system.js';
import {ReadError} from '../../model/read-error.js';
import type {Table} from '../../model/table.js';
import {decodeText} from '../../net/charset.js';
import {FeatureRows} from '../feature/feature-rows.js';
import type {TablePayload, TableReadingOptions} from '../format.js';
import {runPausing} from '../pausing.js';
import {visitXml, type OpenElement, type XmlVisitor} from '../xml/visit-xml.js';
import type {XmlElement} from '../xml/xml-element.js';
import {gmlCells, gmlPlace, srsNameIn} from './gml-feature.js';

const memberNames = /^(?:feature)?members?$/i;
const exceptionNames = /^(?:ExceptionText|ServiceException)$/;

class GmlVisitor implements XmlVisitor {
  readonly takesUnfinished = false;
  /** System of the first geometry that names one. */
  srsName = '';
  /** What the service says went wrong; `''` for nothing. */
  exception = '';
  /** Features the service has in all; `NaN` where it does not say. */
  total = Number.NaN;
  readonly types = new Set<string>();
  readonly #rows: FeatureRows;
  /** System of the whole collection. */
  #collectionSrs = '';

  constructor(rows: FeatureRows) {
    this.#rows = rows;
  }

  wants({name, attributes}: OpenElement, parents: readonly OpenElement[]): boolean {
    if (parents.length === 0) this.total = Number(attributes.get('numberMatched') ?? Number.NaN);
    if (exceptionNames.test(name)) return true;
    if (name === 'boundedBy') return true;
    return memberNames.test(parents.at(-1)?.name ?? '') && name !== 'FeatureCollection';
  }

  take(element: XmlElement): void {
    if (exceptionNames.test(element.name)) this.exception ||= element.text || 'without words';
    else if (element.name === 'boundedBy') this.#collectionSrs ||= srsNameIn(element);
    else this.#addRow(element);
  }

  #addRow(feature: XmlElement): void {
    this.types.add(feature.name);
    const wanted = this.#rows.options.corrections.part ?? '';
    if (wanted !== '' && wanted !== feature.name) return;
    const place = gmlPlace(feature, this.#collectionSrs, this.#rows.geometries);
    this.srsName ||= place.srsName;
    // A table has one system; what is in another can not stand beside it.
    const isForeign = crsOf(place.srsName)?.id !== crsOf(this.srsName)?.id && place.srsName !== '';
    this.#rows.add({
      id: feature.attributes.get('id') ?? feature.attributes.get('fid'),
      cells: gmlCells(feature),
      geometry: isForeign ? 'bad' : place.geometry,
    });
  }
}

function reportMore(total: number, {count, options}: FeatureRows): void {
  if (!(total > count)) return;
  const message = `The answer holds ${count} of ${total} features; the others are on further pages`;
  options.report({
    severity: 'information',
    code: 'more-pages',
    message,
    subject: undefined,
    line: undefined,
  });
}

/**
 * Reads the features of GML 2 and 3. Its parts are the types of features, when there are several; no part
 * means all of them.
 *
 * @throws {ReadError} `not-data`, when a service tells of an error
 */
export async function readGml(payload: TablePayload, options: TableReadingOptions): Promise<Table> {
  const rows = new FeatureRows(options);
  const {text, charset} = decodeText(payload.bytes, payload.contentType);
  const visitor = new GmlVisitor(rows);
  await runPausing(visitXml(text, visitor, rows.options));
  const {exception, srsName, total, types} = visitor;
  if (exception !== '' && rows.count === 0) {
    const came = `an error of the service: ${exception.slice(0, 200)}`;
    throw new ReadError({code: 'not-data', came, address: payload.address});
  }
  reportMore(total, rows);
  const parts = types.size > 1 ? [...types] : [];
  const reading = {format: 'gml', encoding: charset, part: options.corrections.part ?? '', parts};
  return rows.finish({declared: srsName, isFormatWgs84: false, reading});
}
