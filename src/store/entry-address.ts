/** EntryScape's old links name a dataset by two numbers, `esc_context` and `esc_entry`. */
import type {Dataset} from '../model/catalog.js';

/** What `OpenCatalog.dataset` takes for a dataset that is known by its numbers only. */
export function entryId(context: string, entry: string): string {
  return `entry:${context}/${entry}`;
}

/**
 * Whether an EntryStore keeps the dataset under these numbers: its own datasets have
 * `/store/<context>/resource/<entry>` for an IRI (EntryStore, entry and resource URIs).
 */
export function isEntry(dataset: Dataset, id: string): boolean {
  const [context, entry] = id.slice('entry:'.length).split('/');
  const pattern = /\/store\/([^/]+)\/(?:resource|entry|metadata)\/([^/?#]+)/;
  const addresses = [dataset.uri, dataset.record?.uri];
  return addresses.some((address) => {
    const found = pattern.exec(address ?? '');
    return found?.[1] === context && found?.[2] === entry;
  });
}
