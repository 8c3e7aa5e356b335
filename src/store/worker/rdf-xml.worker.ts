import {readCatalogPayload} from '../../dialect/rdf/read.js';
import {readRdfXml} from '../../rdf/rdf-xml/rdf-xml.js';
import {serve} from './serve.js';

serve(() => (payload, options) => readCatalogPayload(readRdfXml, payload, options));
