import {expect} from 'chai';
import {WkbReader} from './wkb.js';

const limits = {vertices: 1000, depth: 10};

/** Bytes of numbers: `b` a byte, `u` an unsigned word, `d` a double. */
function bytesOf(
  parts: readonly (readonly ['b' | 'u' | 'd', number])[],
  isLittle = true,
): Uint8Array {
  const size = {b: 1, u: 4, d: 8};
  const view = new DataView(new ArrayBuffer(parts.reduce((sum, [kind]) => sum + size[kind], 0)));
  let at = 0;
  for (const [kind, number] of parts) {
    if (kind === 'b') view.setUint8(at, number);
    else if (kind === 'u') view.setUint32(at, number, isLittle);
    else view.setFloat64(at, number, isLittle);
    at += size[kind];
  }
  return new Uint8Array(view.buffer);
}

const point = (x: number, y: number): (readonly ['b' | 'u' | 'd', number])[] => [
  ['b', 1],
  ['u', 1],
  ['d', x],
  ['d', y],
];

describe('reading WKB', () => {
  it('reads a point in either byte order', () => {
    const reader = new WkbReader(limits);
    const expected = {type: 'Point', coordinates: [17.5, 59.25]};
    expect(reader.read(bytesOf(point(17.5, 59.25)))).to.deep.equal(expected);
    const big = bytesOf(
      [
        ['b', 0],
        ['u', 1],
        ['d', 17.5],
        ['d', 59.25],
      ],
      false,
    );
    expect(reader.read(big)).to.deep.equal(expected);
  });

  it('reads heights of both writings and passes over systems and measures', () => {
    const reader = new WkbReader(limits);
    const tail = [
      ['d', 1],
      ['d', 2],
      ['d', 3],
    ] as const;
    const iso = bytesOf([['b', 1], ['u', 1001], ...tail]);
    const postgis = bytesOf([['b', 1], ['u', 0xa0000001], ['u', 3006], ...tail]);
    const measured = bytesOf([['b', 1], ['u', 2001], ...tail]);
    expect(reader.read(iso)).to.deep.equal({type: 'Point', coordinates: [1, 2, 3]});
    expect(reader.read(postgis)).to.deep.equal({type: 'Point', coordinates: [1, 2, 3]});
    expect(reader.read(measured)).to.deep.equal({type: 'Point', coordinates: [1, 2]});
  });

  it('reads polygons with holes, multi-geometries and collections', () => {
    const reader = new WkbReader(limits);
    const ring = [
      ['u', 2],
      ['d', 0],
      ['d', 0],
      ['d', 1],
      ['d', 1],
    ] as const;
    const polygon = [['b', 1], ['u', 3], ['u', 2], ...ring, ...ring] as const;
    const line = [['b', 1], ['u', 2], ...ring] as const;
    const multi = bytesOf([['b', 1], ['u', 6], ['u', 1], ...polygon]);
    expect(reader.read(multi)).to.deep.equal({
      type: 'MultiPolygon',
      coordinates: [
        [
          [
            [0, 0],
            [1, 1],
          ],
          [
            [0, 0],
            [1, 1],
          ],
        ],
      ],
    });
    const nested = bytesOf([
      ['b', 1],
      ['u', 7],
      ['u', 2],
      ['b', 1],
      ['u', 4],
      ['u', 2],
      ...point(3, 4),
      ...point(5, 6),
      ['b', 1],
      ['u', 5],
      ['u', 1],
      ...line,
    ]);
    expect(reader.read(nested)).to.deep.equal({
      type: 'GeometryCollection',
      geometries: [
        {
          type: 'MultiPoint',
          coordinates: [
            [3, 4],
            [5, 6],
          ],
        },
        {
          type: 'MultiLineString',
          coordinates: [
            [
              [0, 0],
              [1, 1],
            ],
          ],
        },
      ],
    });
  });

  it('has nothing for an empty geometry, and does not call it a fault', () => {
    const reader = new WkbReader(limits);
    expect(reader.read(bytesOf(point(Number.NaN, Number.NaN)))).to.equal(undefined);
    expect(
      reader.read(
        bytesOf([
          ['b', 1],
          ['u', 7],
          ['u', 0],
        ]),
      ),
    ).to.equal(undefined);
    expect(reader.unreadable).to.equal(0);
  });

  it('counts what is broken: cut anywhere, of an unknown kind, or claiming more than there is', () => {
    const reader = new WkbReader(limits);
    const whole = bytesOf([['b', 1], ['u', 4], ['u', 1], ...point(3, 4)]);
    for (let length = 0; length < whole.length; length++) reader.read(whole.subarray(0, length));
    expect(reader.unreadable).to.equal(whole.length);
    reader.read(
      bytesOf([
        ['b', 1],
        ['u', 8],
        ['u', 0],
      ]),
    );
    reader.read(
      bytesOf([
        ['b', 1],
        ['u', 2],
        ['u', 0xffffffff],
      ]),
    );
    expect(reader.unreadable).to.equal(whole.length + 2);
  });

  it('goes no deeper than allowed', () => {
    const reader = new WkbReader(limits);
    const opening = [
      ['b', 1],
      ['u', 7],
      ['u', 1],
    ] as const;
    const nested = Array.from({length: 50_000}, () => opening).flat();
    expect(reader.read(bytesOf([...nested, ...point(1, 2)]))).to.equal(undefined);
    expect(reader.unreadable).to.equal(1);
  });

  it('reads no more coordinates than allowed, in all geometries together', () => {
    const reader = new WkbReader({vertices: 2, depth: 10});
    const results = [1, 2, 3, 4].map((x) => reader.read(bytesOf(point(x, 0))));
    expect(results.filter(Boolean)).to.have.length(2);
    expect(reader.tooMany).to.equal(2);
  });
});
