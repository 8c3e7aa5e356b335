import {expect} from 'chai';
import {crsOf} from './declared-system.js';

const esriPrj =
  'PROJCS["SWEREF99_18_00",GEOGCS["GCS_SWEREF99",DATUM["D_SWEREF99",SPHEROID["GRS_1980",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AUTHORITY["EPSG","4619"]],PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",150000.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",18.0],PARAMETER["Scale_Factor",1.0],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]';
const gdalPrj =
  'PROJCS["SWEREF99 TM",GEOGCS["SWEREF99",DATUM["SWEREF99",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],TOWGS84[0,0,0,0,0,0,0]],AUTHORITY["EPSG","4619"]],UNIT["metre",1],AUTHORITY["EPSG","3006"]]';
const wkt2 =
  'PROJCRS["RT90 2.5 gon V",BASEGEOGCRS["RT90",DATUM["Rikets koordinatsystem 1990",ELLIPSOID["Bessel 1841",6377397.155,299.1528128]]],CS[Cartesian,2],AXIS["northing (X)",north],AXIS["easting (Y)",east],ID["EPSG",3021]]';
const ownPrj =
  'PROJCS["Kommunens lokala",GEOGCS["GCS_SWEREF99",DATUM["D_SWEREF99",SPHEROID["GRS_1980",6378137.0,298.257222101]]],PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",150000.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",18.0],PARAMETER["Scale_Factor",1.0],UNIT["Meter",1.0]]';

describe('a declared coordinate system', () => {
  const cases: readonly (readonly [declared: unknown, id: string, isNorthFirst: boolean])[] = [
    ['EPSG:3006', 'EPSG:3006', false],
    ['epsg:3011', 'EPSG:3011', false],
    [' 3006 ', 'EPSG:3006', false],
    [3021, 'EPSG:3021', false],
    ['urn:ogc:def:crs:EPSG::3006', 'EPSG:3006', true],
    ['urn:ogc:def:crs:EPSG:6.9:3007', 'EPSG:3007', true],
    ['urn:x-ogc:def:crs:EPSG:4326', 'EPSG:4326', true],
    ['urn:ogc:def:crs:EPSG::3857', 'EPSG:3857', false],
    ['urn:ogc:def:crs,crs:EPSG::3006,crs:EPSG::5613', 'EPSG:3006', true],
    ['http://www.opengis.net/def/crs/EPSG/0/3006', 'EPSG:3006', true],
    ['https://www.opengis.net/def/crs/EPSG/0/5850', 'EPSG:5850', true],
    ['http://www.opengis.net/gml/srs/epsg.xml#4326', 'EPSG:4326', false],
    ['CRS84', 'OGC:CRS84', false],
    ['CRS:84', 'OGC:CRS84', false],
    ['urn:ogc:def:crs:OGC:1.3:CRS84', 'OGC:CRS84', false],
    ['http://www.opengis.net/def/crs/OGC/1.3/CRS84', 'OGC:CRS84', false],
    ['http://www.opengis.net/def/crs/OGC/0/CRS84h', 'OGC:CRS84', false],
    ['SWEREF 99 TM', 'EPSG:3006', false],
    ['SWEREF99 TM', 'EPSG:3006', false],
    ['SWEREF 99 18 00', 'EPSG:3011', false],
    ['sweref_99_1330', 'EPSG:3008', false],
    ['RT 90', 'EPSG:3021', false],
    ['RT90_25_gon_W', 'EPSG:3021', false],
    ['RT90 0 gon', 'EPSG:3022', false],
    ['RT90 5 gon O', 'EPSG:3024', false],
    ['WGS 84', 'OGC:CRS84', false],
    ['WGS 84 / UTM zone 33N', 'EPSG:32633', false],
    [esriPrj, 'EPSG:3011', false],
    [gdalPrj, 'EPSG:3006', false],
    [wkt2, 'EPSG:3021', false],
    ['GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984"],UNIT["Degree",0.017]]', 'OGC:CRS84', false],
    ['PROJCS["WGS_1984_Web_Mercator_Auxiliary_Sphere",GEOGCS["X"]]', 'EPSG:3857', false],
    ['+proj=utm +zone=33 +ellps=GRS80 +units=m', 'EPSG:32633', false],
    [{wkid: 102100, latestWkid: 3857}, 'EPSG:3857', false],
    [{wkid: 3006}, 'EPSG:3006', false],
    [{wkt: esriPrj}, 'EPSG:3011', false],
    [{type: 'name', properties: {name: 'urn:ogc:def:crs:EPSG::3010'}}, 'EPSG:3010', true],
    [{type: 'EPSG', properties: {code: 3006}}, 'EPSG:3006', false],
    [{type: 'ProjectedCRS', name: 'x', id: {authority: 'EPSG', code: 3006}}, 'EPSG:3006', false],
    [{type: 'GeographicCRS', id: {authority: 'OGC', code: 'CRS84'}}, 'OGC:CRS84', false],
    [
      {type: 'CompoundCRS', name: 'x', components: [{id: {authority: 'EPSG', code: 3006}}]},
      'EPSG:3006',
      false,
    ],
    [{type: 'BoundCRS', source_crs: {name: 'SWEREF99 TM'}}, 'EPSG:3006', false],
    ['{"type":"ProjectedCRS","id":{"authority":"EPSG","code":3008}}', 'EPSG:3008', false],
  ];
  for (const [declared, id, isNorthFirst] of cases) {
    const shown = JSON.stringify(declared).slice(0, 60);
    it(`${shown} is ${id}, ${isNorthFirst ? 'north' : 'x'} first`, () => {
      const found = crsOf(declared);
      expect(found?.id).to.equal(id);
      expect(found?.isNorthFirst).to.equal(isNorthFirst);
      expect(found?.system?.toWgs84).to.be.a('function');
    });
  }

  it('that nobody has named is read from its parameters, and its definition reads again', () => {
    const found = crsOf(ownPrj);
    const place = found?.system?.toWgs84(145156, 6588557);
    expect(place).to.deep.equal(crsOf('EPSG:3011')?.system?.toWgs84(145156, 6588557));
    expect(crsOf(found?.id)?.system?.toWgs84(145156, 6588557)).to.deep.equal(place);
  });

  it('keeps its name when it can not be computed', () => {
    for (const [declared, id] of [
      ['EPSG:27700', 'EPSG:27700'],
      ['urn:ogc:def:crs:EPSG::2056', 'EPSG:2056'],
      ['Kommunens eget', 'Kommunens eget'],
      ['PROJCS["ETRS_1989_LAEA",GEOGCS["x"],PROJECTION["Lambert"]]', 'ETRS_1989_LAEA'],
    ] as const) {
      expect(crsOf(declared)?.id).to.equal(id);
      expect(crsOf(declared)?.system).to.equal(undefined);
    }
  });

  it('is none where nothing is said', () => {
    for (const nothing of ['', '  ', undefined, null, [], {}, true, '{"a'])
      expect(crsOf(nothing), JSON.stringify(nothing)).to.equal(undefined);
  });

  it('of any length and depth is read in no time', () => {
    const deep = JSON.parse('{"components":['.repeat(50_000) + ']}'.repeat(50_000)) as unknown;
    const begun = performance.now();
    for (const hostile of ['PROJCS["'.repeat(2_000), 'epsg'.repeat(4_900), ' '.repeat(1e6), deep])
      crsOf(hostile);
    expect(performance.now() - begun).to.be.below(500);
  });
});
