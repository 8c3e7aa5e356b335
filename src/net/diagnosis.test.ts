import {expect} from 'chai';
import {
  failureOf,
  hang,
  refuse,
  say,
  World,
  type Reply,
} from '../../test/node/support/net-world.js';
import {diagnose, type Diagnosis} from './diagnosis.js';

const address = 'https://data.example/catalog.rdf';

const diagnoseIn = (world: World, written = address): Promise<Diagnosis> =>
  world.finish(diagnose(written, undefined, world.surroundings));

const redirecting: Reply = () =>
  Object.defineProperty(new Response(), 'type', {value: 'opaqueredirect'});

describe('diagnose', () => {
  it('tells what can be read', async () => {
    const world = new World(say('<a/>', {headers: {'content-type': 'text/xml'}}));
    const {code, facts} = await diagnoseIn(world);
    expect([code, ...facts]).to.deep.equal(['readable', '4 bytes of text/xml can be read.']);
  });

  it('tells an answer that may not be read from none', async () => {
    const forbids = await diagnoseIn(new World(refuse, refuse, say('')));
    expect(forbids.code).to.equal('cors');
    expect(forbids.facts.join(' ')).to.include('Access-Control-Allow-Origin');
    const dead = await diagnoseIn(new World(refuse));
    expect([dead.code, dead.facts.length]).to.deep.equal(['dead', 1]);
  });

  it('tells of redirects that lead nowhere', async () => {
    expect((await diagnoseIn(new World(refuse, redirecting))).code).to.equal('redirect');
  });

  it('asks once where the error speaks for itself', async () => {
    const world = new World(say('', {status: 503, statusText: 'Service Unavailable'}));
    const {code, facts} = await diagnoseIn(world);
    expect([code, ...facts]).to.deep.equal(['status', 'What came: 503 Service Unavailable.']);
    expect(world.asked).to.have.lengthOf(1);
  });

  it('is a diagnosis also of what can not be asked', async () => {
    expect((await diagnoseIn(new World(refuse), 'ftp://a.example/')).code).to.equal('address');
    const secure = new World(refuse);
    secure.origin = 'https://www.askersby.example';
    expect((await diagnoseIn(secure, 'http://a.example/')).code).to.equal('mixed-content');
    expect(secure.asked).to.deep.equal([]);
  });

  it('ends when a probe hangs', async () => {
    expect((await diagnoseIn(new World(refuse, hang))).code).to.equal('timeout');
  });

  it('ends when it is called off', async () => {
    const world = new World(hang);
    const controller = new AbortController();
    const failed = failureOf(diagnose(address, controller.signal, world.surroundings));
    await world.settle();
    controller.abort();
    expect(await failed).to.include({code: 'aborted'});
    expect(world.pending).to.equal(0);
  });

  it('sends nothing of the visitor, in any of its ways', async () => {
    const world = new World(refuse);
    await diagnoseIn(world);
    expect(world.inits).to.have.lengthOf(3);
    for (const init of world.inits)
      expect(init).to.include({credentials: 'omit', referrerPolicy: 'no-referrer'});
    expect(world.inits.map(({mode}) => mode)).to.deep.equal([undefined, undefined, 'no-cors']);
  });
});
