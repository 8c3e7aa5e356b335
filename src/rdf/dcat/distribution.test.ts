import {expect} from 'chai';
import {
  codesIn,
  datasetWith,
  distributionWith,
  plain,
  readCatalogTurtle,
} from './fixtures/read-catalog-turtle.js';

describe('a distribution', () => {
  it('has every address once, with the title and format that EntryScape gives to each file', () => {
    const {accessUrls, downloadUrls} = distributionWith(
      `a dcat:Distribution ; dcat:accessURL <https://x.se/a>, "https://x.se/a" ;
       dcat:downloadURL <https://x.se/2023.csv>, <https://x.se/2024.csv>`,
      '<https://x.se/2023.csv> a esterms:File ; dct:title "År 2023"@sv ; dct:format "text/csv" .',
    );
    expect(accessUrls.map(({url}) => url)).to.deep.equal(['https://x.se/a']);
    expect(downloadUrls.map(({url}) => url)).to.deep.equal([
      'https://x.se/2023.csv',
      'https://x.se/2024.csv',
    ]);
    expect(plain(downloadUrls[0]?.title ?? [])).to.deep.equal(['År 2023@sv']);
    expect(downloadUrls[0]?.format?.name).to.equal('CSV');
  });

  it('finds the address inside a nested node, as in copies on data.europa.eu', () => {
    const {accessUrls} = distributionWith(
      'dcat:accessURL [ a esterms:File ; dct:title "Fil" ; rdf:value "https://x.se/fil.csv" ]',
    );
    expect(accessUrls.map(({url, title}) => [url, ...plain(title)])).to.deep.equal([
      ['https://x.se/fil.csv', 'Fil'],
    ]);
  });

  it('mends addresses that leave no doubt, and leaves out what is none', () => {
    const contents = readCatalogTurtle(`ex:d a dcat:Dataset ; dcat:distribution ex:f .
      ex:f dcat:accessURL "https%3A%2F%2Fx.se%2Fdata", " www.x.se/fil ", "se hemsidan", "" .`);
    expect(contents.datasets[0]?.distributions[0]?.accessUrls.map(({url}) => url)).to.deep.equal([
      'https://x.se/data',
      'http://www.x.se/fil',
    ]);
    expect(codesIn(contents)).to.include.members(['url-mended', 'url-invalid']);
  });

  it('has each format once, from dct:format and dcat:mediaType in all their forms', () => {
    const {formats} = distributionWith(`
      dct:format "text/csv", <http://publications.europa.eu/resource/authority/file-type/CSV>,
        [ rdf:value "application/geo+json" ; rdfs:label "GeoJSON" ] ;
      dcat:mediaType <https://www.iana.org/assignments/media-types/application/octet-stream>`);
    expect(formats.map(({name, mediaType}) => [name, mediaType])).to.deep.equal([
      ['CSV', 'text/csv'],
      ['GeoJSON', 'application/geo+json'],
    ]);
  });

  it('learns the format from the address when nothing else tells it, and marks that as its own finding', () => {
    const {formats} = distributionWith('dcat:downloadURL <https://x.se/badplatser.csv?version=2>');
    expect(formats.map(({name, written}) => [name, written])).to.deep.equal([['CSV', '']]);
    expect(distributionWith('dcat:accessURL <https://x.se/badplatser.html>').formats).to.deep.equal(
      [],
    );
  });

  it('asks the address where the written format says no more than that there are bytes', () => {
    const bytes = `dct:format <http://publications.europa.eu/resource/authority/file-type/BIN> ;
      dcat:mediaType "application/octet-stream"`;
    const {formats} = distributionWith(`${bytes} ; dcat:accessURL <https://x.se/ows?service=WFS>`);
    expect(formats.map(({name}) => name)).to.deep.equal(['WFS']);
    expect(distributionWith(bytes).formats).to.have.length(1);
  });

  it('learns the format from the protocol of its service at last', () => {
    const {formats} = distributionWith(
      'dcat:accessURL <https://x.se/ows> ; dcat:accessService ex:s',
      'ex:s a dcat:DataService ; dct:conformsTo <http://www.opengeospatial.org/standards/wms> .',
    );
    expect(formats.map(({name, written}) => [name, written])).to.deep.equal([['WMS', '']]);
    const own = distributionWith(
      'dct:conformsTo <http://www.opengis.net/def/serviceType/ogc/wfs>, <http://inspire.ec.europa.eu/x>',
    );
    expect(own.formats.map(({name}) => name)).to.deep.equal(['WFS']);
    const query = distributionWith('dct:conformsTo <https://www.w3.org/TR/sparql11-protocol/>');
    expect(query.formats.map(({name}) => name)).to.deep.equal(['SPARQL']);
  });

  it('reads sizes as people write them', () => {
    expect(distributionWith('dcat:byteSize "5 420 000"').byteSize).to.equal(5_420_000);
    expect(distributionWith('dcat:byteSize "13800.0"^^xsd:decimal').byteSize).to.equal(13_800);
    expect(distributionWith('dcat:byteSize "1,5 MB"').byteSize).to.equal(1_500_000);
    expect(distributionWith('dcat:byteSize 0').byteSize).to.equal(undefined);
  });

  it('says so when a size is none', () => {
    const contents = readCatalogTurtle(`ex:d a dcat:Dataset ; dcat:distribution ex:f .
      ex:f a dcat:Distribution ; dcat:byteSize "2024-01-01" .`);
    expect(contents.datasets[0]?.distributions[0]?.byteSize).to.equal(undefined);
    expect(codesIn(contents)).to.deep.equal(['byte-size-invalid']);
  });

  it('has its availability and status under the IRIs of today', () => {
    const {availability, status} = distributionWith(`
      dcatap:availability <http://data.europa.eu/r5r/stable> ; adms:status <http://purl.org/adms/status/UnderDevelopment>`);
    expect(availability?.uri).to.equal(
      'http://publications.europa.eu/resource/authority/planned-availability/STABLE',
    );
    expect(status?.uri).to.equal(
      'http://publications.europa.eu/resource/authority/distribution-status/DEVELOP',
    );
  });

  it('has licenses and rights from IRIs, words and nodes', () => {
    const {licenses, rights} = distributionWith(`
      dct:license <https://creativecommons.org/licenses/by/4.0/deed.sv>, "CC-BY 4.0", [ rdfs:label "Egen licens"@sv ] ;
      dct:rights "Ange källan"@sv, [ a odrs:RightsStatement ; odrs:attributionText "Källa: X"@sv ; odrs:attributionURL <https://x.se/> ]`);
    expect(licenses.map(({uri, written}) => [uri, written])).to.deep.equal([
      [
        'http://creativecommons.org/licenses/by/4.0/',
        'https://creativecommons.org/licenses/by/4.0/deed.sv',
      ],
      [undefined, 'Egen licens'],
    ]);
    expect(plain(rights[0]?.label ?? [])).to.deep.equal(['Ange källan@sv']);
    expect(plain(rights[1]?.attributionText ?? [])).to.deep.equal(['Källa: X@sv']);
    expect(rights[1]?.attributionUrls).to.deep.equal(['https://x.se/']);
  });

  it('has a checksum by the name of its algorithm', () => {
    const {checksum} = distributionWith(
      'spdx:checksum [ spdx:algorithm spdx:checksumAlgorithm_sha256 ; spdx:checksumValue "ab12" ]',
    );
    expect(checksum).to.deep.equal({algorithm: 'SHA-256', value: 'ab12'});
    const german = distributionWith(
      `spdx:checksum [ spdx:checksumValue "ab12" ;
        spdx:algorithm <http://dcat-ap.de/def/hashAlgorithms/sha/256> ]`,
    );
    expect(german.checksum?.algorithm).to.equal('SHA-256');
  });

  it('has an id that is the same at every load though it is a blank node', () => {
    const {distributions} = datasetWith(
      'dcat:distribution [ dct:title "Ett" ], [ dct:title "Två" ]',
    );
    expect(distributions.map(({id, uri}) => [id, uri])).to.deep.equal([
      ['https://data.exempelkommun.se/d#distribution-1', undefined],
      ['https://data.exempelkommun.se/d#distribution-2', undefined],
    ]);
  });

  it('counts though it is not described, with a problem', () => {
    const contents = readCatalogTurtle('ex:d a dcat:Dataset ; dcat:distribution ex:borta .');
    expect(contents.datasets[0]?.distributions).to.have.length(1);
    expect(codesIn(contents)).to.deep.equal(['distribution-missing']);
  });

  it('may be the dataset itself', () => {
    const [dataset] = readCatalogTurtle(
      'ex:d a dcat:Dataset ; dct:title "Allt i ett" ; dcat:distribution ex:d ; dcat:accessURL <https://x.se/fil> .',
    ).datasets;
    expect(dataset?.distributions[0]?.accessUrls[0]?.url).to.equal('https://x.se/fil');
  });
});
