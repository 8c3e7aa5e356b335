/** Definitions of coordinate systems: WKT of either version, and PROJ strings. */
import type {DeclaredSystem} from './declared-system.js';
import {crs84, type CoordinateSystem} from './coordinate-system.js';
import {grs80} from './ellipsoid.js';
import {systemOfName} from './system-name.js';
import {projected, systemOf} from './systems.js';
import type {TransverseMercator} from './transverse-mercator.js';

/** WKT in a database or a `.prj` means x, y, whatever axes it lists. */
function declared(system: CoordinateSystem | undefined, id: string): DeclaredSystem {
  return {id: system?.id ?? id, system, isNorthFirst: false};
}

/** The code of the whole stands last; those before belong to its parts. */
const lastCode = /(?:AUTHORITY|ID)\["EPSG",\s{0,9}"?(\d{4,6})"?\s{0,9}\]\s{0,9}\]\s{0,99}$/i;

function parameter(wkt: string, name: string): number {
  const pattern = new RegExp(`PARAMETER\\["${name}",\\s{0,9}([-+.\\de]{1,40})`, 'i');
  return Number(pattern.exec(wkt)?.[1] ?? Number.NaN);
}

function firstNumber(...numbers: readonly number[]): number {
  return numbers.find((number) => !Number.isNaN(number)) ?? Number.NaN;
}

/** The parameters of WKT 1 are named by OGC, those of WKT 2 by EPSG. */
function projectionOf(wkt: string): TransverseMercator | undefined {
  if (!/"transverse[_ ]mercator"/i.test(wkt) || !/"(GRS|WGS)[_ ]?(19)?8[04]/i.test(wkt))
    return undefined;
  const of = (ogc: string, epsg: string): number =>
    firstNumber(parameter(wkt, ogc), parameter(wkt, epsg));
  const projection = {
    ellipsoid: grs80,
    centralMeridian: of('central_meridian', 'Longitude of natural origin'),
    scale: of('scale_factor', 'Scale factor at natural origin'),
    falseEasting: of('false_easting', 'False easting'),
    falseNorthing: of('false_northing', 'False northing'),
  };
  const origin = firstNumber(of('latitude_of_origin', 'Latitude of natural origin'), 0);
  const isWhole = !Object.values(projection).some((value) => Number.isNaN(value));
  return isWhole && origin === 0 ? projection : undefined;
}

/** A definition that `readProj` reads again, so that a table can carry it as the name of its system. */
function projOf(projection: TransverseMercator): string {
  const {centralMeridian, scale, falseEasting, falseNorthing} = projection;
  const offset = `+x_0=${falseEasting} +y_0=${falseNorthing}`;
  return `+proj=tmerc +lat_0=0 +lon_0=${centralMeridian} +k=${scale} ${offset} +ellps=GRS80 +units=m`;
}

/** `undefined` for what is no WKT. */
export function readWktSystem(wkt: string): DeclaredSystem | undefined {
  const head = /^\s{0,99}([A-Z]{5,20})\s{0,9}\[\s{0,9}"([^"]{0,200})"/i.exec(wkt);
  if (!head) return undefined;
  const [, kind = '', name = ''] = head;
  const code = lastCode.exec(wkt)?.[1];
  const byCode = code ? systemOf(Number(code)) : undefined;
  return declared(byCode ?? systemOfWkt(kind, name, wkt), code ? `EPSG:${code}` : name);
}

function systemOfWkt(kind: string, name: string, wkt: string): CoordinateSystem | undefined {
  if (/^GEO/i.test(kind))
    return /(WGS|ETRS|SWEREF)[_ ]?(19)?[89]\d/i.test(name) ? crs84 : undefined;
  const projection = projectionOf(wkt);
  return systemOfName(name) ?? (projection && projected(projOf(projection), projection, false));
}

/** `+proj=longlat`, `+proj=utm` and `+proj=tmerc` on today's ellipsoids. */
export function readProj(text: string): DeclaredSystem | undefined {
  if (!text.startsWith('+proj=')) return undefined;
  const values = new Map(
    text.split(/\s+/).map((part): [string, string] => {
      const [key = '', value = ''] = part.split('=', 2);
      return [key, value];
    }),
  );
  return declared(systemOfProj(values), text);
}

function systemOfProj(values: ReadonlyMap<string, string>): CoordinateSystem | undefined {
  const number = (key: string, otherwise: number): number => Number(values.get(key) ?? otherwise);
  if (values.get('+ellps') === 'bessel') return undefined;
  switch (values.get('+proj')) {
    case 'longlat':
      return crs84;
    case 'utm':
      return systemOf((values.has('+south') ? 32_700 : 32_600) + number('+zone', 0));
    case 'tmerc': {
      const projection: TransverseMercator = {
        ellipsoid: grs80,
        centralMeridian: number('+lon_0', 0),
        scale: number('+k', number('+k_0', 1)),
        falseEasting: number('+x_0', 0),
        falseNorthing: number('+y_0', 0),
      };
      const isWhole = number('+lat_0', 0) === 0;
      return isWhole ? projected(projOf(projection), projection, false) : undefined;
    }
    default:
      return undefined;
  }
}
