/** Lets a page breathe while a large file is read. */

/** Milliseconds of work between two breaths. */
const slice = 12;

/** Continues after everything else that waits has had its turn; timers would wait 4 ms each. */
function breathe(): Promise<void> {
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

/** Runs to its end what yields whenever it could pause, and gives what it returns. */
export async function runPausing<R>(work: Generator<void, R, void>): Promise<R> {
  let until = performance.now() + slice;
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    await breathe();
    until = performance.now() + slice;
  }
}
