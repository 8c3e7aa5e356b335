/**
 * Unpacks one entry and counts while it does: what an archive says of its own sizes may be a lie, and
 * 195 kB can unpack to 200 MB.
 */
import {Gunzip, Inflate} from 'fflate';

/** How much more may be unpacked; shared by all entries of an archive. */
export interface UnzipBudget {
  bytes: number;
}

/** What came out of an entry, and what went wrong. */
export interface Inflated {
  readonly bytes: Uint8Array;
  readonly fault: 'none' | 'damaged' | 'too-large' | 'too-dense';
}

/** Packed bytes handed over at once: deflate makes at most 1032 times as many of them. */
const pieceSize = 8192;

/** Tables and XML full of blanks do shrink to a hundredth; only what is large and denser than that is refused. */
const densityLimit = 200;
const densityGrace = 16_000_000;

function joinChunks(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const [only] = chunks;
  if (only && chunks.length === 1) return only;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function isTooDense(packed: number, unpacked: number): boolean {
  return unpacked > densityGrace && unpacked > densityLimit * packed;
}

/** Raw deflate as in ZIP files, or gzip with its header. */
export type Packing = 'deflate' | 'gzip';

/**
 * Inflates packed data, at most as much as the budget has left. A stream that breaks off gives what
 * came before. Takes what it unpacked from the budget, but for what it refused.
 */
export function inflateBounded(
  packed: Uint8Array,
  budget: UnzipBudget,
  packing: Packing = 'deflate',
): Inflated {
  const chunks: Uint8Array[] = [];
  let size = 0;
  let fault: Inflated['fault'] = 'none';
  let isFinished = false;
  const take = (chunk: Uint8Array, final: boolean): void => {
    size += chunk.length;
    isFinished ||= final;
    if (size <= budget.bytes) chunks.push(chunk);
  };
  const inflate = packing === 'gzip' ? new Gunzip(take) : new Inflate(take);
  try {
    for (let at = 0; at < packed.length && fault === 'none'; at += pieceSize) {
      const end = at + pieceSize;
      inflate.push(packed.subarray(at, end), end >= packed.length);
      if (size > budget.bytes) fault = 'too-large';
      else if (isTooDense(Math.min(end, packed.length), size)) fault = 'too-dense';
    }
    if (!isFinished && fault === 'none') fault = 'damaged';
  } catch {
    fault = 'damaged';
  }
  if (fault === 'too-large' || fault === 'too-dense') return {bytes: new Uint8Array(), fault};
  budget.bytes -= size;
  return {bytes: joinChunks(chunks, size), fault};
}
