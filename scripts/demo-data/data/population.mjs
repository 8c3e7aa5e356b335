/** People, elections and areas. */
import {csv, csvOf} from '../format/csv.mjs';
import {geoJson} from '../format/geo.mjs';
import {jsonStat} from '../format/json.mjs';
import {xlsx} from '../format/xlsx.mjs';
import {ringAround, villages} from '../place.mjs';
import {randomFor} from '../random.mjs';

const years = ['2016', '2017', '2018', '2019', '2020', '2021', '2022', '2023', '2024', '2025'];
const ages = ['0-5', '6-15', '16-18', '19-24', '25-44', '45-64', '65-79', '80+'];
const shares = [0.06, 0.11, 0.035, 0.065, 0.235, 0.26, 0.175, 0.06];

function populationCounts() {
  const random = randomFor('befolkning');
  const counts = new Map();
  for (const sex of ['1', '2']) {
    for (const [index, age] of ages.entries()) {
      for (const [place, year] of years.entries()) {
        const expected = (15_800 + place * 95) * 0.5 * shares[index];
        counts.set(`${sex} ${age} ${year}`, Math.round(expected * random.between(0.96, 1.04)));
      }
    }
  }
  return counts;
}

const sexes = [
  ['1', 'män'],
  ['2', 'kvinnor'],
];

function populationStat(counts) {
  return jsonStat({
    label: 'Folkmängd efter kön, åldersgrupp och år',
    updated: '2026-02-22T08:00:00Z',
    dimensions: [
      {id: 'Kon', label: 'kön', categories: sexes},
      {id: 'Alder', label: 'ålder', categories: ages.map((age) => [age, `${age} år`])},
      {id: 'Tid', label: 'år', categories: years.map((year) => [year, year]), role: 'time'},
    ],
    valueOf: (sex, age, year) => counts.get(`${sex} ${age} ${year}`) ?? null,
  });
}

function populationRows(counts) {
  return [...counts].map(([key, count]) => {
    const [sex, age, year] = key.split(' ');
    return [year, sex === '1' ? 'man' : 'kvinna', age, count];
  });
}

function forecast() {
  const random = randomFor('prognos');
  const coming = Array.from({length: 15}, (_none, index) => 2026 + index);
  const rows = villages.map(([name]) => {
    let people = random.whole(180, 7200);
    return [
      name,
      ...coming.map(() => (people = Math.round(people * random.between(0.995, 1.014)))),
    ];
  });
  return xlsx([
    {
      name: 'Prognos 2026–2040',
      headRow: 2,
      rows: [
        ['Befolkningsprognos Älvhamra kommun 2026–2040'],
        ['Beräknad 2026-04-15. Påhittade siffror.'],
        ['Område', ...coming.map(String)],
        ...rows,
        [
          'Summa',
          ...coming.map((_year, index) => rows.reduce((sum, row) => sum + row[index + 1], 0)),
        ],
      ],
    },
    {
      name: 'Antaganden',
      rows: [
        ['Faktor', 'Värde', 'Beslutad'],
        ['Födda per kvinna', 1.61, '2026-03-02'],
        ['Årligt flyttnetto', 64, '2026-03-02'],
        ['Nya bostäder per år', 80, '2025-06-15'],
      ],
    },
  ]);
}

/** Areas around the villages that fill the municipality roughly. */
function areas(name) {
  const random = randomFor(name);
  return villages.map(([village, longitude, latitude], index) => ({
    id: 26_010_100 + index,
    geometry: {
      type: 'Polygon',
      coordinates: [ringAround(random, [longitude, latitude], 0.018, 12)],
    },
    properties: {
      kod: String(26_010_100 + index),
      namn: village,
      folkmangd: random.whole(180, 7200),
    },
  }));
}

function electionRows() {
  const random = randomFor('val');
  const parties = [
    'Bygdepartiet',
    'Framtidslistan',
    'Sjöhamrapartiet',
    'Gröna Älven',
    'Hamra Framåt',
  ];
  return villages.flatMap(([district], index) => {
    const entitled = random.whole(420, 1900);
    return parties.map((party) => [
      26_010_100 + index,
      district,
      party,
      Math.round(entitled * random.between(0.05, 0.27)),
      entitled,
    ]);
  });
}

function unemployment() {
  const random = randomFor('arbetsloshet');
  return Array.from({length: 34}, (_none, index) => {
    const month = String((index % 12) + 1).padStart(2, '0');
    return {
      manad: `${2024 + Math.floor(index / 12)}-${month}`,
      inskrivna: random.whole(410, 640),
      andel_procent: random.decimal(4.9, 7.4, 1),
      unga_18_24: random.whole(60, 130),
      langtidsinskrivna: random.whole(150, 240),
    };
  });
}

/** Bytes by file name. */
export function populationFiles() {
  const counts = populationCounts();
  return {
    'befolkning.json': populationStat(counts),
    'befolkning.csv': csv(['ar', 'kon', 'aldersgrupp', 'antal'], populationRows(counts)),
    'befolkningsprognos-2026-2040.xlsx': forecast(),
    'statistikomraden.geojson': geoJson(areas('nyckelkoder'), 'statistikomraden'),
    'valdistrikt-2026.geojson': geoJson(areas('valdistrikt'), 'valdistrikt'),
    'valresultat-kommunval-2026.csv': csv(
      ['distriktskod', 'distrikt', 'parti', 'roster', 'rostberattigade'],
      electionRows(),
    ),
    'arbetsloshet.csv': csvOf(unemployment(), {delimiter: ';', decimal: ','}),
  };
}
