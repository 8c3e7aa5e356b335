/** dBASE III tables, the attribute half of a shapefile. */

function fieldsOf(records) {
  return Object.keys(records[0]).map((name) => {
    const values = records.map((record) => record[name]);
    const isNumber = values.every((value) => typeof value === 'number');
    const decimals = isNumber && values.some((value) => !Number.isInteger(value)) ? 2 : 0;
    const text = (value) => (isNumber ? value.toFixed(decimals) : String(value));
    const size = Math.max(...values.map((value) => Buffer.byteLength(text(value), 'latin1')), 1);
    return {name, text, isNumber, decimals, size};
  });
}

function descriptor({name, isNumber, size, decimals}) {
  const bytes = Buffer.alloc(32);
  bytes.write(name.slice(0, 10), 'latin1');
  bytes.write(isNumber ? 'N' : 'C', 11);
  bytes.writeUInt8(size, 16);
  bytes.writeUInt8(decimals, 17);
  return bytes;
}

function headerOf(count, fields) {
  const header = Buffer.alloc(32);
  header.set([3, 126, 11, 1]); // version, 2026-11-01
  header.writeUInt32LE(count, 4);
  header.writeUInt16LE(33 + 32 * fields.length, 8);
  header.writeUInt16LE(1 + fields.reduce((sum, {size}) => sum + size, 0), 10);
  header.writeUInt8(0x57, 29); // Windows ANSI
  return header;
}

function rowOf(record, fields) {
  const cells = fields.map(({name, text, isNumber, size}) => {
    const value = text(record[name]);
    return isNumber ? value.padStart(size) : value.padEnd(size);
  });
  return Buffer.from(` ${cells.join('')}`, 'latin1');
}

/** Rows of plain objects; names are cut after ten characters, texts are Windows-1252. */
export function dbase(records) {
  const fields = fieldsOf(records);
  return Buffer.concat([
    headerOf(records.length, fields),
    ...fields.map(descriptor),
    Buffer.from([13]),
    ...records.map((record) => rowOf(record, fields)),
    Buffer.from([26]),
  ]);
}
