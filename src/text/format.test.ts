import {expect} from 'chai';
import * as fc from 'fast-check';
import {readDate} from '../model/date.js';
import type {Period} from '../model/values.js';
import {
  formatAgo,
  formatBytes,
  formatDate,
  formatDay,
  formatDuration,
  formatNumber,
  formatPeriod,
  joinFacts,
  languageName,
} from './format.js';

/** `Intl` writes no-break spaces of several widths. */
function plain(text: string): string {
  return text.replace(/\s/g, ' ');
}

function period(start: string, end: string): Period {
  return {
    start: start ? readDate(start) : undefined,
    end: end ? readDate(end) : undefined,
    label: [],
  };
}

describe('formatNumber', () => {
  it('groups as the language does', () => {
    expect(plain(formatNumber(12345.5, 'sv'))).to.equal('12 345,5');
    expect(formatNumber(12345.5, 'en')).to.equal('12,345.5');
  });
});

describe('formatBytes', () => {
  it('chooses the unit and rounds to what says something', () => {
    const sizes = [0, 1, 999, 1000, 1234, 999_600, 1_200_000, 45_678_901, 2_000_000_000];
    expect(sizes.map((size) => plain(formatBytes(size, 'sv')))).to.deep.equal([
      '0 byte',
      '1 byte',
      '999 byte',
      '1 kB',
      '1,2 kB',
      '1 MB',
      '1,2 MB',
      '46 MB',
      '2 GB',
    ]);
  });

  it('says nothing of what is no size', () => {
    expect([-1, Number.NaN, Infinity].map((size) => formatBytes(size, 'sv'))).to.deep.equal([
      '',
      '',
      '',
    ]);
  });
});

describe('formatDate', () => {
  it('is as fine as its source', () => {
    const written = ['2024', '2024-05', '2024-05-03', '2024-05-03T14:30:00'];
    expect(written.map((date) => plain(formatDate(readDate(date), 'sv')))).to.deep.equal([
      '2024',
      'maj 2024',
      '3 maj 2024',
      '3 maj 2024 kl. 14:30',
    ]);
  });

  it('never moves a day, whatever zone was written', () => {
    for (const time of ['00:00:00Z', '23:59:59Z', '00:30:00+02:00', '23:30:00-11:00']) {
      expect(formatDay(readDate(`2024-05-03T${time}`), 'sv')).to.equal('3 maj 2024');
    }
  });

  it('names the zone of a time', () => {
    expect(plain(formatDate(readDate('2024-05-03T14:30:00Z'), 'sv'))).to.match(/14:30 UTC$/);
    expect(plain(formatDate(readDate('2024-05-03T14:30:00+02:00'), 'sv'))).to.match(
      /14:30 \+02:00$/,
    );
  });

  it('shows what is no date as it was written', () => {
    expect(formatDate(readDate('våren 2024'), 'sv')).to.equal('våren 2024');
    expect(formatDay(readDate('-0044'), 'sv')).to.equal('-0044');
  });

  it('gives every day back, in every language', () => {
    const day = fc.date({
      min: new Date('1583-01-01'),
      max: new Date('2999-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const said = formatDay(readDate(iso), 'en');
        expect(new Date(`${said} UTC`).toISOString().slice(0, 10)).to.equal(iso);
      }),
    );
  });
});

describe('formatPeriod', () => {
  it('says a range once', () => {
    expect(plain(formatPeriod(period('2019', '2023'), 'sv'))).to.equal('2019–2023');
    expect(plain(formatPeriod(period('2024-05-03', '2024-05-08'), 'sv'))).to.equal('3–8 maj 2024');
  });

  it('leaves an end open', () => {
    expect(formatPeriod(period('2019', ''), 'sv')).to.equal('2019 –');
    expect(formatPeriod(period('', '2023'), 'sv')).to.equal('– 2023');
    expect(formatPeriod(period('', ''), 'sv')).to.equal('');
  });

  it('shows ends of different fineness, in the wrong order, or that are no dates', () => {
    expect(formatPeriod(period('2019', '2023-02-01'), 'sv')).to.equal('2019 – 1 februari 2023');
    expect(formatPeriod(period('2023', '2019'), 'sv')).to.equal('2023 – 2019');
    expect(formatPeriod(period('våren', '2019'), 'sv')).to.equal('våren – 2019');
  });
});

describe('formatDuration', () => {
  it('reads xsd:duration', () => {
    expect(
      ['P1Y', 'P3M', 'P1Y6M', 'P14D', 'PT15M', 'PT1H30M', 'PT0.5S'].map((written) =>
        plain(formatDuration(written, 'sv')),
      ),
    ).to.deep.equal([
      '1 år',
      '3 månader',
      '1 år, 6 månader',
      '14 dygn',
      '15 minuter',
      '1 timme, 30 minuter',
      '0,5 sekunder',
    ]);
  });

  it('shows anything else as it was written', () => {
    expect(
      ['', 'P', 'P0D', '1 år', '-P1Y'].map((written) => formatDuration(written, 'sv')),
    ).to.deep.equal(['', 'P', 'P0D', '1 år', '-P1Y']);
  });
});

describe('formatAgo', () => {
  it('chooses the unit', () => {
    expect([0, 1, 5, 15, 90, 800].map((days) => formatAgo(days, 'sv'))).to.deep.equal([
      'i dag',
      'i går',
      'för 5 dagar sedan',
      'för 2 veckor sedan',
      'för 3 månader sedan',
      'för 2 år sedan',
    ]);
  });
});

describe('languageName', () => {
  it('names languages, and leaves what is none', () => {
    expect(languageName('fi', 'sv')).to.equal('finska');
    expect(languageName('swe', 'en')).to.equal('Swedish');
    expect(languageName('inget språk', 'sv')).to.equal('inget språk');
  });
});

describe('Any language tag', () => {
  it('is taken; what is none is taken for English', () => {
    fc.assert(
      fc.property(fc.string({maxLength: 8}), (language) => {
        expect(formatNumber(5, language)).to.be.a('string');
      }),
    );
    expect(formatNumber(1234.5, 'ingen_alls')).to.equal('1,234.5');
  });
});

describe('joinFacts', () => {
  it('passes over what is not known', () => {
    expect(joinFacts(['CSV', undefined, '', '1,2 MB', 'data.example'])).to.equal(
      'CSV, 1,2 MB, data.example',
    );
  });
});
