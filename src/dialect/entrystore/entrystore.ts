/** Answers of an EntryStore's search, and single entries of it, as JSON. */
import type {Dialect} from '../dialect.js';

/** The list of hits; facets, of any length, may stand before it. */
const hits = /"resource"\s*:\s*\{\s*"children"\s*:/;

/** One entry with all its graphs (`/store/<context>/entry/<id>?includeAll`). */
const entry = /"http:\/\/entrystore\.org\/terms\/(?:resource|metadata)"/;

export const entrystore: Dialect = {
  name: 'entrystore',
  types: ['entrystore'],
  recognize: ({text}) => {
    if (!text.trimStart().startsWith('{')) return undefined;
    const type = 'entrystore';
    if (hits.test(text)) return {type, evidence: 'JSON with entries in resource.children'};
    if (entry.test(text)) return {type, evidence: "JSON with EntryStore's own terms"};
    return undefined;
  },
  load: async () => (await import('./read.js')).readEntryStore,
};
