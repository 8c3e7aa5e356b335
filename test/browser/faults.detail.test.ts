import '../../src/element/dataset-detail/define.js';
import {testFaults} from './faulty-catalog.js';

testFaults('dcat-dataset-detail', () =>
  Object.assign(document.createElement('dcat-dataset-detail'), {
    datasetId: 'https://data.askersby.example/dataset/badplatser',
  }),
);
