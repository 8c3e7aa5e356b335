import {expect} from 'chai';
import {magnitudeOf} from './magnitude.js';

type Pairs = readonly (readonly [x: number, y: number])[];

const kindOf = (pairs: Pairs): string => {
  const {kind, isSwapped} = magnitudeOf((visit) => {
    for (const [x, y] of pairs) visit(x, y);
  });
  return `${kind ?? 'nothing'}${isSwapped ? ', y first' : ''}`;
};

describe('the magnitude of coordinates', () => {
  const cases: readonly (readonly [what: string, pairs: Pairs, kind: string])[] = [
    ['longitude and latitude in Sweden', [[18.07, 59.33]], 'swedish-degrees'],
    ['latitude and longitude in Sweden', [[59.33, 18.07]], 'swedish-degrees, y first'],
    ['degrees elsewhere', [[-71.1, 42.4]], 'degrees'],
    ['a latitude that is none', [[42.4, -171.1]], 'degrees, y first'],
    ['easting and northing of the whole country', [[658129, 6564543]], 'sweref-tm'],
    ['northing and easting of the whole country', [[6564543, 658129]], 'sweref-tm, y first'],
    ['a zone', [[136749, 6563910]], 'sweref-zone'],
    ['a zone, northing first', [[6563910, 136749]], 'sweref-zone, y first'],
    ['RT 90', [[1628000, 6580000]], 'rt90'],
    ['RT 90, northing first', [[6580000, 1628000]], 'rt90, y first'],
    ['Web Mercator in Stockholm', [[2011000, 8250000]], 'web-mercator'],
    ['what both RT 90 and Web Mercator have', [[1500000, 7500000]], 'rt90-or-mercator'],
    ['what both the country and a zone have', [[281000, 6540000]], 'near-zone'],
    [
      'the same, beside what only the country has',
      [
        [281000, 6540000],
        [381000, 6540000],
      ],
      'sweref-tm',
    ],
    ['nothing', [], 'nothing'],
    ['numbers of no place', [[5e6, 5e6]], 'nothing'],
    [
      'Sweden, and 0, 0 for what nobody knew',
      [
        [0, 0],
        [0, 0],
        [18, 59],
      ],
      'swedish-degrees',
    ],
    [
      'Sweden and the rest of the world',
      [
        [18, 59],
        [12, 56],
        [-71, 42],
        [2, 48],
      ],
      'degrees',
    ],
  ];
  for (const [what, pairs, kind] of cases) {
    it(`of ${what} tells: ${kind}`, () => {
      expect(kindOf(pairs)).to.equal(kind);
    });
  }

  it('forgives a few slips among many', () => {
    const many = Array.from({length: 50}, (_, at): [number, number] => [17 + at / 100, 59]);
    expect(kindOf([...many, [62.9, 1.04], [15, 90]])).to.equal('swedish-degrees');
  });

  it('is none when half of it says this and half that', () => {
    expect(
      kindOf([
        [658129, 6564543],
        [18, 59],
      ]),
    ).to.equal('nothing');
  });
});
