/** Reserves, trees, waters, air and noise. */
import {csv, csvOf} from '../format/csv.mjs';
import {geoJson, gml, kml} from '../format/geo.mjs';
import {jsonStat} from '../format/json.mjs';
import {shapefileZip} from '../format/shapefile.mjs';
import {pdf} from '../format/pdf.mjs';
import {pointNear, ringAround, villages, wander} from '../place.mjs';
import {randomFor} from '../random.mjs';

const polygon = (ring) => ({type: 'Polygon', coordinates: [ring]});

function reserves() {
  const random = randomFor('naturreservat');
  const names = [
    'Hamraforsen',
    'Trolldalen',
    'Storängen',
    'Gammelskogen',
    'Strandlunden',
    'Åsmyren',
  ];
  return names.map((name, index) => {
    const center = pointNear(random, villages[(index + 3) % villages.length], 0.03);
    return {
      id: index + 1,
      geometry: polygon(ringAround(random, center, 0.006, 14)),
      properties: {
        name: `${name}s naturreservat`,
        description: random.pick([
          'Barrskog med inslag av gamla tallar.',
          'Betade strandängar med rikt fågelliv.',
          'Lövskog och forsar.',
        ]),
        bildat: random.whole(1974, 2021),
        hektar: random.decimal(12, 310, 1),
        skotsel: random.pick(['Kommunen', 'Länsstyrelsen']),
      },
    };
  });
}

const species = [
  ['Tilia × europaea', 'Parklind'],
  ['Acer platanoides', 'Skogslönn'],
  ['Betula pendula', 'Vårtbjörk'],
  ['Quercus robur', 'Skogsek'],
  ['Sorbus intermedia', 'Oxel'],
  ['Aesculus hippocastanum', 'Hästkastanj'],
  ['Fraxinus excelsior', 'Ask'],
  ['Prunus avium', 'Fågelbär'],
];

function trees(count) {
  const random = randomFor('trad');
  return Array.from({length: count}, (_none, index) => {
    const [latin, swedish] = random.pick(species);
    const [longitude, latitude] = pointNear(random, random.pick(villages.slice(0, 3)));
    return {
      trad_id: 10_000 + index,
      art: swedish,
      art_vetenskapligt: latin,
      planterat_ar: random.chance(0.7) ? random.whole(1890, 2025) : '',
      stamomkrets_cm: random.whole(12, 380),
      hojd_m: random.decimal(2.5, 28, 1),
      vitalitet: random.pick(['God', 'God', 'God', 'Måttlig', 'Dålig']),
      latitude,
      longitude,
    };
  });
}

function treeFeatures(records) {
  return records.map(({trad_id: id, art, hojd_m: height, latitude, longitude}) => ({
    id,
    geometry: {type: 'Point', coordinates: [longitude, latitude]},
    properties: {trad_id: id, art, hojd_m: height},
  }));
}

function lakes() {
  const random = randomFor('sjoar');
  return ['Hamrasjön', 'Långsjön', 'Kvarndammen', 'Tallviken', 'Svarttjärnen'].map(
    (namn, index) => ({
      id: index + 1,
      geometry: polygon(
        ringAround(random, pointNear(random, villages[index + 1], 0.02), 0.008, 16),
      ),
      properties: {namn, areal_ha: random.decimal(4, 420, 1), maxdjup_m: random.decimal(3, 31, 1)},
    }),
  );
}

function streams() {
  const random = randomFor('vattendrag');
  return ['Hamraälven', 'Norrbybäcken', 'Kvarnån'].map((namn, index) => ({
    id: index + 101,
    geometry: {
      type: 'LineString',
      coordinates: wander(random, villages[index + 2].slice(1), 40, 0.0012),
    },
    properties: {namn, langd_km: random.decimal(3, 38, 1)},
  }));
}

const stations = [
  ['STG', 'Storgatan'],
  ['TAK', 'Stadshusets tak'],
];

/** Hour by hour for a week, local time with its offset. */
function airHours() {
  const random = randomFor('luftkvalitet');
  return Array.from({length: 168}, (_none, hour) => {
    const day = String(12 + Math.floor(hour / 24)).padStart(2, '0');
    const time = `2026-10-${day}T${String(hour % 24).padStart(2, '0')}:00:00+02:00`;
    const rush = [7, 8, 16, 17].includes(hour % 24) ? 18 : 0;
    const reading = random.chance(0.02) ? '' : random.decimal(4, 22, 1) + rush;
    return [time, 'Storgatan', reading, random.decimal(5, 31, 1), random.decimal(2, 13, 1)];
  });
}

const years = ['2019', '2020', '2021', '2022', '2023', '2024', '2025'];

function airYears() {
  const random = randomFor('luft-ar');
  const levels = {NO2: 15, PM10: 14, PM25: 6};
  return jsonStat({
    label: 'Luftföroreningar, årsmedelvärden efter mätplats, ämne och år',
    updated: '2026-02-11T08:00:00Z',
    dimensions: [
      {id: 'Matplats', label: 'mätplats', categories: stations, role: 'geo'},
      {
        id: 'Amne',
        label: 'ämne',
        categories: [
          ['NO2', 'Kvävedioxid (µg/m³)'],
          ['PM10', 'Partiklar PM10 (µg/m³)'],
          ['PM25', 'Partiklar PM2,5 (µg/m³)'],
        ],
        role: 'metric',
      },
      {id: 'Tid', label: 'år', categories: years.map((year) => [year, year]), role: 'time'},
    ],
    valueOf: (_station, substance, year) =>
      year === '2020' && substance === 'PM25'
        ? null
        : Number((levels[substance] * random.between(0.7, 1.2)).toFixed(1)),
  });
}

function waterLevels() {
  const random = randomFor('vattenniva');
  let level = 84.2;
  return Array.from({length: 120}, (_none, index) => {
    level += random.between(-0.04, 0.042);
    const date = new Date(Date.UTC(2026, 6, 1 + index)).toISOString().slice(0, 10);
    return [date, 'Hamrasjön', Number(level.toFixed(2)), random.decimal(3.1, 14.9, 2)];
  });
}

function noiseZones() {
  const random = randomFor('buller');
  return [50, 55, 60, 65].flatMap((decibel) =>
    [0, 1, 2].map((index) => ({
      id: decibel * 10 + index,
      geometry: polygon(ringAround(random, villages[index].slice(1), (75 - decibel) / 4000, 18)),
      properties: {dBA: decibel, kalla: random.pick(['väg', 'järnväg']), ar: 2024},
    })),
  );
}

/** Bytes by file name. */
export function natureFiles() {
  const reserveFeatures = reserves();
  const treeRecords = trees(400);
  return {
    'naturreservat.geojson': geoJson(reserveFeatures, 'naturreservat'),
    'naturreservat.kml': kml(reserveFeatures, 'Naturreservat'),
    'naturreservat.gml': gml(reserveFeatures, 'naturreservat'),
    'trad.csv': csvOf(treeRecords),
    'trad-shape.zip': shapefileZip(treeFeatures(treeRecords), 'trad'),
    'vatten.gml': gml([...lakes(), ...streams()], 'vatten'),
    'luftkvalitet-2026-v42.csv': csv(
      ['tid', 'matplats', 'no2_ug_m3', 'pm10_ug_m3', 'pm25_ug_m3'],
      airHours(),
    ),
    'luftkvalitet-ar.json': airYears(),
    'vattennivaer.csv': csv(['datum', 'matplats', 'niva_m_rh2000', 'flode_m3_s'], waterLevels(), {
      delimiter: ';',
      decimal: ',',
    }),
    'buller-2024.zip': shapefileZip(noiseZones(), 'buller_2024'),
    'buller-2024-rapport.pdf': pdf('Bullerkartläggning 2024', [
      'Älvhamra kommun har kartlagt buller från vägar och järnväg.',
      '',
      'Vid 312 bostäder är ljudnivån vid fasad högre än 60 dBA.',
      'Kartläggningen görs om vart femte år; nästa gång år 2029.',
      '',
      'Detta är ett påhittat dokument för demonstration.',
    ]),
  };
}
