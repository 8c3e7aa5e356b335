import {expect} from 'chai';
import {LitElement, type TemplateResult, html} from 'lit';
import {until} from '../../test/browser/until.js';
import {Announcer} from './announcer.js';

class Speaker extends LitElement {
  readonly announcer = new Announcer(this);
  readonly said: string[] = [];

  override render(): TemplateResult {
    return html`<p role="status">${this.announcer.text}</p>`;
  }

  override updated(): void {
    this.said.push(this.announcer.text);
  }
}
customElements.define('test-speaker', Speaker);

describe('what is told to those who do not see', () => {
  let speaker: Speaker;
  beforeEach(async () => {
    speaker = new Speaker();
    document.body.append(speaker);
    await speaker.updateComplete;
  });
  afterEach(() => speaker.remove());

  it('is the last of several changes, and not at once', async () => {
    for (const text of ['3 träffar', '2 träffar', '1 träff']) speaker.announcer.say(text);
    expect(speaker.announcer.text).to.equal('');
    await until(() => speaker.announcer.text !== '');
    await speaker.updateComplete;
    expect(speaker.said).to.deep.equal(['', '1 träff']);
  });

  it('is nothing when it is as it was before', async () => {
    speaker.announcer.say('1 träff');
    await until(() => speaker.announcer.text === '1 träff');
    speaker.announcer.say('2 träffar');
    speaker.announcer.say('1 träff');
    speaker.announcer.say('3 träffar');
    await until(() => speaker.announcer.text === '3 träffar');
    expect(speaker.said).not.to.include('2 träffar');
  });
});
