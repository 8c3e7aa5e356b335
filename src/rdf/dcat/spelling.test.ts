import {expect} from 'chai';
import {codesIn, plain, readCatalogTurtle} from './fixtures/read-catalog-turtle.js';

describe('spelling', () => {
  it('does not matter in the case of properties and classes, but is told', () => {
    const contents =
      readCatalogTurtle(`ex:d a dcat:dataset ; dct:Title "Titel"@sv ; dcat:Distribution ex:f .
      ex:f a dcat:distribution ; dcat:accessUrl <https://x.se/a> ; dcat:downloadUrl <https://x.se/b> .`);
    const [dataset] = contents.datasets;
    expect(plain(dataset?.title ?? [])).to.deep.equal(['Titel@sv']);
    const [file] = dataset?.distributions ?? [];
    expect([file?.accessUrls[0]?.url, file?.downloadUrls[0]?.url]).to.deep.equal([
      'https://x.se/a',
      'https://x.se/b',
    ]);
    expect(codesIn(contents)).to.deep.equal(['property-case']);
    expect(contents.problems.map(({message}) => message).join('\n')).to.include(
      'dcat#accessUrl> stands where dcat:accessURL',
    );
  });

  it('may put a property of Dublin Core under DCAT or the other way round', () => {
    const contents =
      readCatalogTurtle(`ex:d a dcat:Dataset ; dcat:accessRights <http://publications.europa.eu/resource/authority/access-right/PUBLIC> ; dct:landingPage <https://x.se/> ;
      dct:licence <http://creativecommons.org/publicdomain/zero/1.0/> .`);
    const [dataset] = contents.datasets;
    expect(dataset?.accessRights?.uri).to.match(/PUBLIC$/);
    expect(dataset?.landingPages[0]?.uri).to.equal('https://x.se/');
    expect(dataset?.licenses).to.have.length(1);
    expect(codesIn(contents)).to.deep.equal(['property-name']);
  });

  it('may be of the other scheme or of the older Dublin Core without being wrong', () => {
    const contents = readCatalogTurtle(`ex:d a <https://www.w3.org/ns/dcat#Dataset> ;
      <http://purl.org/dc/elements/1.1/title> "Titel" ; <https://www.w3.org/ns/dcat#keyword> "ord" ;
      <https://schema.org/offers> [ <http://schema.org/description> "Gratis" ] .`);
    const [dataset] = contents.datasets;
    expect(plain(dataset?.title ?? [])).to.deep.equal(['Titel']);
    expect(plain(dataset?.keywords ?? [])).to.deep.equal(['ord']);
    expect(plain(dataset?.fees[0]?.description ?? [])).to.deep.equal(['Gratis']);
    expect(contents.problems).to.deep.equal([]);
  });

  it('may be a prefix that nobody declared', () => {
    const contents = readCatalogTurtle(
      'ex:d a <dcat:Dataset> ; <dct:title> "Titel" ; <dcterms:issued> "2024" .',
    );
    expect(plain(contents.datasets[0]?.title ?? [])).to.deep.equal(['Titel']);
    expect(contents.datasets[0]?.issued?.iso).to.equal('2024');
    expect(codesIn(contents)).to.deep.equal(['property-name']);
  });

  it('joins what stands under two spellings', () => {
    const contents = readCatalogTurtle(
      'ex:d a dcat:Dataset ; dcat:keyword "a" ; dcat:Keyword "b" .',
    );
    expect(plain(contents.datasets[0]?.keywords ?? [])).to.deep.equal(['a', 'b']);
  });
});
