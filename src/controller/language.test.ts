import {expect} from 'chai';
import {LitElement, type TemplateResult, html, nothing} from 'lit';
import {LanguageController} from './language.js';

class SpeakingElement extends LitElement {
  readonly language = new LanguageController(this);
  updates = 0;

  protected override render(): TemplateResult {
    this.updates++;
    return html`${this.language.sentences?.list.heading ?? nothing}`;
  }
}
customElements.define('test-speaking', SpeakingElement);

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
}

function place(markup: string): HTMLElement {
  const stage = document.createElement('div');
  stage.innerHTML = markup;
  document.body.append(stage);
  return stage;
}

function speakerIn(stage: ParentNode): SpeakingElement {
  const element = stage.querySelector('test-speaking');
  if (!(element instanceof SpeakingElement)) throw new Error('no element');
  return element;
}

/** An element within a shadow root within `host`. */
function speakerInShadowOf(host: HTMLElement): SpeakingElement {
  const root = host.attachShadow({mode: 'open'});
  root.append(document.createElement('test-speaking'));
  return speakerIn(root);
}

const said = (element: SpeakingElement): string => element.shadowRoot?.textContent?.trim() ?? '';

describe('LanguageController', () => {
  const pageLanguage = document.documentElement.lang;
  let stage: HTMLElement | undefined;

  afterEach(() => {
    stage?.remove();
    document.documentElement.lang = pageLanguage;
  });

  it('takes its own language before that of the page around it', () => {
    stage = place('<p lang="en"><test-speaking lang="fi"></test-speaking></p>');
    expect(speakerIn(stage).language.language).to.equal('fi');
  });

  it('takes the nearest language around it', () => {
    stage = place('<div lang="de"><p lang="en-GB"><test-speaking></test-speaking></p></div>');
    expect(speakerIn(stage).language.language).to.equal('en-GB');
  });

  it('takes the language around its shadow roots', () => {
    stage = place('<div lang="nb"><div></div></div>');
    const host = stage.querySelector('div div');
    if (!(host instanceof HTMLElement)) throw new Error('no host');
    expect(speakerInShadowOf(host).language.language).to.equal('nb');
  });

  it('takes the language of the document, and Swedish where it has none', () => {
    document.documentElement.lang = 'da';
    stage = place('<test-speaking></test-speaking>');
    expect(speakerIn(stage).language.language).to.equal('da');
    document.documentElement.removeAttribute('lang');
    stage.remove();
    stage = place('<p lang=""><test-speaking></test-speaking></p>');
    expect(speakerIn(stage).language.language).to.equal('sv');
  });

  it('takes what is no language for nothing said', () => {
    stage = place('<p lang="!!"><test-speaking></test-speaking></p>');
    expect(speakerIn(stage).language.language).to.equal('sv');
  });

  it('loads the sentences and shows them when they are there', async () => {
    stage = place('<p lang="sv-SE"><test-speaking></test-speaking></p>');
    const element = speakerIn(stage);
    expect(element.language.sentences).to.equal(undefined);
    await until(() => said(element) === 'Datamängder');
    expect(element.language.sentences?.language).to.equal('sv');
  });

  it('follows a change of language around it', async () => {
    stage = place('<p lang="sv"><test-speaking></test-speaking></p>');
    const element = speakerIn(stage);
    await until(() => said(element) === 'Datamängder');
    stage.querySelector('p')?.setAttribute('lang', 'en');
    await until(() => said(element) === 'Datasets');
    expect(element.language.language).to.equal('en');
  });

  it('follows a change within the shadow root it stands in', async () => {
    stage = place('<div></div>');
    const host = stage.querySelector('div');
    if (!host) throw new Error('no host');
    const element = speakerInShadowOf(host);
    element.setAttribute('lang', 'fi');
    await until(() => said(element) === 'Tietoaineistot');
  });

  it('finds its language anew when it is moved', async () => {
    stage = place('<p lang="sv"><test-speaking></test-speaking></p><p id="to" lang="de"></p>');
    const element = speakerIn(stage);
    stage.querySelector('#to')?.append(element);
    expect(element.language.language).to.equal('de');
    await until(() => said(element) === 'Datensätze');
  });

  it('follows nothing once it has left the page, and does again when it is back', async () => {
    stage = place('<p lang="sv"><test-speaking></test-speaking></p>');
    const element = speakerIn(stage);
    const paragraph = element.parentElement;
    await until(() => said(element) !== '');
    element.remove();
    const {updates} = element;
    paragraph?.setAttribute('lang', 'en');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(element.updates).to.equal(updates);
    paragraph?.append(element);
    await until(() => said(element) === 'Datasets');
  });

  it('speaks the last of several languages asked for', async () => {
    stage = place('<p lang="sv"><test-speaking></test-speaking></p>');
    const element = speakerIn(stage);
    for (const language of ['en', 'fi', 'de', 'nb']) {
      stage.querySelector('p')?.setAttribute('lang', language);
      await Promise.resolve();
    }
    await until(() => said(element) === 'Datasett');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(said(element)).to.equal('Datasett');
  });

  it('does not draw anew when nothing has changed', async () => {
    stage = place('<p lang="sv"><test-speaking></test-speaking></p>');
    const element = speakerIn(stage);
    await until(() => said(element) !== '');
    const {updates} = element;
    stage.setAttribute('lang', 'en');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(element.updates).to.equal(updates);
  });
});

describe('LanguageController.differs', () => {
  let stage: HTMLElement | undefined;
  afterEach(() => stage?.remove());

  async function speaking(language: string): Promise<LanguageController> {
    stage = place(`<p lang="${language}"><test-speaking></test-speaking></p>`);
    const element = speakerIn(stage);
    await until(() => said(element) !== '');
    return element.language;
  }

  it('says nothing of words in the language around them', async () => {
    const language = await speaking('sv-FI');
    expect(['sv', 'sv-se', 'SV', ''].map((tag) => language.differs(tag))).to.deep.equal(
      Array.from({length: 4}, () => nothing),
    );
  });

  it('names other languages as BCP 47 writes them', async () => {
    const language = await speaking('sv');
    const tags = ['en', 'EN-gb', 'en_US', 'en-t-sv-t0-mtec', 'se'];
    expect(tags.map((tag) => language.differs(tag))).to.deep.equal([
      'en',
      'en-GB',
      'en-US',
      'en-t-sv-t0-mtec',
      'se',
    ]);
  });

  it('drops what is no language', async () => {
    const language = await speaking('sv');
    const tags = ['und', 'mul', 'xx', 'x', '12', 'svenska språket', 'a"b', 'zxx'];
    expect(tags.map((tag) => language.differs(tag))).to.deep.equal(tags.map(() => nothing));
  });

  it('tells the way of writing', async () => {
    const language = await speaking('sv');
    const tags = ['ar', 'fa-IR', 'en', 'sv', 'xx'];
    expect(tags.map((tag) => language.direction(tag))).to.deep.equal([
      'rtl',
      'rtl',
      'ltr',
      nothing,
      nothing,
    ]);
  });

  it('goes by what the element speaks where it does not speak the language of the page', async () => {
    const language = await speaking('fr');
    expect(language.language).to.equal('fr');
    expect(language.spoken).to.equal('en');
    expect(language.differs('fr')).to.equal('fr');
    expect(language.differs('en')).to.equal(nothing);
  });

  it('keeps the region of the page for numbers and dates', async () => {
    expect((await speaking('sv-FI')).spoken).to.equal('sv-FI');
    stage?.remove();
    expect((await speaking('nn')).spoken).to.equal('nb');
  });
});
