import {expect} from 'chai';
import {compareDates, readDate} from './date.js';

describe('a date', () => {
  const cases: readonly (readonly [
    written: string,
    iso: string | undefined,
    precision: string | undefined,
  ])[] = [
    ['2024', '2024', 'year'],
    ['2024-05', '2024-05', 'month'],
    ['2024-05-01', '2024-05-01', 'day'],
    [' 2024-05-01 ', '2024-05-01', 'day'],
    ['2024-05-01+02:00', '2024-05-01', 'day'],
    ['2024-05-01Z', '2024-05-01', 'day'],
    ['2026-06-26T11:45:23.469Z', '2026-06-26T11:45:23.469Z', 'time'],
    ['2026-06-26T11:45:23+02:00', '2026-06-26T11:45:23+02:00', 'time'],
    ['2026-06-26 11:45', '2026-06-26T11:45', 'time'],
    ['20240501', '2024-05-01', 'day'],
    ['2024/5/1', '2024-05-01', 'day'],
    ['2024-02-29', '2024-02-29', 'day'],
    ['2026-02-29', undefined, undefined],
    ['2026-02-30', undefined, undefined],
    ['2026-13-01', undefined, undefined],
    ['våren 2026', undefined, undefined],
    ['', undefined, undefined],
  ];
  for (const [written, iso, precision] of cases) {
    it(`written "${written}" is ${iso ?? 'none'}`, () => {
      expect(readDate(written)).to.deep.equal({written, iso, precision});
    });
  }

  it('comes after an older one, and after none', () => {
    const [older, newer] = [readDate('2023-12-31'), readDate('2024')];
    expect(compareDates(older, newer)).to.equal(-1);
    expect(compareDates(newer, older)).to.equal(1);
    expect(compareDates(undefined, older)).to.equal(-1);
    expect(compareDates(newer, newer)).to.equal(0);
  });
});
