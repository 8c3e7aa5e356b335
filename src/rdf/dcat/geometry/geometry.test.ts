import {expect} from 'chai';
import {centerOf, readExtent} from './geometry.js';

const box = {west: 10, south: 55, east: 24, north: 69};

function boxOf(written: string): unknown {
  const extent = readExtent(written);
  return typeof extent === 'string' ? extent : extent.boundingBox;
}

describe('readExtent', () => {
  const notations: readonly (readonly [string, string])[] = [
    ['a polygon', 'POLYGON((10 55, 24 55, 24 69, 10 69, 10 55))'],
    [
      'a polygon in lower case, with line breaks and a third axis',
      ' polygon z ((10 55 0,\n24 55 0, 24 69 0, 10 69 0))',
    ],
    [
      'several polygons',
      'MULTIPOLYGON(((10 55, 11 55, 11 56, 10 55)), ((20 60, 24 60, 24 69, 20 60)))',
    ],
    ['a collection', 'GEOMETRYCOLLECTION(POINT(10 55), POINT(24 69))'],
    [
      'longitude first by CRS84',
      '<http://www.opengis.net/def/crs/OGC/1.3/CRS84> POLYGON((10 55, 24 55, 24 69, 10 55))',
    ],
    [
      'latitude first by EPSG',
      '<http://www.opengis.net/def/crs/EPSG/0/4326> POLYGON((55 10, 55 24, 69 24, 55 10))',
    ],
    ['PostGIS', 'SRID=4326;POLYGON((10 55, 24 55, 24 69, 10 55))'],
    ['an envelope', 'ENVELOPE(10, 24, 69, 55)'],
    ['GeoJSON', '{"type":"Polygon","coordinates":[[[10,55],[24,55],[24,69],[10,55]]]}'],
    [
      'GeoJSON with apostrophes',
      "{'type':'Polygon','coordinates':[[[10,55],[24,55],[24,69],[10,55]]]}",
    ],
    [
      'a feature of GeoJSON',
      '{"type":"Feature","geometry":{"type":"LineString","coordinates":[[10,55],[24,69]]}}',
    ],
    ['the box of GeoJSON', '{"bbox":[10,55,24,69]}'],
    [
      'an envelope in GML, latitude first by URN',
      '<gml:Envelope srsName="urn:ogc:def:crs:EPSG::4326"><gml:lowerCorner>55 10</gml:lowerCorner><gml:upperCorner>69 24</gml:upperCorner></gml:Envelope>',
    ],
    [
      'an envelope in GML, longitude first by its short name',
      '<gml:Envelope srsName="EPSG:4326"><gml:lowerCorner>10 55</gml:lowerCorner><gml:upperCorner>24 69</gml:upperCorner></gml:Envelope>',
    ],
    [
      'positions in GML',
      '<gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>10 55 24 55 24 69 10 55</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon>',
    ],
    [
      'coordinates in GML',
      '<gml:LineString><gml:coordinates>10,55 24,69</gml:coordinates></gml:LineString>',
    ],
    ['a box of Dublin Core', 'northlimit=69; southlimit=55; westlimit=10; eastlimit=24'],
    ['four numbers', '10, 55, 24, 69'],
    ['four numbers in parentheses', '(10.0, 55.0, 24.0, 69.0)'],
    ['four numbers in brackets', '[10,55,24,69]'],
  ];
  for (const [name, written] of notations) {
    it(`reads ${name}`, () => {
      expect(boxOf(written)).to.deep.equal(box);
    });
  }

  it('tells a point from a box', () => {
    const extent = readExtent('POINT(12 57.7)');
    expect(extent).to.deep.include({isPoint: true, swapped: false});
    expect(typeof extent === 'string' ? undefined : centerOf(extent.boundingBox)).to.deep.equal({
      longitude: 12,
      latitude: 57.7,
    });
  });

  it('brings longitudes of the Pacific back to the globe', () => {
    expect(boxOf('POLYGON((159 -25, 159 -11, 212 -11, 159 -25))')).to.deep.equal({
      west: 159,
      south: -25,
      east: -148,
      north: -11,
    });
  });

  it('refuses what is projected, broken or empty', () => {
    expect(
      boxOf('POLYGON((319180 6399862, 319190 6399862, 319180 6399872, 319180 6399862))'),
    ).to.equal('geometry-projected');
    for (const written of [
      'wrong wkt',
      'POINT(a b)',
      'POINT EMPTY',
      'POLYGON(())',
      '{"coordinates":[[4,',
      '{}',
      '<gml/>',
      '',
      'POINT(12 NaN)',
      '(1 2)',
    ]) {
      expect(boxOf(written), written).to.equal('geometry-invalid');
    }
  });

  it('is not hurt by depth', () => {
    const deep = `{"coordinates":${'['.repeat(50_000)}${']'.repeat(50_000)}}`;
    expect(boxOf(deep)).to.equal('geometry-invalid');
    expect(boxOf('('.repeat(50_000))).to.equal('geometry-invalid');
  });
});

describe('two bare numbers', () => {
  it('are a point if they have decimals', () => {
    const extent = readExtent('(11.6342, 56.2420)');
    expect(typeof extent === 'string' ? extent : centerOf(extent.boundingBox)).to.deep.equal({
      longitude: 11.6342,
      latitude: 56.242,
    });
    expect(readExtent('2019 2020')).to.equal('geometry-invalid');
  });
});
