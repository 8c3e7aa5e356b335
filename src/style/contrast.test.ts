import {expect} from 'chai';
import {LitElement, type TemplateResult, html} from 'lit';
import {baseStyles} from './base.js';

class ContrastElement extends LitElement {
  static override styles = [baseStyles];

  protected override render(): TemplateResult {
    return html`<div class="stage">
      <p class="text">Text <a href="#x">link</a> <span class="muted">muted</span> <mark>mark</mark></p>
      <button class="button">a</button>
      <button class="button-secondary">b</button>
      <button class="button-plain">c</button>
      <button class="button-icon">d</button>
      <input type="search" value="e" />
      <span class="badge badge-format">f</span>
      <span class="badge badge-good">g</span>
      <span class="badge badge-warning">h</span>
      <button class="chip">i</button>
      <div class="notice notice-plain"><p class="notice-title">j</p></div>
      <div class="notice notice-trouble"><span class="icon">!</span><p class="notice-text">k</p></div>
      <div class="notice notice-quiet"><p class="quiet">l</p></div>
      <div class="notice notice-plain"><a class="on-surface" href="#y">m</a></div>
      <dl class="facts"><dt>n</dt></dl>
    </div>`;
  }
}
customElements.define('test-contrast', ContrastElement);

type Rgb = readonly [number, number, number];

const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true});

/** Colours painted over one another, as one pixel: whatever way CSS writes them. */
function painted(colours: readonly string[]): Rgb {
  if (!canvas) throw new Error('no canvas');
  for (const colour of ['#fff', ...colours]) {
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

/** WCAG 2.2, relative luminance. */
function luminance(colour: Rgb): number {
  const [red = 0, green = 0, blue = 0] = colour.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: Rgb, b: Rgb): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** The backgrounds behind an element, outermost first. */
function backgroundsBehind(element: Element | null): readonly string[] {
  if (!element) return [];
  return [...backgroundsBehind(parentOf(element)), getComputedStyle(element).backgroundColor];
}

/** Of an element's text, or another colour of it, against what is behind it. */
function contrastOf(
  element: Element,
  property = 'color',
  behind: Element | null = element,
): number {
  const layers = backgroundsBehind(behind);
  const colour = getComputedStyle(element).getPropertyValue(property);
  return contrast(painted(layers), painted([...layers, colour]));
}

const texts = [
  '.text',
  'a[href="#x"]',
  '.muted',
  'mark',
  '.button',
  '.button-secondary',
  '.button-plain',
  '.button-icon',
  'input',
  '.badge-format',
  '.badge-good',
  '.badge-warning',
  '.chip',
  '.notice-title',
  '.notice-text',
  '.quiet',
  '.on-surface',
  'dt',
];

/** What one must be able to see, 3:1 (WCAG 1.4.11). */
const edges = ['.button', '.button-secondary', 'input', '.chip', '.notice-trouble'];

const pages: Readonly<
  Record<string, {readonly style: string; readonly without: readonly string[]}>
> = {
  'a light page': {
    style: 'color-scheme: light; background: Canvas; color: CanvasText',
    without: [],
  },
  'a dark page': {style: 'color-scheme: dark; background: Canvas; color: CanvasText', without: []},
  'a page that says nothing': {style: '', without: []},
  'a page with grey text': {style: 'background: #fff; color: #4a4a4a', without: []},
  // Its links can not be known; what is made of the text colour fits all the same.
  'a dark page that does not say so': {
    style: 'background: #10202c; color: #f0f4f6',
    without: [
      'a[href="#x"]',
      '.button',
      '.button-secondary',
      '.button-plain',
      '.on-surface',
      '.notice-trouble',
    ],
  },
  'a page with an accent of its own': {
    style: 'color-scheme: light; background: Canvas; --dcat-accent: #6a1b4d',
    without: [],
  },
};

for (const [name, {style, without}] of Object.entries(pages)) {
  describe(`The default colours on ${name}`, () => {
    let stage: HTMLElement;
    let root: ShadowRoot;

    before(async () => {
      stage = document.createElement('div');
      stage.setAttribute('style', style);
      const element = document.createElement('test-contrast');
      stage.append(element);
      document.body.append(stage);
      if (!(element instanceof ContrastElement)) throw new Error('not defined');
      await element.updateComplete;
      if (!element.shadowRoot) throw new Error('not drawn');
      root = element.shadowRoot;
    });

    after(() => stage.remove());

    function find(selector: string): Element {
      const found = root.querySelector(selector);
      if (!found) throw new Error(`no ${selector}`);
      return found;
    }

    it('can be read: text is 4.5:1 or more', () => {
      for (const selector of texts.filter((one) => !without.includes(one))) {
        expect(contrastOf(find(selector)), selector).to.be.at.least(4.5);
      }
    });

    it('can be seen: edges are 3:1 or more', () => {
      for (const selector of edges.filter((one) => !without.includes(one))) {
        const element = find(selector);
        const ratio = contrastOf(element, 'border-inline-start-color', parentOf(element));
        expect(ratio, selector).to.be.at.least(3);
      }
    });

    it('show where the focus is: the ring is 3:1 or more', () => {
      if (without.length > 0) return;
      const button = find('.button');
      if (button instanceof HTMLElement) button.focus({focusVisible: true});
      expect(getComputedStyle(button).outlineStyle).to.equal('solid');
      expect(contrastOf(button, 'outline-color', parentOf(button))).to.be.at.least(3);
    });
  });
}
