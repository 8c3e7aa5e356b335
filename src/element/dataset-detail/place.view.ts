/** Where: by name, on a small map of the country, and by coordinates. */
import {type TemplateResult, html, nothing, svg} from 'lit';
import type {BoundingBox, Place, Position} from '../../model/values.js';
import {formatNumber} from '../../text/format.js';
import {conceptLabel} from './concept-label.js';
import type {DetailContext} from './detail-context.js';
import {type Shown, codeView, eachView} from './fact.view.js';
import {type Spot, drawing, outline, spotOf} from './locator.js';
import {conceptView} from './value.view.js';

/** Letters of a geometry that are shown; some are as long as a coast. */
const mostGeometry = 300;
/** What can still be seen on the drawing. */
const smallest = 5;

function degrees(value: number, {reader}: DetailContext): string {
  return `${formatNumber(Math.round(value * 1000) / 1000, reader.spoken)}°`;
}

function boxView({west, south, east, north}: BoundingBox, context: DetailContext): TemplateResult {
  const {directions} = context.sentences.detail;
  const sides = Object.entries({north, west, east, south}) as readonly (readonly [
    keyof typeof directions,
    number,
  ])[];
  return html`${sides
    .map(([side, value]) => `${directions[side]} ${degrees(value, context)}`)
    .join(', ')}`;
}

function positionView({latitude, longitude}: Position, context: DetailContext): TemplateResult {
  const {directions} = context.sentences.detail;
  const [vertical, horizontal] = [
    latitude < 0 ? directions.south : directions.north,
    longitude < 0 ? directions.west : directions.east,
  ];
  return html`${vertical} ${degrees(Math.abs(latitude), context)}, ${horizontal}
  ${degrees(Math.abs(longitude), context)}`;
}

function spotView({x, y, width, height}: Spot): TemplateResult {
  const isSmall = width < smallest && height < smallest;
  return isSmall
    ? svg`<circle class="spot" cx=${x + width / 2} cy=${y + height / 2} r="4"/>`
    : svg`<rect class="spot" x=${x} y=${y} width=${width} height=${height}/>`;
}

function nameOf(place: Place, {reader, catalog}: DetailContext): string {
  return conceptLabel(place, reader.language, catalog.labelOf)?.value ?? '';
}

/** All places that lie in the country on one drawing; nothing when none does. */
export function locatorView(places: readonly Place[], context: DetailContext): Shown {
  const located = places.filter((place) => spotOf(place) !== undefined);
  const spots = located.flatMap((place) => spotOf(place) ?? []);
  if (spots.length === 0) return nothing;
  const names = [...new Set(located.map((place) => nameOf(place, context)))].filter(Boolean);
  return html`<svg
    part="locator"
    class="locator"
    role="img"
    aria-label=${context.sentences.detail.locator(names.join(', '))}
    viewBox="-2 -2 ${drawing.width + 4} ${drawing.height + 4}"
  >
    ${svg`<path class="shore" d=${outline}/>`} ${spots.map((spot) => spotView(spot))}
  </svg>`;
}

/** Names; coordinates in words only for what has neither a name nor a spot on the drawing. */
export function placesView(places: readonly Place[], context: DetailContext): Shown {
  return eachView(places, (place) => {
    const name = conceptView(place, context);
    if (name !== nothing || spotOf(place)) return name;
    if (place.boundingBox) return boxView(place.boundingBox, context);
    return place.centroid ? positionView(place.centroid, context) : nothing;
  });
}

export function boxesView(places: readonly Place[], context: DetailContext): Shown {
  return eachView(places, ({boundingBox}) =>
    boundingBox ? boxView(boundingBox, context) : nothing,
  );
}

export function centroidsView(places: readonly Place[], context: DetailContext): Shown {
  return eachView(places, ({centroid}) => (centroid ? positionView(centroid, context) : nothing));
}

export function geometriesView(places: readonly Place[]): Shown {
  return eachView(places, ({geometry = ''}) =>
    codeView(geometry.length > mostGeometry ? `${geometry.slice(0, mostGeometry)} …` : geometry),
  );
}
