import {expect} from 'chai';
import {readCatalogTurtle} from './fixtures/read-catalog-turtle.js';

function ids(turtle: string): readonly string[] {
  return readCatalogTurtle(turtle).datasets.map(({id}) => id);
}

describe('the id of a dataset without IRI', () => {
  it('is its identifier', () => {
    expect(
      ids('[] a dcat:Dataset ; dct:identifier "badplatser-1" ; dct:title "Badplatser" .'),
    ).to.deep.equal(['badplatser-1']);
  });

  it('is else made of its title, whatever the label of the node', () => {
    const expected = ['_:luftkvalitet-i-malmö-2024'];
    expect(ids('_:b7 a dcat:Dataset ; dct:title "Luftkvalitet i Malmö, 2024"@sv .')).to.deep.equal(
      expected,
    );
    expect(ids('[] a dcat:Dataset ; dct:title "Luftkvalitet i Malmö, 2024"@sv .')).to.deep.equal(
      expected,
    );
  });

  it('is unique in the payload', () => {
    expect(
      ids(
        '[] a dcat:Dataset ; dct:title "A" . [] a dcat:Dataset ; dct:title "A" . [] a dcat:Dataset . [] a dcat:Dataset .',
      ),
    ).to.deep.equal(['_:a', '_:a-2', '_:untitled', '_:untitled-2']);
    expect(
      ids(
        'ex:d a dcat:Dataset . [] a dcat:Dataset ; dct:identifier "https://data.exempelkommun.se/d" .',
      ),
    ).to.have.length(2);
  });

  it('is what links to the dataset name', () => {
    const {series} = readCatalogTurtle(
      'ex:s a dcat:DatasetSeries . [] a dcat:Dataset ; dct:identifier "7" ; dct:title "Sju" ; dcat:inSeries ex:s .',
    );
    expect(series[0]?.members.map(({uri}) => uri)).to.deep.equal(['7']);
  });
});
