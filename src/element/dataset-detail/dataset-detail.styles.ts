import {type CSSResultGroup, css} from 'lit';
import {cardStyles} from './card.styles.js';
import {factStyles} from './fact.styles.js';
import {locatorStyles} from './locator.styles.js';

/** The element's own width decides, not the window's: it may stand in a narrow column of a wide page. */
const layoutStyles = css`
  :host {
    container: dcat-detail / inline-size;
    display: block;
  }

  :where(ul[role='list']) {
    list-style: none;
    margin: 0;
    padding: 0;
  }

  .head {
    margin-block-end: 1.5em;
  }

  [part~='title'] {
    font-size: 1.6em;
    hyphens: auto;
    letter-spacing: -0.01em;
    line-height: 1.2;
    margin: 0 0 0.4em;
    overflow-wrap: anywhere;
  }

  .version {
    color: var(--dcat-muted);
    font-size: 0.7em;
    font-weight: 400;
  }

  .line {
    color: var(--dcat-muted);
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 0;
  }

  .line > :not(:last-child)::after {
    content: '·';
    margin-inline: 0.6em;
  }

  .head .badges {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0.4em;
    list-style: none;
    margin: 0.75em 0.4em 0 0;
    padding: 0;
  }

  .badge abbr {
    text-decoration: none;
  }

  .overdue {
    background: var(--dcat-warning);
    border-radius: var(--dcat-radius);
    color: var(--dcat-on-warning);
    font-size: 0.9em;
    padding: 0.1em 0.5em;
  }

  .description {
    margin-block-end: 2em;
  }

  .description .prose {
    font-size: 1.0625em;
  }

  .prose li > * {
    margin-block: 0 0.3em;
  }

  .section {
    margin-block-end: 2.25em;
  }

  [part~='section-title'] {
    font-size: 1.25em;
    margin: 0 0 0.7em;
  }

  .note,
  .host {
    color: var(--dcat-muted);
    font-size: 0.9em;
  }

  .note {
    display: block;
  }

  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em;
  }

  .tag {
    background: var(--dcat-surface);
    border-radius: var(--dcat-radius);
    font-size: 0.9em;
    padding: 0.1em 0.5em;
  }

  .section-folded {
    border-block-start: 1px solid var(--dcat-border);
    margin: 0;
  }

  .section-folded:last-child {
    border-block-end: 1px solid var(--dcat-border);
  }

  summary {
    cursor: pointer;
  }

  .section-folded > details > summary {
    font-weight: 600;
    min-block-size: 44px;
    padding-block: 0.7em;
  }

  .section-folded > details > .fact-list {
    margin-block: 0.5em 1.5em;
  }

  .members > li {
    padding-block: 0.3em;
  }

  .loading-text {
    color: var(--dcat-muted);
  }

  .outline {
    display: grid;
    gap: 0.7em;
    max-inline-size: var(--dcat-line-length);
  }

  .skeleton-title {
    block-size: 1.8em;
    inline-size: 60%;
    margin-block-end: 0.5em;
  }

  .skeleton-short {
    inline-size: 70%;
  }

  .skeleton-card {
    block-size: 7em;
    margin-block-start: 1em;
  }

  /* What is there within a blink needs no announcing. */
  .loading {
    animation: dcat-appear 1ms 300ms both;
  }

  @keyframes dcat-appear {
    from {
      visibility: hidden;
    }
  }

  @container dcat-detail (36em <= inline-size < 56em) {
    .aside {
      column-gap: 2.5em;
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
  }

  @container dcat-detail (inline-size >= 56em) {
    .columns {
      align-items: start;
      display: grid;
      column-gap: 3em;
      grid-template-columns: minmax(0, 1fr) minmax(16em, 22em);
      /* The place beside a long column goes below what belongs on top, not between. */
      grid-template-rows: auto 1fr;
    }

    .main,
    .further {
      grid-column: 1;
    }

    .aside {
      grid-column: 2;
      grid-row: 1 / span 2;
    }
  }

  @media (forced-colors: active) {
    .overdue,
    .tag {
      border: 1px solid CanvasText;
    }
  }

  @media print {
    .columns {
      display: block;
    }

    .section,
    .card {
      break-inside: avoid-page;
    }
  }
`;

export const datasetDetailStyles: CSSResultGroup = [
  layoutStyles,
  cardStyles,
  factStyles,
  locatorStyles,
];
