import {readEntryStore} from '../../dialect/entrystore/read.js';
import {readCatalogPayload} from '../../dialect/rdf/read.js';
import {readJsonLd} from '../../rdf/json-ld/json-ld.js';
import {readRdfJson} from '../../rdf/rdf-json/rdf-json.js';
import {serve} from './serve.js';

serve((type) => {
  if (type === 'entrystore') return readEntryStore;
  const syntax = type === 'rdf-json' ? readRdfJson : readJsonLd;
  return (payload, options) => readCatalogPayload(syntax, payload, options);
});
