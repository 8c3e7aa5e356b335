/**
 * What unpacks the pages of a file, loaded only when a file needs it: the dictionary of Brotli alone has
 * 70 kB. The door of hyparquet-compressors compiles WebAssembly as soon as it is opened, which a strict
 * policy forbids; so its rooms are entered one by one. Snappy is in hyparquet itself, in plain JavaScript.
 */
import {type Compressors, snappyUncompress} from 'hyparquet';
import {inflateBounded} from '../zip/inflate.js';

/** Unpacks a page to a size that the page itself has told. */
type Unpack = (packed: Uint8Array, size: number) => Uint8Array;

function unpackSnappy(packed: Uint8Array, size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  snappyUncompress(packed, bytes);
  return bytes;
}

function unpackGzip(packed: Uint8Array, size: number): Uint8Array {
  const {bytes, fault} = inflateBounded(packed, {bytes: size}, 'gzip');
  if (fault !== 'none') throw new RangeError('damaged');
  return bytes;
}

async function loadZstd(): Promise<Unpack> {
  const {decompress} = await import('fzstd');
  return (packed, size) => decompress(packed, new Uint8Array(size));
}

const loaders = new Map<string, () => Promise<Unpack>>([
  ['SNAPPY', () => Promise.resolve(unpackSnappy)],
  ['GZIP', () => Promise.resolve(unpackGzip)],
  ['ZSTD', loadZstd],
  ['BROTLI', async () => (await import('hyparquet-compressors/src/brotli.js')).decompressBrotli],
  ['LZ4', async () => (await import('hyparquet-compressors/src/lz4.js')).decompressLz4],
  ['LZ4_RAW', async () => (await import('hyparquet-compressors/src/lz4.js')).decompressLz4Raw],
]);

function bounded(unpack: Unpack, limit: number): Unpack {
  return (packed, size) => {
    if (size < 0 || size > limit) throw new RangeError('a page beyond the limit');
    return unpack(packed, size);
  };
}

/** Loads what the given ways of packing need; nothing is unpacked beyond the limit. */
export async function compressorsFor(
  codecs: ReadonlySet<string>,
  limit: number,
): Promise<Compressors> {
  const needed = [...loaders].filter(([codec]) => codecs.has(codec));
  const loaded = await Promise.all(
    needed.map(async ([codec, load]) => [codec, bounded(await load(), limit)] as const),
  );
  return Object.fromEntries(loaded);
}
