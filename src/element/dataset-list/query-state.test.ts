import {expect} from 'chai';
import {type QuerySource, QueryState} from './query-state.js';

const source: QuerySource = {
  query: '',
  filter: 'theme=TRAN',
  sort: '',
  pageSize: 20,
  facets: undefined,
  paging: 'numbered',
  entries: undefined,
};

function begun(changed: Partial<QuerySource> = {}): QueryState {
  const state = new QueryState();
  state.follow({...source, ...changed}, 'sv');
  return state;
}

describe('the query of a list', () => {
  it('begins as the attributes have it, which no address needs to say', () => {
    const state = begun({query: 'bad'});
    expect(state.chosen.text).to.equal('bad');
    expect(state.entries).to.deep.equal([]);
  });

  it('is what the address says, where that differs', () => {
    const state = begun({entries: [['q', 'sjö']]});
    expect(state.chosen.text).to.equal('sjö');
    expect(state.entries).to.deep.equal([['q', 'sjö']]);
  });

  it('stays what the visitor made of it when the page is drawn again', () => {
    const state = begun();
    state.choose({...state.chosen, text: 'bad'});
    state.follow(source, 'sv');
    expect(state.chosen.text).to.equal('bad');
  });

  it('begins anew when the attributes ask for something else', () => {
    const state = begun();
    state.choose({...state.chosen, text: 'bad'});
    state.follow({...source, query: 'sjö'}, 'sv');
    expect(state.chosen.text).to.equal('sjö');
  });

  it('stays what it is in another language, or with pages of another size', () => {
    const state = begun();
    state.choose({...state.chosen, text: 'bad'});
    state.follow({...source, pageSize: 5}, 'en');
    const {text, pageSize, language} = state.chosen;
    expect({text, pageSize, language}).to.deep.equal({text: 'bad', pageSize: 5, language: 'en'});
  });

  it('takes what comes back from the address for no news, and another address for news', () => {
    const state = begun();
    state.choose({...state.chosen, text: 'bad'});
    const [chosen, entries] = [state.chosen, state.entries];
    state.follow({...source, entries: [...entries]}, 'sv');
    expect(state.chosen).to.equal(chosen);
    state.follow({...source, entries: []}, 'sv');
    expect(state.chosen.text).to.equal('');
  });

  it('is the same question, the same object, until something about it changes', () => {
    const state = begun();
    const {asked} = state;
    state.follow({...source}, 'sv');
    expect(state.asked).to.equal(asked);
    state.choose({...state.chosen, page: 2});
    state.follow({...source}, 'sv');
    expect(state.asked).not.to.equal(asked);
  });
});
