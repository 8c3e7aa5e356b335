import {type CSSResultGroup, css} from 'lit';
import {controlStyles} from './control.js';
import {labelStyles} from './label.js';
import {noticeStyles} from './notice.js';
import {proseStyles} from './prose.js';
import {tokenStyles} from './tokens.js';

/**
 * What holds for everything in an element. It takes font, size, colour and spacing of text from the page;
 * sizes are in `em` and `px`, because pages change what `rem` is. Of what a page may have set on a column
 * only that is undone which would make lists unreadable.
 */
const elementStyles = css`
  :host {
    color: var(--dcat-text, inherit);
    /* Else an element that is a container is 0 wide wherever its content decides, as in a flex row. */
    contain-intrinsic-inline-size: 16em;
    display: block;
    font-family: var(--dcat-font, inherit);
    overflow-wrap: break-word;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  :focus-visible {
    outline: 3px solid var(--dcat-focus);
    outline-offset: 2px;
  }

  /* Headings take the focus by script when the view changes; the eye follows without a ring. */
  [tabindex='-1']:focus {
    outline: none;
  }

  h2,
  h3,
  h4,
  h5,
  h6 {
    line-height: 1.25;
    text-wrap: balance;
  }

  a {
    color: var(--dcat-accent);
    text-decoration-thickness: max(1px, 0.07em);
    text-underline-offset: 0.16em;
  }

  a:hover {
    text-decoration-thickness: max(2px, 0.14em);
  }

  mark {
    background: var(--dcat-mark);
    border-radius: 2px;
    color: var(--dcat-on-mark);
  }

  .icon {
    block-size: 1.2em;
    flex: none;
    inline-size: 1.2em;
    vertical-align: -0.2em;
  }

  .muted {
    color: var(--dcat-muted);
  }

  .visually-hidden {
    block-size: 1px;
    border: 0;
    clip-path: inset(50%);
    inline-size: 1px;
    margin: -1px;
    overflow: hidden;
    padding: 0;
    position: absolute;
    white-space: nowrap;
  }

  @media (forced-colors: active) {
    mark {
      background: Mark;
      color: MarkText;
    }

    [aria-current]:not([aria-current='false']) {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }

  @media print {
    a {
      color: inherit;
    }
  }
`;

/** Every element's first styles; its own come after and may differ. */
export const baseStyles: CSSResultGroup = [
  tokenStyles,
  elementStyles,
  controlStyles,
  labelStyles,
  noticeStyles,
  proseStyles,
];
