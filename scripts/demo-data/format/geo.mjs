/**
 * The same features in the formats of maps. A feature is `{id, geometry, properties}` with coordinates in
 * WGS 84, longitude first, as in GeoJSON.
 */
import {project, sweref99Tm} from './sweref.mjs';
import {escapeXml, xmlDocument} from './xml.mjs';

function mapPositions(coordinates, change) {
  return typeof coordinates[0] === 'number'
    ? change(coordinates)
    : coordinates.map((inner) => mapPositions(inner, change));
}

function geoJsonFeature({id, geometry, properties}) {
  return JSON.stringify({type: 'Feature', id, geometry, properties});
}

function featureCollection(features, members) {
  const head = JSON.stringify({type: 'FeatureCollection', ...members}).slice(0, -1);
  const lines = features.map(geoJsonFeature).join(',\n');
  return Buffer.from(`${head},"features":[\n${lines}\n]}\n`);
}

/** RFC 7946. */
export function geoJson(features, name) {
  return featureCollection(features, name ? {name} : {});
}

/** The older custom: a `crs` member and metres, easting first. */
export function projectedGeoJson(features, name, system = sweref99Tm) {
  const crs = {type: 'name', properties: {name: `urn:ogc:def:crs:EPSG::${system.code}`}};
  const projected = features.map((feature) => ({
    ...feature,
    geometry: {
      ...feature.geometry,
      coordinates: mapPositions(feature.geometry.coordinates, (at) => project(at, system)),
    },
  }));
  return featureCollection(projected, {name, crs});
}

const kmlPositions = (positions) => positions.map((at) => `${at[0]},${at[1]},0`).join(' ');

const kmlGeometry = {
  Point: (at) => `<Point><coordinates>${kmlPositions([at])}</coordinates></Point>`,
  LineString: (line) =>
    `<LineString><tessellate>1</tessellate><coordinates>${kmlPositions(line)}</coordinates></LineString>`,
  Polygon: ([outer]) =>
    `<Polygon><outerBoundaryIs><LinearRing><coordinates>${kmlPositions(outer)}</coordinates></LinearRing></outerBoundaryIs></Polygon>`,
};

function placemark({geometry, properties}) {
  const {name, description = '', ...others} = properties;
  const data = Object.entries(others)
    .map(
      ([key, value]) => `<Data name="${escapeXml(key)}"><value>${escapeXml(value)}</value></Data>`,
    )
    .join('');
  return `<Placemark><name>${escapeXml(name)}</name><description>${escapeXml(description)}</description><ExtendedData>${data}</ExtendedData>${kmlGeometry[geometry.type](geometry.coordinates)}</Placemark>`;
}

/** KML 2.2; every feature needs the property `name`. */
export function kml(features, name) {
  return xmlDocument(
    `<kml xmlns="http://www.opengis.net/kml/2.2">\n<Document><name>${escapeXml(name)}</name>\n${features.map(placemark).join('\n')}\n</Document>\n</kml>`,
  );
}

function gpxTrack({geometry, properties}) {
  const points = geometry.coordinates
    .map(([longitude, latitude, height]) => {
      const elevation = height === undefined ? '' : `<ele>${height}</ele>`;
      return `<trkpt lat="${latitude}" lon="${longitude}">${elevation}</trkpt>`;
    })
    .join('\n');
  return `<trk><name>${escapeXml(properties.name)}</name><desc>${escapeXml(properties.description)}</desc><trkseg>\n${points}\n</trkseg></trk>`;
}

function gpxWaypoint({geometry, properties}) {
  const [longitude, latitude] = geometry.coordinates;
  return `<wpt lat="${latitude}" lon="${longitude}"><name>${escapeXml(properties.name)}</name><type>${escapeXml(properties.type)}</type></wpt>`;
}

/** GPX 1.1: lines become tracks, points become waypoints. */
export function gpx(features, name) {
  const points = features.filter(({geometry}) => geometry.type === 'Point');
  const lines = features.filter(({geometry}) => geometry.type === 'LineString');
  return xmlDocument(
    `<gpx version="1.1" creator="demo" xmlns="http://www.topografix.com/GPX/1/1">\n<metadata><name>${escapeXml(name)}</name></metadata>\n${[...points.map(gpxWaypoint), ...lines.map(gpxTrack)].join('\n')}\n</gpx>`,
  );
}

/** GML writes SWEREF 99 TM as the authority does: northing first. */
const gmlPositions = (positions) =>
  positions
    .map((at) => {
      const [easting, northing] = project(at);
      return `${northing.toFixed(2)} ${easting.toFixed(2)}`;
    })
    .join(' ');

const srs = 'srsName="urn:ogc:def:crs:EPSG::3006" srsDimension="2"';
const gmlGeometry = {
  Point: (at, id) =>
    `<gml:Point gml:id="g.${id}" ${srs}><gml:pos>${gmlPositions([at])}</gml:pos></gml:Point>`,
  LineString: (line, id) =>
    `<gml:LineString gml:id="g.${id}" ${srs}><gml:posList>${gmlPositions(line)}</gml:posList></gml:LineString>`,
  Polygon: ([outer], id) =>
    `<gml:Polygon gml:id="g.${id}" ${srs}><gml:exterior><gml:LinearRing><gml:posList>${gmlPositions(outer)}</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon>`,
};

function gmlMember(feature, type) {
  const {id, geometry, properties} = feature;
  const values = Object.entries(properties)
    .map(([key, value]) => `<demo:${key}>${escapeXml(value)}</demo:${key}>`)
    .join('');
  return `<wfs:member><demo:${type} gml:id="${type}.${id}">${values}<demo:geom>${gmlGeometry[geometry.type](geometry.coordinates, id)}</demo:geom></demo:${type}></wfs:member>`;
}

/** An answer of WFS 2.0 with GML 3.2. */
export function gml(features, type) {
  const members = features.map((feature) => gmlMember(feature, type)).join('\n');
  return xmlDocument(
    `<wfs:FeatureCollection xmlns:wfs="http://www.opengis.net/wfs/2.0" xmlns:gml="http://www.opengis.net/gml/3.2" xmlns:demo="https://karta.alvhamra.example/ns" numberMatched="${features.length}" numberReturned="${features.length}" timeStamp="2026-11-01T06:00:00Z">\n${members}\n</wfs:FeatureCollection>`,
  );
}
