/**
 * For the editor who asks: why a source can not be read, as far as a page can find out. It costs further
 * requests, and is therefore asked for only where `diagnostics` is set.
 */
import type {Diagnosis} from '../net/diagnosis.js';

export type {Diagnosis};

/** One inquiry for each address and page, however often it is shown. */
const inquiries = new Map<string, Promise<Diagnosis | undefined>>();

async function inquire(address: string): Promise<Diagnosis | undefined> {
  try {
    const {diagnose} = await import('../net/diagnosis.js');
    return await diagnose(address);
  } catch {
    // The module itself could not be had: then nothing more is known than before.
    inquiries.delete(address);
    return undefined;
  }
}

/** What can be found out about an address that could not be read; `undefined` when nothing can. */
export function diagnosisOf(address: string): Promise<Diagnosis | undefined> {
  const known = inquiries.get(address) ?? inquire(address);
  inquiries.set(address, known);
  return known;
}
