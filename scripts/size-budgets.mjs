/**
 * What a visitor's browser may have to fetch, in Brotli bytes. `chunks` are names of chunks of the
 * bundle; everything they import statically counts too.
 */
export const budgets = [
  {
    label: 'list of an RDF/XML catalog: everything before it shows',
    chunks: ['dcat-elements.js', 'portal', 'sv', 'rdf-xml.worker'],
    budget: 60_000,
  },
  {label: 'entry of the script tag', chunks: ['dcat-elements.js'], budget: 1_500},
];
