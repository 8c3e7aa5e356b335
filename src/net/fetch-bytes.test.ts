import {expect} from 'chai';
import {fetchBytes} from './fetch-bytes.js';
import {failureOf, hang, refuse, say, stream, World} from '../../test/node/support/net-world.js';
import {NetError} from './net-error.js';
import type {FetchOptions, NetAnswer} from './net.js';

const address = 'https://data.example/catalog.rdf';

const ask = (world: World, options: Partial<FetchOptions> = {}): Promise<NetAnswer> =>
  world.finish(fetchBytes(address, options, world.surroundings));

async function errorOf(attempt: Promise<unknown>): Promise<NetError> {
  const error = await failureOf(attempt);
  if (!(error instanceof NetError)) throw error;
  return error;
}

/** What is asked for when this address is wanted. */
const addressesAskedFor = async (written: string, base = ''): Promise<readonly string[]> => {
  const world = new World(say('<a/>'));
  await fetchBytes(written, {base}, world.surroundings);
  return world.asked;
};

/** Asks from a page of https:. */
const askFromSecurePage = async (written: string, proxy = ''): Promise<World> => {
  const world = new World(say('<a/>'));
  world.origin = 'https://www.askersby.example';
  await fetchBytes(written, {proxy}, world.surroundings);
  return world;
};

/** Two bytes of another origin, which told another length. */
function fromElsewhere(length: number): World {
  const reply = stream(['<a'], 'end', {headers: {'content-length': String(length)}});
  return new World(async (...request) =>
    Object.defineProperty(await reply(...request), 'type', {value: 'cors'}),
  );
}

describe('fetchBytes', () => {
  it('answers with bytes, type and address', async () => {
    const world = new World(say('<a/>', {headers: {'content-type': 'text/xml', link: '<b>'}}));
    const answer = await ask(world);
    expect(new TextDecoder().decode(answer.bytes)).to.equal('<a/>');
    expect(answer).to.include({address, contentType: 'text/xml', link: '<b>', proxied: false});
  });

  it('leaves no timer behind, whatever happens', async () => {
    const limits = {retries: 0};
    for (const reply of [say('<a/>'), say('', {status: 404}), refuse, hang]) {
      const world = new World(reply);
      await ask(world, {limits}).catch(() => {});
      expect(world.pending).to.equal(0);
    }
  });

  it('asks without credentials, referrer or headers of its own', async () => {
    const world = new World(say('<a/>'));
    await ask(world);
    expect(world.inits[0]).to.deep.include({
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'default',
      headers: {},
    });
  });

  it('goes past the cache when no age is allowed', async () => {
    const world = new World(say('<a/>'));
    await ask(world, {maxAge: 0});
    expect(world.inits[0]?.cache).to.equal('reload');
  });

  it('lets what a callback throws through as it is', async () => {
    const mine = new Error('mine');
    const onProgress = (): void => {
      throw mine;
    };
    expect(await failureOf(ask(new World(say('<a/>')), {onProgress}))).to.equal(mine);
  });

  it('passes on HTML to those who want it', async () => {
    const world = new World(say('<!doctype html><p>'));
    expect((await ask(world, {takesHtml: true})).bytes).to.have.lengthOf(18);
  });

  describe('addresses', () => {
    it('asks without the fragment', async () => {
      expect(await addressesAskedFor(`${address}#x`)).to.deep.equal([address]);
    });

    it('resolves a relative one only where it is told against what', async () => {
      expect(await addressesAskedFor('b', 'https://data.example/a')).to.deep.equal([
        'https://data.example/b',
      ]);
      expect(await errorOf(addressesAskedFor('b'))).to.include({code: 'address', address: 'b'});
    });

    for (const written of [
      'data:,x',
      'file:///etc/passwd',
      'blob:x',
      'ftp://a/',
      'about:blank',
      '',
    ])
      it(`asks nothing of "${written}"`, async () => {
        expect((await errorOf(addressesAskedFor(written))).code).to.equal('address');
      });

    it('neither sends nor repeats a password', async () => {
      const error = await errorOf(addressesAskedFor('https://anna:hemligt@data.example/'));
      expect(error.code).to.equal('address');
      expect(error.message).not.to.include('hemligt');
    });
  });

  describe('time-outs', () => {
    it('waits for the first byte no longer than allowed', async () => {
      const world = new World(hang);
      const error = await errorOf(ask(world));
      expect(error).to.include({code: 'timeout', came: 'no answer in 15000 ms', canRetry: true});
      expect(world.now).to.equal(15_000);
      expect(world.asked).to.have.lengthOf(1);
    });

    it('waits for more no longer than allowed', async () => {
      const error = await errorOf(ask(new World(stream(['<a>'], 'hang'))));
      expect(error.came).to.equal('3 bytes and then nothing in 15000 ms');
    });

    it('counts retries and waits into the total', async () => {
      const limits = {retries: 9, total: 2_500};
      const world = new World(refuse);
      world.chance = 0.999;
      expect((await errorOf(ask(world, {limits}))).code).to.equal('cors-or-network');
      expect(world.now).to.be.within(500, 2_500);
    });

    it('ends all when the total is used up', async () => {
      const world = new World(stream(['<a>'], 'hang'));
      const error = await errorOf(ask(world, {limits: {total: 1_000}}));
      expect(error.came).to.equal('only 3 bytes in 1000 ms');
    });
  });

  describe('sizes', () => {
    const limits = {bytes: 5, retries: 0};

    it('takes as much as allowed, and not a byte more', async () => {
      expect((await ask(new World(stream(['<a', 'b/>'])), {limits})).bytes).to.have.lengthOf(5);
      const error = await errorOf(ask(new World(stream(['<a', 'bc/>'])), {limits}));
      expect(error).to.include({code: 'too-large', canRetry: false});
    });

    it('believes a server that says it is too much', async () => {
      const world = new World(stream(['<a'], 'hang', {headers: {'content-length': '6'}}));
      expect((await errorOf(ask(world, {limits}))).code).to.equal('too-large');
      expect(world.now).to.equal(0);
    });

    it('misses what the server said there was', async () => {
      const world = new World(stream(['<a'], 'end', {headers: {'content-length': '4'}}));
      const error = await errorOf(ask(world, {limits}));
      expect(error).to.include({code: 'truncated', came: '2 of 4 bytes'});
    });

    it('leaves room for what another origin may have compressed', async () => {
      const roomy = {bytes: 1000, retries: 0};
      expect((await ask(fromElsewhere(100), {limits: roomy})).bytes).to.have.lengthOf(2);
      expect((await errorOf(ask(fromElsewhere(500), {limits: roomy}))).code).to.equal('truncated');
    });

    it('does not compare with the length of what was compressed', async () => {
      const headers = {'content-length': '4', 'content-encoding': 'gzip'};
      const told: unknown[] = [];
      const onProgress = (_received: number, total: number | undefined): void =>
        void told.push(total);
      await ask(new World(stream(['<a'], 'end', {headers})), {limits, onProgress});
      expect(told).to.deep.equal([undefined]);
    });

    it('stops telling a total that has been passed', async () => {
      const told: unknown[] = [];
      const onProgress = (_received: number, total: number | undefined): void =>
        void told.push(total);
      const headers = {'content-length': '2'};
      await ask(new World(stream(['<a', '/>'], 'end', {headers})), {limits, onProgress});
      expect(told).to.deep.equal([2, undefined]);
    });
  });

  describe('retries', () => {
    it('asks again where the connection broke, past the cache', async () => {
      const world = new World(refuse, stream(['<a'], 'error'), say('<a/>'));
      expect((await ask(world)).bytes).to.have.lengthOf(4);
      expect(world.inits.map(({cache}) => cache)).to.deep.equal(['default', 'reload', 'reload']);
    });

    it('gives up after two, with the last reason', async () => {
      const world = new World(refuse, refuse, stream(['<a'], 'error'));
      expect((await errorOf(ask(world))).code).to.equal('truncated');
      expect(world.asked).to.have.lengthOf(3);
    });

    it('waits as long as the server asks', async () => {
      const world = new World(say('', {status: 429, headers: {'retry-after': '7'}}), say('<a/>'));
      await ask(world);
      expect(world.now).to.equal(7_000);
    });

    it('knows that it is offline', async () => {
      const world = new World(refuse);
      world.online = false;
      expect(await errorOf(ask(world))).to.include({code: 'offline', canRetry: true});
      expect(world.asked).to.have.lengthOf(1);
    });
  });

  describe('calling off', () => {
    it('is told as such, whatever the browser throws', async () => {
      const controller = new AbortController();
      const world = new World(hang);
      const asked = fetchBytes(address, {signal: controller.signal}, world.surroundings);
      const failed = errorOf(asked);
      await world.settle();
      controller.abort();
      expect(await failed).to.include({code: 'aborted', canRetry: false});
      expect(world.pending).to.equal(0);
    });

    it('ends a wait between two attempts', async () => {
      const controller = new AbortController();
      const world = new World(say('', {status: 429, headers: {'retry-after': '7'}}));
      const failed = errorOf(fetchBytes(address, {signal: controller.signal}, world.surroundings));
      await world.settle();
      controller.abort();
      expect((await failed).code).to.equal('aborted');
      expect(world.pending).to.equal(0);
    });

    it('asks nothing when it was called off before', async () => {
      const world = new World(say('<a/>'));
      const error = await errorOf(ask(world, {signal: AbortSignal.abort()}));
      expect(error.code).to.equal('aborted');
      expect(world.asked).to.deep.equal([]);
    });
  });

  describe('on a page of https:', () => {
    it('does not ask what the browser would refuse', async () => {
      expect((await errorOf(askFromSecurePage('http://data.example/'))).code).to.equal(
        'mixed-content',
      );
    });

    it('asks the machine itself', async () => {
      expect((await askFromSecurePage('http://localhost:8080/')).asked).to.have.lengthOf(1);
    });

    it('asks a proxy of its own instead', async () => {
      const {asked} = await askFromSecurePage('http://data.example/a?b', '/proxy?url={url}');
      expect(asked).to.deep.equal([
        'https://www.askersby.example/proxy?url=http%3A%2F%2Fdata.example%2Fa%3Fb',
      ]);
    });
  });

  describe('with a proxy', () => {
    const proxy = 'https://proxy.example/?url={url}';
    const through = `https://proxy.example/?url=${encodeURIComponent(address)}`;

    it('asks directly first, once, and remembers for the origin', async () => {
      const world = new World(refuse, say('<a/>'));
      const answer = await ask(world, {proxy});
      expect(answer).to.include({address, proxied: true});
      await ask(world, {proxy});
      expect(world.asked).to.deep.equal([address, through, through]);
    });

    it('leaves it alone where the direct way answers, well or ill', async () => {
      const world = new World(say('', {status: 404}));
      expect((await errorOf(ask(world, {proxy}))).code).to.equal('status');
      expect(world.asked).to.deep.equal([address]);
    });

    it('says when it was the proxy that failed, and does not remember it', async () => {
      const world = new World(refuse, say('', {status: 403, statusText: 'Forbidden'}));
      const error = await errorOf(ask(world, {proxy}));
      expect(error.came).to.equal('403 Forbidden, through proxy.example');
      expect(error.address).to.equal(address);
      expect(world.surroundings.proxied.size).to.equal(0);
    });
  });
});
