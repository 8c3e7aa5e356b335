import {css} from 'lit';

/**
 * What a page can set, on the element or on anything around it. What it does not set follows the page:
 * font and text colour are inherited, lines and tints are made of the text colour, and the few colours of
 * our own have a light and a dark form that follow the page's `color-scheme`.
 *
 * | property | what it is | when not set |
 * |---|---|---|
 * | `--dcat-font` | font family | the page's |
 * | `--dcat-text` | colour of text | the page's |
 * | `--dcat-muted` | colour of what is less important | the text, thinner |
 * | `--dcat-accent` | links, main buttons, the chosen page | blue |
 * | `--dcat-on-accent` | text on the accent | white, or nearly black in the dark |
 * | `--dcat-surface` | background of cards, chips and notices | a tint of the text |
 * | `--dcat-border` | lines between things | a thin text colour |
 * | `--dcat-control-border` | outline of fields and buttons, 3:1 at least | the text, thinner |
 * | `--dcat-focus` | ring around what has the focus | the accent |
 * | `--dcat-good`, `--dcat-on-good` | background and text of good marks | green |
 * | `--dcat-warning`, `--dcat-on-warning` | background and text of warnings | amber |
 * | `--dcat-trouble` | edge of error messages | red |
 * | `--dcat-mark`, `--dcat-on-mark` | background and text of what a search found | yellow |
 * | `--dcat-radius` | roundness of corners | `4px` |
 * | `--dcat-space` | unit of distance | `1em` |
 * | `--dcat-line-length` | longest line of running text | `70ch` |
 *
 * Within an element, each of them always has a value. It is worked out on the host, where what the page set
 * is still seen, and named anew for everything inside: a property can not refer to itself. For browsers
 * without `color-mix()` or `light-dark()` (before 2024) the light form stands first.
 */
export const tokenStyles = css`
  :host {
    --_dcat-muted: var(--dcat-muted, currentColor);
    --_dcat-accent: var(--dcat-accent, #0a5a96);
    --_dcat-on-accent: var(--dcat-on-accent, #fff);
    --_dcat-surface: var(--dcat-surface, rgb(128 128 128 / 0.08));
    --_dcat-border: var(--dcat-border, rgb(128 128 128 / 0.4));
    --_dcat-control-border: var(--dcat-control-border, currentColor);
    --_dcat-focus: var(--dcat-focus, var(--_dcat-accent));
    --_dcat-good: var(--dcat-good, #e1f2e5);
    --_dcat-on-good: var(--dcat-on-good, #14532d);
    --_dcat-warning: var(--dcat-warning, #fdefd2);
    --_dcat-on-warning: var(--dcat-on-warning, #6b4300);
    --_dcat-trouble: var(--dcat-trouble, #b3261e);
    --_dcat-mark: var(--dcat-mark, #ffec99);
    --_dcat-on-mark: var(--dcat-on-mark, #1b1b1b);
    --_dcat-radius: var(--dcat-radius, 4px);
    --_dcat-space: var(--dcat-space, 1em);
    --_dcat-line-length: var(--dcat-line-length, 70ch);
  }

  @supports (color: color-mix(in srgb, red, blue)) {
    :host {
      --_dcat-muted: var(--dcat-muted, color-mix(in srgb, currentColor 80%, transparent));
      --_dcat-surface: var(--dcat-surface, color-mix(in srgb, currentColor 5%, transparent));
      --_dcat-border: var(--dcat-border, color-mix(in srgb, currentColor 22%, transparent));
      --_dcat-control-border: var(
        --dcat-control-border,
        color-mix(in srgb, currentColor 65%, transparent)
      );
    }
  }

  @supports (color: light-dark(red, blue)) {
    :host {
      --_dcat-accent: var(--dcat-accent, light-dark(#0a5a96, #8fc8f7));
      --_dcat-on-accent: var(--dcat-on-accent, light-dark(#fff, #0d1b26));
      --_dcat-good: var(--dcat-good, light-dark(#e1f2e5, #173a24));
      --_dcat-on-good: var(--dcat-on-good, light-dark(#14532d, #c3ebcf));
      --_dcat-warning: var(--dcat-warning, light-dark(#fdefd2, #40300a));
      --_dcat-on-warning: var(--dcat-on-warning, light-dark(#6b4300, #fbdf9f));
      --_dcat-trouble: var(--dcat-trouble, light-dark(#b3261e, #ffb4ab));
      --_dcat-mark: var(--dcat-mark, light-dark(#ffec99, #5c4a00));
      --_dcat-on-mark: var(--dcat-on-mark, light-dark(#1b1b1b, #fff));
    }
  }

  :host > * {
    --dcat-muted: var(--_dcat-muted);
    --dcat-accent: var(--_dcat-accent);
    --dcat-on-accent: var(--_dcat-on-accent);
    --dcat-surface: var(--_dcat-surface);
    --dcat-border: var(--_dcat-border);
    --dcat-control-border: var(--_dcat-control-border);
    --dcat-focus: var(--_dcat-focus);
    --dcat-good: var(--_dcat-good);
    --dcat-on-good: var(--_dcat-on-good);
    --dcat-warning: var(--_dcat-warning);
    --dcat-on-warning: var(--_dcat-on-warning);
    --dcat-trouble: var(--_dcat-trouble);
    --dcat-mark: var(--_dcat-mark);
    --dcat-on-mark: var(--_dcat-on-mark);
    --dcat-radius: var(--_dcat-radius);
    --dcat-space: var(--_dcat-space);
    --dcat-line-length: var(--_dcat-line-length);
  }
`;
