interface Waiting {
  readonly host: string;
  readonly isVisible: () => boolean;
  readonly start: () => void;
}

/**
 * Lets few requests out at a time: six in all, two to one host. What a visitor sees goes first, then
 * first come, first served. Whether it is seen is asked when a place is free, so that what has been
 * scrolled into view overtakes.
 */
export class RequestQueue {
  readonly #atOnce: number;
  readonly #perHost: number;
  readonly #waiting: Waiting[] = [];
  readonly #running = new Map<string, number>();
  #total = 0;

  constructor(atOnce = 6, perHost = 2) {
    this.#atOnce = atOnce;
    this.#perHost = perHost;
  }

  /** Runs `work` when its turn has come. Rejects with the signal's reason if it is aborted before that. */
  async run<T>(
    host: string,
    isVisible: () => boolean,
    signal: AbortSignal,
    work: () => Promise<T>,
  ): Promise<T> {
    await this.#turn(host, isVisible, signal);
    try {
      return await work();
    } finally {
      this.#count(host, -1);
      this.#startNext();
    }
  }

  #turn(host: string, isVisible: () => boolean, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        this.#waiting.splice(this.#waiting.indexOf(waiting), 1);
        reject(signal.reason);
      };
      const start = (): void => {
        signal.removeEventListener('abort', leave);
        resolve();
      };
      const waiting: Waiting = {host, isVisible, start};
      if (signal.aborted) return reject(signal.reason);
      signal.addEventListener('abort', leave);
      this.#waiting.push(waiting);
      this.#startNext();
    });
  }

  #startNext(): void {
    while (this.#total < this.#atOnce) {
      const free = this.#waiting.filter(({host}) => this.#runningOn(host) < this.#perHost);
      const next = free.find(({isVisible}) => isVisible()) ?? free[0];
      if (!next) return;
      this.#waiting.splice(this.#waiting.indexOf(next), 1);
      this.#count(next.host, 1);
      next.start();
    }
  }

  #runningOn(host: string): number {
    return this.#running.get(host) ?? 0;
  }

  #count(host: string, change: 1 | -1): void {
    this.#total += change;
    const running = this.#runningOn(host) + change;
    if (running === 0) this.#running.delete(host);
    else this.#running.set(host, running);
  }
}
