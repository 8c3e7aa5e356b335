/** The main catalog: who publishes in Älvhamra, whom to ask, and everything the datasets refer to. */
import {datasets} from './datasets/index.mjs';
import {services} from './datasets/services.mjs';
import {municipality, phone} from './place.mjs';
import {specifications} from './specifications.mjs';
import {boxWkt} from './rdf/value.mjs';
import {text, typed} from './rdf/graph.mjs';

const base = 'https://katalog.alvhamra.example/store/1';
const organisation = (number) => `http://dataportal.se/organisation/SE${number}`;

const agents = {
  kommun: {
    uri: organisation(municipality.organisation),
    name: ['Älvhamra kommun', 'Municipality of Älvhamra'],
    description: 'En påhittad kommun som ger ut öppna data i demonstrationssyfte.',
    type: 'LocalAuthority',
    number: municipality.organisation,
    homepage: '../kommun.html',
    email: 'kommun@alvhamra.example',
  },
  energi: {
    uri: organisation('5599002613'),
    name: 'Älvhamra Energi AB',
    description: 'Kommunalt bolag för elnät, fjärrvärme, laddning och avfall.',
    type: 'Company',
    number: '5599002613',
    homepage: 'https://www.alvhamraenergi.example/',
    feeFinanced: true,
  },
  bostader: {
    uri: organisation('5599002625'),
    name: 'Älvhamrabostäder AB',
    type: 'Company',
    number: '5599002625',
    homepage: 'https://www.alvhamrabostader.example/',
  },
  bibliotek: {
    uri: `${base}/resource/4`,
    name: ['Älvhamra stadsbibliotek', 'Älvhamra public library'],
    type: 'LocalAuthority',
    homepage: 'https://bibliotek.alvhamra.example/',
  },
  raddning: {
    uri: organisation('2229992633'),
    name: 'Räddningstjänsten Hamradalen',
    type: 'LocalAuthority',
    number: '2229992633',
  },
};

const townHall = {street: 'Storgatan 1', postcode: municipality.postcode, city: 'Älvhamra'};

const contacts = {
  oppnadata: {
    uri: `${base}/resource/5`,
    name: 'Öppna data, Älvhamra kommun',
    email: 'oppnadata@alvhamra.example',
    phone: phone(0),
    address: townHall,
    url: 'https://www.alvhamra.example/oppnadata',
  },
  kart: {
    uri: `${base}/resource/6`,
    name: 'Kart- och mätenheten',
    email: 'kart@alvhamra.example',
    phone: phone(12),
    address: townHall,
  },
  miljo: {
    uri: `${base}/resource/7`,
    name: 'Miljöenheten',
    email: 'miljo@alvhamra.example',
    phone: phone(14),
  },
  statistiker: {
    uri: `${base}/resource/8`,
    name: 'Kommunens utredare och statistiker',
    person: true,
    email: 'statistik@alvhamra.example',
  },
  energi: {
    uri: `${base}/resource/9`,
    name: 'Kundservice Älvhamra Energi',
    email: ' kundservice@alvhamraenergi.example',
    emailAsText: true,
    phone: phone(30),
  },
};

/** A place with an address of its own, as a gazetteer would have it. */
function place(name, label, box) {
  const uri = `https://katalog.alvhamra.example/plats/${name}`;
  return {
    uri,
    write: (graph) =>
      graph
        .node(uri, 'dcterms:Location')
        .add('rdfs:label', text(label, 'sv'))
        .add('dcat:bbox', typed(boxWkt(box), 'gsp:wktLiteral')),
  };
}

const sweden = {
  uri: 'http://sws.geonames.org/2661886',
  write: (graph) =>
    graph
      .node('http://sws.geonames.org/2661886')
      .add('rdfs:label', text('Sverige', 'sv'), text('Sweden', 'en')),
};

const places = {
  kommun: place('alvhamra', 'Älvhamra kommun', municipality.box),
  tatort: place('alvhamra-tatort', 'Älvhamra tätort', {
    west: 14.36,
    south: 58.88,
    east: 14.45,
    north: 58.93,
  }),
  sjohamra: place('sjohamra', 'Sjöhamra', {west: 14.46, south: 58.86, east: 14.52, north: 58.89}),
  sverige: sweden,
};

const catalog = {
  id: 1,
  title: ['Öppna data från Älvhamra kommun', 'Open data from the municipality of Älvhamra'],
  description: [
    'Kommunen och dess bolag delar data om badplatser, trafik, befolkning, ekonomi och mycket annat. Katalogen är påhittad och visar hur en riktig kan se ut.',
    'The municipality and its companies share data about bathing places, traffic, population, economy and much else. The catalog is invented and shows what a real one may look like.',
  ],
  publisher: 'kommun',
  license: 'cc0',
  issued: '2023-03-14',
  modified: '2026-11-20',
  languages: ['SWE', 'ENG'],
  homepage: '../kommun.html',
  spatial: ['kommun'],
};

/** Files lie in `data/`, but for those that say otherwise. */
const fileAddress = (name) => (name.startsWith('../') ? name.slice(3) : `data/${name}`);

/** @param {ReadonlyMap<string, Uint8Array>} files */
export function alvhamra(files) {
  return {
    base,
    catalog,
    agents,
    contacts,
    places,
    specifications,
    datasets,
    services,
    files,
    fileAddress,
  };
}
