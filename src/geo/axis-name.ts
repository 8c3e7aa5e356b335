/** Which half of a place a column holds, by its name in Swedish or English. */

/** `x` and `y` change their meaning with tradition: Swedish surveyors call northing X. Their size tells. */
export type Axis = 'latitude' | 'longitude' | 'north' | 'east' | 'x' | 'y';

export interface AxisName {
  readonly axis: Axis;
  /** The other words of the name: the two halves of a place share them. */
  readonly rest: string;
}

const words: ReadonlyMap<string, Axis> = new Map(
  Object.entries({
    latitude: 'lat lats latitude latitud latitudes breddgrad lattitude',
    longitude: 'lon long lng longitude longitud longitudes langdgrad longtitude',
    north: 'n north northing northings norr nord nordlig norrkoordinat nordkoordinat',
    east: 'e o east easting eastings ost ostlig ostkoordinat',
    x: 'x',
    y: 'y',
  } satisfies Readonly<Record<Axis, string>>).flatMap(([axis, list]) =>
    list.split(' ').map((word): [string, Axis] => [word, axis as Axis]),
  ),
);

/** Words with the axis in front: `xkoord`, `ykoordinat`, `ncoord`. */
const compound = /^([xyneo])_?(koord|coord)/;

/** Names in one go: `stopLat`, `LatWGS84`, `Koordinat_Lat_(Sweref-99-TM)`, `sweref99n`. */
function wordsOf(name: string): readonly string[] {
  return name
    .slice(0, 200)
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(\d)([a-z])/g, '$1 $2')
    .replace(/([a-z])(\d)/g, '$1 $2')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

function axisOf(word: string): Axis | undefined {
  const letter = compound.exec(word)?.[1];
  return words.get(letter ?? word);
}

/** `undefined` for a name that says nothing of an axis; the last word that does counts (`N Latitude`). */
export function readAxisName(name: string): AxisName | undefined {
  const parts = wordsOf(name);
  const at = parts.findLastIndex((word) => axisOf(word) !== undefined);
  const axis = axisOf(parts[at] ?? '');
  if (!axis) return undefined;
  const tail = compound.test(parts[at] ?? '') ? ['koord'] : [];
  return {axis, rest: [...parts.filter((_word, place) => place !== at), ...tail].join(' ')};
}
