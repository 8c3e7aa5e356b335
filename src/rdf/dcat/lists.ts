/**
 * RDF lists. DCAT has none, but catalogs write `dcat:keyword ("bad" "strand")`, and JSON-LD contexts make lists
 * of arrays: what is said of a list is meant of its members.
 */
import type {Graph} from '../graph.js';
import type {Term} from '../term.js';

const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
export const firstOfList = `${rdf}first`;
const rest = `${rdf}rest`;

/** Longest list that is followed. */
const mostItems = 100_000;

/** Adds the members of the list that begins at `cell`; a list that bites its tail ends there. */
function addItems(graph: Graph, cell: string, items: Term[]): void {
  const seen = new Set<string>();
  for (let at: string | undefined = cell; at !== undefined && !seen.has(at);) {
    seen.add(at);
    const [item] = graph.objects(at, firstOfList);
    if (item) items.push(item);
    at = seen.size < mostItems ? graph.objects(at, rest)[0]?.value : undefined;
  }
}

export function isList(graph: Graph, {kind, value}: Term): boolean {
  return kind === 'blank' && graph.objects(value, firstOfList).length > 0;
}

/** The terms with the members of lists in place of the lists. */
export function withoutLists(graph: Graph, terms: readonly Term[]): readonly Term[] {
  if (!terms.some((term) => isList(graph, term))) return terms;
  const items: Term[] = [];
  for (const term of terms) {
    if (isList(graph, term)) addItems(graph, term.value, items);
    else items.push(term);
  }
  return items;
}
