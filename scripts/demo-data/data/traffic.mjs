/** Parking, cycling, counting, road works, snow and buses. */
import {csv, csvOf, swedish} from '../format/csv.mjs';
import {geoJson, projectedGeoJson} from '../format/geo.mjs';
import {gtfs} from '../format/gtfs.mjs';
import {json, jsonLines} from '../format/json.mjs';
import {municipality, pointNear, ringAround, streets, villages, wander} from '../place.mjs';
import {randomFor} from '../random.mjs';

function parkings() {
  const random = randomFor('parkering');
  const names = [
    'Torget',
    'Stationen norra',
    'Stationen södra',
    'Badhuset',
    'Hamnplan',
    'Kyrkan',
    'Sporthallen',
    'Biblioteket',
    'Åsen',
    'Sandudden',
    'Kvarnen',
    'Gröna gården',
  ];
  return names.map((name, index) => {
    const [longitude, latitude] = pointNear(random, random.pick(villages));
    return {
      source: municipality.organisation,
      id: index + 1,
      name: `Parkering ${name}`,
      type: random.pick(['public', 'public', 'commercial']),
      latitude,
      longitude,
      street: random.pick(streets),
      car_spaces: random.whole(8, 220),
      accessible_spots: random.whole(0, 6),
      rv_spaces: random.chance(0.2) ? random.whole(1, 8) : 0,
      charging_points: random.chance(0.4) ? random.whole(2, 8) : 0,
      prohibition: random.chance(0.3) ? 'Onsdagar 02:00-06:00, 1 nov–15 maj' : '',
      parking_fee: random.pick(['Avgiftsfri', '8 kr/timme 8–18', 'P-skiva 2 tim']),
      public: true,
      lighting: random.chance(0.8),
      updated: '2026-09-14',
    };
  });
}

function parkingFeatures(records) {
  const random = randomFor('parkeringsytor');
  return records.map(({id, name, latitude, longitude, car_spaces: platser}) => ({
    id,
    geometry: {
      type: 'Polygon',
      coordinates: [ringAround(random, [longitude, latitude], 0.0004, 4)],
    },
    properties: {name, platser},
  }));
}

function cycleways() {
  const random = randomFor('cykelvagar');
  return Array.from({length: 32}, (_none, index) => ({
    id: index + 1,
    geometry: {
      type: 'LineString',
      coordinates: wander(random, villages[index % 6].slice(1), random.whole(8, 22), 0.0006),
    },
    properties: {
      strak: random.pick(['Norra stråket', 'Sjöstråket', 'Skolvägen', 'Lokalnät']),
      typ: random.pick(['cykelbana', 'gång- och cykelbana', 'cykelfält']),
      belaggning: random.pick(['asfalt', 'asfalt', 'grus']),
      belysning: random.chance(0.75) ? 'ja' : 'nej',
      bredd_m: random.decimal(1.8, 3.6, 1),
    },
  }));
}

function counts() {
  const random = randomFor('trafikmatningar');
  return Array.from({length: 150}, (_none, index) => {
    const cars = random.whole(140, 11_800);
    const month = String(random.whole(4, 10)).padStart(2, '0');
    return [
      `M${100 + (index % 50)}`,
      streets[index % streets.length],
      2018 + Math.floor(index / 20),
      `2024-${month}`,
      // Thousands with a no-break space, as the spreadsheet shows them.
      String(cars).replace(/(\d)(\d{3})$/, '$1\u00a0$2'),
      random.decimal(1.5, 12.5, 1),
      random.decimal(29.1, 61.8, 1),
      random.pick([30, 40, 40, 50, 60]),
    ];
  });
}

function roadWorks() {
  const random = randomFor('vagarbeten');
  const kinds = [
    'Ledningsarbete',
    'Asfaltering',
    'Fjärrvärme',
    'Bredband',
    'Ny gång- och cykelväg',
  ];
  const works = Array.from({length: 18}, (_none, index) => ({
    id: `VA-2026-${String(index + 1).padStart(3, '0')}`,
    typ: random.pick(kinds),
    gata: random.pick(streets),
    start: `2026-${random.pick(['09', '10', '11'])}-${String(random.whole(1, 28)).padStart(2, '0')}`,
    slut: `2026-12-${String(random.whole(1, 20)).padStart(2, '0')}`,
    paverkan: {
      avstangd: random.chance(0.3),
      framkomlighet: random.pick(['god', 'begränsad', 'ingen']),
    },
    position: {type: 'Point', coordinates: pointNear(random, villages[index % 5])},
  }));
  return {status: 'ok', antal: works.length, results: works};
}

function ploughing() {
  const random = randomFor('snorojning');
  const areas = ['Centrum', 'Norra', 'Södra', 'Östra', 'Gång- och cykelvägar'];
  return areas.map((areaname, index) => ({
    source: municipality.organisation,
    timestamp: '2026-11-20T05:55:00+01:00',
    object_id: `snö-${index + 1}`,
    start: '2026-11-20T03:30:00+01:00',
    end: `2026-11-20T0${5 + (index % 3)}:40:00+01:00`,
    status: random.pick(['stop', 'active']),
    areaid: String(index + 1),
    areaname,
    material: random.pick(['sand', 'salt', '']),
    latitude: villages[index][2],
    longitude: villages[index][1],
  }));
}

const hourly = (from, to) =>
  Array.from({length: to - from + 1}, (_none, index) => (from + index) * 60 + 10);

function busTimetable() {
  const random = randomFor('gtfs');
  const stops = villages.flatMap((village) =>
    ['centrum', 'skola', 'vägskäl'].map((kind) => {
      const [longitude, latitude] = pointNear(random, village);
      return [`${village[0]}-${kind}`, `${village[0]} ${kind}`, latitude, longitude, 0];
    }),
  );
  const ids = stops.map(([id]) => id);
  return gtfs({
    agency: [
      'HB',
      'Hamrabuss (påhittad)',
      'https://www.hamrabuss.example/',
      'Europe/Stockholm',
      'sv',
    ],
    stops,
    lines: [
      {id: '1', name: 'Norrbyn – Sjöhamra', stops: ids.slice(0, 9), departures: hourly(5, 22)},
      {id: '2', name: 'Hamrafors – Östanbro', stops: ids.slice(9, 21), departures: hourly(6, 19)},
      {id: '9', name: 'Närtrafik Kvarnfallet', stops: ids.slice(18), departures: [485, 875]},
    ],
  });
}

/** Bytes by file name. */
export function trafficFiles() {
  const parkingRecords = parkings();
  return {
    'parkeringar.csv': csvOf(parkingRecords),
    'parkeringar.geojson': geoJson(parkingFeatures(parkingRecords), 'parkeringar'),
    'cykelvagar.geojson': projectedGeoJson(cycleways(), 'cykelvagar'),
    'trafikmatningar.csv': csv(
      [
        'Mätpunkt',
        'Gata',
        'Mätår',
        'Mätperiod',
        'Fordon per vardagsdygn',
        'Andel tung trafik (%)',
        'Medelhastighet (km/h)',
        'Hastighetsgräns',
      ],
      counts(),
      swedish,
    ),
    'vagarbeten.json': json(roadWorks()),
    'snorojning.json': jsonLines(ploughing()),
    'busstidtabell-gtfs.zip': busTimetable(),
  };
}
