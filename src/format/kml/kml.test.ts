import {expect} from 'chai';
import {strToU8, zipSync} from 'fflate';
import {cellsOf, codesOf, isReadError, readAs} from '../feature/fixtures/read-text.js';
import {readCorpus} from '../geometry/fixtures/corpus.js';
import {kml} from './kml.js';

const document = (inner: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><kml xmlns="http://www.opengis.net/kml/2.2" xmlns:gx="http://www.google.com/kml/ext/2.2"><Document><name>Allt</name>${inner}</Document></kml>`;

const placemark = (inner: string): string => `<Placemark>${inner}</Placemark>`;
const point = (text: string): string => `<Point><coordinates>${text}</coordinates></Point>`;
const ring = '<LinearRing><coordinates>17,59 18,59 18,60 17,59</coordinates></LinearRing>';
const line = '<LineString><coordinates>17,59,3 18,60,4</coordinates></LineString>';
const polygon = `<Polygon><outerBoundaryIs>${ring}</outerBoundaryIs><innerBoundaryIs>${ring}</innerBoundaryIs></Polygon>`;

describe('KML', () => {
  for (const [path, rows] of [
    ['data-kml/iceland-kmz/iceland.kmz', 83],
    ['data-kml/naturreservat-viken/2000002_Q30201155_Viken.kml', 1],
  ] as const) {
    it(`of ${path} has ${rows} rows`, async function () {
      const table = await readAs(kml, readCorpus(this, path));
      expect(table.rows).to.equal(rows);
      expect(cellsOf(table, 'geometry')).to.not.include('');
      expect(table.geometry?.bounds).to.be.an('object');
      expect(codesOf(table)).to.deep.equal([]);
    });
  }

  it('has its data, in all the ways there are, and the folders around it', async () => {
    const table = await readAs(
      kml,
      document(
        `<Folder><name>Norr</name><Folder><name>Lekplatser</name>${placemark(
          `<name>Eken</name><description><![CDATA[<b>Fin</b>]]></description><ExtendedData><Data name="kod"><displayName>Kod</displayName><value>0180</value></Data><SchemaData schemaUrl="#x"><SimpleData name="antal">3</SimpleData></SchemaData></ExtendedData><TimeStamp><when>2024-05-01</when></TimeStamp><Style><LineStyle/></Style>${point('17.7,59.1,0')}`,
        )}</Folder></Folder>${placemark('<name>Asken</name>')}`,
      ),
    );
    const names = ['name', 'description', 'kod', 'antal', 'when', 'folder', 'geometry'];
    expect(table.columns.map(({name}) => name)).to.deep.equal(names);
    expect(names.map((name) => cellsOf(table, name)[0]).slice(0, 6)).to.deep.equal([
      'Eken',
      '<b>Fin</b>',
      '0180',
      '3',
      '2024-05-01',
      'Norr / Lekplatser',
    ]);
    expect(cellsOf(table, 'folder')[1]).to.equal('');
    expect(table.geometry).to.deep.include({crs: 'OGC:CRS84', crsFrom: 'format'});
  });

  const shapes: readonly (readonly [xml: string, type: string])[] = [
    [point('17.7, 59.1'), 'Point'],
    [line, 'LineString'],
    [ring, 'LineString'],
    [polygon, 'Polygon'],
    [`<MultiGeometry>${point('17,59')}${point('18,60')}</MultiGeometry>`, 'MultiPoint'],
    [`<MultiGeometry>${line}${line}</MultiGeometry>`, 'MultiLineString'],
    [
      `<MultiGeometry>${polygon}<MultiGeometry>${polygon}</MultiGeometry></MultiGeometry>`,
      'MultiPolygon',
    ],
    [`<MultiGeometry>${polygon}</MultiGeometry>`, 'Polygon'],
    [`<MultiGeometry>${polygon}${point('17,59')}</MultiGeometry>`, 'GeometryCollection'],
    [
      '<gx:Track><when>2024</when><gx:coord>17 59 0</gx:coord><gx:coord>18 60 0</gx:coord></gx:Track>',
      'LineString',
    ],
    [
      '<Model><Location><longitude>17</longitude><latitude>59</latitude></Location></Model>',
      'Point',
    ],
  ];
  for (const [xml, type] of shapes) {
    it(`knows ${xml.slice(0, 50)}… as ${type}`, async () => {
      const table = await readAs(kml, document(placemark(xml)));
      expect(table.geometry?.types).to.deep.equal([type]);
      expect(table.geometry?.bounds?.south).to.be.within(59, 59.1);
    });
  }

  it('keeps placemarks whose place is broken, and tells', async () => {
    const marks = ['17', 'a,b', '', '17,59'].map((text) => placemark(point(text))).join('');
    const table = await readAs(kml, document(marks));
    expect([table.rows, ...codesOf(table)]).to.deep.equal([4, 'geometry-unreadable']);
  });

  it('that ends in the middle keeps the placemarks that came whole', async () => {
    const table = await readAs(
      kml,
      document(placemark(point('17,59')) + placemark(polygon)).slice(0, -90),
    );
    expect([table.rows, ...codesOf(table)]).to.deep.equal([1, 'xml-truncated']);
  });

  it('tells of files that it only links to', async () => {
    const link = '<NetworkLink><Link><href>http://x.example/a.kml</href></Link></NetworkLink>';
    const table = await readAs(kml, document(link));
    expect([table.rows, ...codesOf(table)]).to.deep.equal([0, 'kml-network-link']);
  });

  it('in a KMZ is doc.kml, or what was asked for', async () => {
    const files = {
      'a.kml': strToU8(document(placemark('<name>A</name>'))),
      'doc.kml': strToU8(document(placemark('<name>doc</name>').repeat(2))),
      'images/x.png': new Uint8Array(9),
    };
    const packed = zipSync(files);
    const table = await readAs(kml, packed);
    expect([table.rows, table.reading.part]).to.deep.equal([2, 'doc.kml']);
    expect(table.reading.parts).to.deep.equal(['a.kml', 'doc.kml']);
    expect((await readAs(kml, packed, {part: 'a.kml'})).rows).to.equal(1);
  });

  it('in a KMZ made to hurt is refused', async () => {
    const bomb = zipSync({'doc.kml': new Uint8Array(5_000_000)});
    const begun = performance.now();
    const failure = await readAs(kml, bomb).catch((error: unknown) => error);
    expect(isReadError(failure)).to.equal(true);
    expect(performance.now() - begun).to.be.below(1_000);
  });
});
