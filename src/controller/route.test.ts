import {expect} from 'chai';
import {LitElement} from 'lit';
import {until} from '../../test/browser/until.js';
import {RouteController} from './route.js';

class Walker extends LitElement {
  static override properties = {mode: {}};
  declare mode: string;
  readonly route = new RouteController(this, () => this.mode);

  constructor() {
    super();
    this.mode = 'hash';
  }
}
customElements.define('test-walker', Walker);

const start = location.href;

function add(mode = 'hash'): Walker {
  const walker = new Walker();
  walker.mode = mode;
  document.body.append(walker);
  return walker;
}

describe('the state of an element in the address of the page', () => {
  beforeEach(() => history.replaceState(null, '', start));
  afterEach(() => {
    for (const walker of document.querySelectorAll('test-walker')) walker.remove();
    history.replaceState(null, '', start);
  });

  it('is written where one can go back from, or in place of what was there', async () => {
    const {route} = add();
    route.push([['q', 'bad']]);
    expect(location.hash).to.equal('#dcat.q=bad');
    route.replace([['q', 'badplats']]);
    expect(location.hash).to.equal('#dcat.q=badplats');
    // One step, past both: what was replaced is not in the history.
    history.back();
    await until(() => route.entries.length === 0);
    expect(location.href).to.equal(start);
  });

  it('keeps what the page has put into its history', () => {
    history.replaceState({page: 7}, '');
    add().route.push([['q', 'bad']]);
    expect(history.state).to.deep.equal({page: 7});
  });

  it('is kept in the element alone where the address may not be touched', () => {
    const {route} = add('none');
    route.push([['q', 'bad']]);
    expect(route.entries).to.deep.equal([['q', 'bad']]);
    expect(location.href).to.equal(start);
  });

  it('is read anew when it is to stand elsewhere', async () => {
    history.replaceState(null, '', '#dcat.q=bad');
    const walker = add('none');
    expect(walker.route.entries).to.deep.equal([]);
    walker.mode = 'hash';
    await walker.updateComplete;
    expect(walker.route.entries).to.deep.equal([['q', 'bad']]);
  });

  it('bears the name of the place among the others, and passes to who takes the place', () => {
    const [first, second] = [add(), add()];
    expect(first.route.href([['q', 'a']])).to.contain('#dcat.q=a');
    expect(second.route.href([['q', 'a']])).to.contain('#dcat2.q=a');
    document.body.append(first);
    expect(first.route.href([['q', 'a']])).to.contain('#dcat.q=a');
    first.remove();
    expect(add().route.href([['q', 'a']])).to.contain('#dcat.q=a');
  });
});
