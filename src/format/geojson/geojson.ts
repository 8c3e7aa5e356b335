import {isGeometryType} from '../../geo/geometry-reader.js';
import type {FormatRecognition, Glance, TableFormat} from '../format.js';
import {type JsonHead, readJsonHead} from './json-head.js';
import {isSequence} from './parse.js';

function isEsri({names, type, featureNames}: JsonHead, text: string): boolean {
  if (names.has('layers') && text.includes('"featureSet"')) return true;
  if (type !== '' || !names.has('features')) return false;
  const isLayer = ['geometryType', 'spatialReference', 'objectIdFieldName', 'displayFieldName'];
  return featureNames.has('attributes') || isLayer.some((name) => names.has(name));
}

function isGeometry({names, type}: JsonHead): boolean {
  return isGeometryType(type) && (names.has('coordinates') || names.has('geometries'));
}

function formatOf(head: JsonHead, text: string): FormatRecognition | undefined {
  const {type, names, isList, featureNames} = head;
  if (type === 'Topology') return {format: 'topojson', evidence: 'Its type is Topology.'};
  if (type === 'Feature' || isGeometry(head)) {
    const format = !isList && isSequence(text) ? 'geojson-seq' : 'geojson';
    return {format, evidence: `Its ${isList ? 'first item' : 'root'} is a ${type} of GeoJSON.`};
  }
  if (type === 'FeatureCollection' || (names.has('features') && featureNames.has('properties')))
    return {format: 'geojson', evidence: 'It is a collection of GeoJSON features.'};
  if (isEsri(head, text))
    return {format: 'esri-json', evidence: 'Its features are those of ArcGIS.'};
  return undefined;
}

/** Members that only an error of ArcGIS has together: `{"error": {"code", "message", "details"}}`. */
const esriError = /^\s{0,100}\{\s{0,100}"error"\s{0,100}:\s{0,100}\{\s{0,100}"code"\s{0,100}:/;

function recognize({head, extension}: Glance): FormatRecognition | undefined {
  if (esriError.test(head)) return {format: 'esri-json', evidence: 'It is an error of ArcGIS.'};
  const json = readJsonHead(head);
  const found = json && formatOf(json, head);
  if (found || !json || json.type !== '') return found;
  const isCalled = extension === 'geojson' || extension === 'topojson';
  return isCalled ? {format: extension, evidence: `It is JSON called .${extension}.`} : undefined;
}

/** Features in JSON: GeoJSON, one feature a line, TopoJSON, answers of OGC API Features and ArcGIS. */
export const geojson: TableFormat = {
  formats: ['geojson', 'geojson-seq', 'topojson', 'esri-json'],
  recognize,
  load: async () => (await import('./read.js')).readGeoJson,
};
