/** What files say of their coordinate system, in all the ways they say it. */
import {type CoordinateSystem, crs84} from './coordinate-system.js';
import {readProj, readWktSystem} from './system-text.js';
import {systemOf} from './systems.js';
import {systemOfName} from './system-name.js';

export interface DeclaredSystem {
  /** `EPSG:3006`, `OGC:CRS84`; the words of the file where they mean nothing here. */
  readonly id: string;
  /** `undefined` for a system that can not be computed here. */
  readonly system: CoordinateSystem | undefined;
  /**
   * Whether GML and its kin put northing or latitude first under this name. URNs and URIs follow their
   * authority; the short `EPSG:3006` has always meant x, y.
   */
  readonly isNorthFirst: boolean;
}

/** Longest declaration that is looked at; the longest real ones, with all their axes, have 4 kB. */
const longest = 20_000;

const unknown: DeclaredSystem = {id: '', system: undefined, isNorthFirst: false};

function found(system: CoordinateSystem, isFormal: boolean): DeclaredSystem {
  return {id: system.id, system, isNorthFirst: isFormal && system.isNorthFirst};
}

function ofCode(code: string, isFormal: boolean): DeclaredSystem {
  const system = systemOf(Number(code));
  return system
    ? found(system, isFormal)
    : {id: `EPSG:${Number(code)}`, system: undefined, isNorthFirst: isFormal};
}

/** `EPSG:3006`, `3006`; GML 2 writes `http://www.opengis.net/gml/srs/epsg.xml#3006` and means x, y too. */
const informal = /^(?:epsg\s*:{1,2}\s*|.{0,100}epsg\.xml#)?(\d{4,6})$/i;
/** URN and URI; of a compound name, the first part, which is the horizontal one. */
const formal = /epsg(?:[:/][\w.]{0,12})?[:/](\d{4,6})(?!\d)/i;
const longitudeFirst = /(?:^|[:/])(?:ogc:)?crs:?(?:84h?|83)$/i;

function ofText(text: string): DeclaredSystem | undefined {
  if (text === '' || text.length > longest) return undefined;
  if (longitudeFirst.test(text)) return found(crs84, false);
  const code = informal.exec(text)?.[1];
  if (code) return ofCode(code, false);
  if (/^(?:urn|https?):/i.test(text)) return ofFormal(text);
  if (text.startsWith('{')) return ofJson(text);
  return readWktSystem(text) ?? readProj(text) ?? ofWords(text);
}

function ofFormal(text: string): DeclaredSystem {
  const code = formal.exec(text)?.[1];
  return code ? ofCode(code, true) : {...unknown, id: text};
}

function ofWords(text: string): DeclaredSystem {
  const system = systemOfName(text);
  return system ? found(system, false) : {...unknown, id: text};
}

function ofJson(text: string): DeclaredSystem | undefined {
  try {
    return crsOf(JSON.parse(text));
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** PROJJSON: its `id`, of a bound or compound system that of what it is made of, else its name. */
function ofProjJson(object: Readonly<Record<string, unknown>>): DeclaredSystem | undefined {
  const {components, source_crs: source} = object;
  const part = Array.isArray(components) ? components[0] : source;
  return ofIdentified(isObject(part) && !isObject(object['id']) ? part : object);
}

function ofIdentified({id, name}: Readonly<Record<string, unknown>>): DeclaredSystem | undefined {
  if (isObject(id)) return ofAuthority(id['authority'], id['code']);
  return typeof name === 'string' ? ofName(name) : undefined;
}

function ofName(name: string): DeclaredSystem {
  return name.startsWith('{') ? {...unknown, id: name} : (ofText(name) ?? unknown);
}

function ofAuthority(authority: unknown, code: unknown): DeclaredSystem | undefined {
  if (authority === 'EPSG') return ofText(String(code));
  return ofText(`${String(authority)}:${String(code)}`);
}

/** The `crs` member of GeoJSON before 2016: `{type: 'name', properties: {name}}`, `{type: 'EPSG', properties: {code}}`. */
function ofMember(object: Readonly<Record<string, unknown>>): DeclaredSystem | undefined {
  const properties = object['properties'];
  if (!isObject(properties)) return ofProjJson(object);
  const {name, code, href} = properties;
  const said = name ?? code ?? href;
  return typeof said === 'string' || typeof said === 'number' ? ofText(String(said)) : undefined;
}

/** Esri: `{wkid: 102100, latestWkid: 3857}` or `{wkt}`. */
function ofEsri(object: Readonly<Record<string, unknown>>): DeclaredSystem | undefined {
  const {wkid, latestWkid, wkt} = object;
  const said = latestWkid ?? wkid ?? wkt;
  return typeof said === 'number' || typeof said === 'string' ? ofText(String(said)) : undefined;
}

/**
 * The system that is meant by a code, URN, URI, WKT (a `.prj` file), PROJJSON, Esri's spatial reference, the
 * old `crs` member of GeoJSON, or a name such as `SWEREF 99 18 00`; `undefined` where nothing is said.
 */
export function crsOf(declared: unknown): DeclaredSystem | undefined {
  if (typeof declared === 'number') return ofText(String(declared));
  if (typeof declared === 'string') return ofText(declared.trim());
  if (!isObject(declared)) return undefined;
  const isEsri = 'wkid' in declared || 'latestWkid' in declared || 'wkt' in declared;
  return isEsri ? ofEsri(declared) : ofMember(declared);
}
