import {emulateMedia} from '@web/test-runner-commands';
import {expect} from 'chai';
import {LitElement, type TemplateResult, css, html} from 'lit';
import {baseStyles} from './base.js';

class StyledElement extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        container: test / inline-size;
      }
    `,
  ];

  protected override render(): TemplateResult {
    return html`<div class="stage">
      <p hidden>hidden</p>
      <p class="visually-hidden">only heard</p>
      <button class="button">a</button><button class="button-secondary">b</button>
      <button class="button-icon">c</button><button class="button-plain">d</button>
      <button class="chip">e</button><input type="search" /><select></select>
      <div class="skeleton"></div>
      <div class="prose"><p>${'word '.repeat(200)}</p></div>
      <span class="accent" style="color: var(--dcat-accent)">f</span>
      <slot></slot>
    </div>`;
  }
}
customElements.define('test-styled', StyledElement);

let stage: HTMLElement;

async function place(markup: string): Promise<ShadowRoot> {
  stage = document.createElement('div');
  stage.innerHTML = markup;
  document.body.append(stage);
  const element = stage.querySelector('test-styled');
  if (!(element instanceof StyledElement)) throw new Error('no element');
  await element.updateComplete;
  if (!element.shadowRoot) throw new Error('not drawn');
  return element.shadowRoot;
}

function find(root: ParentNode, selector: string): HTMLElement {
  const found = root.querySelector(selector);
  if (!(found instanceof HTMLElement)) throw new Error(`no ${selector}`);
  return found;
}

describe('The base styles', () => {
  afterEach(() => stage.remove());

  it('take font, size and colour from the page', async () => {
    const root = await place(
      '<p style="font: 19px Georgia; color: rgb(10, 20, 30)"><test-styled></test-styled></p>',
    );
    for (const selector of ['.stage', '.chip', 'input', 'select']) {
      const style = getComputedStyle(find(root, selector));
      expect(style.fontFamily, selector).to.equal('Georgia');
      expect(style.fontSize, selector).to.equal('19px');
    }
    expect(getComputedStyle(find(root, '.stage')).color).to.equal('rgb(10, 20, 30)');
  });

  it('let the page set a property on the element, or around it', async () => {
    const markup = '<div style="--dcat-accent: rgb(1, 2, 3)"><test-styled></test-styled></div>';
    expect(getComputedStyle(find(await place(markup), '.accent')).color).to.equal('rgb(1, 2, 3)');
    stage.remove();
    const own =
      '<test-styled style="--dcat-accent: rgb(4, 5, 6); --dcat-text: rgb(7, 8, 9)"></test-styled>';
    const root = await place(own);
    expect(getComputedStyle(find(root, '.accent')).color).to.equal('rgb(4, 5, 6)');
    expect(getComputedStyle(find(root, '.stage')).color).to.equal('rgb(7, 8, 9)');
  });

  it('hand what the page set on to an element within an element', async () => {
    const root = await place('<test-styled style="--dcat-accent: rgb(4, 5, 6)"></test-styled>');
    const inner = new StyledElement();
    find(root, '.stage').append(inner);
    await inner.updateComplete;
    expect(inner.shadowRoot && getComputedStyle(find(inner.shadowRoot, '.accent')).color).to.equal(
      'rgb(4, 5, 6)',
    );
  });

  it('hide what is hidden', async () => {
    const root = await place('<test-styled hidden></test-styled>');
    expect(getComputedStyle(root.host).display).to.equal('none');
    expect(getComputedStyle(find(root, '[hidden]')).display).to.equal('none');
  });

  it('keep what is only heard out of sight, and in the page', async () => {
    const hidden = find(await place('<test-styled></test-styled>'), '.visually-hidden');
    expect(hidden.offsetWidth).to.equal(1);
    expect(getComputedStyle(hidden).display).to.equal('block');
  });

  it('make main controls 44 pixels high, and all more than 24', async () => {
    const root = await place('<test-styled style="font-size: 10px"></test-styled>');
    for (const selector of ['.button', '.button-secondary', '.button-icon', 'input', 'select']) {
      expect(find(root, selector).offsetHeight, selector).to.be.at.least(44);
    }
    for (const selector of ['.button-plain', '.chip']) {
      expect(find(root, selector).offsetHeight, selector).to.be.at.least(24);
    }
  });

  it('do not depend on rem', async () => {
    const before = document.documentElement.style.fontSize;
    const root = await place('<div style="font-size: 16px"><test-styled></test-styled></div>');
    const width = find(root, '.prose').offsetWidth;
    document.documentElement.style.fontSize = '5px';
    expect(find(root, '.prose').offsetWidth).to.equal(width);
    document.documentElement.style.fontSize = before;
  });

  it('keep lines short where there is room', async () => {
    const root = await place('<div style="inline-size: 2000px"><test-styled></test-styled></div>');
    expect(find(root, '.prose').offsetWidth).to.be.below(800);
  });

  it('let an element be seen where its content decides how wide it is', async () => {
    const root = await place('<div style="display: flex"><test-styled></test-styled></div>');
    expect(root.host.getBoundingClientRect().width).to.be.above(200);
  });

  it('undo what would make lists unreadable in a column of the page', async () => {
    const style =
      'text-align: center; text-transform: uppercase; white-space: nowrap; text-indent: 2em';
    const root = await place(`<div style="${style}"><test-styled></test-styled></div>`);
    const computed = getComputedStyle(find(root, '.stage'));
    expect(computed.textAlign).to.equal('start');
    expect(computed.textTransform).to.equal('none');
    expect(computed.whiteSpace).to.equal('normal');
    expect(computed.textIndent).to.equal('0px');
  });

  it('leave no trace in the page', async () => {
    const sheets = document.adoptedStyleSheets.length + document.styleSheets.length;
    await place('<p class="button">of the page</p><test-styled></test-styled>');
    expect(document.adoptedStyleSheets.length + document.styleSheets.length).to.equal(sheets);
    expect(getComputedStyle(find(stage, 'p')).display).to.equal('block');
  });
});

describe('The base styles, for those who ask for it otherwise', () => {
  afterEach(async () => {
    stage.remove();
    await emulateMedia({reducedMotion: 'no-preference', forcedColors: 'none'});
  });

  it('move nothing for those who want less movement', async () => {
    const skeleton = find(await place('<test-styled></test-styled>'), '.skeleton');
    await emulateMedia({reducedMotion: 'no-preference'});
    expect(getComputedStyle(skeleton).animationName).to.equal('dcat-breathe');
    await emulateMedia({reducedMotion: 'reduce'});
    expect(getComputedStyle(skeleton).animationName).to.equal('none');
  });

  it('leave buttons out of print', async () => {
    const root = await place('<test-styled></test-styled>');
    await emulateMedia({media: 'print'});
    expect(getComputedStyle(find(root, '.button')).display).to.equal('none');
    expect(getComputedStyle(find(root, '.chip')).display).not.to.equal('none');
    await emulateMedia({media: 'screen'});
  });
});
