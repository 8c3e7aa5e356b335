/** `fetch` as a table of answers by address, for tests of elements; what is not in it is a 404. */

export interface FakeNet {
  /** Every address that was asked for, in order. */
  readonly asked: readonly string[];
  /** Those whose asker left before the answer. */
  readonly aborted: readonly string[];
  /** From now on this address answers so. */
  answer(address: string, answer: FakeAnswer): void;
  /** From now on this address never answers. */
  hang(address: string): void;
  /** Gives the real `fetch` back. */
  restore(): void;
}

/** Body, or body with status and headers. */
export type FakeAnswer =
  | string
  | {
      readonly status?: number;
      readonly body?: string;
      readonly headers?: Readonly<Record<string, string>>;
    };

function responseOf(answer: FakeAnswer | undefined): Response {
  if (answer === undefined) return new Response('not found', {status: 404});
  if (typeof answer === 'string')
    return new Response(answer, {headers: {'content-type': 'text/turtle'}});
  const {status = 200, body = '', headers = {}} = answer;
  return new Response(body, {status, headers: {...headers}});
}

function addressOf(input: RequestInfo | URL): string {
  return input instanceof Request ? input.url : String(input);
}

/** Replaces `fetch` until `restore` is called. */
export function answerWith(table: Readonly<Record<string, FakeAnswer>>): FakeNet {
  const answers = new Map(Object.entries(table));
  const [asked, aborted]: [string[], string[]] = [[], []];
  const hanging = new Set<string>();
  const {fetch} = globalThis;
  globalThis.fetch = (input, init) => {
    const address = addressOf(input);
    // The test runner's own requests go on.
    if (address.includes('/__wds') || address.includes('/__web-test')) return fetch(input, init);
    asked.push(address);
    return new Promise((resolve, reject) => {
      const {signal} = init ?? {};
      signal?.addEventListener('abort', () => {
        if (hanging.has(address)) aborted.push(address);
        reject(signal.reason);
      });
      if (!hanging.has(address)) resolve(responseOf(answers.get(address)));
    });
  };
  return {
    asked,
    aborted,
    answer: (address, answer) => {
      answers.set(address, answer);
      hanging.delete(address);
    },
    hang: (address) => {
      hanging.add(address);
    },
    restore: () => {
      globalThis.fetch = fetch;
    },
  };
}
