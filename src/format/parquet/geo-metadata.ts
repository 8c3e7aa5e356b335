/** What GeoParquet says of its geometries (GeoParquet 1.1, "Metadata"), as far as it is sound. */

export interface GeoColumn {
  /** `WKB`, or `point`, `linestring` … for lists of numbers. */
  readonly encoding: string;
  /** PROJJSON; `undefined` means longitude and latitude, `''` that nobody knows. */
  readonly crs: unknown;
}

export interface GeoMetadata {
  readonly primary: string;
  readonly columns: ReadonlyMap<string, GeoColumn>;
  /** Columns with the boxes of geometries, which are for searching and not for reading. */
  readonly boxes: ReadonlySet<string>;
}

const nothing: GeoMetadata = {primary: '', columns: new Map(), boxes: new Set()};

type Members = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function columnOf({encoding, crs}: Members): GeoColumn {
  return {encoding: typeof encoding === 'string' ? encoding : 'WKB', crs: crs === null ? '' : crs};
}

/** `{"covering": {"bbox": {"xmin": ["bbox", "xmin"] …}}}` */
function boxOf({covering}: Members): string | undefined {
  const bbox = isObject(covering) ? covering['bbox'] : undefined;
  const path = isObject(bbox) ? bbox['xmin'] : undefined;
  const first: unknown = Array.isArray(path) ? path[0] : undefined;
  return typeof first === 'string' ? first : undefined;
}

/** Reads the value of the key `geo`; what is not as it should be is as if it were not there. */
export function geoMetadataOf(text: string | undefined): GeoMetadata {
  const geo = text === undefined ? undefined : parse(text);
  const described = isObject(geo) ? geo['columns'] : undefined;
  if (!isObject(geo) || !isObject(described)) return nothing;
  const columns = new Map<string, GeoColumn>();
  const boxes = new Set<string>();
  for (const [name, description] of Object.entries(described)) {
    if (!isObject(description)) continue;
    columns.set(name, columnOf(description));
    const box = boxOf(description);
    if (box !== undefined) boxes.add(box);
  }
  const {primary_column: primary} = geo;
  const [first = ''] = columns.keys();
  return {
    primary: typeof primary === 'string' && columns.has(primary) ? primary : first,
    columns,
    boxes,
  };
}
