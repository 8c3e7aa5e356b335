import {expect} from 'chai';
import {codesIn, datasetWith, plain, readCatalogTurtle} from './fixtures/read-catalog-turtle.js';

describe('a date', () => {
  it('is read whatever datatype was declared', () => {
    const {issued, modified} = datasetWith(
      'dct:issued "2026-06-26T11:45:23.469Z"^^xsd:date ; dct:modified "2024"^^xsd:gYear',
    );
    expect([issued?.iso, issued?.precision]).to.deep.equal(['2026-06-26T11:45:23.469Z', 'time']);
    expect([modified?.iso, modified?.precision]).to.deep.equal(['2024', 'year']);
  });

  it('is the last of several changes', () => {
    expect(
      datasetWith('dct:modified "2024-05-01", "2023-01-01", "2024-02-01"').modified?.iso,
    ).to.equal('2024-05-01');
  });

  it('is mended where the day is beyond doubt, and kept as written where there is none', () => {
    const contents = readCatalogTurtle(
      'ex:d a dcat:Dataset ; dct:issued "2025-11-14CET00:00:00" ; dct:created "31.12.2024" ; dct:modified "i våras" .',
    );
    const [dataset] = contents.datasets;
    expect([dataset?.issued?.iso, dataset?.issued?.written]).to.deep.equal([
      '2025-11-14',
      '2025-11-14CET00:00:00',
    ]);
    expect(dataset?.created?.iso).to.equal('2024-12-31');
    expect([dataset?.modified?.iso, dataset?.modified?.written]).to.deep.equal([
      undefined,
      'i våras',
    ]);
    expect(codesIn(contents)).to.have.members(['date-mended', 'date-invalid']);
  });
});

describe('a period', () => {
  it('has DCAT’s, schema.org’s or OWL-Time’s ends, either of which may be open', () => {
    const periods = [
      '[ dcat:startDate "2020-01-01" ; dcat:endDate "2020-12-31" ]',
      '[ <https://schema.org/startDate> "2020-01-01" ]',
      '[ time:hasBeginning [ time:inXSDDate "2020-01-01" ] ; time:hasEnd [ time:inXSDDate "2021-01-01" ] ]',
      '"2020-01-01/.."',
      '"2020"',
    ].map((period) => datasetWith(`dct:temporal ${period}`).temporal[0]);
    expect(periods.map((period) => [period?.start?.iso, period?.end?.iso])).to.deep.equal([
      ['2020-01-01', '2020-12-31'],
      ['2020-01-01', undefined],
      ['2020-01-01', '2021-01-01'],
      ['2020-01-01', undefined],
      ['2020', '2020'],
    ]);
  });

  it('may be words', () => {
    const [period] = datasetWith('dct:temporal "Vintern"@sv').temporal;
    expect(plain(period?.label ?? [])).to.deep.equal(['Vintern@sv']);
  });
});
