/** Coordinate systems by the names people and programs give them, in column headings and `.prj` files. */
import {type CoordinateSystem, crs84} from './coordinate-system.js';
import {systemOf} from './systems.js';

/** `12 00` and so on → EPSG code. */
const zones: ReadonlyMap<string, number> = new Map(
  '1200 1330 1500 1630 1800 1415 1545 1715 1845 2015 2145 2315'
    .split(' ')
    .map((zone, at) => [zone, 3007 + at]),
);

/** `2.5 gon V`, with or without its point → EPSG code. Esri writes W and E. */
const gons: ReadonlyMap<string, number> = new Map([
  ['75v', 3019],
  ['5v', 3020],
  ['25v', 3021],
  ['0', 3022],
  ['25o', 3023],
  ['5o', 3024],
]);

function gonOf(words: string): number {
  const gon = /rt90(75|5|25|0)gon([vwoe]?)/.exec(words);
  const side = (gon?.[2] ?? '').replace('w', 'v').replace('e', 'o');
  return gons.get(`${gon?.[1] ?? ''}${side}`) ?? 3021;
}

function codeOf(words: string): number | undefined {
  const zone = /sweref(?:99)?(\d{4})/.exec(words)?.[1];
  if (zone) return zones.get(zone);
  if (/sweref(99)?tm|^sweref99$/.test(words)) return 3006;
  if (words.includes('rt90')) return gonOf(words);
  const utm = /(etrs|wgs).{0,6}utmzone(\d\d?)n/.exec(words);
  if (utm) return (utm[1] === 'etrs' ? 25_800 : 32_600) + Number(utm[2]);
  return /webmercator|pseudomercator/.test(words) ? 3857 : undefined;
}

/** The system whose name is among these words; RT 90 without a zone is the one for the whole country. */
export function systemOfName(name: string): CoordinateSystem | undefined {
  const words = name
    .slice(0, 200)
    .toLowerCase()
    .replaceAll('ö', 'o')
    .replace(/[^a-z\d]+/g, '');
  const code = codeOf(words);
  if (code !== undefined) return systemOf(code);
  return /^(gcs)?(wgs(19)?84|etrs(19)?89|crs84)$/.test(words) ? crs84 : undefined;
}
