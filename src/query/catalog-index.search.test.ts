import {expect} from 'chai';
import * as fc from 'fast-check';
import {fill, indexOf} from '../../test/node/support/catalog-index.js';
import {
  agentNamed,
  conceptOf,
  datasetWith,
  distributionWith,
  formatNamed,
  swedish,
  syntheticDatasets,
} from '../../test/node/support/synthetic.js';
import type {Dataset} from '../model/catalog.js';
import {plainText} from '../model/text.js';
import {CatalogIndex} from './catalog-index.js';
import {defaultQuery} from './catalog-query.js';
import {datasetText} from './dataset-text.js';
import {undot} from './fold.js';

/** The identifiers found, the best first. */
function found(index: CatalogIndex, text: string): string[] {
  const {datasets} = index.search({...defaultQuery, text, pageSize: 1000});
  return datasets.map(({id}) => id);
}

/** Datasets of which only the title is known, which is their identifier too. */
function titled(...titles: readonly string[]): Dataset[] {
  return titles.map((title) => datasetWith({id: title, title: swedish(title)}));
}

describe('text search of a catalog index', () => {
  describe('finds', () => {
    it('words, beginnings and the insides of compounds, in that order', () => {
      const index = indexOf(titled('Simultantolkning', 'Tolkningar', 'Skola', 'Tolk'));
      expect(found(index, 'tolk')).to.deep.equal(['Tolk', 'Tolkningar', 'Simultantolkning']);
    });

    it('one or two letters only at the beginning of words', () => {
      expect(found(indexOf(titled('Luft', 'Kulor', 'Lugn ort')), 'lu')).to.deep.equal([
        'Luft',
        'Lugn ort',
      ]);
    });

    it('å, ä and ö that were not written, after what was', () => {
      const index = indexOf(titled('Göteborg', 'Vänersborg', 'Goteborg Open'));
      expect(found(index, 'goteborg')).to.deep.equal(['Goteborg Open', 'Göteborg']);
    });

    it('nothing with a for å when å was written', () => {
      expect(found(indexOf(titled('Hal is', 'Hål i vägen', 'Häl')), 'hål')).to.deep.equal([
        'Hål i vägen',
      ]);
    });

    it('é without its accent', () => {
      expect(found(indexOf(titled('Caféer')), 'cafeer')).to.deep.equal(['Caféer']);
      expect(found(indexOf(titled('Cafeer')), 'caféer')).to.deep.equal(['Cafeer']);
    });

    it('words with a slip in them, when there is nothing better', () => {
      const index = indexOf(titled('Parkeringsplatser', 'Markägare', 'Avgifter för parkering'));
      expect(found(index, 'parkring')).to.deep.equal([
        'Avgifter för parkering',
        'Parkeringsplatser',
      ]);
    });

    it('nothing near a word that is there often enough', () => {
      const index = indexOf(titled('Vatten 1', 'Vatten 2', 'Vatten 3', 'Vattnet'));
      expect(found(index, 'vatten')).to.deep.equal(['Vatten 1', 'Vatten 2', 'Vatten 3']);
    });

    it('somebody else’s slip beside the one right hit', () => {
      const index = indexOf(titled('Parkering', 'Parkring', 'Skola'));
      expect(found(index, 'parkering')).to.deep.equal(['Parkering', 'Parkring']);
    });

    it('no year for another', () => {
      expect(found(indexOf(titled('Budget 2023')), '2024')).to.deep.equal([]);
    });

    it('only what has every word somewhere', () => {
      const index = indexOf([
        datasetWith({id: 'both', title: swedish('Badplatser'), keywords: swedish('vatten')}),
        datasetWith({id: 'one', title: swedish('Badplatser')}),
      ]);
      expect(found(index, 'vatten bad')).to.deep.equal(['both']);
    });

    it('quoted words only in a row and in one text', () => {
      const index = indexOf([
        ...titled('Öppna data', 'Data öppna', 'Öppna stora data'),
        datasetWith({id: 'apart', title: swedish('Öppna'), description: swedish('data')}),
      ]);
      expect(found(index, '"öppna data"')).to.deep.equal(['Öppna data']);
      expect(found(index, '"oppna data"')).to.deep.equal(['Öppna data']);
    });

    it('a quotation that is still being written', () => {
      const index = indexOf(titled('Öppna dataportalen', 'Öppna dörrar'));
      expect(found(index, '"öppna da')).to.deep.equal(['Öppna dataportalen']);
      expect(found(index, '"öppna da"')).to.deep.equal([]);
    });

    it('nothing with an excluded word in it, compounds included', () => {
      const index = indexOf(titled('Vatten', 'Avloppsvatten', 'Vatten och avlopp'));
      expect(found(index, 'vatten -avlopp')).to.deep.equal(['Vatten']);
      expect(found(index, '-vatten')).to.deep.equal([]);
      expect(found(index, '-"vatten och"')).to.have.members(['Vatten', 'Avloppsvatten']);
    });

    it('all but the whole word when only a letter or two is excluded yet', () => {
      const index = indexOf(titled('Vatten i ån', 'Vatten inomhus'));
      expect(found(index, 'vatten -i')).to.deep.equal(['Vatten inomhus']);
    });

    it('everything when nothing is asked', () => {
      expect(found(indexOf(titled('A', 'B')), ' - ')).to.deep.equal(['A', 'B']);
    });
  });

  describe('looks in', () => {
    const dataset = datasetWith({
      id: 'it',
      title: [...swedish('Badplatser'), {value: 'Bathing places', language: 'en'}],
      description: swedish('<p>Provtagning av <b>algblomning</b></p>'),
      keywords: swedish('sommar'),
      publisher: agentNamed('Fårby kommun', 'https://data.example/org/1'),
      themes: [conceptOf('https://data.example/theme/ENVI')],
      identifiers: ['https://data.example/set/SE-0123-bad'],
      otherIdentifiers: [{value: 'DOI-77', scheme: [], issued: undefined}],
      conformsTo: [
        {
          uri: 'https://data.example/spec/1',
          title: plainText('Nationell specifikation'),
          description: [],
          types: [],
          identifiers: [],
        },
      ],
      spatial: [
        {
          uri: undefined,
          label: swedish('Kvarnsjön'),
          boundingBox: undefined,
          centroid: undefined,
          geometry: undefined,
        },
      ],
      distributions: [
        distributionWith({
          id: 'd',
          title: swedish('Vattenprover som fil'),
          formats: [formatNamed('GeoJSON')],
        }),
      ],
    });
    const index = indexOf([dataset], (uri, language) =>
      uri.endsWith('ENVI')
        ? {value: language === 'sv' ? 'Miljö' : 'Environment', language}
        : undefined,
    );
    const places = {
      'the title': 'badplatser',
      'the title in another language': 'bathing',
      'the description': 'algblomning',
      keywords: 'sommar',
      'the publisher’s name': 'fårby',
      'labels of themes': 'miljö',
      'labels of themes in English': 'environment',
      identifiers: 'se-0123-bad',
      'other identifiers': 'doi-77',
      'titles of specifications': 'specifikation',
      'names of places': 'kvarnsjön',
      'titles of distributions': 'vattenprover',
      'names of formats': 'geojson',
    };
    for (const [place, text] of Object.entries(places))
      it(place, () => {
        expect(found(index, text)).to.deep.equal(['it']);
      });

    it('the title of a dataset whose description is a whole library', () => {
      const library = swedish(
        ...Array.from({length: 400}, (_none, at) => `rad${String(at)} `.repeat(4000)),
      );
      const big = datasetWith({id: 'big', title: swedish('Biblioteket'), description: library});
      const started = performance.now();
      const both = indexOf([big, dataset]);
      expect(performance.now() - started).to.be.below(1000);
      expect(found(both, 'biblioteket rad0')).to.deep.equal(['big']);
      expect(found(both, 'algblomning')).to.deep.equal(['it']);
    });

    it('no tags of HTML', () => {
      expect(found(index, 'b')).to.deep.equal(['it']);
      expect(found(index, '"b"')).to.deep.equal([]);
    });

    it('labels that came later', () => {
      let label: string | undefined;
      const later = indexOf([dataset], () =>
        label === undefined ? undefined : {value: label, language: 'sv'},
      );
      expect(found(later, 'omgivning')).to.deep.equal([]);
      label = 'Omgivning';
      later.refreshLabels();
      expect(found(later, 'omgivning')).to.deep.equal(['it']);
    });
  });

  describe('ranks', () => {
    it('title before keyword before publisher before description', () => {
      const index = indexOf([
        datasetWith({id: 'description', description: swedish('om luft')}),
        datasetWith({id: 'publisher', publisher: agentNamed('Luft AB')}),
        datasetWith({id: 'keyword', keywords: swedish('luft')}),
        datasetWith({id: 'title', title: swedish('Luft')}),
      ]);
      expect(found(index, 'luft')).to.deep.equal(['title', 'keyword', 'publisher', 'description']);
    });

    it('part of a word in the title before the whole word in a keyword', () => {
      const index = indexOf([
        datasetWith({id: 'keyword', keywords: swedish('luft')}),
        datasetWith({id: 'title', title: swedish('Stadsluft')}),
      ]);
      expect(found(index, 'luft')).to.deep.equal(['title', 'keyword']);
    });

    it('more hits before fewer of the same kind', () => {
      const index = indexOf([
        datasetWith({id: 'once', description: swedish('buller här')}),
        datasetWith({id: 'thrice', description: swedish('buller, buller och buller')}),
      ]);
      expect(found(index, 'buller')).to.deep.equal(['thrice', 'once']);
    });

    it('titles that are little more than the word before longer ones', () => {
      const index = indexOf(titled('Data om vatten i hela kommunen', 'Vatten'));
      expect(found(index, 'vatten')).to.deep.equal(['Vatten', 'Data om vatten i hela kommunen']);
    });

    it('rare words higher than those that are everywhere', () => {
      const index = indexOf([
        datasetWith({id: 'common', title: swedish('Data'), description: swedish('tolk')}),
        datasetWith({id: 'rare', title: swedish('Tolk'), description: swedish('data')}),
        ...['a', 'b', 'c', 'd'].map((id) => datasetWith({id, title: swedish('Data')})),
      ]);
      expect(found(index, 'data tolk')).to.deep.equal(['rare', 'common']);
    });
  });

  it('answers for what it has while more is being added', () => {
    const index = new CatalogIndex({labelOf: () => undefined});
    const steps = index.add(titled('Luft 1', 'Luft 2'));
    steps.next();
    expect(found(index, 'luft')).to.deep.equal(['Luft 1']);
    Array.from(steps);
    expect(found(index, 'luft')).to.deep.equal(['Luft 1', 'Luft 2']);
    fill(index, titled('Luft 3'));
    expect(found(index, 'luft')).to.have.length(3);
  });

  it('finds any stretch of letters wherever a scan of all words finds it', () => {
    const datasets = syntheticDatasets(120, 3);
    const index = indexOf(datasets);
    const ownWords = datasets.map((dataset) =>
      [...datasetText(dataset)].flatMap(({words}) => [...words]),
    );
    const stretch = fc
      .tuple(fc.nat(), fc.nat(), fc.nat(), fc.integer({min: 3, max: 9}))
      .map(([dataset, at, from, length]) => {
        const words = ownWords[dataset % ownWords.length] ?? [];
        const word = words[at % words.length] ?? 'luft';
        return word.slice(from % Math.max(1, word.length - 3)).slice(0, length);
      })
      .filter((word) => word.length >= 3);
    fc.assert(
      fc.property(stretch, (wanted) => {
        const scanned = datasets.filter((_dataset, at) =>
          ownWords[at]?.some((word) => word.includes(wanted)),
        );
        expect(found(index, wanted)).to.include.members(scanned.map(({id}) => id));
      }),
    );
  });

  it('finds nothing that has not every letter asked for, when there are hits enough', () => {
    const datasets = syntheticDatasets(120, 4);
    const index = indexOf(datasets);
    for (const wanted of ['par', 'vatten', 'station', 'karta', 'kommun'])
      for (const id of found(index, wanted)) {
        const dataset = datasets.find((candidate) => candidate.id === id);
        expect(undot(JSON.stringify(dataset).toLowerCase())).to.include(wanted);
      }
  });

  it('parts all datasets into those with a word and those without', () => {
    const index = indexOf(syntheticDatasets(150, 5));
    for (const word of ['vatten', 'station', 'och', 'ing'])
      expect(found(index, word).length + found(index, `-${word}`).length).to.equal(150);
  });

  it('survives any text', () => {
    const index = indexOf(syntheticDatasets(20, 6));
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 60}), (text) => {
        expect(found(index, text).length).to.be.at.most(20);
      }),
    );
  });
});
