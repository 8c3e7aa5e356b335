/**
 * The invented municipality of Älvhamra: its villages, streets and people. Telephone numbers are of the
 * series kept free for fiction, addresses end in `.example`, and organisation numbers have a wrong check
 * digit, so that nobody has them.
 */

export const municipality = {
  name: 'Älvhamra kommun',
  /** No county has the number 26. */
  code: '2601',
  organisation: '2129992601',
  postcode: '990 10',
  city: 'Älvhamra',
  box: {west: 14.1, south: 58.75, east: 14.7, north: 59.05},
};

/** Name and middle: longitude, latitude. */
export const villages = [
  ['Älvhamra', 14.402, 58.903],
  ['Norrbyn', 14.371, 58.957],
  ['Sjöhamra', 14.487, 58.874],
  ['Hamrafors', 14.318, 58.921],
  ['Lövhagen', 14.433, 58.936],
  ['Tallvik', 14.541, 58.842],
  ['Östanbro', 14.603, 58.918],
  ['Kvarnfallet', 14.259, 58.866],
];

export const streets =
  'Storgatan,Kyrkogatan,Skolgatan,Hamngatan,Järnvägsgatan,Kvarnvägen,Björkvägen,Tallstigen,Strandvägen,Bruksgatan,Parkgatan,Ängsvägen,Smedjegatan,Åsvägen,Östra Ringvägen'.split(
    ',',
  );

/** A point near one of the villages, six decimals at most. */
export function pointNear(random, [, longitude, latitude], spread = 0.012) {
  return [
    Number((longitude + random.between(-spread, spread) * 1.9).toFixed(5)),
    Number((latitude + random.between(-spread, spread)).toFixed(5)),
  ];
}

/** A closed ring around a point; `size` in degrees of latitude. */
export function ringAround(random, [longitude, latitude], size, corners = 8) {
  const ring = Array.from({length: corners}, (_none, index) => {
    const angle = (index / corners) * 2 * Math.PI;
    const reach = size * random.between(0.7, 1.15);
    return [
      Number((longitude + Math.cos(angle) * reach * 1.9).toFixed(5)),
      Number((latitude + Math.sin(angle) * reach).toFixed(5)),
    ];
  });
  return [...ring, ring[0]];
}

/** A line that wanders from a point, step by step, bending a little each time. */
export function wander(random, [longitude, latitude], steps, stride) {
  let angle = random.between(0, 2 * Math.PI);
  let [x, y] = [longitude, latitude];
  return Array.from({length: steps}, () => {
    const at = [Number(x.toFixed(5)), Number(y.toFixed(5))];
    angle += random.between(-0.5, 0.5);
    x += Math.cos(angle) * stride * 1.9;
    y += Math.sin(angle) * stride;
    return at;
  });
}

/** Numbers of the series 0980-319 200 to 299, which no subscriber gets. */
export const phone = (last) => `+46980319${200 + last}`;

/** Ten digits whose last is not what the check-digit rule demands. */
export function organisationNumber(random) {
  const digits = [5, 5, 9, 9, ...Array.from({length: 5}, () => random.whole(0, 9))];
  const sum = digits
    .map((digit, index) => (index % 2 === 0 ? digit * 2 : digit))
    .reduce((total, digit) => total + (digit > 9 ? digit - 9 : digit), 0);
  const wrong = (((10 - (sum % 10)) % 10) + 1) % 10;
  return `${digits.slice(0, 6).join('')}-${digits.slice(6).join('')}${wrong}`;
}
