import {expect} from 'chai';
import {Shelf, type Shelved} from './shelf.js';

class Thing implements Shelved {
  settled = true;
  closed = false;
  close(): void {
    this.closed = true;
  }
}

const make = (): Thing => new Thing();

describe('a shelf', () => {
  it('makes a thing once for all who ask for the same key', () => {
    const shelf = new Shelf<Thing>(1);
    expect(shelf.take('a', make)).to.equal(shelf.take('a', make));
    expect(shelf.take('b', make)).not.to.equal(shelf.take('a', make));
  });

  it('keeps what is settled for the next who asks', () => {
    const shelf = new Shelf<Thing>(1);
    const thing = shelf.take('a', make);
    shelf.giveBack('a', thing);
    expect(thing.closed).to.equal(false);
    expect(shelf.take('a', make)).to.equal(thing);
  });

  it('stops what is still at work when nobody wants it any more', () => {
    const shelf = new Shelf<Thing>(1);
    const thing = shelf.take('a', make);
    thing.settled = false;
    shelf.giveBack('a', thing);
    expect(thing.closed).to.equal(true);
  });

  it('leaves it to those who still use it', () => {
    const shelf = new Shelf<Thing>(0);
    const thing = shelf.take('a', make);
    shelf.take('a', make);
    shelf.giveBack('a', thing);
    expect(thing.closed).to.equal(false);
    shelf.giveBack('a', thing);
    expect(thing.closed).to.equal(true);
  });

  it('closes the unused that was taken longest ago when there are too many', () => {
    const shelf = new Shelf<Thing>(1);
    const [first, second] = [shelf.take('a', make), shelf.take('b', make)];
    shelf.giveBack('b', second);
    shelf.giveBack('a', first);
    expect([first.closed, second.closed]).to.deep.equal([true, false]);
  });

  it('starts afresh with what was forgotten, and closes that when it comes back', () => {
    const shelf = new Shelf<Thing>(1);
    const failed = shelf.take('a', make);
    shelf.forget('a', failed);
    expect(shelf.take('a', make)).not.to.equal(failed);
    shelf.giveBack('a', failed);
    expect(failed.closed).to.equal(true);
  });
});
