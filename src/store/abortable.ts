/**
 * The promise, or the signal's reason if that comes first. What the promise stands for goes on: others
 * may wait for it too.
 */
export async function abortable<T>(
  promise: Promise<T>,
  signal: AbortSignal | undefined,
): Promise<T> {
  if (!signal) return promise;
  signal.throwIfAborted();
  const done = new AbortController();
  const aborted = new Promise<never>((_resolve, reject) => {
    const onAbort = (): void => reject(signal.reason);
    signal.addEventListener('abort', onAbort, {once: true, signal: done.signal});
  });
  return Promise.race([promise, aborted]).finally(() => done.abort());
}
