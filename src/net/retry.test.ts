import {expect} from 'chai';
import {NetError, type NetErrorCode, type NetFault} from './net-error.js';
import {readRetryAfter, waitBefore} from './retry.js';

const error = (code: NetErrorCode, more: Partial<NetFault> = {}): NetError =>
  new NetError({code, address: 'https://a.example/', came: '', ...more});

describe('readRetryAfter', () => {
  const now = Date.parse('2025-03-01T12:00:00Z');

  it('reads seconds and dates', () => {
    expect(readRetryAfter('120', now)).to.equal(120);
    expect(readRetryAfter('Sat, 01 Mar 2025 12:00:20 GMT', now)).to.equal(20);
  });

  it('takes a moment that has passed for now', () => {
    expect(readRetryAfter('Sat, 01 Mar 2025 11:00:00 GMT', now)).to.equal(0);
  });

  it('knows nothing of what is neither', () => {
    for (const written of [null, '', 'soon', '-5', '1.5', '99999999999999'])
      expect(readRetryAfter(written, now), String(written)).to.equal(undefined);
  });
});

describe('waitBefore', () => {
  it('waits any moment within a time that doubles', () => {
    const waits = [0, 1, 2].map((attempt) => waitBefore(error('truncated'), attempt, () => 0.5));
    expect(waits).to.deep.equal([500, 1000, 2000]);
    expect(waitBefore(error('truncated'), 2, () => 0)).to.equal(0);
  });

  it('never comes back before the server wants it', () => {
    expect(waitBefore(error('rate-limit', {retryAfter: 30}), 0, () => 0)).to.equal(30_000);
  });

  it('does not come back when that is more than half a minute', () => {
    expect(waitBefore(error('rate-limit', {retryAfter: 31}), 0, () => 0)).to.equal(undefined);
  });

  it('comes back only to what may have passed', () => {
    const worth = [408, 429, 500, 502, 503, 504, 400, 401, 403, 404, 410].filter(
      (status) => waitBefore(error('status', {status}), 0, () => 0) !== undefined,
    );
    expect(worth).to.deep.equal([408, 429, 500, 502, 503, 504]);
    for (const code of ['timeout', 'offline', 'too-large', 'not-what-it-says', 'aborted'] as const)
      expect(
        waitBefore(error(code), 0, () => 0),
        code,
      ).to.equal(undefined);
  });
});
