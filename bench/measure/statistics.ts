/** Figures of repeated measurements; the median, because other work on the machine only ever adds time. */

export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const [low = 0, high = low] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return low + (high - low) * (place - Math.floor(place));
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** Median of the quotients of what was measured side by side: noise that hit both cancels out. */
export function medianRatio(values: readonly number[], yardstick: readonly number[]): number {
  return median(values.map((value, at) => value / (yardstick[at] ?? Number.NaN)));
}

/** Milliseconds that `work` takes. */
export async function timed(work: () => unknown): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** Runs all of `works` in turn, `times` over, so that a busy machine hits each alike; milliseconds by work. */
export async function interleaved(
  times: number,
  works: readonly (() => unknown)[],
): Promise<number[][]> {
  const all: number[][] = works.map(() => []);
  for (let round = 0; round < times; round += 1)
    for (const [at, work] of works.entries()) all[at]?.push(await timed(work));
  return all;
}
