import {expect} from 'chai';
import {diagnose} from './diagnosis.js';

// A policy can not be taken back: this test has a file, and thus a page, of its own.
describe('diagnose on a page with a policy', () => {
  it('says that it is the page itself that forbids to ask', async () => {
    const {origin}: {origin: string} = await (await fetch('/__fault-server')).json();
    const policy = document.createElement('meta');
    policy.httpEquiv = 'Content-Security-Policy';
    policy.content = `connect-src 'self' ws://${location.host}`;
    document.head.append(policy);
    const diagnosis = await diagnose(`${origin}/good`);
    expect(diagnosis.code).to.equal('policy');
    expect(diagnosis.facts.join(' ')).to.include(`${origin} in connect-src`);
  });
});
