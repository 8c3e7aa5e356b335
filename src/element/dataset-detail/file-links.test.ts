import {expect} from 'chai';
import {
  distributionWith,
  formatNamed,
  serviceWith,
  swedish,
} from '../../../test/node/support/synthetic.js';
import type {Distribution} from '../../model/catalog.js';
import type {File, Format} from '../../model/values.js';
import {normalizeFormat} from '../../vocabulary/normalize-format.js';
import {endingOf, fileLinksOf, fileNameOf} from './file-links.js';

const file = (url: string, format?: Format): File => ({url, title: [], format});

function distributionAt(known: {
  readonly access?: readonly string[];
  readonly download?: readonly string[];
  readonly formats?: readonly string[];
}): Distribution {
  return distributionWith({
    id: 'd',
    accessUrls: (known.access ?? []).map((url) => file(url)),
    downloadUrls: (known.download ?? []).map((url) => file(url)),
    formats: (known.formats ?? []).map((format) => normalizeFormat(format)),
  });
}

const kinds = (distribution: Distribution): readonly boolean[] =>
  fileLinksOf(distribution).map(({isFile}) => isFile);

/** The formats found for a CSV and a JSON file of one distribution. */
const names = (formats: readonly string[]): readonly (string | undefined)[] =>
  fileLinksOf(
    distributionAt({
      download: ['https://a.example/a.csv', 'https://a.example/a.json'],
      formats,
    }),
  ).map(({format}) => format?.name);

describe('The addresses of a distribution', () => {
  it('are files where they are downloads or end like one', () => {
    expect(kinds(distributionAt({download: ['https://a.example/get?id=1']}))).to.deep.equal([true]);
    expect(kinds(distributionAt({access: ['https://a.example/bad.CSV']}))).to.deep.equal([true]);
  });

  it('are files where the format is one and the address tells nothing', () => {
    const access = ['https://a.example/store/1/resource/2'];
    expect(kinds(distributionAt({access, formats: ['text/csv']}))).to.deep.equal([true]);
    expect(kinds(distributionAt({access}))).to.deep.equal([false]);
    expect(kinds(distributionAt({access, formats: ['Egen']}))).to.deep.equal([false]);
  });

  it('are opened where they are pages or services, whatever the address looks like', () => {
    for (const format of ['text/html', 'WMS', 'WFS', 'REST API', 'SPARQL']) {
      const access = ['https://a.example/x.px'];
      expect(kinds(distributionAt({access, formats: [format]})), format).to.deep.equal([false]);
    }
    const page = ['https://a.example/data.html'];
    expect(kinds(distributionAt({access: page, formats: ['text/csv']}))).to.deep.equal([false]);
  });

  it('come once each, downloads first; beside them an access address is a page', () => {
    const links = fileLinksOf(
      distributionAt({
        access: ['https://a.example/om', 'HTTPS://A.example/b.csv'],
        download: ['https://a.example/b.csv'],
        formats: ['text/csv'],
      }),
    );
    expect(links.map(({url, isFile}) => [url, isFile])).to.deep.equal([
      ['https://a.example/b.csv', true],
      ['https://a.example/om', false],
    ]);
    expect(links[1]?.format).to.equal(undefined);
  });

  it('are opened where the distribution is an API', () => {
    const distribution = {
      ...distributionAt({access: ['https://a.example/rowstore/1'], formats: ['application/json']}),
      services: [serviceWith({id: 's'})],
    };
    expect(kinds(distribution)).to.deep.equal([false]);
  });

  it('have the format that fits them best', () => {
    const own = formatNamed('GeoJSON');
    const [first] = fileLinksOf(
      distributionWith({id: 'd', downloadUrls: [file('https://a.example/a.csv', own)]}),
    );
    expect(first?.format).to.equal(own);
    expect(names([])).to.deep.equal(['CSV', 'JSON']);
    expect(names(['text/csv', 'application/json'])).to.deep.equal(['CSV', 'JSON']);
    expect(names(['text/csv'])).to.deep.equal(['CSV', 'CSV']);
  });

  it('keep what is no address, and their titles', () => {
    const title = swedish('Januari');
    const accessUrls = [{url: 'fråga oss', title, format: undefined}];
    expect(fileLinksOf(distributionWith({id: 'd', accessUrls}))).to.deep.equal([
      {url: 'fråga oss', title, format: undefined, isFile: false},
    ]);
  });
});

describe('The name of a file', () => {
  it('is the end of its path, read', () => {
    expect(fileNameOf('https://a.example/b/m%C3%A4tv%C3%A4rden.csv?x=1')).to.equal('mätvärden.csv');
    expect(fileNameOf('https://a.example/100%.csv')).to.equal('100%.csv');
  });

  it('is none where the path names no file', () => {
    expect(fileNameOf('https://a.example/resource/2')).to.equal('');
    expect(fileNameOf('fråga oss.csv')).to.equal('');
    expect(endingOf('https://csv.example/')).to.equal(undefined);
  });
});
