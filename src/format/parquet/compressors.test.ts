import {expect} from 'chai';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {compressorsFor} from './compressors.js';

const plain = new TextEncoder().encode('Söderby badplats '.repeat(200));

describe('unpacking pages of Parquet', () => {
  it('loads only what is needed', async () => {
    const compressors = await compressorsFor(new Set(['UNCOMPRESSED', 'GZIP']), 10_000);
    expect(Object.keys(compressors)).to.deep.equal(['GZIP']);
  });

  it('unpacks gzip, Brotli and LZ4', async () => {
    const {
      GZIP,
      BROTLI,
      LZ4_RAW: lz4,
    } = await compressorsFor(new Set(['GZIP', 'BROTLI', 'LZ4_RAW']), 10_000);
    expect(GZIP?.(gzipSync(plain), plain.length)).to.deep.equal(plain);
    expect(BROTLI?.(brotliCompressSync(plain), plain.length)).to.deep.equal(plain);
    const literals = Uint8Array.of(0x50, ...new TextEncoder().encode('Salem'));
    expect(new TextDecoder().decode(lz4?.(literals, 5))).to.equal('Salem');
  });

  it('unpacks Snappy without WebAssembly', async () => {
    const {SNAPPY} = await compressorsFor(new Set(['SNAPPY']), 10_000);
    const literal = Uint8Array.of(5, 4 << 2, ...new TextEncoder().encode('Salem'));
    expect(new TextDecoder().decode(SNAPPY?.(literal, 5))).to.equal('Salem');
  });

  it('unpacks Zstandard', async () => {
    // A frame with one raw block of five bytes (RFC 8878, 3.1.1).
    const frame = Uint8Array.of(
      0x28,
      0xb5,
      0x2f,
      0xfd,
      0x20,
      5,
      0x29,
      0,
      0,
      ...new TextEncoder().encode('Salem'),
    );
    const {ZSTD} = await compressorsFor(new Set(['ZSTD']), 10_000);
    expect(new TextDecoder().decode(ZSTD?.(frame, 5))).to.equal('Salem');
  });

  it('refuses a page beyond the limit before it makes room for it', async () => {
    const {GZIP} = await compressorsFor(new Set(['GZIP']), 100);
    expect(() => GZIP?.(gzipSync(plain), plain.length)).to.throw(RangeError);
    expect(() => GZIP?.(gzipSync(plain), -1)).to.throw(RangeError);
  });
});
