import {readCkan} from '../../dialect/ckan/read.js';
import {readDataJson} from '../../dialect/data-json/read.js';
import {readHubSearch} from '../../dialect/hub-search/read.js';
import {readOpendatasoft} from '../../dialect/opendatasoft/read.js';
import {readUdata} from '../../dialect/udata/read.js';
import type {PayloadReader} from '../../dialect/dialect.js';
import {serve} from './serve.js';

const readers: ReadonlyMap<string, PayloadReader> = new Map([
  ['data-json', readDataJson],
  ['hub-search', readHubSearch],
  ['opendatasoft', readOpendatasoft],
  ['udata', readUdata],
]);

serve((type) => readers.get(type) ?? readCkan);
