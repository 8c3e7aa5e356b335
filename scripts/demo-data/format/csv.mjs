/** Tables as Swedish municipalities export them: comma or semicolon, with or without a byte order mark. */

function cellText(value, decimal) {
  if (value === undefined || value === null) return '';
  return typeof value === 'number' ? String(value).replace('.', decimal) : String(value);
}

function quoted(text, delimiter) {
  return text.includes(delimiter) || /["\r\n]/.test(text)
    ? `"${text.replaceAll('"', '""')}"`
    : text;
}

const encoders = {
  'utf-8': (text) => Buffer.from(text, 'utf8'),
  'utf-8-bom': (text) => Buffer.from(`\ufeff${text}`, 'utf8'),
  'utf-16le-bom': (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  // The characters used here are the same in ISO 8859-1 and Windows-1252.
  'windows-1252': (text) => Buffer.from(text, 'latin1'),
};

/**
 * @param {readonly string[]} header
 * @param {readonly (readonly unknown[])[]} rows
 */
export function csv(header, rows, options = {}) {
  const {delimiter = ',', decimal = '.', newline = '\r\n', encoding = 'utf-8'} = options;
  const line = (cells) =>
    cells.map((cell) => quoted(cellText(cell, decimal), delimiter)).join(delimiter);
  const text = [header, ...rows].map((cells) => line(cells) + newline).join('');
  return encoders[encoding](text);
}

/** What a spreadsheet saved by a Swedish hand looks like. */
export const swedish = {delimiter: ';', decimal: ',', encoding: 'windows-1252'};

/** Rows of objects, with the columns of the first. */
export function csvOf(records, options) {
  const header = Object.keys(records[0] ?? {});
  return csv(
    header,
    records.map((record) => header.map((name) => record[name])),
    options,
  );
}
