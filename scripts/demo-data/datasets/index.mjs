/** Everything Älvhamra publishes, one entry a dataset. */
import {careDatasets} from './care.mjs';
import {companyDatasets} from './companies.mjs';
import {cultureDatasets} from './culture.mjs';
import {economyDatasets} from './economy.mjs';
import {natureDatasets} from './nature.mjs';
import {outdoorDatasets} from './outdoors.mjs';
import {planningDatasets} from './planning.mjs';
import {populationDatasets} from './population.mjs';
import {trafficDatasets} from './traffic.mjs';

export const datasets = [
  ...outdoorDatasets,
  ...natureDatasets,
  ...trafficDatasets,
  ...planningDatasets,
  ...populationDatasets,
  ...economyDatasets,
  ...cultureDatasets,
  ...careDatasets,
  ...companyDatasets,
];
