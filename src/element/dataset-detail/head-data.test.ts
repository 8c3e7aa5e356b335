import {expect} from 'chai';
import {addDataBlock} from './head-data.js';

async function pageWith(policy: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><meta http-equiv="Content-Security-Policy" content="${policy}"><p>`;
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, {once: true});
  });
  document.body.append(frame);
  await loaded;
  if (!frame.contentDocument) throw new Error('no page');
  return frame.contentDocument;
}

describe('A block of data in the head of a page', () => {
  afterEach(() => document.querySelector('iframe')?.remove());

  it('holds what it is given', () => {
    const block = addDataBlock(document, '{"name": "\\u003cb"}');
    expect(block?.parentNode).to.equal(document.head);
    expect(JSON.parse(block?.textContent ?? '')).to.deep.equal({name: '<b'});
    block?.remove();
  });

  it('is taken by a page with Trusted Types', async () => {
    const page = await pageWith("require-trusted-types-for 'script'");
    const block = addDataBlock(page, '{"name":"a"}');
    expect(block?.textContent).to.equal('{"name":"a"}');
  });

  it('is taken by a page that runs no scripts', async () => {
    const page = await pageWith("default-src 'none'");
    expect(addDataBlock(page, '{}')?.isConnected).to.equal(true);
  });
});
