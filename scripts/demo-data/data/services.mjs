/** Descriptions of the services: OpenAPI documents and the capabilities of map services. */
import {json} from '../format/json.mjs';
import {escapeXml, xmlDocument} from '../format/xml.mjs';
import {municipality} from '../place.mjs';

const answer = {
  200: {description: 'Svar', content: {'application/json': {schema: {type: 'object'}}}},
};

function openApi({title, description, paths}) {
  return json({
    openapi: '3.0.3',
    info: {title, description, version: '1.2.0', contact: {email: 'oppnadata@alvhamra.example'}},
    servers: [{url: './'}],
    paths: Object.fromEntries(
      paths.map(([path, summary, parameters = []]) => [
        path,
        {
          get: {
            summary,
            parameters: parameters.map((name) => ({name, in: 'query', schema: {type: 'string'}})),
            responses: answer,
          },
        },
      ]),
    ),
  });
}

const {west, south, east, north} = municipality.box;

function layerXml([name, title]) {
  return `<Layer queryable="1"><Name>${name}</Name><Title>${escapeXml(title)}</Title><CRS>EPSG:3006</CRS><EX_GeographicBoundingBox><westBoundLongitude>${west}</westBoundLongitude><eastBoundLongitude>${east}</eastBoundLongitude><southBoundLatitude>${south}</southBoundLatitude><northBoundLatitude>${north}</northBoundLatitude></EX_GeographicBoundingBox></Layer>`;
}

function wmsCapabilities(title, layers) {
  const address = 'https://karta.alvhamra.example/wms';
  const online = `<OnlineResource xmlns:xlink="http://www.w3.org/1999/xlink" xlink:type="simple" xlink:href="${address}"/>`;
  return xmlDocument(
    `<WMS_Capabilities version="1.3.0" xmlns="http://www.opengis.net/wms"><Service><Name>WMS</Name><Title>${escapeXml(title)}</Title>${online}</Service><Capability><Request><GetMap><Format>image/png</Format><DCPType><HTTP><Get>${online}</Get></HTTP></DCPType></GetMap></Request><Layer><Title>${escapeXml(title)}</Title>${layers.map(layerXml).join('')}</Layer></Capability></WMS_Capabilities>`,
  );
}

function wfsCapabilities(title, types) {
  const features = types
    .map(
      ([name, words]) =>
        `<FeatureType><Name>alvhamra:${name}</Name><Title>${escapeXml(words)}</Title><DefaultCRS>urn:ogc:def:crs:EPSG::3006</DefaultCRS><ows:WGS84BoundingBox><ows:LowerCorner>${west} ${south}</ows:LowerCorner><ows:UpperCorner>${east} ${north}</ows:UpperCorner></ows:WGS84BoundingBox></FeatureType>`,
    )
    .join('');
  return xmlDocument(
    `<wfs:WFS_Capabilities version="2.0.0" xmlns:wfs="http://www.opengis.net/wfs/2.0" xmlns="http://www.opengis.net/wfs/2.0" xmlns:ows="http://www.opengis.net/ows/1.1" xmlns:alvhamra="https://karta.alvhamra.example/ns"><ows:ServiceIdentification><ows:Title>${escapeXml(title)}</ows:Title><ows:ServiceType>WFS</ows:ServiceType></ows:ServiceIdentification><FeatureTypeList>${features}</FeatureTypeList></wfs:WFS_Capabilities>`,
  );
}

/** Bytes by file name, beside the data folder. */
export function serviceFiles() {
  return {
    '../api/badplatser-openapi.json': openApi({
      title: 'Badplatser',
      description: 'Badplatser och vattenprover.',
      paths: [
        ['/badplatser.geojson', 'Alla badplatser'],
        ['/badplatser.csv', 'Alla badplatser som tabell'],
      ],
    }),
    '../api/sophamtning-openapi.json': openApi({
      title: 'Sophämtning',
      description: 'Hämtningsdagar efter adress.',
      paths: [['/sophamtning.json', 'Sök hämtningsdag', ['ort', 'gata', '_limit', '_offset']]],
    }),
    '../api/vagarbeten-openapi.json': openApi({
      title: 'Vägarbeten',
      description: 'Pågående och planerade arbeten.',
      paths: [['/vagarbeten.json', 'Alla arbeten', ['status']]],
    }),
    '../api/wms-capabilities.xml': wmsCapabilities('Älvhamra kartor', [
      ['detaljplan', 'Detaljplaner'],
      ['oversiktsplan', 'Översiktsplan 2040'],
      ['ortofoto', 'Ortofoto 2025'],
      ['solkarta', 'Solkarta'],
    ]),
    '../api/wfs-capabilities.xml': wfsCapabilities('Älvhamra geodata', [
      ['detaljplan', 'Detaljplaner'],
      ['cykelvag', 'Cykelvägar'],
      ['naturreservat', 'Naturreservat'],
    ]),
  };
}
