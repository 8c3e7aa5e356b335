import {css} from 'lit';

/** The facets: beside the list where there is room, else behind a button above it. */
export const facetStyles = css`
  .facets-toggle {
    inline-size: 100%;
    margin-block-end: 1em;
    max-inline-size: 24em;
  }

  .aside,
  [part~='facets-title'] {
    display: none;
  }

  .aside-shown {
    display: block;
    margin-block-end: 2em;
  }

  .aside-close {
    margin-block-start: 1em;
  }

  .facet {
    border-block-end: 1px solid var(--dcat-border);
  }

  .facet:first-child {
    border-block-start: 1px solid var(--dcat-border);
  }

  .facet-name {
    align-items: center;
    cursor: pointer;
    display: flex;
    font-weight: 600;
    gap: 0.5em;
    justify-content: space-between;
    list-style: none;
    min-block-size: 48px;
    padding-block: 0.5em;
  }

  .facet-name::-webkit-details-marker {
    display: none;
  }

  .facet-name::after {
    block-size: 0.5em;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    content: '';
    flex: none;
    inline-size: 0.5em;
    margin-inline: 0.5em 0.35em;
    transform: translateY(-25%) rotate(45deg);
  }

  .facet[open] > .facet-name::after {
    transform: translateY(25%) rotate(-135deg);
  }

  .facet-name:hover {
    color: var(--dcat-accent);
  }

  .facet-body {
    border: 0;
    margin: 0;
    min-inline-size: 0;
    padding: 0 0 1em;
  }

  .facet-search {
    inline-size: 100%;
    margin-block-end: 0.6em;
  }

  .choices {
    list-style: none;
    margin: 0;
    max-block-size: 24em;
    overflow-y: auto;
    /* Room for the focus ring, which would be cut at the edge of what scrolls. */
    padding: 3px 5px;
    margin-inline: -5px;
  }

  .choice {
    border-radius: var(--dcat-radius);
    cursor: pointer;
    display: grid;
    gap: 0 0.7em;
    grid-template-columns: auto minmax(0, 1fr) auto;
    line-height: 1.35;
    min-block-size: 32px;
    padding: 0.35em 0.3em;
  }

  .choice:hover {
    background: var(--dcat-surface);
  }

  .choice input {
    block-size: 1.25em;
    cursor: inherit;
    inline-size: 1.25em;
    margin: 0.05em 0 0;
  }

  .choice-label {
    overflow-wrap: anywhere;
  }

  .choice:has(:checked) .choice-label {
    font-weight: 600;
  }

  .choice-count,
  .choice-none {
    color: var(--dcat-muted);
  }

  .choice-count {
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
    line-height: 1.44;
  }

  .facet-body > .button-plain {
    margin-inline-start: 0.3em;
  }

  @container dcat-list (inline-size >= 30em) {
    .facets-toggle {
      inline-size: auto;
    }
  }

  @container dcat-list (inline-size >= 54em) {
    .facets-toggle,
    .aside-close {
      display: none;
    }

    .aside {
      display: block;
      margin: 0;
    }

    [part~='facets-title'] {
      align-items: center;
      display: flex;
      margin-block-end: 0.57em;
      min-block-size: 44px;
    }
  }

  @media (forced-colors: active) {
    .facet-name::after {
      border-color: ButtonText;
    }
  }

  @media print {
    .aside,
    .facets-toggle {
      display: none;
    }
  }
`;
