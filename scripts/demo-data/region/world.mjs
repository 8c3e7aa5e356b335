/** From a neighbour and its topics to a catalog and its files. */
import {csvOf} from '../format/csv.mjs';
import {jsonLines} from '../format/json.mjs';
import {phone} from '../place.mjs';
import {randomFor} from '../random.mjs';
import {boxWkt} from '../rdf/value.mjs';
import {text, typed} from '../rdf/graph.mjs';
import {specifications} from '../specifications.mjs';
import {topics} from './topics.mjs';

const two = (value, english) => (english ? value : value[0]);

function formatOf({formatStyle}, {json}) {
  const name = json ? 'JSON' : 'CSV';
  if (formatStyle === 'file-type') return `file-type/${name}`;
  if (formatStyle === 'name') return name;
  return json ? 'application/json' : 'text/csv';
}

const fileName = (key, {json}) => `${key}.${json ? 'json' : 'csv'}`;

function distributionsOf(municipality, key, topic) {
  const {license, key: folder, host} = municipality;
  if (topic.service) {
    const url = `https://karta.${folder}.example/${key}`;
    return [{url, title: topic.serviceTitle, format: topic.service, license}];
  }
  const file = {title: topic.title[0], format: formatOf(municipality, topic), license};
  const name = fileName(key, topic);
  return [host ? {url: `${host}/${name}`, ...file} : {file: name, ...file, sized: true}];
}

function datasetOf(municipality, key, index) {
  const topic = topics[key];
  const random = randomFor(`${municipality.key} ${key}`);
  const month = String(random.whole(1, 10)).padStart(2, '0');
  return {
    id: 10 + index,
    title: two(topic.title, municipality.english),
    description: `${topic.about} Utges av ${municipality.name} kommun.`,
    publisher: 'kommun',
    contact: 'kontakt',
    keywords: two(topic.words, municipality.english),
    themes: topic.themes,
    access: 'PUBLIC',
    issued: `202${random.whole(2, 5)}-0${random.whole(1, 9)}-01`,
    modified: `202${random.pick([5, 6, 6, 6])}-${month}-${random.whole(10, 28)}`,
    frequency: topic.frequency,
    spatial: ['kommun'],
    temporal: topic.temporal,
    hvd: topic.hvd,
    conformsTo: topic.conformsTo,
    distributions: distributionsOf(municipality, key, topic),
  };
}

function filesOf(municipality) {
  const withRows = municipality.topics.filter((key) => topics[key].rows && !municipality.host);
  return new Map(
    withRows.map((key) => {
      const topic = topics[key];
      const records = topic.rows(municipality);
      const bytes = topic.json ? jsonLines(records) : csvOf(records, municipality.csv);
      return [fileName(key, topic), bytes];
    }),
  );
}

function agentOf({key, name, code}) {
  return {
    uri: `http://dataportal.se/organisation/SE212999${code}`,
    name: `${name} kommun`,
    type: 'LocalAuthority',
    number: `212999${code}`,
    homepage: `https://www.${key}.example/`,
  };
}

function placeOf({key, name, box}) {
  const uri = `https://katalog.${key}.example/plats/${key}`;
  const write = (graph) =>
    graph
      .node(uri, 'dcterms:Location')
      .add('rdfs:label', text(`${name} kommun`, 'sv'))
      .add('dcat:bbox', typed(boxWkt(box), 'gsp:wktLiteral'));
  return {uri, write};
}

/** What `catalogGraph` needs. */
export function neighbourWorld(municipality) {
  const {key, name, topics: keys, english, code} = municipality;
  const base = `https://katalog.${key}.example/store/7`;
  return {
    base,
    catalog: {
      id: 1,
      title: two([`Öppna data, ${name} kommun`, `Open data, ${name}`], english),
      description: `Data som ${name} kommun delar. Påhittad för demonstration.`,
      publisher: 'kommun',
      license: 'cc0',
      modified: '2026-10-30',
      spatial: ['kommun'],
    },
    agents: {kommun: agentOf(municipality)},
    contacts: {
      kontakt: {
        uri: `${base}/resource/3`,
        name: `${name} kontaktcenter`,
        email: `info@${key}.example`,
        phone: phone(Number(code) % 100),
      },
    },
    places: {kommun: placeOf(municipality)},
    specifications,
    datasets: keys.map((each, index) => datasetOf(municipality, each, index)),
    files: filesOf(municipality),
    fileAddress: (file) => `data/${file}`,
  };
}
