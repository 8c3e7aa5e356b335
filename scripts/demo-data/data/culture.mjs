/** Schools, library, events and art. */
import {csv, csvOf} from '../format/csv.mjs';
import {geoJson} from '../format/geo.mjs';
import {json} from '../format/json.mjs';
import {xlsx} from '../format/xlsx.mjs';
import {municipality, phone, pointNear, streets, villages} from '../place.mjs';
import {randomFor} from '../random.mjs';

function schools() {
  const random = randomFor('skolor');
  const kinds = [
    ['Förskola', 'förskolan'],
    ['Grundskola', 'skolan'],
    ['Grundskola', 'byskolan'],
    ['Gymnasium', 'gymnasiet'],
  ];
  return villages.flatMap((village, place) =>
    kinds.slice(0, place === 0 ? 4 : 2).map(([kind, word], index) => {
      const [longitude, latitude] = pointNear(random, village);
      return {
        enhetskod: `9${place}${index}${random.whole(10_000, 99_999)}`,
        namn: `${village[0]}${village[0].endsWith('a') ? '' : 's'} ${word}`,
        skolform: kind,
        huvudman: random.chance(0.85) ? 'Kommunal' : 'Enskild',
        arskurser: kind === 'Grundskola' ? random.pick(['F–6', 'F–9', '7–9']) : '',
        elever: random.whole(24, 420),
        adress: `${random.pick(streets)} ${random.whole(1, 30)}`,
        postnummer: municipality.postcode,
        postort: village[0],
        telefon: phone(random.whole(20, 60)),
        latitude,
        longitude,
      };
    }),
  );
}

function grades() {
  const random = randomFor('betyg');
  const rows = ['Älvhamraskolan', 'Lövhagsskolan', 'Sjöhamra skola'].flatMap((school) =>
    [2022, 2023, 2024, 2025, 2026].map((year) => [
      school,
      year,
      random.whole(38, 96),
      random.decimal(201, 246, 1),
      random.decimal(71, 93, 1),
    ]),
  );
  return xlsx([
    {
      name: 'Årskurs 9',
      rows: [['Skola', 'Läsår (vårtermin)', 'Elever', 'Meritvärde', 'Behöriga (%)'], ...rows],
    },
  ]);
}

const titles =
  'Forsens viskning,Vinter på åsen,Kvarnmysteriet,Den blå båten,Sju brev hem,Fågelboken,Allt om svamp,Grävlingens fest,Stilla vatten,Nattbussen,Hemlösa katter,Bruksfolket'.split(
    ',',
  );

function loans() {
  const random = randomFor('utlan');
  return Array.from({length: 360}, (_none, index) => {
    const month = `2026-${String(1 + Math.floor(index / 36)).padStart(2, '0')}`;
    return [
      month,
      random.pick(['Stadsbiblioteket', 'Sjöhamra filial', 'Bokbussen']),
      titles[index % titles.length],
      random.pick(['Bok', 'Bok', 'Ljudbok', 'E-bok', 'Film']),
      random.pick(['Barn', 'Vuxen']),
      random.whole(1, 64),
    ];
  });
}

function openingHours() {
  const week = ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag'];
  return {
    uppdaterad: '2026-08-24',
    bibliotek: ['Stadsbiblioteket', 'Sjöhamra filial'].map((namn, index) => ({
      namn,
      meroppet: index === 0,
      tider: week.map((dag) => ({
        dag,
        oppnar: dag === 'lördag' ? '10:00' : '09:00',
        stanger: index ? '17:00' : '19:00',
      })),
      avvikelser: [{datum: '2026-12-24', orsak: 'Julafton', stangt: true}],
    })),
  };
}

const happenings = [
  ['Julmarknad på torget', 'market', true],
  ['Sagostund för små', 'children', true],
  ['Konsert med Hamra kammarkör', 'concert', false],
  ['Öppet hus på räddningstjänsten', 'open-house', true],
  ['Föreläsning: trädgård i kallt klimat', 'lecture', false],
  ['Skridskodisco', 'sport', true],
  ['Författarkväll', 'literature', false],
  ['Vernissage: Ljus över åsen', 'exhibition', true],
  ['Loppis i folkparken', 'market', true],
  ['Teater: Kvarnmysteriet', 'theatre', false],
];

function events() {
  const random = randomFor('evenemang');
  return happenings.map(([name, type, free], index) => {
    const [longitude, latitude] = pointNear(random, villages[index % 4]);
    const day = String(1 + index * 2).padStart(2, '0');
    return {
      name,
      description: `${name} i ${villages[index % 4][0]}. ${free ? 'Fri entré.' : 'Biljetter vid entrén.'}`,
      type,
      latitude,
      longitude,
      start_date: `2026-12-${day}T18:00:00+01:00`,
      end_date: `2026-12-${day}T20:30:00+01:00`,
      price: free ? 0 : random.pick([80, 120, 180]),
      free,
      street: random.pick(streets),
      postalcode: municipality.postcode,
      city: villages[index % 4][0],
      organizer: random.pick(['Kultur och fritid', 'Hamra hembygdsförening', 'Stadsbiblioteket']),
      email: 'kultur@alvhamra.example',
      URL: `https://www.alvhamra.example/evenemang/${index + 1}`,
    };
  });
}

const moment = (value) => value.slice(0, 19).replace(/[-:]/g, '');

function calendar(records) {
  const entries = records.map(
    ({name, description, start_date: start, end_date: end}, index) =>
      `BEGIN:VEVENT\r\nUID:evenemang-${index + 1}@alvhamra.example\r\nDTSTAMP:20261101T060000Z\r\nDTSTART;TZID=Europe/Stockholm:${moment(start)}\r\nDTEND;TZID=Europe/Stockholm:${moment(end)}\r\nSUMMARY:${name}\r\nDESCRIPTION:${description}\r\nEND:VEVENT\r\n`,
  );
  return Buffer.from(
    `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//alvhamra.example//evenemang//SV\r\n${entries.join('')}END:VCALENDAR\r\n`,
  );
}

function artworks() {
  const random = randomFor('konst');
  const works = [
    'Älvens dotter',
    'Tre kvarnar',
    'Vandraren',
    'Ljusbåge',
    'Sten mot sten',
    'Hemkomst',
    'Fågelskrin',
    'Vågform',
    'Smeden',
    'Spegel',
  ];
  return works.map((titel, index) => ({
    id: index + 1,
    geometry: {type: 'Point', coordinates: pointNear(random, villages[index % 5])},
    properties: {
      titel,
      konstnar: random.pick(['E. Forsberg', 'M. Lindhag', 'S. Åsell', 'okänd']),
      ar: random.whole(1911, 2024),
      material: random.pick(['brons', 'granit', 'stål och glas', 'trä']),
      inventarienummer: `K-${1000 + index}`,
    },
  }));
}

function photographs() {
  const random = randomFor('bilder');
  return Array.from({length: 60}, (_none, index) => ({
    bild_id: `ÄH-${String(4000 + index)}`,
    motiv: random.pick([
      'Storgatan mot torget',
      'Timmerflottning',
      'Skolklass',
      'Kvarnen',
      'Midsommar på åsen',
      'Järnvägsstationen',
    ]),
    ar: random.whole(1882, 1968),
    fotograf: random.pick(['Okänd', 'A. Hamrin', 'Ateljé Ljus']),
    plats: random.pick(villages)[0],
    rattighet: 'Public Domain Mark',
  }));
}

/** Bytes by file name. */
export function cultureFiles() {
  const eventRecords = events();
  return {
    'skolor.csv': csvOf(schools()),
    'betyg-arskurs-9.xlsx': grades(),
    'biblioteksutlan-2026.csv': csv(
      ['manad', 'bibliotek', 'titel', 'medietyp', 'malgrupp', 'antal_lan'],
      loans(),
    ),
    'bibliotek-oppettider.json': json(openingHours()),
    'evenemang.csv': csvOf(eventRecords),
    'evenemang.json': json(eventRecords),
    'evenemang.ics': calendar(eventRecords),
    'offentlig-konst.geojson': geoJson(artworks(), 'offentlig-konst'),
    'historiska-bilder.csv': csvOf(photographs()),
  };
}
