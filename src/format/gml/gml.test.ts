import {expect} from 'chai';
import {cellsOf, codesOf, isReadError, readAs} from '../feature/fixtures/read-text.js';
import {readCorpus} from '../geometry/fixtures/corpus.js';
import {glanceAt} from '../glance.js';
import {gml} from './gml.js';

const namespaces =
  'xmlns:gml="http://www.opengis.net/gml/3.2" xmlns:wfs="http://www.opengis.net/wfs/2.0" xmlns:k="http://k.example/" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';

const collection = (members: string, attributes = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?><wfs:FeatureCollection ${namespaces} ${attributes}>${members}</wfs:FeatureCollection>`;

const member = (inner: string, id = 'a.1'): string =>
  `<wfs:member><k:plats gml:id="${id}">${inner}</k:plats></wfs:member>`;

const place = (geometry: string): string => collection(member(`<k:geom>${geometry}</k:geom>`));

const urn = 'urn:ogc:def:crs:EPSG::3006';
const ring = (name: string): string =>
  `<gml:${name}><gml:LinearRing><gml:posList>59 17 59 18 60 18 59 17</gml:posList></gml:LinearRing></gml:${name}>`;
const wgs = 'srsName="urn:ogc:def:crs:EPSG::4326"';
const polygon = `<gml:Polygon ${wgs}>${ring('exterior')}${ring('interior')}</gml:Polygon>`;
const line = `<gml:LineString ${wgs}><gml:posList>59 17 60 18</gml:posList></gml:LineString>`;
const segment = (list: string): string =>
  `<gml:LineStringSegment><gml:posList>${list}</gml:posList></gml:LineStringSegment>`;

describe('GML', () => {
  it('of data-gml/states-wfs has 14 rows, and tells of 52', async function () {
    const path = 'data-gml/states-wfs/getfeature-props-states-2-0-0.xml';
    const table = await readAs(gml, readCorpus(this, path));
    expect([table.rows, ...codesOf(table)]).to.deep.equal([14, 'more-pages']);
    expect(cellsOf(table, 'STATE_NAME')[0]).to.equal('Wyoming');
    expect(cellsOf(table, 'id')[0]).to.equal('states.1');
  });

  it('has properties, those of objects inside with dots', async () => {
    const table = await readAs(
      gml,
      collection(
        member(
          `<gml:boundedBy><gml:Envelope><gml:lowerCorner>1 1</gml:lowerCorner></gml:Envelope></gml:boundedBy><k:namn>Eken</k:namn><k:kod>0180</k:kod><k:slut xsi:nil="true">x</k:slut><k:typ xlink:href="http://x.example/lek"/><k:tagg>a</k:tagg><k:tagg>b</k:tagg><k:adress><k:Adress><k:gata>Storgatan</k:gata></k:Adress></k:adress>`,
        ),
      ),
    );
    const names = ['id', 'namn', 'kod', 'slut', 'typ', 'tagg', 'adress.gata'];
    expect(table.columns.map(({name}) => name)).to.deep.equal(names);
    expect(names.map((name) => cellsOf(table, name)[0])).to.deep.equal([
      'a.1',
      'Eken',
      '0180',
      '',
      'http://x.example/lek',
      'a, b',
      'Storgatan',
    ]);
  });

  const points: readonly (readonly [
    srsName: string,
    positions: string,
    codes: readonly string[],
  ])[] = [
    [urn, '6564543 658129', []],
    ['http://www.opengis.net/def/crs/EPSG/0/3006', '6564543 658129', []],
    ['EPSG:3006', '658129 6564543', []],
    ['http://www.opengis.net/gml/srs/epsg.xml#3006', '658129 6564543', []],
    ['urn:ogc:def:crs:EPSG::4326', '59.190469 17.768165', []],
    ['EPSG:4326', '17.768165 59.190469', []],
    ['urn:ogc:def:crs:OGC:1.3:CRS84', '17.768165 59.190469', []],
    ['urn:ogc:def:crs:EPSG::3011', '6563910 136749', []],
    // Servers that do not keep the order they name.
    [urn, '658129 6564543', ['coordinates-swapped']],
    ['EPSG:3006', '6564543 658129', ['coordinates-swapped']],
    ['EPSG:4326', '59.190469 17.768165', ['coordinates-swapped']],
    ['', '6564543 658129', ['crs-guessed', 'coordinates-swapped']],
  ];
  for (const [srsName, positions, codes] of points) {
    it(`puts ${positions} in "${srsName}" in Salem`, async () => {
      const name = srsName === '' ? '' : `srsName="${srsName}"`;
      const table = await readAs(
        gml,
        place(`<gml:Point ${name}><gml:pos>${positions}</gml:pos></gml:Point>`),
      );
      expect(table.geometry?.bounds?.north).to.be.closeTo(59.190469, 0.00002);
      expect(table.geometry?.bounds?.east).to.be.closeTo(17.768165, 0.00002);
      expect(codesOf(table)).to.deep.equal(codes);
    });
  }

  it('believes the order of axes that a system has abroad', async () => {
    const table = await readAs(
      gml,
      place(`<gml:Point ${wgs}><gml:pos>42 -71</gml:pos></gml:Point>`),
    );
    expect(table.geometry?.bounds).to.include({west: -71, south: 42});
  });

  it('takes the system of the collection where geometries name none', async () => {
    const bounds = `<wfs:boundedBy><gml:Envelope srsName="${urn}"><gml:lowerCorner>1 2</gml:lowerCorner></gml:Envelope></wfs:boundedBy>`;
    const point = '<k:geom><gml:Point><gml:pos>6564543 658129</gml:pos></gml:Point></k:geom>';
    const table = await readAs(gml, collection(bounds + member(point)));
    expect(table.geometry).to.include({crs: 'EPSG:3006', crsFrom: 'declared'});
  });

  const shapes: readonly (readonly [what: string, xml: string, type: string])[] = [
    ['a polygon', polygon, 'Polygon'],
    ['a line', line, 'LineString'],
    [
      'positions one by one',
      `<gml:LineString ${wgs}><gml:pos>59 17</gml:pos><gml:pos>60 18</gml:pos></gml:LineString>`,
      'LineString',
    ],
    [
      'three dimensions',
      `<gml:LineString ${wgs} srsDimension="3"><gml:posList>59 17 1 60 18 2</gml:posList></gml:LineString>`,
      'LineString',
    ],
    [
      'a curve of segments',
      `<gml:Curve ${wgs}><gml:segments>${segment('59 17 59 18')}${segment('59 18 60 18')}</gml:segments></gml:Curve>`,
      'LineString',
    ],
    [
      'a surface of patches',
      `<gml:Surface ${wgs}><gml:patches><gml:PolygonPatch>${ring('exterior')}</gml:PolygonPatch></gml:patches></gml:Surface>`,
      'Polygon',
    ],
    [
      'a ring of curves',
      `<gml:Polygon ${wgs}><gml:exterior><gml:Ring><gml:curveMember>${line}</gml:curveMember><gml:curveMember><gml:LineString><gml:posList>60 18 59 18 59 17</gml:posList></gml:LineString></gml:curveMember></gml:Ring></gml:exterior></gml:Polygon>`,
      'Polygon',
    ],
    [
      'several surfaces',
      `<gml:MultiSurface ${wgs}><gml:surfaceMember>${polygon}</gml:surfaceMember><gml:surfaceMember>${polygon}</gml:surfaceMember></gml:MultiSurface>`,
      'MultiPolygon',
    ],
    [
      'surfaces in one holder',
      `<gml:MultiSurface ${wgs}><gml:surfaceMembers>${polygon}${polygon}</gml:surfaceMembers></gml:MultiSurface>`,
      'MultiPolygon',
    ],
    [
      'a single one of several',
      `<gml:MultiCurve ${wgs}><gml:curveMember>${line}</gml:curveMember></gml:MultiCurve>`,
      'LineString',
    ],
    [
      'several points',
      `<gml:MultiPoint ${wgs}><gml:pointMembers><gml:Point><gml:pos>59 17</gml:pos></gml:Point><gml:Point><gml:pos>60 18</gml:pos></gml:Point></gml:pointMembers></gml:MultiPoint>`,
      'MultiPoint',
    ],
    [
      'points and lines',
      `<gml:MultiGeometry ${wgs}><gml:geometryMember>${line}</gml:geometryMember><gml:geometryMember>${polygon}</gml:geometryMember></gml:MultiGeometry>`,
      'GeometryCollection',
    ],
    [
      'an envelope',
      `<gml:Envelope ${wgs}><gml:lowerCorner>59 17</gml:lowerCorner><gml:upperCorner>60 18</gml:upperCorner></gml:Envelope>`,
      'Polygon',
    ],
    [
      'coordinates of GML 2',
      '<gml:LineString srsName="EPSG:4326"><gml:coordinates>17,59 18,60</gml:coordinates></gml:LineString>',
      'LineString',
    ],
    [
      'a polygon of GML 2',
      '<gml:Polygon srsName="EPSG:4326"><gml:outerBoundaryIs><gml:LinearRing><gml:coordinates decimal="." cs="," ts=" ">17,59 18,59 18,60 17,59</gml:coordinates></gml:LinearRing></gml:outerBoundaryIs></gml:Polygon>',
      'Polygon',
    ],
    [
      'a box of GML 2',
      '<gml:Box srsName="EPSG:4326"><gml:coord><gml:X>17</gml:X><gml:Y>59</gml:Y></gml:coord><gml:coord><gml:X>18</gml:X><gml:Y>60</gml:Y></gml:coord></gml:Box>',
      'Polygon',
    ],
  ];
  for (const [what, xml, type] of shapes) {
    it(`reads ${what}`, async () => {
      const table = await readAs(gml, place(xml));
      expect(table.geometry?.types).to.deep.equal([type]);
      const bounds = table.geometry?.bounds;
      expect(bounds).to.deep.equal({west: 17, south: 59, east: 18, north: 60});
      expect(codesOf(table)).to.deep.equal([]);
    });
  }

  it('has its features in members of any name', async () => {
    const feature = '<k:plats fid="p.1"><k:namn>A</k:namn></k:plats>';
    for (const inner of [
      `<gml:featureMember>${feature}</gml:featureMember>`.repeat(2),
      `<gml:featureMembers>${feature}${feature}</gml:featureMembers>`,
      `<wfs:member>${collection(`<wfs:member>${feature}</wfs:member>`.repeat(2)).replace(/^.*\?>/, '')}</wfs:member>`,
    ])
      expect((await readAs(gml, collection(inner))).rows, inner).to.equal(2);
  });

  it('has the types of its features as parts', async () => {
    const other = '<wfs:member><k:led><k:namn>B</k:namn></k:led></wfs:member>';
    const text = collection(member('<k:namn>A</k:namn>') + other);
    const table = await readAs(gml, text);
    expect([table.rows, table.reading.parts]).to.deep.equal([2, ['plats', 'led']]);
    expect((await readAs(gml, text, {part: 'led'})).rows).to.equal(1);
  });

  it('keeps features whose place is broken, and those that came before the end', async () => {
    const broken = '<k:geom><gml:Point><gml:pos>59</gml:pos></gml:Point></k:geom>';
    const text = collection(member(broken) + member('<k:namn>B</k:namn>'));
    const table = await readAs(gml, text);
    expect([table.rows, ...codesOf(table)]).to.deep.equal([2, 'geometry-unreadable']);
    const cut = await readAs(gml, text.slice(0, text.indexOf('</k:namn>')));
    expect([cut.rows, ...codesOf(cut)]).to.deep.equal([1, 'xml-truncated', 'geometry-unreadable']);
  });

  it('without features has no rows', async () => {
    expect((await readAs(gml, collection('', 'numberMatched="0"'))).rows).to.equal(0);
  });

  it('names the error that a service sends in place of features', async () => {
    const report =
      '<ows:ExceptionReport xmlns:ows="http://www.opengis.net/ows/1.1"><ows:Exception exceptionCode="x"><ows:ExceptionText>Unknown layer</ows:ExceptionText></ows:Exception></ows:ExceptionReport>';
    const failure = await readAs(gml, report).catch((error: unknown) => error);
    expect(isReadError(failure) && [failure.code, failure.came]).to.deep.equal([
      'not-data',
      'an error of the service: Unknown layer',
    ]);
  });

  it('is neither metadata nor capabilities', () => {
    for (const root of ['gmd:MD_Metadata', 'wfs:WFS_Capabilities', 'rdf:RDF', 'html']) {
      const bytes = new TextEncoder().encode(`<${root} ${namespaces}>`);
      expect(gml.recognize(glanceAt({bytes, contentType: '', address: ''})), root).to.equal(
        undefined,
      );
    }
  });
});
