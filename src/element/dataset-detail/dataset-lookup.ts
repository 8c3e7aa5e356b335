/** Finds the dataset that an element shows, and those it leads to; the newest request wins. */
import {Task, TaskStatus} from '@lit/task';
import type {ReactiveControllerHost} from 'lit';
import type {OpenCatalog} from '../../controller/catalog.js';
import type {Dataset} from '../../model/catalog.js';
import {type Neighbors, findNeighbors, noNeighbors} from './neighbors.js';

export interface LookupRequest {
  readonly catalog: OpenCatalog | undefined;
  /** `''` for none. */
  readonly id: string;
}

interface Found extends LookupRequest {
  readonly dataset: Dataset | undefined;
}

interface Around {
  readonly dataset: Dataset;
  readonly neighbors: Neighbors;
}

export class DatasetLookup {
  readonly #request: () => LookupRequest;
  readonly #task: Task<readonly [OpenCatalog | undefined, string, boolean | undefined], void>;
  #found: Found | undefined;
  #around: Around | undefined;

  /** @param request read before every update of the host */
  constructor(host: ReactiveControllerHost, request: () => LookupRequest) {
    this.#request = request;
    this.#task = new Task(host, {
      task: async ([catalog, id], {signal}) => {
        const dataset = id ? await catalog?.dataset(id, {signal}) : undefined;
        signal.throwIfAborted();
        this.#found = {catalog, id, dataset};
      },
      // Whether all has been read is an argument, so that a source that is read again is asked again.
      args: () => {
        const {catalog, id} = request();
        return [catalog, id, catalog?.settled] as const;
      },
    });
    void new Task(host, {
      task: async ([catalog, dataset], {signal}) => {
        if (!catalog || !dataset) return;
        const neighbors = await findNeighbors(catalog, dataset);
        signal.throwIfAborted();
        this.#around = {dataset, neighbors};
      },
      args: () => {
        const {catalog} = request();
        return [catalog, this.dataset, catalog?.settled] as const;
      },
    });
  }

  /** `undefined` until it has been found, and when it is nowhere. */
  get dataset(): Dataset | undefined {
    const {catalog, id} = this.#request();
    const found = this.#found;
    return found?.catalog === catalog && found?.id === id ? found.dataset : undefined;
  }

  /** Whether it may still be found. */
  get isLooking(): boolean {
    const {catalog} = this.#request();
    return catalog?.settled === false || this.#task.status === TaskStatus.PENDING;
  }

  /** What is known by now of those around the dataset. */
  get neighbors(): Neighbors {
    return this.#around?.dataset === this.dataset && this.#around
      ? this.#around.neighbors
      : noNeighbors;
  }
}
