import {expect} from 'chai';
import {formatOfAddress, normalizeFormat} from './normalize-format.js';

const fileType = 'http://publications.europa.eu/resource/authority/file-type/';

const writings: Readonly<Record<string, readonly string[]>> = {
  CSV: [
    'text/csv',
    'TEXT/CSV; charset=utf-8',
    'CSV',
    '.csv',
    'CSV (.csv)',
    'CSV-fil',
    `${fileType}CSV`,
    `${fileType}CSV/`,
    'https://www.iana.org/assignments/media-types/text/csv',
    'mime:text/csv',
    'application/csv',
  ],
  'CSV (ZIP)': ['text/csv+zip'],
  Excel: [
    'XLSX',
    'xls',
    'Microsoft Excel (.xlsx)',
    'Excel',
    'application/vnd.ms-excel',
    `${fileType}XLS`,
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ],
  GeoJSON: [
    'application/geo+json',
    'application/vnd.geo+json',
    'GeoJSON',
    'geojson',
    `${fileType}GEOJSON`,
  ],
  JSON: ['application/json', 'json', 'application/alto-endpointcostparams+json'],
  'JSON-LD': ['application/ld+json', 'JSON-LD', `${fileType}JSON_LD`],
  WMS: [
    'application/vnd.ogc.wms_xml',
    'WMS',
    'OGC:WMS',
    'OGC WMS',
    `${fileType}WMS_SRVC`,
    'http://www.opengis.net/def/serviceType/ogc/wms',
  ],
  WFS: ['application/vnd.ogc.wfs_xml', 'wfs'],
  Shapefile: ['application/x-shapefile', 'SHP', 'ESRI Shapefile', 'Shape', `${fileType}SHP`],
  GeoPackage: ['application/geopackage+sqlite3', 'GPKG', 'GeoPackage'],
  KML: ['application/vnd.google-earth.kml+xml', 'kml'],
  'RDF/XML': ['application/rdf+xml', 'RDF', `${fileType}RDF_XML`],
  Turtle: ['text/turtle', 'ttl', `${fileType}RDF_TURTLE`],
  API: ['REST', 'API'],
  'Esri REST': [`${fileType}REST`],
  Text: ['text/plain', 'TXT'],
  'PC-Axis': ['PX', 'pc-axis'],
};

describe('normalizeFormat', () => {
  for (const [name, ways] of Object.entries(writings)) {
    for (const written of ways) {
      it(`calls ${written} ${name}`, () => {
        const format = normalizeFormat(written);
        expect(format.name).to.equal(name);
        expect(format.written).to.equal(written);
      });
    }
  }

  it('knows media type and EU code of what it knows', () => {
    expect(normalizeFormat('Excel (.xls)')).to.deep.equal({
      name: 'Excel',
      mediaType: 'application/vnd.ms-excel',
      uri: `${fileType}XLS`,
      written: 'Excel (.xls)',
    });
    expect(normalizeFormat('text/csv+zip')).to.deep.include({
      mediaType: 'text/csv+zip',
      uri: undefined,
    });
  });

  it('keeps the words of what it does not know, and names no format where there are several', () => {
    for (const words of ['CSV JSON XML', 'Papper', 'application/x-ovanlig', '']) {
      expect(normalizeFormat(words)).to.deep.include({name: words, uri: undefined});
    }
    expect(normalizeFormat(`${fileType}PDFA1A`)).to.deep.include({
      name: 'PDFA1A',
      uri: `${fileType}PDFA1A`,
    });
  });
});

describe('formatOfAddress', () => {
  const addresses: readonly (readonly [string, string | undefined])[] = [
    ['https://x.se/badplatser.csv', 'CSV'],
    ['https://x.se/Badplatser.CSV?v=2#rad', 'CSV'],
    ['https://x.se/data.csv.zip', 'CSV (ZIP)'],
    ['https://x.se/data.zip', 'ZIP'],
    ['https://x.se/ows?service=WFS&request=GetFeature&outputFormat=geojson', 'WFS'],
    ['https://x.se/hämta?format=json', 'JSON'],
    ['https://x.se/sida.html', undefined],
    ['https://x.se/', undefined],
    ['https://x.se', undefined],
    ['https://x.se/v1.2/resurs', undefined],
    ['', undefined],
  ];
  for (const [address, name] of addresses) {
    it(`finds ${name ?? 'nothing'} in ${address || 'nothing'}`, () => {
      expect(formatOfAddress(address)?.name).to.equal(name);
    });
  }
});
