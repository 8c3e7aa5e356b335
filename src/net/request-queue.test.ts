import {expect} from 'chai';
import {RequestQueue} from './request-queue.js';

/** A job that runs until it is let go. */
class Job {
  isRunning = false;
  end: () => void = () => {};
  readonly run = (): Promise<void> => {
    this.isRunning = true;
    return new Promise((resolve) => {
      this.end = () => {
        this.isRunning = false;
        resolve();
      };
    });
  };
}

const always = (): boolean => true;
const never = (): boolean => false;
const untilNow = (): AbortSignal => new AbortController().signal;
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

async function started(
  queue: RequestQueue,
  hosts: readonly string[],
  isVisible: () => boolean = always,
): Promise<readonly Job[]> {
  const jobs = hosts.map(() => new Job());
  jobs.forEach((job, at) => void queue.run(hosts[at] ?? '', isVisible, untilNow(), job.run));
  await settle();
  return jobs;
}

const fail = (): Promise<void> => Promise.reject(new Error('no'));

const running = (jobs: readonly Job[]): number => jobs.filter((job) => job.isRunning).length;

describe('RequestQueue', () => {
  it('lets two requests out to one host, the next when one is done', async () => {
    const jobs = await started(new RequestQueue(), ['a', 'a', 'a']);
    expect(jobs.map((job) => job.isRunning)).to.deep.equal([true, true, false]);
    jobs[1]?.end();
    await settle();
    expect(jobs.map((job) => job.isRunning)).to.deep.equal([true, false, true]);
  });

  it('lets six out in all', async () => {
    const jobs = await started(new RequestQueue(), 'abcdefgh'.split(''));
    expect(running(jobs)).to.equal(6);
  });

  it('does not let one host stand in the way of another', async () => {
    const jobs = await started(new RequestQueue(), ['a', 'a', 'a', 'b']);
    expect(jobs[3]?.isRunning).to.equal(true);
  });

  it('takes first what can be seen, as it is when a place is free', async () => {
    const queue = new RequestQueue(1);
    const [first] = await started(queue, ['a']);
    const [hidden] = await started(queue, ['a'], never);
    let isSeen = false;
    const [scrolledTo] = await started(queue, ['a'], () => isSeen);
    isSeen = true;
    first?.end();
    await settle();
    expect([hidden?.isRunning, scrolledTo?.isRunning]).to.deep.equal([false, true]);
  });

  it('frees the place of what failed', async () => {
    const queue = new RequestQueue(1);
    const failed = queue.run('a', always, untilNow(), fail).catch(String);
    const [next] = await started(queue, ['a']);
    expect(await failed).to.equal('Error: no');
    expect(next?.isRunning).to.equal(true);
  });

  it('forgets who leaves the queue', async () => {
    const queue = new RequestQueue(1);
    const [first] = await started(queue, ['a']);
    const controller = new AbortController();
    const job = new Job();
    const left = queue.run('a', always, controller.signal, job.run);
    controller.abort('gone');
    expect(await left.catch((reason: unknown) => reason)).to.equal('gone');
    const [last] = await started(queue, ['a']);
    first?.end();
    await settle();
    expect([job.isRunning, last?.isRunning]).to.deep.equal([false, true]);
  });

  it('runs a thousand without losing a place', async () => {
    const queue = new RequestQueue();
    let most = 0;
    let now = 0;
    const work = async (): Promise<void> => {
      most = Math.max(most, ++now);
      await settle();
      now--;
    };
    const hosts = Array.from({length: 1000}, (_, index) => `host-${index % 7}`);
    await Promise.all(hosts.map((host) => queue.run(host, always, untilNow(), work)));
    expect([most, now]).to.deep.equal([6, 0]);
  });
});
