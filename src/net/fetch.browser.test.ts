import {expect} from 'chai';
import {
  engineOf,
  faultTable,
  outcomeIn,
  shortLimits,
  type FaultCase,
} from '../../test/fault-server/fault-table.js';
import type {Logged} from '../../test/fault-server/fault-server.mjs';
import {decodeText} from './charset.js';
import {diagnose} from './diagnosis.js';
import {fetchBytes} from './fetch-bytes.js';
import {isWhole} from './is-whole.js';
import {NetError} from './net-error.js';
import type {FetchOptions, NetAnswer} from './net.js';
import {RequestQueue} from './request-queue.js';
import {SharedFetch} from './shared-fetch.js';
import {pageSurroundings, type Surroundings} from './surroundings.js';

interface Server {
  readonly origin: string;
  readonly otherOrigin: string;
}

/** The real browser, but chance always says "now", and nothing is remembered between tests. */
function impatientBrowser(): Surroundings {
  return {
    ...pageSurroundings,
    random: () => 0,
    queue: new RequestQueue(),
    proxied: new Set(),
  };
}

async function failureOf(attempt: Promise<unknown>): Promise<NetError> {
  const error = await attempt.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof NetError)) throw new Error(`no NetError but ${String(error)}`);
  return error;
}

function textOf({bytes, contentType}: NetAnswer): string {
  return decodeText(bytes, contentType).text;
}

describe('fetchBytes in a browser, against a server that fails', () => {
  let server: Server;
  let id = '';

  before(async () => {
    server = await (await fetch('/__fault-server')).json();
  });

  beforeEach(() => {
    id = crypto.randomUUID();
  });

  const addressOf = (fault: string): string => `${server.origin}/${fault}?id=${id}`;

  const ask = (fault: string, options: Partial<FetchOptions> = {}): Promise<NetAnswer> =>
    fetchBytes(addressOf(fault), {limits: shortLimits, ...options}, impatientBrowser());

  const requests = async (): Promise<readonly Logged[]> =>
    (await fetch(`${server.origin}/log?id=${id}`)).json();

  const outcomeOf = async ({fault, limits}: FaultCase): Promise<[string, string]> => {
    try {
      const answer = await ask(fault, {limits: {...shortLimits, ...limits}});
      return [isWhole(textOf(answer), 'xml') ? 'good' : 'part', ''];
    } catch (error) {
      if (!(error instanceof NetError)) throw error;
      return [error.code, error.came];
    }
  };

  const engine = engineOf(navigator.userAgent);
  for (const row of faultTable) {
    const expected = outcomeIn(engine, row);
    it(`says ${expected} of ${row.fault}`, async () => {
      const [outcome, came] = await outcomeOf(row);
      expect(outcome, came).to.equal(expected);
      if (row.came) expect(came).to.match(row.came);
    });
  }

  it('sends no cookie, no referrer and no header that costs a preflight', async () => {
    document.cookie = 'secret=1';
    await ask('good', {accept: 'text/turtle, application/rdf+xml;q=0.9'});
    const [request, ...others] = await requests();
    expect(others).to.deep.equal([]);
    expect(request?.method).to.equal('GET');
    expect(request?.headers['accept']).to.equal('text/turtle, application/rdf+xml;q=0.9');
    expect(request?.headers).not.to.have.any.keys('cookie', 'referer', 'authorization');
  });

  it('leaves out an Accept that would cost a preflight', async () => {
    await ask('good', {accept: 'text/turtle;profile="http://example.org/p"'});
    const [request] = await requests();
    expect(request?.method).to.equal('GET');
    expect(request?.headers['accept']).to.equal('*/*');
  });

  it('asks three times where the server is ill, and once where it refuses', async () => {
    const limits = {...shortLimits, retries: 2};
    expect((await failureOf(ask('server-error', {limits}))).status).to.equal(500);
    expect(await requests()).to.have.lengthOf(3);
    expect((await failureOf(ask('forbidden', {limits}))).canRetry).to.equal(false);
    expect(await requests()).to.have.lengthOf(4);
  });

  it('does not wait an hour, but tells that it should', async () => {
    const error = await failureOf(ask('too-many-3600', {limits: {...shortLimits, retries: 2}}));
    expect(error.retryAfter).to.equal(3600);
    expect(await requests()).to.have.lengthOf(1);
  });

  it('tells how far it has come', async () => {
    const told: (readonly [number, number | undefined])[] = [];
    const answer = await ask('good', {onProgress: (...progress) => told.push(progress)});
    const length = answer.bytes.byteLength;
    expect(told.at(-1)).to.deep.equal([length, length]);
  });

  it('stops the request when it is called off', async () => {
    const controller = new AbortController();
    const onProgress = (): void => controller.abort();
    const error = await failureOf(ask('endless', {signal: controller.signal, onProgress}));
    expect(error.code).to.equal('aborted');
  });

  it('resolves what is relative against where a redirect led', async () => {
    const answer = await ask('redirect');
    expect(answer.address).to.equal(`${server.origin}/good`);
    expect(answer.contentType).to.equal('application/rdf+xml');
  });

  it('reads the Link header where the server lets it', async () => {
    expect((await ask('good-link')).link).to.equal('</good?page=2>; rel="next"');
  });

  it('reads letters of old exports', async () => {
    expect(textOf(await ask('latin-1'))).to.include('Åmål');
    expect(textOf(await ask('utf-16'))).to.include('Åmål');
  });

  it('goes through the proxy once the direct way is closed, and remembers', async () => {
    const surroundings = impatientBrowser();
    const proxy = `${server.origin}/proxy?id=${id}&url={url}`;
    const options = {limits: {...shortLimits, retries: 2}, proxy};
    const address = `${server.otherOrigin}/no-cors?id=${id}`;
    const answer = await fetchBytes(address, options, surroundings);
    expect(answer.proxied).to.equal(true);
    expect(answer.address).to.equal(address);
    await fetchBytes(address, options, surroundings);
    const paths = (await requests()).map(({path}) => path);
    expect(paths).to.deep.equal(['/no-cors', '/proxy', '/proxy']);
  });

  it('asks once however many ask', async () => {
    const shared = new SharedFetch(impatientBrowser());
    const asked = Array.from({length: 100}, () => shared.fetch(addressOf('good')));
    const answers = await Promise.all(asked);
    expect(new Set(answers).size).to.equal(1);
    expect(await requests()).to.have.lengthOf(1);
  });

  describe('diagnosis', () => {
    const rows = [
      ['good', 'readable'],
      ['no-cors', 'cors'],
      ['no-cors-500', 'cors'],
      ['two-origins', 'cors'],
      ['close', 'dead'],
      ['redirect-loop', 'redirect'],
      ['redirect-elsewhere', 'redirect'],
      ['forbidden', 'status'],
      ['html-instead', 'not-what-it-says'],
    ] as const;
    for (const [fault, code] of rows) {
      it(`says ${code} of ${fault}`, async () => {
        const diagnosis = await diagnose(addressOf(fault));
        expect(diagnosis.code).to.equal(code);
        expect(diagnosis.facts.join(' ')).to.have.length.above(10);
      });
    }

    it('says that a port nobody listens at is dead, and that it is an inner one', async () => {
      const diagnosis = await diagnose('http://127.0.0.1:9/');
      expect(diagnosis.code).to.equal('dead');
      expect(diagnosis.facts.join(' ')).to.include('inner network');
    });
  });
});
