/** Plans, plots, permits and survey points. */
import {csv, csvOf, swedish} from '../format/csv.mjs';
import {geoJson, gml} from '../format/geo.mjs';
import {jsonLines} from '../format/json.mjs';
import {pdf} from '../format/pdf.mjs';
import {project, sweref991415} from '../format/sweref.mjs';
import {pointNear, ringAround, streets, villages} from '../place.mjs';
import {randomFor} from '../random.mjs';

const polygon = (ring) => ({type: 'Polygon', coordinates: [ring]});

function plans() {
  const random = randomFor('detaljplaner');
  return Array.from({length: 36}, (_none, index) => {
    const village = villages[index % 5];
    const year = random.whole(1968, 2026);
    return {
      id: index + 1,
      geometry: polygon(ringAround(random, pointNear(random, village), 0.0015, 7)),
      properties: {
        planbeteckning: `2601-P${String(year).slice(2)}/${index + 1}`,
        namn: `Detaljplan för ${random.pick(['kvarteret Lärkan', 'kvarteret Eken', 'Hamnområdet', 'Norra industriområdet', 'Skoltomten', 'kvarteret Svalan'])}, ${village[0]}`,
        laga_kraft: `${year}-${String(random.whole(1, 12)).padStart(2, '0')}-15`,
        anvandning: random.pick(['Bostäder', 'Industri', 'Centrum', 'Skola', 'Natur']),
        status: year > 2024 ? 'samråd' : 'laga kraft',
      },
    };
  });
}

function plots() {
  const random = randomFor('tomter');
  return Array.from({length: 22}, (_none, index) => {
    const village = random.pick(villages);
    const [longitude, latitude] = pointNear(random, village);
    const area = random.whole(780, 2450);
    return {
      id: `T${100 + index}`,
      omrade: village[0],
      adress: `${random.pick(streets)} ${random.whole(1, 40)}`,
      areal_m2: area,
      pris_kr: Math.round((area * random.between(90, 410)) / 1000) * 1000,
      byggratt_m2: random.pick([160, 200, 240]),
      vatten_avlopp: random.pick(['Kommunalt', 'Eget']),
      fiber: random.chance(0.7) ? 'Ja' : 'Nej',
      status: random.pick(['Ledig', 'Ledig', 'Reserverad']),
      latitude,
      longitude,
    };
  });
}

function permits() {
  const random = randomFor('bygglov');
  const kinds = [
    'Nybyggnad enbostadshus',
    'Tillbyggnad',
    'Fasadändring',
    'Carport eller garage',
    'Skylt',
    'Solceller',
  ];
  return Array.from({length: 140}, (_none, index) => {
    const month = String(1 + Math.floor(index / 14)).padStart(2, '0');
    return [
      `BYGG 2026-${String(index + 1).padStart(4, '0')}`,
      random.pick(kinds),
      `2026-${month}-${String(random.whole(1, 28)).padStart(2, '0')}`,
      random.pick(villages)[0],
      random.pick(['Beviljat', 'Beviljat', 'Beviljat', 'Avslag', 'Startbesked']),
      random.whole(4, 70),
    ];
  });
}

/** North and east in the local zone, as surveyors want them. */
function controlPoints() {
  const random = randomFor('stompunkter');
  return Array.from({length: 60}, (_none, index) => {
    const [easting, northing] = project(
      pointNear(random, random.pick(villages), 0.03),
      sweref991415,
    );
    return [
      `26010${String(index + 1).padStart(3, '0')}`,
      northing.toFixed(3),
      easting.toFixed(3),
      random.decimal(78, 190, 3).toFixed(3),
      random.pick(['Dubb i berg', 'Rör i mark', 'Dubb i sten']),
      random.pick(['bra', 'bra', 'okänt', 'förstörd']),
    ];
  });
}

/** Bytes by file name. */
export function planningFiles() {
  const planFeatures = plans();
  return {
    'detaljplaner.geojson': geoJson(planFeatures, 'detaljplaner'),
    'detaljplaner.gml': gml(planFeatures, 'detaljplan'),
    'lediga-tomter.csv': csvOf(plots(), {delimiter: ';', encoding: 'utf-8-bom'}),
    'lediga-tomter.json': jsonLines(plots()),
    'bygglov-2026.csv': csv(
      ['diarienummer', 'arendetyp', 'beslutsdatum', 'ort', 'beslut', 'handlaggningstid_dagar'],
      permits(),
    ),
    'stompunkter.csv': csv(
      [
        'Punkt',
        'N (SWEREF 99 14 15)',
        'E (SWEREF 99 14 15)',
        'H (RH 2000)',
        'Markering',
        'Tillstånd',
      ],
      controlPoints(),
      swedish,
    ),
    'oversiktsplan-2040.pdf': pdf('Översiktsplan Älvhamra 2040', [
      'Antagen av kommunfullmäktige den 15 juni 2025.',
      '',
      'Planen visar hur mark och vatten ska användas till år 2040.',
      'Målet är 1 200 nya bostäder, hälften nära stationen.',
      'Sjöhamra och Tallvik får utvecklas varsamt vid stranden.',
      '',
      'Detta är ett påhittat dokument för demonstration.',
    ]),
  };
}
