/** Which files of an archive belong together: those of one name, in whatever folder and case. */
import {extensionOf} from '../zip/entry-name.js';

/** The files of one shapefile, as far as they are there. */
export interface ShapefileLayer {
  /** Name without ending, with its folder where that is needed to tell it from another. */
  readonly name: string;
  readonly shp: Uint8Array;
  readonly shx: Uint8Array | undefined;
  readonly dbf: Uint8Array | undefined;
  /** Texts; `''` when there is no such file. */
  readonly prj: string;
  readonly cpg: string;
}

/** Endings of the files that are read. */
export const layerFiles: ReadonlySet<string> = new Set(['shp', 'shx', 'dbf', 'prj', 'cpg', 'cst']);

function stemOf(name: string): string {
  return name.slice(0, name.length - extensionOf(name).length - 1);
}

function withoutFolder(stem: string): string {
  return stem.slice(stem.lastIndexOf('/') + 1);
}

/** Paths without endings of all shapefiles of an archive, in its order. */
export function layerStems(names: Iterable<string>): string[] {
  return [...names].filter((name) => extensionOf(name) === 'shp').map(stemOf);
}

/** What the shapefiles are called: without their folders, if all can be told apart so. */
export function layerNames(stems: readonly string[]): string[] {
  const short = stems.map(withoutFolder);
  return new Set(short).size === short.length ? short : [...stems];
}

/** Whether an entry belongs to the shapefile of that path. */
export function isOfLayer(entry: string, stem: string): boolean {
  return layerFiles.has(extensionOf(entry)) && stemOf(entry).toLowerCase() === stem.toLowerCase();
}

/** Sorts unpacked files by what they are; `undefined` when the geometries are missing. */
export function layerOf(
  name: string,
  files: ReadonlyMap<string, Uint8Array>,
): ShapefileLayer | undefined {
  const byEnding = new Map([...files].map(([path, bytes]) => [extensionOf(path), bytes]));
  const shp = byEnding.get('shp');
  if (!shp) return undefined;
  const text = (ending: string): string =>
    new TextDecoder().decode(byEnding.get(ending)?.subarray(0, 20_000) ?? new Uint8Array());
  return {
    name,
    shp,
    shx: byEnding.get('shx'),
    dbf: byEnding.get('dbf'),
    prj: text('prj').trim(),
    cpg: (text('cpg') || text('cst')).trim(),
  };
}
