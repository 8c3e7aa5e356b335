/** Trails for feet and skis. */
import {geoJson, gpx} from '../format/geo.mjs';
import {json} from '../format/json.mjs';
import {pointNear, villages, wander} from '../place.mjs';
import {randomFor} from '../random.mjs';

const trails = [
  [
    'Hamraleden',
    0,
    80,
    'röd',
    'Dagsled från torget i Älvhamra över åsen till Hamraforsens naturreservat.',
  ],
  [
    'Kvarnstigen',
    7,
    30,
    'grön',
    'Kort kulturstig förbi tre kvarnar. Skyltar på svenska och engelska.',
  ],
  ['Tallviksrundan', 5, 45, 'blå', 'Strandnära runda med eldplatser och fågeltorn.'],
  ['Norrbyleden', 1, 60, 'röd', 'Genom gammelskog och över myrar på spång.'],
  ['Pilgrimsvandringen', 6, 70, 'blå', 'Från Östanbro kapell till kyrkan i Sjöhamra.'],
  ['Elljusspåret', 4, 24, 'grön', 'Upplyst motionsspår, barmark och skidor.'],
];

function trailFeatures() {
  const random = randomFor('vandringsleder');
  return trails.map(([name, village, steps, grade, description], index) => {
    let height = random.whole(88, 120);
    const line = wander(random, villages[village].slice(1), steps, 0.0011).map((at) => {
      height += random.whole(-4, 4);
      return [...at, height];
    });
    const length = Number((steps * 0.122).toFixed(1));
    return {
      id: index + 1,
      geometry: {type: 'LineString', coordinates: line},
      properties: {name, description, grade, length_km: length},
    };
  });
}

function trailPoints() {
  const random = randomFor('rastplatser');
  return ['Vindskydd', 'Eldplats', 'Utsikt', 'Parkering'].flatMap((type) =>
    villages.slice(0, 4).map((village) => ({
      id: `${type}-${village[0]}`,
      geometry: {type: 'Point', coordinates: pointNear(random, village)},
      properties: {name: `${type} ${village[0]}`, type},
    })),
  );
}

function skiTracks() {
  const random = randomFor('skidspar');
  const tracks = ['Elljusspåret 2,5 km', 'Åsenslingan 5 km', 'Milspåret', 'Konstsnöslingan 1,2 km'];
  return {
    uppdaterad: '2026-11-20T06:45:00+01:00',
    spar: tracks.map((namn, index) => ({
      id: index + 1,
      namn,
      status: index === 3 ? 'öppet' : 'stängt',
      underlag: {typ: index === 3 ? 'konstsnö' : 'natursnö', snodjup_cm: index === 3 ? 35 : 0},
      senast_preparerat: index === 3 ? '2026-11-19T21:10:00+01:00' : null,
      belysning: {finns: index !== 2, tid: index === 2 ? null : '15:00–22:00'},
      start: pointNear(random, villages[4]),
    })),
  };
}

/** Bytes by file name. */
export function trailFiles() {
  const lines = trailFeatures();
  return {
    'vandringsleder.gpx': gpx([...trailPoints(), ...lines], 'Vandringsleder i Älvhamra'),
    'vandringsleder.geojson': geoJson(lines, 'vandringsleder'),
    'skidspar.json': json(skiTracks()),
  };
}
