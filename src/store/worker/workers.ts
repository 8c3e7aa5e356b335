/**
 * One inlined worker for each family of syntaxes: as a blob it starts from any origin, where a worker
 * with an address of its own would be refused, and it brings only the reader that is needed.
 */
type StartWorker = () => Worker;
type Family = 'rdf-xml' | 'turtle' | 'json' | 'catalog-json';

const starters: Readonly<Record<Family, () => Promise<StartWorker>>> = {
  'rdf-xml': async () => {
    const {default: RdfXmlWorker} = await import('./rdf-xml.worker.ts?worker&inline');
    return () => new RdfXmlWorker();
  },
  turtle: async () => {
    const {default: TurtleWorker} = await import('./turtle.worker.ts?worker&inline');
    return () => new TurtleWorker();
  },
  json: async () => {
    const {default: JsonWorker} = await import('./json.worker.ts?worker&inline');
    return () => new JsonWorker();
  },
  'catalog-json': async () => {
    const {default: CatalogJsonWorker} = await import('./catalog-json.worker.ts?worker&inline');
    return () => new CatalogJsonWorker();
  },
};

const families: ReadonlyMap<string, Family> = new Map([
  ['rdf-xml', 'rdf-xml'],
  ['turtle', 'turtle'],
  ['trig', 'turtle'],
  ['n-triples', 'turtle'],
  ['n-quads', 'turtle'],
  ['n3', 'turtle'],
  ['json-ld', 'json'],
  ['rdf-json', 'json'],
  ['entrystore', 'json'],
  ['ckan', 'catalog-json'],
  ['data-json', 'catalog-json'],
  ['hub-search', 'catalog-json'],
  ['opendatasoft', 'catalog-json'],
  ['udata', 'catalog-json'],
]);

let unavailable = typeof Worker === 'undefined';

/** No further attempt is made on this page: its policy refuses blob workers, or there are none. */
export function giveUpWorkers(): void {
  unavailable = true;
}

/** Workers that were started before it was known what for; at most one of a family. */
const spare = new Map<Family, Worker>();

/** Milliseconds after which nobody will come for a spare worker. */
const patience = 60_000;

function dismissSpare(family: Family, worker: Worker): void {
  if (spare.get(family) !== worker) return;
  spare.delete(family);
  worker.terminate();
}

function keepSpare(family: Family, worker: Worker): void {
  spare.set(family, worker);
  setTimeout(() => dismissSpare(family, worker), patience);
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    giveUpWorkers();
    dismissSpare(family, worker);
  });
}

async function startSpare(family: Family): Promise<void> {
  const start = await starters[family]();
  if (!unavailable && !spare.has(family)) keepSpare(family, start());
}

function takeSpare(family: Family): Worker | undefined {
  const worker = spare.get(family);
  spare.delete(family);
  return worker;
}

/** Starts a worker for a type; `undefined` where there can be none, and the page must read by itself. */
export async function startWorker(type: string): Promise<Worker | undefined> {
  const family = families.get(type);
  if (unavailable || !family) return undefined;
  try {
    const start = await starters[family]();
    return takeSpare(family) ?? start();
  } catch {
    // Trusted Types, a sandbox, or a chunk that could not be fetched.
    giveUpWorkers();
    return undefined;
  }
}

const familyByEnding: readonly (readonly [RegExp, Family])[] = [
  [/\.(ttl|n3|nt|nq|trig)\b|turtle|n-triples/, 'turtle'],
  [/\/api\/(3\/action|explore|1\/datasets|2\/datasets|hub\/search)\b/, 'catalog-json'],
  [/json|\/store\/search/, 'json'],
];

/**
 * Starts the worker that an address will probably need, so that it does not wait for the answer. A wrong
 * guess costs bytes, not correctness.
 */
export function warmUp(address: string, type: string): void {
  if (unavailable) return;
  const guess = families.get(type) ?? familyByEnding.find(([ending]) => ending.test(address))?.[1];
  const family = guess ?? 'rdf-xml';
  startSpare(family).catch(giveUpWorkers);
}
