/** Bathing places and the samples of their water. */
import {csv, csvOf, swedish} from '../format/csv.mjs';
import {geoJson} from '../format/geo.mjs';
import {municipality, phone, pointNear, streets, villages} from '../place.mjs';
import {randomFor} from '../random.mjs';
import {page, updated} from './common-columns.mjs';

const baths = [
  [
    'Hamraviken',
    0,
    'Kommunens största strandbad med långgrund sandbotten, kiosk och simskola i juli.',
  ],
  ['Sandudden', 2, 'Barnvänlig strand med bryggor, lekplats och stora gräsytor.'],
  ['Norrbyns badplats', 1, 'Liten skogssjö med brygga och vindskydd.'],
  ['Kvarndammen', 7, 'Badplats vid den gamla kvarnen. Djupt vatten – endast för simkunniga.'],
  ['Tallviksbadet', 5, 'Klippor och hopptorn, parkering för 40 bilar.'],
  ['Östanbro strand', 6, 'Gräsbad vid bron. Servering på helgerna.'],
  ['Långsjöns hundbad', 3, 'Badplats där hundar är välkomna året om.'],
  ['Lövhagens friluftsbad', 4, 'Uppvärmd utomhusbassäng, öppen juni till augusti.'],
];

function bath(random, [name, village, description], index) {
  const [longitude, latitude] = pointNear(random, villages[village]);
  const yes = (probability) => random.chance(probability);
  return {
    place_id: `SE${municipality.code}-BAD-${String(index + 1).padStart(2, '0')}`,
    name,
    latitude,
    longitude,
    hov_ref: '',
    wikidata: '',
    updated: updated(random),
    description,
    street: random.pick(streets),
    housenumber: '',
    postcode: municipality.postcode,
    city: villages[village][0],
    country: 'SE',
    facilities: yes(0.4) ? 'kiosk' : '',
    toilet: yes(0.8),
    shower: yes(0.3),
    drinking_water: yes(0.4),
    changing_room: yes(0.5),
    lifeguard: false,
    lifebuoy: true,
    trash: yes(0.9),
    fireplace: yes(0.4),
    bathing_jetty: yes(0.7),
    bathing_ladder: yes(0.5),
    diving_tower: name === 'Tallviksbadet',
    wheelchair: yes(0.4),
    watertype: name.includes('frilufts') ? 'pool' : 'lake',
    beach_sand: yes(0.5),
    beach_grass: yes(0.6),
    pet_bath: name.includes('hund'),
    visit_url: page('bada', name),
    phone: phone(10),
    email: 'fritid@alvhamra.example',
  };
}

const point = ({latitude, longitude}) => ({type: 'Point', coordinates: [longitude, latitude]});

function bathFeatures(records) {
  return records.map(
    ({place_id: id, name, latitude, longitude, description, toilet, watertype}) => ({
      id,
      geometry: point({latitude, longitude}),
      properties: {name, description, toilet, watertype},
    }),
  );
}

function waterSamples() {
  const random = randomFor('badvattenprover');
  const days = ['2026-06-09', '2026-06-23', '2026-07-07', '2026-07-21', '2026-08-04', '2026-08-18'];
  return days.flatMap((day) =>
    baths.slice(0, 6).map(([name], index) => {
      const bacteria = random.chance(0.08) ? random.whole(900, 1600) : random.whole(5, 240);
      const verdict =
        bacteria > 1000 ? 'Otjänligt' : bacteria > 100 ? 'Tjänligt med anmärkning' : 'Tjänligt';
      const temperature = random.decimal(15.5, 23.4, 1);
      const algae = random.chance(0.06) ? 'Ja' : 'Nej';
      return [index + 1, name, day, temperature, bacteria, random.whole(2, 90), verdict, algae];
    }),
  );
}

/** Bytes by file name. */
export function bathingFiles() {
  const random = randomFor('badplatser');
  const records = baths.map((each, index) => bath(random, each, index));
  return {
    'badplatser.csv': csvOf(records),
    'badplatser.geojson': geoJson(bathFeatures(records), 'badplatser'),
    'badvattenprover-2026.csv': csv(
      [
        'Badplatsnr',
        'Badplats',
        'Provdatum',
        'Vattentemperatur (°C)',
        'E. coli (cfu/100 ml)',
        'Enterokocker (cfu/100 ml)',
        'Bedömning',
        'Algblomning',
      ],
      waterSamples(),
      swedish,
    ),
  };
}
