import '../../src/element/dataset-list/define.js';
import {testFaults} from './faulty-catalog.js';

testFaults('dcat-dataset-list', () => document.createElement('dcat-dataset-list'));
