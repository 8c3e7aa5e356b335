import {expect} from 'chai';
import {runSliced} from './run-sliced.js';

function busy(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

function* work(steps: number): Generator<number, string, void> {
  for (let step = 0; step < steps; step++) {
    busy(3);
    yield step;
  }
  return 'done';
}

function* broken(): Generator<void, void, void> {
  yield;
  throw new Error('broken');
}

describe('sliced work', () => {
  it('hands out everything that is yielded, in order, and gives the result', async () => {
    const seen: number[] = [];
    expect(await runSliced(work(5), {onYield: (step) => seen.push(step)})).to.equal('done');
    expect(seen).to.deep.equal([0, 1, 2, 3, 4]);
  });

  it('lets others have their turn in between', async () => {
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    await runSliced(work(20));
    clearInterval(timer);
    expect(turns).to.be.greaterThan(1);
  });

  it('stops with the reason of the signal', async () => {
    const controller = new AbortController();
    const reason = new Error('gone');
    const running = runSliced(work(1000), {signal: controller.signal});
    controller.abort(reason);
    const error = await running.catch((caught: unknown) => caught);
    expect(error).to.equal(reason);
  });

  it('passes on what the work throws', async () => {
    const error = await runSliced(broken()).catch((caught: unknown) => caught);
    expect(error).to.have.property('message', 'broken');
  });
});
