/** What the descriptions of places share. */
import {municipality, pointNear, streets} from '../place.mjs';

/** A day in the season. */
export const updated = (random) =>
  `2026-0${random.whole(3, 9)}-${String(random.whole(1, 28)).padStart(2, '0')}`;
const slug = (words) =>
  words
    .toLowerCase()
    .replace(/[åä]/g, 'a')
    .replaceAll('ö', 'o')
    .replace(/[^a-z0-9]+/g, '-');
/** The page about a place. */
export const page = (kind, name) => `https://www.alvhamra.example/${kind}/${slug(name)}`;

/** What lekplatser, grillplatser, utegym and toilets share. */
export function commonColumns(random, kind, name, village) {
  const [longitude, latitude] = pointNear(random, village);
  return {
    source: Number(municipality.code),
    id: `${municipality.code}-${slug(name)}`,
    name,
    latitude,
    longitude,
    email: 'park@alvhamra.example',
    visit_url: page(kind, name),
    wikidata: '',
    updated: updated(random),
    description: '',
    street: random.pick(streets),
    housenumber: random.whole(1, 48),
    postcode: municipality.postcode,
    city: village[0],
    country: 'SE',
    td_url: '',
  };
}
