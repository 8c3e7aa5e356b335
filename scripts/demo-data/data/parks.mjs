/** Places to play, train, grill and walk the dog. */
import {csvOf} from '../format/csv.mjs';
import {municipality, phone, pointNear, ringAround, streets, villages} from '../place.mjs';
import {randomFor} from '../random.mjs';
import {commonColumns, updated} from './common-columns.mjs';

const equipment = [
  'gungor',
  'rutschkana',
  'klätterställning',
  'sandlåda',
  'linbana',
  'gungbräda',
  'balansbana',
];

function playgrounds() {
  const random = randomFor('lekplatser');
  const names =
    'Stadsparkens lekplats,Sagolekplatsen,Drakens lekplats,Kvarnlekan,Solgläntan,Hamnlekan,Ugglans lekplats,Björkdungen,Trollskogen,Skolgårdsparken,Ängslekan,Fyrens lekplats,Igelkotten,Månparken'.split(
      ',',
    );
  return names.map((name) => ({
    ...commonColumns(random, 'lekplatser', name, random.pick(villages)),
    description: `Lekplats med ${random.shuffled(equipment).slice(0, 3).join(', ')}.`,
    lighting: random.chance(0.6),
    fence: random.chance(0.5),
    wheelchair: random.chance(0.4),
    age: random.pick(['0-5 år', '3-12 år', 'Alla åldrar']),
  }));
}

function gyms() {
  const random = randomFor('utegym');
  const names = [
    'Åsens utegym',
    'Strandgymmet',
    'Elljusspårets utegym',
    'Tallviks utegym',
    'Parkgymmet',
  ];
  return names.map((name) => ({
    ...commonColumns(random, 'utegym', name, random.pick(villages)),
    description: 'Utegym i robinia och stål, öppet dygnet runt.',
    stations: random.whole(5, 14),
    lighting: random.chance(0.7),
    report_phone: phone(0),
  }));
}

function barbecues() {
  const random = randomFor('grillplatser');
  return villages.flatMap((village) =>
    [`Grillplatsen vid ${village[0]}`, `${village[0]} vindskydd`].map((name) => ({
      ...commonColumns(random, 'grillplatser', name, village),
      firewood: random.chance(0.5),
      wind_shelter: name.endsWith('vindskydd'),
      seats: random.whole(4, 16),
    })),
  );
}

function toilets() {
  const random = randomFor('toaletter');
  const names = [
    'Stortorget',
    'Resecentrum',
    'Hamraviken',
    'Stadsparken',
    'Gästhamnen',
    'Kyrkparkeringen',
    'Åsens friluftsgård',
    'Sandudden',
    'Kvarnmuseet',
  ];
  return names.map((name) => {
    const paid = random.chance(0.25);
    return {
      ...commonColumns(random, 'toaletter', `Offentlig toalett ${name}`, random.pick(villages)),
      wc: random.whole(1, 4),
      rwc: random.whole(0, 1),
      change_table_child: random.chance(0.6),
      open_season: random.pick(['Året runt', 'Maj–september']),
      open_hours: random.pick(['00:00-24:00', '07:00-21:00']),
      service_interval: random.pick(['DAILY', 'WEEKLY']),
      fee: paid,
      fee_description: paid ? '10 kr, kort eller Swish' : '',
      open: true,
    };
  });
}

const wkt = (ring) => `POLYGON((${ring.map((at) => at.join(' ')).join(', ')}))`;

function dogParks() {
  const random = randomFor('hundrastgardar');
  return ['Norra hundrastgården', 'Nosens hundgård', 'Hundängen', 'Tassens rastgård'].map(
    (name, index) => {
      const [longitude, latitude] = pointNear(random, villages[index]);
      return {
        id: `rast-${index + 1}`,
        source: municipality.organisation,
        latitude,
        longitude,
        updated: updated(random),
        name,
        polygon: wkt(ringAround(random, [longitude, latitude], 0.0005, 6)),
        area: random.whole(600, 4200),
        gate: random.whole(1, 2),
        lighting: random.chance(0.5),
        seating: random.chance(0.8),
        street: random.pick(streets),
        city: villages[index][0],
        email: 'park@alvhamra.example',
      };
    },
  );
}

/** Bytes by file name. */
export function parkFiles() {
  return {
    'lekplatser.csv': csvOf(playgrounds()),
    'utegym.csv': csvOf(gyms()),
    'grillplatser.csv': csvOf(barbecues(), {encoding: 'utf-8-bom', delimiter: ';'}),
    'offentliga-toaletter.csv': csvOf(toilets()),
    'hundrastgardar.csv': csvOf(dogParks()),
  };
}
