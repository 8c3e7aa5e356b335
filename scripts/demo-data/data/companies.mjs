/** What the energy company and the housing company publish. */
import {csv, csvOf, swedish} from '../format/csv.mjs';
import {geoJson, kml} from '../format/geo.mjs';
import {json} from '../format/json.mjs';
import {xlsx} from '../format/xlsx.mjs';
import {pointNear, streets, villages} from '../place.mjs';
import {randomFor} from '../random.mjs';

function energyUse() {
  const random = randomFor('energianvandning');
  const houses = [
    'Stadshuset',
    'Älvhamraskolan',
    'Badhuset',
    'Biblioteket',
    'Åsgården',
    'Idrottshallen',
    'Brandstationen',
  ];
  const rows = houses.flatMap((house) =>
    [2023, 2024, 2025].map((year) => [
      house,
      year,
      random.whole(1200, 9800),
      random.whole(90, 1400) * 1000,
      random.whole(120, 1900) * 1000,
      `${year + 1}-02-01`,
    ]),
  );
  return xlsx([
    {
      name: 'Fastigheter',
      rows: [['Fastighet', 'År', 'Yta (m²)', 'El (kWh)', 'Fjärrvärme (kWh)', 'Avläst'], ...rows],
    },
  ]);
}

function solarHours() {
  const random = randomFor('solel');
  return Array.from({length: 240}, (_none, hour) => {
    const light = Math.max(0, Math.sin((((hour % 24) - 5) / 14) * Math.PI));
    const time = new Date(Date.UTC(2026, 6, 1, hour)).toISOString().slice(0, 16);
    return [`${time}Z`, 'Badhuset', Number((light * random.between(40, 118)).toFixed(2))];
  });
}

function waste() {
  const random = randomFor('avfall');
  const kinds = [
    'Restavfall',
    'Matavfall',
    'Plastförpackningar',
    'Pappersförpackningar',
    'Glas',
    'Metall',
    'Grovavfall',
  ];
  const years = [2021, 2022, 2023, 2024, 2025];
  return xlsx([
    {
      name: 'Ton per år',
      rows: [
        ['Avfallsslag', ...years.map(String)],
        ...kinds.map((kind) => [kind, ...years.map(() => random.decimal(40, 2600, 1))]),
      ],
    },
  ]);
}

function collection() {
  const random = randomFor('sophamtning');
  return villages.flatMap(([place]) =>
    streets
      .slice(0, 8)
      .map((street) => [
        place,
        street,
        random.pick(['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag']),
        random.pick(['jämn', 'udda']),
        random.pick(['2026-11-23', '2026-11-24', '2026-11-30']),
      ]),
  );
}

function collectionAnswer(rows) {
  return {
    results: rows.map(([ort, gata, dag, vecka, nasta]) => ({
      ort,
      gata,
      dag,
      vecka,
      nasta_hamtning: nasta,
    })),
    limit: 100,
    offset: 0,
    resultCount: rows.length,
  };
}

function flats() {
  const random = randomFor('lagenheter');
  return {
    uppdaterad: '2026-11-20T07:00:00+01:00',
    objekt: Array.from({length: 16}, (_none, index) => {
      const rooms = random.whole(1, 4);
      return {
        id: `L${300 + index}`,
        adress: {
          gata: `${random.pick(streets)} ${random.whole(1, 40)}`,
          omrade: villages[index % 5][0],
        },
        rum: rooms,
        yta_m2: rooms * 21 + random.whole(4, 22),
        hyra_kr: rooms * 1900 + random.whole(2100, 3900),
        vaning: random.whole(0, 5),
        hiss: random.chance(0.5),
        inflyttning: `2027-0${random.whole(1, 4)}-01`,
        position: pointNear(random, villages[index % 5]),
      };
    }),
  };
}

function queue() {
  const random = randomFor('kotid');
  return villages.slice(0, 6).flatMap(([omrade]) =>
    [1, 2, 3, 4].map((rum) => ({
      Område: omrade,
      Rum: rum,
      'Kötid median (år)': random.decimal(0.8, 9.7, 1),
      'Förmedlade 2025': random.whole(1, 38),
    })),
  );
}

function recycling() {
  const random = randomFor('atervinning');
  return villages.map((village, index) => ({
    id: index + 1,
    geometry: {type: 'Point', coordinates: pointNear(random, village)},
    properties: {
      name: `Återvinningsstation ${village[0]}`,
      description: random.pick(['Vid livsmedelsbutiken.', 'Bakom idrottshallen.', 'Vid infarten.']),
      glas: 'ja',
      papper: 'ja',
      plast: 'ja',
      metall: random.chance(0.9) ? 'ja' : 'nej',
      textil: random.chance(0.4) ? 'ja' : 'nej',
      tomning: random.pick(['måndag', 'onsdag', 'fredag']),
    },
  }));
}

/** Bytes by file name. */
export function companyFiles() {
  const rows = collection();
  const stations = recycling();
  const columns = ['ort', 'gata', 'hamtningsdag', 'vecka', 'nasta_hamtning'];
  return {
    'energianvandning-fastigheter.xlsx': energyUse(),
    'solel-badhuset.csv': csv(['tid_utc', 'anlaggning', 'produktion_kwh'], solarHours()),
    'avfallsmangder.xlsx': waste(),
    'sophamtning.csv': csv(columns, rows),
    '../api/sophamtning.json': json(collectionAnswer(rows)),
    'atervinningsstationer.kml': kml(stations, 'Återvinningsstationer'),
    'atervinningsstationer.geojson': geoJson(stations, 'atervinningsstationer'),
    'lediga-lagenheter.json': json(flats()),
    'kotid.csv': csvOf(queue(), swedish),
  };
}
