import '../../src/element/portal/define.js';
import {testFaults} from './faulty-catalog.js';

testFaults('dcat-portal', () =>
  Object.assign(document.createElement('dcat-portal'), {route: 'none'}),
);
