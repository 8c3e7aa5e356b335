import {readCatalogPayload} from '../../dialect/rdf/read.js';
import {readTurtle} from '../../rdf/turtle/turtle.js';
import {serve} from './serve.js';

serve(() => (payload, options) => readCatalogPayload(readTurtle, payload, options));
