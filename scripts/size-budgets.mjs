/**
 * What a visitor's browser may have to fetch, in Brotli bytes. `chunks` are names of chunks of the
 * bundle; everything they import statically counts too, `without` what the first list has brought already.
 * Each has a few percent of room: who needs more says here why.
 */
const list = ['dcat-elements.js', 'portal', 'sv', 'core-labels'];
const detail = [...list, 'dataset-detail'];
const reading = (name, budget) => ({
  label: `reading ${name}: its worker`,
  chunks: [`${name}.worker`],
  without: list,
  budget,
});
const language = (name, budget) => ({
  label: `sentences in ${name}`,
  chunks: [name],
  without: ['portal'],
  budget,
});

/** Chunks that nothing may import which is needed for the first list. */
export const late = [
  'dataset-detail',
  'diagnosis',
  'further-labels',
  'graph',
  'html',
  'json-ld',
  'markdown',
  'rdf-xml',
  'turtle',
  'da',
  'de',
  'en',
  'fi',
  'nb',
];

export const firstList = list;

export const budgets = [
  {
    label: 'list of an RDF/XML catalog: everything before it shows',
    chunks: [...list, 'rdf-xml.worker'],
    // Five dialects are told apart before any is loaded, and the reader of DCAT mends more than it did.
    budget: 97_000,
  },
  {label: 'of that, everything but reading', chunks: list, budget: 68_500},
  {label: 'entry of the script tag', chunks: ['dcat-elements.js'], budget: 750},
  reading('rdf-xml', 28_000),
  reading('turtle', 38_200),
  reading('json', 32_500),
  reading('catalog-json', 27_000),
  {
    label: 'reading RDF/XML where the page allows no worker',
    chunks: ['rdf-xml', 'graph'],
    without: list,
    budget: 21_000,
  },
  {label: 'detail of a dataset', chunks: ['dataset-detail'], without: list, budget: 19_500},
  {label: 'descriptions in Markdown', chunks: ['markdown'], without: detail, budget: 15_200},
  {label: 'descriptions in HTML', chunks: ['html'], without: detail, budget: 22_000},
  {label: 'long code lists', chunks: ['further-labels'], without: list, budget: 8_900},
  language('sv', 6_700),
  language('en', 5_900),
  language('da', 6_600),
  language('nb', 6_600),
  language('fi', 6_800),
  language('de', 7_000),
];
