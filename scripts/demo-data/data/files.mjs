/** Every data file of Älvhamra: bytes by name, relative to its data folder. */
import {chargingFiles} from './charging.mjs';
import {careFiles} from './care.mjs';
import {companyFiles} from './companies.mjs';
import {cultureFiles} from './culture.mjs';
import {economyFiles} from './economy.mjs';
import {natureFiles} from './nature.mjs';
import {bathingFiles} from './bathing.mjs';
import {parkFiles} from './parks.mjs';
import {trailFiles} from './trails.mjs';
import {planningFiles} from './planning.mjs';
import {populationFiles} from './population.mjs';
import {serviceFiles} from './services.mjs';
import {trafficFiles} from './traffic.mjs';

export function dataFiles() {
  return new Map(
    Object.entries({
      ...bathingFiles(),
      ...parkFiles(),
      ...trailFiles(),
      ...chargingFiles(),
      ...natureFiles(),
      ...trafficFiles(),
      ...planningFiles(),
      ...populationFiles(),
      ...economyFiles(),
      ...cultureFiles(),
      ...careFiles(),
      ...companyFiles(),
      ...serviceFiles(),
    }),
  );
}
