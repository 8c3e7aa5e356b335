import {expect} from 'chai';
import {array, assert, asyncProperty, constantFrom} from 'fast-check';
import {
  failureOf,
  hang,
  refuse,
  say,
  World,
  type Reply,
} from '../../test/node/support/net-world.js';
import {NetError} from './net-error.js';
import {SharedFetch} from './shared-fetch.js';

const address = 'https://data.example/catalog.rdf';
const minute = 60_000;

/** An answer that comes a second after it was asked for. */
const slowly =
  (world: () => World, body: string): Reply =>
  () =>
    new Promise((resolve) => {
      world().surroundings.later(() => resolve(new Response(body)), 1000);
    });

const isAborted = (error: unknown): boolean =>
  error instanceof NetError && error.code === 'aborted';

describe('SharedFetch', () => {
  it('asks once for all who ask at the same time, and for those who come after', async () => {
    const world = new World(say('<a/>'));
    const shared = new SharedFetch(world.surroundings);
    const asked = Array.from({length: 50}, () => shared.fetch(address));
    const answers = await world.finish(Promise.all(asked));
    answers.push(await shared.fetch(`${address}#fragment`));
    expect(new Set(answers).size).to.equal(1);
    expect(world.asked).to.deep.equal([address]);
  });

  it('asks apart for what may be answered differently', async () => {
    const world = new World(say('<a/>'));
    const shared = new SharedFetch(world.surroundings);
    await shared.fetch(address);
    await shared.fetch(address, {accept: 'text/turtle'});
    await shared.fetch(address, {limits: {bytes: 1000}});
    expect(world.asked).to.have.lengthOf(3);
  });

  it('forgets an answer after its time', async () => {
    const world = new World(say('<a/>'));
    const shared = new SharedFetch(world.surroundings);
    await shared.fetch(address);
    await world.pass(4 * minute);
    await shared.fetch(address);
    expect(world.asked).to.have.lengthOf(1);
    await world.pass(2 * minute);
    expect(world.pending).to.equal(0);
    await shared.fetch(address);
    expect(world.asked).to.have.lengthOf(2);
  });

  it('asks anew for those who want it fresher, and keeps that', async () => {
    const world = new World(say('<a/>'), say('<b/>'));
    const shared = new SharedFetch(world.surroundings);
    await shared.fetch(address);
    const fresh = await shared.fetch(address, {maxAge: 0});
    expect(world.inits[1]?.cache).to.equal('reload');
    expect(fresh.bytes[1]).to.equal('b'.charCodeAt(0));
  });

  it('forgets a failure at once', async () => {
    const world = new World(say('', {status: 404}), say('<a/>'));
    const shared = new SharedFetch(world.surroundings);
    expect(await failureOf(shared.fetch(address))).to.include({status: 404});
    expect((await shared.fetch(address)).bytes).to.have.lengthOf(4);
  });

  it('tells all who wait of a failure', async () => {
    const world = new World(refuse);
    const shared = new SharedFetch(world.surroundings);
    const failures = [1, 2, 3].map(() => failureOf(shared.fetch(address)));
    const errors = await world.finish(Promise.all(failures));
    expect(errors.map((error) => error instanceof NetError && error.code)).to.deep.equal(
      Array.from({length: 3}, () => 'cors-or-network'),
    );
  });

  it('keeps no more than its capacity, the least used gone first', async () => {
    const world = new World(say('<four/>!'));
    const shared = new SharedFetch(world.surroundings, 20);
    const [a, b, c] = ['a', 'b', 'c'].map((name) => `https://data.example/${name}`);
    for (const each of [a, b, a, c, a, b]) await shared.fetch(each ?? '');
    expect(world.asked).to.deep.equal([a, b, c, b]);
  });

  it('lets one leave without harm to the others', async () => {
    const world: World = new World(slowly(() => world, '<a/>'));
    const shared = new SharedFetch(world.surroundings);
    const controller = new AbortController();
    const leaving = failureOf(shared.fetch(address, {signal: controller.signal}));
    const staying = shared.fetch(address);
    await world.settle();
    controller.abort();
    expect(await leaving).to.satisfy(isAborted);
    expect((await world.finish(staying)).bytes).to.have.lengthOf(4);
    expect(world.asked).to.have.lengthOf(1);
  });

  it('calls the request off when all have left', async () => {
    const world = new World(hang);
    const shared = new SharedFetch(world.surroundings);
    const controllers = [new AbortController(), new AbortController()];
    const gone = controllers.map(({signal}) => failureOf(shared.fetch(address, {signal})));
    await world.settle();
    controllers.forEach((controller) => controller.abort());
    await world.pass(1);
    expect(await Promise.all(gone)).to.satisfy((all: unknown[]) => all.every(isAborted));
    expect(world.inits[0]?.signal?.aborted).to.equal(true);
    expect(world.pending).to.equal(0);
  });

  it('does not ask again for an element that is moved within its page', async () => {
    const world: World = new World(slowly(() => world, '<a/>'));
    const shared = new SharedFetch(world.surroundings);
    const before = new AbortController();
    const left = failureOf(shared.fetch(address, {signal: before.signal}));
    await world.settle();
    before.abort();
    const back = shared.fetch(address);
    expect((await world.finish(back)).bytes).to.have.lengthOf(4);
    expect(await left).to.satisfy(isAborted);
    expect(world.asked).to.have.lengthOf(1);
  });

  it('asks nothing for whoever has left already', async () => {
    const world = new World(say('<a/>'));
    const shared = new SharedFetch(world.surroundings);
    expect(await failureOf(shared.fetch(address, {signal: AbortSignal.abort()}))).to.satisfy(
      isAborted,
    );
    expect(world.asked).to.deep.equal([]);
  });

  it('tells all who wait how far it has come', async () => {
    const world = new World(say('<a/>'));
    const shared = new SharedFetch(world.surroundings);
    const told: string[] = [];
    const asked = ['a', 'b'].map((name) =>
      shared.fetch(address, {onProgress: (received) => told.push(`${name} ${received}`)}),
    );
    await Promise.all(asked);
    expect(told).to.deep.equal(['a 4', 'b 4']);
  });

  it('gives everybody an answer or an abort, in any order of coming and leaving', async () => {
    const steps = array(constantFrom('come', 'leave first', 'leave last', 'wait'), {
      maxLength: 12,
    });
    await assert(
      asyncProperty(steps, async (plan) => {
        const world: World = new World(slowly(() => world, '<a/>'));
        const shared = new SharedFetch(world.surroundings);
        const inside: AbortController[] = [];
        const all: Promise<string>[] = [];
        for (const step of plan) {
          if (step === 'wait') await world.pass(400);
          else if (step === 'leave first') inside.shift()?.abort();
          else if (step === 'leave last') inside.pop()?.abort();
          else {
            const controller = new AbortController();
            inside.push(controller);
            const asked = shared.fetch(address, {signal: controller.signal});
            all.push(
              asked.then(
                () => 'answer',
                (error) => (isAborted(error) ? 'abort' : 'other'),
              ),
            );
          }
        }
        await world.pass(2000);
        const ends = await Promise.all(all);
        expect(ends).not.to.include('other');
        expect(ends.filter((end) => end === 'answer').length).to.be.at.least(inside.length);
      }),
      {numRuns: 50},
    );
  });
});
