import type {ReportProblem} from '../../model/problem.js';
import {crc32} from './crc.js';
import {listEntries, type ZipEntry} from './entries.js';
import {inflateBounded, type Inflated, type UnzipBudget} from './inflate.js';

/** What reading options have that unpacking needs. */
export interface UnzipOptions {
  readonly limits: {readonly unpackedBytes: number};
  readonly report: ReportProblem;
}

const stored = 0;
const deflated = 8;

function storedBytes(packed: Uint8Array, budget: UnzipBudget): Inflated {
  if (packed.length > budget.bytes) return {bytes: new Uint8Array(), fault: 'too-large'};
  budget.bytes -= packed.length;
  return {bytes: packed, fault: 'none'};
}

function unpack(entry: ZipEntry, packed: Uint8Array, budget: UnzipBudget): Inflated {
  const unpacked =
    entry.method === stored ? storedBytes(packed, budget) : inflateBounded(packed, budget);
  if (unpacked.fault !== 'none') return unpacked;
  // Packers that write as they go leave 0 in the local header; only the directory knows better.
  const isAsPacked = entry.crc === 0 || crc32(unpacked.bytes) === entry.crc;
  const isComplete = packed.length >= entry.packedSize && isAsPacked;
  return isComplete ? unpacked : {bytes: unpacked.bytes, fault: 'damaged'};
}

const faults = {
  damaged: ['zip-entry-damaged', 'is damaged or breaks off; what came before is read'],
  'too-large': ['zip-too-large', 'would unpack to more than the limit allows; it is left out'],
  'too-dense': [
    'zip-too-large',
    'unpacks to hundreds of times its size, as only files made to hurt do; it is left out',
  ],
  encrypted: ['zip-entry-encrypted', 'is protected by a password; it is left out'],
  method: ['zip-method-unknown', 'is packed in a way that is not read here; it is left out'],
} as const;

function reportFault(name: string, fault: keyof typeof faults, report: ReportProblem): void {
  const [code, happened] = faults[fault];
  const message = `The file "${name}" in the archive ${happened}.`;
  report({severity: 'error', code, message, subject: undefined, line: undefined});
}

function unzipEntry(
  bytes: Uint8Array,
  entry: ZipEntry,
  budget: UnzipBudget,
  report: ReportProblem,
): Uint8Array | undefined {
  if (entry.isEncrypted || (entry.method !== stored && entry.method !== deflated)) {
    reportFault(entry.name, entry.isEncrypted ? 'encrypted' : 'method', report);
    return undefined;
  }
  const packed = bytes.subarray(entry.start, entry.start + entry.packedSize);
  const unpacked = unpack(entry, packed, budget);
  if (unpacked.fault !== 'none') reportFault(entry.name, unpacked.fault, report);
  const isLost = unpacked.fault !== 'none' && unpacked.bytes.length === 0;
  return isLost ? undefined : unpacked.bytes;
}

/**
 * Unpacks the entries that are `wanted`, by name; what cannot be unpacked is reported and left out, what
 * breaks off is kept as far as it goes. Nothing beyond `unpackedBytes` in all. Never throws.
 */
export function unzipEntries(
  bytes: Uint8Array,
  {limits, report}: UnzipOptions,
  wanted: (name: string) => boolean,
): Map<string, Uint8Array> {
  const {entries, isWhole} = listEntries(bytes);
  if (!isWhole) reportCut(report);
  const budget = {bytes: limits.unpackedBytes};
  const files = new Map<string, Uint8Array>();
  for (const entry of entries) {
    if (files.has(entry.name) || !wanted(entry.name)) continue;
    const file = unzipEntry(bytes, entry, budget, report);
    if (file) files.set(entry.name, file);
  }
  return files;
}

function reportCut(report: ReportProblem): void {
  const message =
    'The archive has no directory at its end: it was cut on its way. The files that came are read.';
  report({severity: 'error', code: 'zip-truncated', message, subject: undefined, line: undefined});
}
