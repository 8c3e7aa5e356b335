/** The page of the manual with the latest figures. */
import {type Section, tableOf} from './section.js';

export interface Result {
  readonly date: string;
  readonly node: string;
  readonly sections: readonly Section[];
}

const introduction = `# Benchmarks

Made by \`npm run bench -- --write\`; not written by hand.

## How to read the figures

- Milliseconds are those of one machine on one day. **Ratios** are what to look at: both sides were measured in
  turn in the same run, so that a busy machine slows both. On a machine with other work the same job still varies
  by a factor of up to two from run to run; a change is one when it shows in several runs.
- The catalogs are generated: always the same for the same size, in the manner of EntryScape's exports, with
  invented organisations, Swedish compounds, and the same few licenses, formats and publishers again and again.
- *JSON.parse of the same facts* is a file with the same values and nothing to interpret: no triples, no
  namespaces, no code lists, no languages. No reader can be as fast; the ratio tells what RDF and the model cost.
- *Heap* is what stays in use after a full collection: the whole model, or the parsed JSON.
- Bytes are those of Brotli, the page without HTTP headers. *As HTML* is the list that the element shows, facets
  and styles included, sent as a finished page by a server that has done all the work before.
- Slowing the CPU down concerns the page's main thread; Chromium runs workers at full speed.
- A task *on the clock* may have waited for other programs of the machine; its *work* is the time that the main
  thread itself was busy, from the browser's trace. The aim is none over 50 ms of work.
- MiniSearch is set up as its manual has it for a search field (beginnings and slips of the pen forgiven, all
  words needed). It finds no words inside words, and it keeps no facets, orders or phrases; ours is measured with them.
- *Found inside words*: of the datasets that have a word such as "station" anywhere, also within
  "återvinningsstation", how many are found.
- Budgets in bytes stand in \`scripts/size-budgets.mjs\`; \`npm test\` holds them.

`;

export function documentOf({date, node, sections}: Result): string {
  const tables = sections.map((section) => `## ${section.name}\n\n${tableOf(section)}\n`);
  return `${introduction}Measured ${date.slice(0, 10)} with Node ${node} and Chromium.\n\n${tables.join('\n')}`;
}
