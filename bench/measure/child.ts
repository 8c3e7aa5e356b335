/** Runs a measurement in a process of its own, so that no heap and no compiled code is shared. */
import {execFile} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';

const run = promisify(execFile);

/** What a module of the benchmark prints as JSON when started with `args`. */
export async function inChild(module: URL, args: readonly (string | number)[]): Promise<unknown> {
  const flags = ['--expose-gc', '--max-old-space-size=4096', '--import', 'tsx'];
  const {stdout} = await run(
    process.execPath,
    [...flags, fileURLToPath(module), ...args.map(String)],
    {maxBuffer: 1e8},
  );
  return JSON.parse(stdout);
}

/** Bytes of the heap that are in use when all that is not has been collected. */
export function usedHeap(): number {
  for (let round = 0; round < 3; round += 1) globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}
