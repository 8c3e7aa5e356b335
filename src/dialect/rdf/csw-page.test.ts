import {expect} from 'chai';
import {cswPageOf} from './csw-page.js';

const address = 'https://geodata.exempelkommun.se/csw?request=GetRecords&maxRecords=2';

function pageOf(attributes: string, from = address): readonly unknown[] {
  const text = `<csw:GetRecordsResponse><csw:SearchResults ${attributes}><rdf:RDF/>`;
  const {next, total} = cswPageOf({text, contentType: '', address: from});
  return [next, total];
}

describe('an answer of a catalog service', () => {
  const attributes = 'numberOfRecordsMatched="6" numberOfRecordsReturned="2" nextRecord="3"';

  it('leads to the next page by its first record', () => {
    expect(pageOf(attributes)).to.deep.equal([`${address}&startPosition=3`, 6]);
    expect(pageOf(attributes, `${address}&STARTPOSITION=1`)[0]).to.equal(
      `${address}&STARTPOSITION=3`,
    );
  });

  it('ends where no record follows', () => {
    expect(pageOf("numberOfRecordsMatched='6' nextRecord='0'")).to.deep.equal([undefined, 6]);
    expect(pageOf('numberOfRecordsMatched="2" nextRecord="3"')).to.deep.equal([undefined, 2]);
  });

  it('leads nowhere from a file, or without an envelope', () => {
    expect(pageOf(attributes, 'file:///tmp/csw.xml')).to.deep.equal([undefined, 6]);
    const text = '<rdf:RDF nextRecord="3">';
    expect(cswPageOf({text, contentType: '', address}).next).to.equal(undefined);
  });
});
