/**
 * Ids for blank nodes that are the same at every load: bookmarks and deep links hold them. A label of a blank
 * node says nothing outside its document, and not even there the next time it is made.
 */
import type {Reading} from './reading.js';
import {plainOf, textOf} from './text.js';

const longest = 80;

/** `Luftkvalitet i Malmö` → `luftkvalitet-i-malmö`. */
function slug(title: string): string {
  return title
    .slice(0, 4 * longest)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, longest)
    .replace(/^-|-$/g, '');
}

function wantedId(reading: Reading, label: string): string {
  const node = reading.node(label);
  const identifier = plainOf(node, 'dct:identifier', 'adms:identifier', 'schema:identifier');
  if (identifier !== undefined) return identifier;
  const title = textOf(node, 'dct:title', 'rdfs:label')[0]?.value ?? '';
  return `_:${slug(title) || 'untitled'}`;
}

/** Gives an id to every blank node of `labels`; the second of two with one name is numbered, in their order. */
export function assignIds(reading: Reading, labels: Iterable<string>): void {
  const all = [...labels];
  const used = new Set(all.filter((label) => !label.startsWith('_:')));
  const counts = new Map<string, number>();
  for (const label of all) {
    if (!label.startsWith('_:') || reading.ids.has(label)) continue;
    reading.ids.set(label, uniqueId(wantedId(reading, label), used, counts));
  }
}

function uniqueId(wanted: string, used: Set<string>, counts: Map<string, number>): string {
  let id = wanted;
  for (let count = counts.get(wanted) ?? 1; used.has(id); counts.set(wanted, count)) {
    id = `${wanted}-${String(++count)}`;
  }
  used.add(id);
  return id;
}
