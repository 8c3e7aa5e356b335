import {expect} from 'chai';
import {readCorpus} from '../geometry/fixtures/corpus.js';
import {readOptions} from '../geometry/fixtures/options.js';
import {readShapefile} from './read.js';

describe('shapefiles as portals publish them', () => {
  it('reads a whole one, whatever its coordinate system', async function () {
    const bytes = readCorpus(this, 'data-shp/bike-racks/bike_racks.zip');
    const options = readOptions();
    const table = await readShapefile({bytes, contentType: '', address: ''}, options);
    expect(table.rows).to.equal(315);
    expect(table.geometry?.crsFrom).to.equal('declared');
    expect(table.geometry?.types).to.deep.equal(['Point']);
    expect(table.reading.part).to.equal('bike_racks');
    expect(options.problems.filter(({severity}) => severity === 'error')).to.deep.equal([]);
  });

  it('reads one without .cpg file, in a national system', async function () {
    const bytes = readCorpus(this, 'data-shp/dutch-addresses/dutch_addresses_shape_28992.zip');
    const table = await readShapefile({bytes, contentType: '', address: ''}, readOptions());
    expect(table.rows).to.equal(2481);
    expect(table.geometry?.crsFrom).to.equal('declared');
    expect(table.reading.encoding).to.equal('windows-1252');
  });
});
