/**
 * Datasets that look like those of Swedish municipalities, as many as one likes and the same for the same
 * seed. Words are put together as Swedish does, so that a big catalog has as many different ones as a real
 * one has. All names of organisations are made up.
 */
import type {DataService, Dataset, Distribution} from '../../../src/model/catalog.js';
import {readDate} from '../../../src/model/date.js';
import {plainText, type Text} from '../../../src/model/text.js';
import type {Agent, Concept, Format, License} from '../../../src/model/values.js';

/** A dataset of which nothing is known but what `known` says. */
export function datasetWith(known: Partial<Dataset> & {readonly id: string}): Dataset {
  return {
    kind: 'dataset',
    uri: undefined,
    title: [],
    description: [],
    publisher: undefined,
    creators: [],
    contributors: [],
    attributions: [],
    contactPoints: [],
    keywords: [],
    themes: [],
    subjects: [],
    types: [],
    issued: undefined,
    modified: undefined,
    created: undefined,
    frequency: undefined,
    accessRights: undefined,
    licenses: [],
    rights: [],
    applicableLegislation: [],
    hvdCategories: [],
    sharedNotOpen: false,
    conformsTo: [],
    spatial: [],
    temporal: [],
    spatialResolutionInMeters: [],
    temporalResolution: [],
    representationTechniques: [],
    languages: [],
    identifiers: [],
    otherIdentifiers: [],
    landingPages: [],
    pages: [],
    version: undefined,
    versionNotes: [],
    hasVersion: [],
    isVersionOf: [],
    isReferencedBy: [],
    sources: [],
    relations: [],
    qualifiedRelations: [],
    provenance: [],
    generatedBy: [],
    samples: [],
    fees: [],
    qualityMeasurements: [],
    qualityAnnotations: [],
    dimensions: [],
    attributes: [],
    unitsOfMeasure: [],
    numberOfSeries: undefined,
    distributions: [],
    services: [],
    inSeries: [],
    previous: undefined,
    next: undefined,
    first: undefined,
    last: undefined,
    members: [],
    catalog: undefined,
    record: undefined,
    ...known,
  };
}

/** A distribution of which nothing is known but what `known` says. */
export function distributionWith(
  known: Partial<Distribution> & {readonly id: string},
): Distribution {
  return {
    uri: undefined,
    title: [],
    description: [],
    accessUrls: [],
    downloadUrls: [],
    formats: [],
    compressFormat: undefined,
    packageFormat: undefined,
    byteSize: undefined,
    licenses: [],
    rights: [],
    policies: [],
    accessRights: undefined,
    availability: undefined,
    status: undefined,
    issued: undefined,
    modified: undefined,
    languages: [],
    conformsTo: [],
    pages: [],
    applicableLegislation: [],
    types: [],
    representationTechniques: [],
    spatialResolutionInMeters: [],
    temporalResolution: [],
    checksum: undefined,
    samples: [],
    services: [],
    ...known,
  };
}

/** A service of which nothing is known but what `known` says. */
export function serviceWith(known: Partial<DataService> & {readonly id: string}): DataService {
  return {
    uri: undefined,
    title: [],
    description: [],
    endpointUrls: [],
    endpointDescriptions: [],
    publisher: undefined,
    contactPoints: [],
    keywords: [],
    themes: [],
    subjects: [],
    types: [],
    formats: [],
    licenses: [],
    rights: [],
    accessRights: undefined,
    applicableLegislation: [],
    hvdCategories: [],
    conformsTo: [],
    landingPages: [],
    pages: [],
    issued: undefined,
    modified: undefined,
    servesDatasets: [],
    ...known,
  };
}

/** An organisation known by name, and by IRI if one is given. */
export function agentNamed(name: string, uri?: string): Agent {
  return {
    uri,
    name: plainText(name),
    description: [],
    types: [],
    identifiers: [],
    homepages: [],
    emails: [],
    phones: [],
    classifications: [],
    sameAs: [],
  };
}

export function conceptOf(uri: string): Concept {
  return {uri, label: []};
}

export function formatNamed(name: string): Format {
  return {name, mediaType: undefined, uri: undefined, written: name};
}

export function licenseOf(uri: string): License {
  return {uri, label: [], written: uri};
}

/** Swedish text. */
export function swedish(...values: readonly string[]): Text {
  return values.map((value) => ({value, language: 'sv'}));
}

const firstParts = words(`park vatten skol väg åter bad bostads trafik luft miljö kultur bygg energi
  idrotts bibliotek äldre barn plan fastighets natur buller cykel gång torg lek hamn tolk avlopps fjärr värme
  sophämtnings befolknings arbets närings val detalj ortofoto höjd mark skogs sjö kust ö älv dagvatten`);
const lastParts =
  words(`ering station karta plats register yta statistik mätning anläggning område nät
  kvalitet tillgång plan hus verksamhet tjänst tolkning gräns punkt räkning indelning budget avgift tid
  taxa linje byggnad insamling service adress prov flöde kamera förteckning inventering`);
const linking =
  words(`och i för med av till som på den det ett en från per år inom samt över under kommunens
  uppdateras innehåller visar uppgifter om samtliga aktuella historiska data öppna varje månad`);
const names =
  words(`Ekeby Talldalen Björkås Norrvik Strandhult Ålberga Östmora Lillsjö Granby Havsnäs
  Kvarnby Solhyttan Ängsta Vinterfors Älvkroken Fårby Mossebo Rönneberga Skärvik Torpnäs`);
const formats = words('CSV GeoJSON WMS WFS JSON XLSX Shapefile GeoPackage PDF XML KML API');
const themeCodes = words('AGRI ECON EDUC ENER ENVI GOVE HEAL INTR JUST REGI SOCI TECH TRAN');
const frequencyCodes = words('DAILY WEEKLY MONTHLY QUARTERLY ANNUAL IRREG UNKNOWN CONT');
const authority = 'http://publications.europa.eu/resource/authority/';
const licenses = [
  'http://creativecommons.org/publicdomain/zero/1.0/',
  'http://creativecommons.org/licenses/by/4.0/',
  'http://creativecommons.org/licenses/by-sa/4.0/',
];

function words(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

/** Numbers from 0 to 1 that look random (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Writes one dataset after the other; the first of each list of words come more often than the last. */
class Writer {
  readonly #random: () => number;

  constructor(seed: number) {
    this.#random = randomNumbers(seed);
  }

  dataset(number: number): Dataset {
    const id = `https://data.example/dataset/${String(number)}`;
    const name = this.#pick(names);
    const topic = this.#compound();
    return datasetWith({
      id,
      uri: id,
      title: this.#title(topic, name),
      description: swedish(this.#sentence(20 + this.#below(60))),
      publisher: agentNamed(`${name} kommun`, `https://data.example/organisation/${name}`),
      keywords: swedish(topic, ...this.#some(4, () => this.#compound())),
      themes: this.#some(2, () => conceptOf(`${authority}data-theme/${this.#pick(themeCodes)}`)),
      issued: this.#chance(0.4) ? readDate(this.#date()) : undefined,
      modified: this.#chance(0.9) ? readDate(this.#date()) : undefined,
      frequency: conceptOf(`${authority}frequency/${this.#pick(frequencyCodes)}`),
      accessRights: this.#chance(0.8) ? conceptOf(`${authority}access-right/PUBLIC`) : undefined,
      identifiers: [`${name}-${String(number)}`],
      spatial: this.#some(1, () => ({
        uri: `https://data.example/place/${name}`,
        label: swedish(name),
        boundingBox: undefined,
        centroid: undefined,
        geometry: undefined,
      })),
      languages: [conceptOf(`${authority}language/SWE`)],
      distributions: this.#some(3, (at) => this.#distribution(`${id}/${String(at)}`)),
    });
  }

  #distribution(id: string): Distribution {
    return distributionWith({
      id,
      title: swedish(`${this.#compound()} ${this.#pick(formats)}`),
      formats: [formatNamed(this.#pick(formats))],
      licenses: [licenseOf(this.#pick(licenses))],
    });
  }

  #title(topic: string, name: string): Text {
    const capital = topic.charAt(0).toUpperCase() + topic.slice(1);
    const title = swedish(`${capital} i ${name}`);
    return this.#chance(0.2) ? [...title, {value: `Data on ${topic}`, language: 'en'}] : title;
  }

  #sentence(length: number): string {
    const word = (): string => (this.#chance(0.6) ? this.#pick(linking) : this.#compound());
    return Array.from({length}, word).join(' ');
  }

  #compound(): string {
    const [first, last] = [this.#pick(firstParts), this.#pick(lastParts)];
    return (this.#chance(0.3) ? this.#pick(firstParts) : '') + first + last;
  }

  #date(): string {
    return `${String(2012 + this.#below(14))}-${twoDigits(1 + this.#below(12))}-${twoDigits(1 + this.#below(28))}`;
  }

  #some<Value>(most: number, make: (at: number) => Value): Value[] {
    return Array.from({length: this.#below(most + 1)}, (_none, at) => make(at));
  }

  #pick(list: readonly string[]): string {
    return list[Math.floor(this.#random() ** 1.6 * list.length)] ?? '';
  }

  #below(limit: number): number {
    return Math.floor(this.#random() * limit);
  }

  #chance(share: number): boolean {
    return this.#random() < share;
  }
}

/** `count` datasets; with another `seed` other ones. */
export function syntheticDatasets(count: number, seed: number): Dataset[] {
  const writer = new Writer(seed);
  return Array.from({length: count}, (_none, number) => writer.dataset(number));
}
