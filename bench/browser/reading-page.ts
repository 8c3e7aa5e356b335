/** What the page of the reading benchmark loads: the readers, as a page has them that asks for no element. */
import {readCatalog} from '../../src/index.js';

async function bytesOf(address: string): Promise<Uint8Array> {
  return new Uint8Array(await (await fetch(address)).arrayBuffer());
}

async function timed(work: () => unknown): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

export interface PageTimes {
  readonly read: readonly number[];
  readonly parse: readonly number[];
}

/** Reads a catalog and parses the same facts as JSON, in turn, `times` over; milliseconds. */
async function measure(catalog: string, json: string, times: number): Promise<PageTimes> {
  const [bytes, plain] = [await bytesOf(catalog), await bytesOf(json)];
  const read: number[] = [];
  const parse: number[] = [];
  await readCatalog(bytes); // loads the code
  for (let round = 0; round < times; round += 1) {
    read.push(await timed(() => readCatalog(bytes)));
    parse.push(await timed(() => JSON.parse(new TextDecoder().decode(plain))));
  }
  return {read, parse};
}

declare global {
  interface Window {
    measureReading: typeof measure;
  }
}

window.measureReading = measure;
