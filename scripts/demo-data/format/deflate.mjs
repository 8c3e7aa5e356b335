/**
 * Deflate (RFC 1951) with the fixed Huffman codes and one candidate per hash. Compresses worse than zlib,
 * but gives the same bytes with every version of Node, which zlib does not promise.
 */

const lengthBases = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131,
  163, 195, 227, 258,
];
const lengthExtras = [
  0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
];
const distanceBases = [
  1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049,
  3073, 4097, 6145, 8193, 12289, 16385, 24577,
];
const distanceExtra = (index) => (index < 4 ? 0 : (index >> 1) - 1);

class BitWriter {
  #bytes = [];
  #current = 0;
  #used = 0;

  /** Lowest bit first, as everything but Huffman codes is written. */
  bits(value, count) {
    for (let index = 0; index < count; index++) {
      this.#current |= ((value >> index) & 1) << this.#used++;
      if (this.#used === 8) this.#flush();
    }
  }

  /** Highest bit first. */
  code(value, count) {
    for (let index = count - 1; index >= 0; index--) this.bits(value >> index, 1);
  }

  #flush() {
    this.#bytes.push(this.#current);
    this.#current = 0;
    this.#used = 0;
  }

  finish() {
    if (this.#used > 0) this.#flush();
    return Buffer.from(this.#bytes);
  }
}

function writeSymbol(writer, symbol) {
  if (symbol < 144) writer.code(0x30 + symbol, 8);
  else if (symbol < 256) writer.code(0x190 + symbol - 144, 9);
  else if (symbol < 280) writer.code(symbol - 256, 7);
  else writer.code(0xc0 + symbol - 280, 8);
}

const lastNotAbove = (bases, value) => bases.findLastIndex((base) => base <= value);

function writeMatch(writer, length, distance) {
  const lengthIndex = lastNotAbove(lengthBases, length);
  writeSymbol(writer, 257 + lengthIndex);
  writer.bits(length - lengthBases[lengthIndex], lengthExtras[lengthIndex]);
  const distanceIndex = lastNotAbove(distanceBases, distance);
  writer.code(distanceIndex, 5);
  writer.bits(distance - distanceBases[distanceIndex], distanceExtra(distanceIndex));
}

function matchLength(bytes, from, at) {
  let length = 0;
  while (
    length < 258 &&
    at + length < bytes.length &&
    bytes[from + length] === bytes[at + length]
  ) {
    length++;
  }
  return length;
}

/** @param {Buffer} bytes */
export function deflateRaw(bytes) {
  const writer = new BitWriter();
  writer.bits(1, 1); // the last block
  writer.bits(1, 2); // with fixed codes
  const seen = new Map();
  for (let at = 0; at < bytes.length;) {
    const key = (bytes[at] << 16) | (bytes[at + 1] << 8) | bytes[at + 2];
    const from = seen.get(key);
    seen.set(key, at);
    const length =
      from !== undefined && at - from <= 32768 && at + 2 < bytes.length
        ? matchLength(bytes, from, at)
        : 0;
    if (length < 3) writeSymbol(writer, bytes[at]);
    else writeMatch(writer, length, at - from);
    at += Math.max(1, length < 3 ? 1 : length);
  }
  writeSymbol(writer, 256);
  return writer.finish();
}
