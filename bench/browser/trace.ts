/**
 * Long tasks of a page's main thread, from the browser's own trace: that knows how long the thread was at
 * work, without the time when other programs had the processor.
 */
import type {Browser, Page} from 'playwright-core';

export interface Task {
  /** Milliseconds on the clock. */
  readonly wall: number;
  /** Milliseconds of work. */
  readonly work: number;
  /** What it was made of, the longest parts first. */
  readonly parts: string;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: {readonly name?: string; readonly data?: {readonly type?: string}};
}

const categories = ['toplevel', 'devtools.timeline', 'v8'];

/** Names that say what a task is for; the others in a trace are wrappers of these. */
const telling = new Set([
  'EventDispatch',
  'TimerFire',
  'HandlePostMessage',
  'FireAnimationFrame',
  'EvaluateScript',
  'v8.evaluateModule',
  'Layout',
  'UpdateLayoutTree',
  'ParseHTML',
  'Paint',
  'MajorGC',
  'MinorGC',
]);

const bound = 50;

function milliseconds(microseconds = 0): number {
  return microseconds / 1000;
}

function partsOf(task: TraceEvent, events: readonly TraceEvent[]): string {
  const end = task.ts + (task.dur ?? 0);
  const inside = events.filter(
    ({name, ts, dur = 0}) => telling.has(name) && ts >= task.ts && ts + dur <= end,
  );
  const sums = new Map<string, number>();
  for (const {name, args, tdur = 0} of inside) {
    const label = [name, args?.data?.type].filter(Boolean).join(' ');
    sums.set(label, Math.max(sums.get(label) ?? 0, milliseconds(tdur)));
  }
  const longest = [...sums].toSorted(([, a], [, b]) => b - a).slice(0, 2);
  return longest.map(([label, sum]) => `${label} ${sum.toFixed(0)}`).join(', ');
}

function tasksOf(events: readonly TraceEvent[]): Task[] {
  const threads = events.filter(
    ({name, args}) => name === 'thread_name' && args?.name === 'CrRendererMain',
  );
  const own = threads.map(({pid, tid}) => `${pid}/${tid}`);
  const onMain = events.filter(({ph, pid, tid}) => ph === 'X' && own.includes(`${pid}/${tid}`));
  // The same task stands there under two names, one within the other.
  const long = onMain.filter(
    ({name, dur}) => name === 'ThreadControllerImpl::RunTask' && milliseconds(dur) > bound,
  );
  return long.map((task) => ({
    wall: milliseconds(task.dur),
    work: milliseconds(task.tdur),
    parts: partsOf(task, onMain),
  }));
}

/** The tasks of more than 50 ms while `doing`. */
export async function longTasks(
  browser: Browser,
  page: Page,
  doing: () => Promise<void>,
): Promise<Task[]> {
  await browser.startTracing(page, {categories});
  await doing();
  const trace: {traceEvents: TraceEvent[]} = JSON.parse(String(await browser.stopTracing()));
  return tasksOf(trace.traceEvents);
}
