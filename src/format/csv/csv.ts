/** Delimited text: CSV and TSV in all their disguises. Knows itself last, since nearly any text could be it. */
import {recognizeNotData} from '../../rdf/recognize-not-data.js';
import type {FormatRecognition, Glance, TableFormat} from '../format.js';
import {separatorNote, sniffDelimiter} from './sniff.js';

const endings: ReadonlySet<string> = new Set(['csv', 'tsv', 'tab', 'skv']);

const mediaType =
  /^\s*(?:text|application)\/(?:x-)?(?:csv|tab-separated-values|comma-separated-values)\b/i;

const names: ReadonlyMap<string, string> = new Map([
  [';', 'semicolons'],
  [',', 'commas'],
  ['\t', 'tabs'],
  ['|', 'bars'],
]);

/** Rows of a text that nobody calls CSV must agree, before it is taken for it. */
const leastConsistency = 0.8;

function isCalledCsv({payload, extension}: Glance): boolean {
  return endings.has(extension) || mediaType.test(payload.contentType);
}

function evidenceOf(delimiter: string, rows: number, width: number): string {
  const signs = names.get(delimiter);
  return signs
    ? `most of the first ${rows} rows have ${width} cells delimited by ${signs}`
    : 'lines of text, one value in each';
}

/** Looked at without the NULs that make a text look like no text. */
function recognize(glance: Glance): FormatRecognition | undefined {
  const head = glance.head.replaceAll('\0', '');
  if (recognizeNotData(head, glance.payload.contentType)) return undefined;
  const note = separatorNote(head);
  const {delimiter, consistency, width, rows} = sniffDelimiter(
    head.slice(note.length),
    glance.payload.bytes.length <= head.length,
  );
  const isSure = delimiter !== '' && rows >= 2 && consistency >= leastConsistency;
  if (!isSure && note.length === 0 && !isCalledCsv(glance)) return undefined;
  const format = delimiter === '\t' ? 'tsv' : 'csv';
  return {format, evidence: evidenceOf(note.delimiter || delimiter, rows, width)};
}

export const csv: TableFormat = {
  formats: ['csv', 'tsv'],
  recognize,
  load: async () => (await import('./read.js')).readCsv,
};
