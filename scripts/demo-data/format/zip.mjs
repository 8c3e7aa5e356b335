/** A ZIP archive (APPNOTE 6.3.3) whose entries all bear the same, fixed time. */
import {deflateRaw} from './deflate.mjs';

const date = (2026 - 1980) * 512 + 11 * 32 + 1; // 2026-11-01
const utf8Names = 0x0800;

const crcTable = Array.from({length: 256}, (_none, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

function crc32(bytes) {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = crcTable[(crc ^ byte) & 0xff] ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

/** What the local and the central header have in common. */
function commonHeader(entry) {
  const header = Buffer.alloc(26);
  header.writeUInt16LE(20, 0);
  header.writeUInt16LE(utf8Names, 2);
  header.writeUInt16LE(entry.method, 4);
  header.writeUInt16LE(0, 6);
  header.writeUInt16LE(date, 8);
  header.writeUInt32LE(entry.crc, 10);
  header.writeUInt32LE(entry.packed.length, 14);
  header.writeUInt32LE(entry.size, 18);
  header.writeUInt16LE(entry.name.length, 22);
  return header;
}

function localPart(entry) {
  return Buffer.concat([Buffer.from('PK\x03\x04'), commonHeader(entry), entry.name, entry.packed]);
}

function centralPart(entry, offset) {
  const tail = Buffer.alloc(14);
  tail.writeUInt32LE(offset, 10);
  const version = Buffer.from([20, 0]);
  return Buffer.concat([Buffer.from('PK\x01\x02'), version, commonHeader(entry), tail, entry.name]);
}

function endPart(count, centralSize, offset) {
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(centralSize, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}

function entryOf([name, content]) {
  const bytes = Buffer.from(content);
  const packed = deflateRaw(bytes);
  const stored = packed.length >= bytes.length;
  return {
    name: Buffer.from(name),
    size: bytes.length,
    crc: crc32(bytes),
    method: stored ? 0 : 8,
    packed: stored ? bytes : packed,
  };
}

/** @param {Readonly<Record<string, string | Uint8Array>>} files content by name */
export function zip(files) {
  const locals = [];
  const centrals = [];
  let offset = 0;
  for (const entry of Object.entries(files).map(entryOf)) {
    const local = localPart(entry);
    locals.push(local);
    centrals.push(centralPart(entry, offset));
    offset += local.length;
  }
  const central = Buffer.concat(centrals);
  return Buffer.concat([...locals, central, endPart(locals.length, central.length, offset)]);
}
