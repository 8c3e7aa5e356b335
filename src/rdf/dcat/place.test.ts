import {expect} from 'chai';
import {codesIn, datasetWith, plain, readCatalogTurtle} from './fixtures/read-catalog-turtle.js';

const box = {west: 11.6, south: 57.5, east: 12.2, north: 57.9};

describe('a place', () => {
  it('has the IRI GeoNames gives it, whatever page of it is named, and the label of the payload', () => {
    const {spatial} = datasetWith(
      'dct:spatial <https://www.geonames.org/2711533/gothenburg.html>',
      '<https://www.geonames.org/2711533/gothenburg.html> rdfs:label "Göteborg"@sv .',
    );
    expect(spatial[0]?.uri).to.equal('http://sws.geonames.org/2711533');
    expect(plain(spatial[0]?.label ?? [])).to.deep.equal(['Göteborg@sv']);
  });

  it('has a box whatever namespace the datatype is said to be of', () => {
    const {spatial} = datasetWith(`dct:spatial [ a dct:Location ; dcat:bbox
      "POLYGON((11.6 57.9,12.2 57.9,12.2 57.5,11.6 57.5,11.6 57.9))"^^<http://replacement.io/ont/geosparql#wktLiteral> ]`);
    expect(spatial[0]?.boundingBox).to.deep.equal(box);
  });

  it('has a centroid of its own, from a point, or from W3C’s latitude and longitude', () => {
    const point = {longitude: 12, latitude: 57.7};
    const geo = 'http://www.w3.org/2003/01/geo/wgs84_pos#';
    expect(
      datasetWith('dct:spatial [ dcat:centroid "POINT(12 57.7)" ]').spatial[0]?.centroid,
    ).to.deep.equal(point);
    expect(
      datasetWith('dct:spatial [ locn:geometry "POINT(12 57.7)" ]').spatial[0]?.centroid,
    ).to.deep.equal(point);
    expect(
      datasetWith(`dct:spatial [ <${geo}lat> "57.7" ; <${geo}long> "12" ]`).spatial[0]?.centroid,
    ).to.deep.equal(point);
  });

  it('takes the geometry that can be read of several notations', () => {
    const {spatial} = datasetWith(`dct:spatial [ locn:geometry "trasig",
      '{"type":"Polygon","coordinates":[[[11.6,57.9],[12.2,57.9],[12.2,57.5],[11.6,57.5],[11.6,57.9]]]}' ]`);
    expect(spatial[0]?.boundingBox).to.deep.equal(box);
  });

  it('keeps a geometry that it can not draw, and says why', () => {
    const contents = readCatalogTurtle(
      `ex:d a dcat:Dataset ; dct:spatial [ locn:geometry "POINT(319180 6399862)" ] .`,
    );
    const [place] = contents.datasets[0]?.spatial ?? [];
    expect([place?.geometry, place?.boundingBox, place?.centroid]).to.deep.equal([
      'POINT(319180 6399862)',
      undefined,
      undefined,
    ]);
    expect(codesIn(contents)).to.deep.equal(['geometry-projected']);
  });

  it('notices axes that are swapped', () => {
    const contents = readCatalogTurtle(
      `ex:d a dcat:Dataset ; dct:spatial [ dcat:bbox "POLYGON((-33 151, -34 151, -34 152, -33 151))" ] .`,
    );
    expect(contents.datasets[0]?.spatial[0]?.boundingBox).to.deep.equal({
      west: 151,
      south: -34,
      east: 152,
      north: -33,
    });
    expect(codesIn(contents)).to.deep.equal(['axes-swapped']);
  });

  it('may be named by the list of countries inside a node, or by words', () => {
    const {spatial} = datasetWith(`dct:spatial
      [ dct:identifier <http://publications.europa.eu/resource/authority/country/SWE> ], "Hela kommunen"@sv, [ a dct:Location ]`);
    expect(spatial.map(({uri, label}) => [uri, ...plain(label)])).to.deep.equal([
      ['http://publications.europa.eu/resource/authority/country/SWE'],
      [undefined, 'Hela kommunen@sv'],
    ]);
  });
});
