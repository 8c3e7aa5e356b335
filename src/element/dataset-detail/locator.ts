/**
 * A map of Sweden small enough to stand in the code: the outline is drawn by hand, point by point, for
 * showing where in the country a place is, and for nothing finer.
 */
import type {BoundingBox, Place, Position} from '../../model/values.js';

/** What the drawing covers, in degrees. */
const area: BoundingBox = {west: 10.2, south: 54.9, east: 24.9, north: 69.5};
/** Units of the drawing for a degree of latitude, and of longitude in the middle of the country. */
const [perLatitude, perLongitude] = [20, 9.4];

/** Width and height of the drawing. */
export const drawing = {
  width: Math.round((area.east - area.west) * perLongitude),
  height: Math.round((area.north - area.south) * perLatitude),
} as const;

/** Longitude and latitude in tenths of a degree: the mainland, then Gotland, Öland, Vänern and Vättern. */
const shores: readonly string[] = [
  `206,691 211,688 220,685 227,683 237,680 235,674 238,672 239,668 237,664 241,658 232,657 222,655 215,652
213,647 216,645 211,641 204,637 195,635 188,632 180,626 174,624 177,622 173,617 175,616 171,613 172,607
177,606 185,604 189,601 190,597 186,592 179,588 171,586 162,586 168,585 167,581 167,577 165,572 164,567
160,561 154,562 148,561 144,559 143,556 142,554 134,553 128,554 130,556 127,560 125,563 128,563 126,565
129,566 125,569 121,571 119,575 117,578 113,582 112,587 111,590 114,590 117,589 118,593 117,596 121,599
125,602 123,605 126,606 122,610 128,614 121,618 123,623 120,628 122,630 120,633 122,637 127,640 140,641
142,645 137,646 143,651 145,655 145,661 155,663 164,670 162,674 168,679 173,681 179,680 183,685 200,684 202,689`,
  '182,569 181,573 184,577 191,580 189,574',
  '164,562 166,568 171,573 168,567',
  '125,585 124,589 132,593 136,594 141,591 138,588 131,585',
  '143,578 145,583 149,588 147,583',
];

function x(longitude: number): number {
  return Math.round((longitude - area.west) * perLongitude * 10) / 10;
}

function y(latitude: number): number {
  return Math.round((area.north - latitude) * perLatitude * 10) / 10;
}

function shoreOf(points: string): string {
  const corners = points.split(/\s+/).map((point) => {
    const [longitude = 0, latitude = 0] = point.split(',').map(Number);
    return `${x(longitude / 10)} ${y(latitude / 10)}`;
  });
  return `M${corners.join('L')}Z`;
}

/** The outline as a path; lakes are holes in it (`fill-rule: evenodd`). */
export const outline = shores.map((points) => shoreOf(points)).join('');

/** Where to draw: a rectangle, or for a place without extent a point (width and height 0). */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function isInside({longitude, latitude}: Position): boolean {
  return (
    longitude > area.west && longitude < area.east && latitude > area.south && latitude < area.north
  );
}

function spotOfBox({west, south, east, north}: BoundingBox): Spot | undefined {
  const middle = {longitude: (west + east) / 2, latitude: (south + north) / 2};
  if (!isInside(middle) || west > east || south > north) return undefined;
  const [left, right] = [x(Math.max(west, area.west)), x(Math.min(east, area.east))];
  const [top, bottom] = [y(Math.min(north, area.north)), y(Math.max(south, area.south))];
  return {x: left, y: top, width: right - left, height: bottom - top};
}

/** The place on the drawing; `undefined` when it has no coordinates or its middle lies outside. */
export function spotOf({boundingBox, centroid}: Place): Spot | undefined {
  if (boundingBox) return spotOfBox(boundingBox);
  if (!centroid || !isInside(centroid)) return undefined;
  return {x: x(centroid.longitude), y: y(centroid.latitude), width: 0, height: 0};
}
