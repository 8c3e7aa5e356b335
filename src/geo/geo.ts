/** The door of this room: coordinate systems, the order of axes, and where things are. */
export {Bounds, type Extent, extentOf, type Positions, reportAstray} from './bounds.js';
export {type CoordinateSystem, crs84, type LongitudeLatitude} from './coordinate-system.js';
export {crsOf, type DeclaredSystem} from './declared-system.js';
export {geometryOfTable, type TablePlaces, type TablePlacesOptions} from './geometry-of-table.js';
export {type GeometryLimits, GeometryReader, type GeometryReading} from './geometry-reader.js';
export {magnitudeOf, type Magnitude} from './magnitude.js';
export {placeGeometries, type PlacedGeometries} from './place-geometries.js';
export {placingOf, type Placing, type PlacingOptions} from './placing.js';
export {mapPositions, projectGeometry, swapPosition, visitPositions} from './positions.js';
export {readPlaces} from './read-places.js';
export {looksLikeWkt, readWkt, type WktGeometry} from './wkt.js';
