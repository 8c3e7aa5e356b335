import type {Dataset} from '../model/catalog.js';
import type {CatalogIndex} from './catalog-index.js';

export interface SlicesOptions {
  /** Milliseconds of work between two pauses. */
  readonly budget?: number;
  /** What a pause is; by default it lets the browser handle whatever waits. */
  readonly pause?: () => Promise<unknown>;
  /** Stops between two slices; what was added stays. */
  readonly signal?: AbortSignal;
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

/** Adds datasets without ever holding up the page; rejects with the reason of `signal` when aborted. */
export async function addInSlices(
  index: CatalogIndex,
  datasets: Iterable<Dataset>,
  {budget = 8, pause = nextTask, signal}: SlicesOptions = {},
): Promise<void> {
  let end = performance.now() + budget;
  const steps = index.add(datasets);
  while (steps.next().done !== true) {
    if (performance.now() < end) continue;
    await pause();
    signal?.throwIfAborted();
    end = performance.now() + budget;
  }
}
