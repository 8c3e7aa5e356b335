/** PC-Axis (https://www.scb.se/px-format) to a table. */
import type {Problem} from '../../model/problem.js';
import {ReadError} from '../../model/read-error.js';
import {type DecodedText, decodeAs, decodeText} from '../../net/charset.js';
import type {Cell} from '../column/column.js';
import {type Cube, type CubeDimension, isPlaceName, sizeOf, tableOfCube} from '../cube/cube.js';
import type {FormatReader, TablePayload, TableReadingOptions} from '../format.js';
import {runPausing} from '../pausing.js';
import {denseFigures, keyedFigures} from './figures.js';
import {type PxKeywords, readKeywords, valuesOf} from './keywords.js';

/** What DOS meant by bytes that Windows reads as signs: files without CHARSET are that old. */
const dosLetters: ReadonlyMap<string, string> = new Map([
  ['†', 'å'],
  ['„', 'ä'],
  ['”', 'ö'],
  ['\u008f', 'Å'],
  ['Ž', 'Ä'],
  ['™', 'Ö'],
  ['‚', 'é'],
]);

function decode(
  {bytes, contentType}: TablePayload,
  {corrections}: TableReadingOptions,
): DecodedText {
  const asked = corrections.encoding ? decodeAs(bytes, corrections.encoding) : undefined;
  const found = asked ?? decodeText(bytes, contentType);
  if (asked || found.charset !== 'windows-1252') return found;
  const page = /\bCODEPAGE\s*=\s*"([\w.-]+)"/.exec(found.text.slice(0, 2_000))?.[1];
  const told = page === undefined ? undefined : decodeAs(bytes, page);
  if (told) return told;
  if (/\bCHARSET\s*=/.test(found.text.slice(0, 2_000)) || /[åäöÅÄÖ]/.test(found.text)) return found;
  const text = found.text.replace(/[†„”\u008fŽ™‚]/g, (letter) => dosLetters.get(letter) ?? letter);
  return {...found, text, charset: 'ibm850'};
}

function dimensionOf(keywords: PxKeywords, name: string): CubeDimension {
  const labels = valuesOf(keywords, 'VALUES', name);
  const codes = valuesOf(keywords, 'CODES', name);
  return {
    name,
    labels,
    codes: codes.length === labels.length ? codes : labels,
    isTime: valuesOf(keywords, 'TIMEVAL', name).length > 0 || /^(?:tid|time|år|year)$/i.test(name),
    isPlace: isPlaceName(name) || valuesOf(keywords, 'MAP', name).length > 0,
  };
}

/** The figures, and how many are missing at the end. */
interface Figures {
  readonly valueAt: (combination: number) => Cell;
  readonly missing: number;
}

function figuresOf(
  text: string,
  keywords: PxKeywords,
  dimensions: readonly CubeDimension[],
  limit: number,
): Figures {
  const keyed = dimensions.filter(({name}) => valuesOf(keywords, 'KEYS', name).length > 0);
  if (keyed.length > 0) {
    const keys = keyed.map(({name, codes, labels}) =>
      valuesOf(keywords, 'KEYS', name)[0]?.toUpperCase() === 'CODES' ? codes : labels,
    );
    const width = sizeOf(dimensions.filter((dimension) => !keyed.includes(dimension)));
    const cells = keyedFigures(text, keywords.data, {keys, width});
    return {valueAt: (combination) => cells.get(combination) ?? 0, missing: 0};
  }
  const size = Math.min(sizeOf(dimensions), limit);
  const cells = denseFigures(text, keywords.data, size);
  return {valueAt: (combination) => cells[combination], missing: size - cells.length};
}

/** A variable of contents with one value is the name of the figures, not a dimension. */
function contentsOf(
  keywords: PxKeywords,
  dimensions: readonly CubeDimension[],
): CubeDimension | undefined {
  const [name] = valuesOf(keywords, 'CONTVARIABLE');
  return dimensions.find((dimension) => dimension.name === name && dimension.labels.length === 1);
}

function cut(missing: number): Problem {
  return {
    severity: 'error',
    code: 'truncated',
    message: `${missing} figures are missing at the end; the file was cut off or never written to its end`,
    subject: undefined,
    line: undefined,
  };
}

function cubeOf(text: string, keywords: PxKeywords, options: TableReadingOptions): Cube {
  const names = [...valuesOf(keywords, 'STUB'), ...valuesOf(keywords, 'HEADING')];
  const dimensions = names.map((name) => dimensionOf(keywords, name));
  const figures = figuresOf(text, keywords, dimensions, options.limits.rows);
  if (figures.missing > 0) options.report(cut(figures.missing));
  const contents = contentsOf(keywords, dimensions);
  const [unit] = contents
    ? valuesOf(keywords, 'UNITS', contents.labels[0])
    : valuesOf(keywords, 'UNITS');
  return {
    dimensions: dimensions.filter((dimension) => dimension !== contents),
    valueName: contents?.labels[0] ?? valuesOf(keywords, 'CONTENTS')[0] ?? '',
    unit: unit ?? valuesOf(keywords, 'UNITS')[0],
    valueAt: figures.valueAt,
  };
}

/**
 * Reads a PC-Axis file: one row for each combination of the variables.
 *
 * @throws {ReadError} `unreadable` without variables, values or figures
 */
export const readPx: FormatReader = async (payload, options) => {
  const refuse = (came: string): ReadError =>
    new ReadError({code: 'unreadable', came, address: payload.address});
  const {text, charset} = decode(payload, options);
  const keywords = readKeywords(text);
  if (keywords.data < 0) throw refuse('a PC-Axis file without DATA');
  const cube = cubeOf(text, keywords, options);
  const empty = cube.dimensions.find(({labels}) => labels.length === 0);
  if (empty) throw refuse(`a PC-Axis file without VALUES("${empty.name}")`);
  const {rows, columns} = await runPausing(tableOfCube(cube, options));
  return {
    rows,
    columns,
    reading: {
      format: 'px',
      encoding: charset,
      delimiter: '',
      headerRow: 0,
      decimalSign: '',
      skipped: [],
      part: '',
      parts: [],
    },
    geometry: undefined,
    problems: [],
  };
};
