/** Lets a page breathe between the slices of long work. */

/** Milliseconds of work between two breaths; a fifth of what a visitor would feel. */
const slice = 10;

/** Continues after everything else that waits has had its turn; timers would wait 4 ms each. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(undefined);
  });
}

export interface SlicedOptions<Y> {
  readonly signal?: AbortSignal | undefined;
  /** Called with everything that the work yields. */
  readonly onYield?: (value: Y) => void;
}

/**
 * Runs a generator to its end with pauses and gives what it returns.
 *
 * @throws the signal's reason when aborted
 */
export async function runSliced<Y, R>(
  work: Generator<Y, R, void>,
  {signal, onYield}: SlicedOptions<Y> = {},
): Promise<R> {
  let until = performance.now() + slice;
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    onYield?.(step.value);
    if (performance.now() < until) continue;
    await breathe();
    signal?.throwIfAborted();
    until = performance.now() + slice;
  }
}
