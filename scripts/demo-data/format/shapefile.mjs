/** ESRI shapefiles of points, lines or polygons in SWEREF 99 TM, zipped as they are exchanged. */
import {dbase} from './dbase.mjs';
import {project} from './sweref.mjs';
import {zip} from './zip.mjs';

const projection =
  'PROJCS["SWEREF99_TM",GEOGCS["GCS_SWEREF99",DATUM["D_SWEREF99",SPHEROID["GRS_1980",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",15.0],PARAMETER["Scale_Factor",0.9996],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]';
const codes = {Point: 1, LineString: 3, Polygon: 5};

function boxOf(positions) {
  const [xs, ys] = [positions.map(([x]) => x), positions.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function doubles(values) {
  const bytes = Buffer.alloc(values.length * 8);
  values.forEach((value, index) => bytes.writeDoubleLE(value, index * 8));
  return bytes;
}

function integers(values, write) {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, index) => bytes[write](value, index * 4));
  return bytes;
}

const little = (...values) => integers(values, 'writeInt32LE');
const big = (...values) => integers(values, 'writeInt32BE');

/** Outer rings run clockwise here, the other way round than in GeoJSON. */
function partOf({type, coordinates}) {
  if (type === 'Point') return [project(coordinates)];
  if (type === 'LineString') return coordinates.map((at) => project(at));
  return coordinates[0].map((at) => project(at)).toReversed();
}

function contentOf({geometry}) {
  const code = codes[geometry.type];
  const part = partOf(geometry);
  if (code === 1) return Buffer.concat([little(code), doubles(part[0])]);
  return Buffer.concat([
    little(code),
    doubles(boxOf(part)),
    little(1, part.length, 0),
    doubles(part.flat()),
  ]);
}

function header(bytes, code, box) {
  return Buffer.concat([
    big(9994, 0, 0, 0, 0, 0, bytes / 2),
    little(1000, code),
    doubles([...box, 0, 0, 0, 0]),
  ]);
}

function shapes(features) {
  const code = codes[features[0].geometry.type];
  const contents = features.map(contentOf);
  const box = boxOf(features.flatMap(({geometry}) => partOf(geometry)));
  const records = contents.map((content, index) =>
    Buffer.concat([big(index + 1, content.length / 2), content]),
  );
  const size = 100 + records.reduce((sum, record) => sum + record.length, 0);
  let offset = 50;
  const index = contents.map((content) => {
    const entry = big(offset, content.length / 2);
    offset += 4 + content.length / 2;
    return entry;
  });
  return {
    shp: Buffer.concat([header(size, code, box), ...records]),
    shx: Buffer.concat([header(100 + 8 * index.length, code, box), ...index]),
  };
}

/** All features must have the same type of geometry and the same properties. */
export function shapefileZip(features, name) {
  const {shp, shx} = shapes(features);
  return zip({
    [`${name}.shp`]: shp,
    [`${name}.shx`]: shx,
    [`${name}.dbf`]: dbase(features.map(({properties}) => properties)),
    [`${name}.prj`]: projection,
  });
}
