import {css} from 'lit';

/** The element's own width decides, not the window's: it may stand in a narrow column of a wide page. */
export const datasetListStyles = css`
  :host {
    container: dcat-list / inline-size;
  }

  .search {
    margin-block-end: 1.75em;
  }

  .search-label {
    display: block;
    font-weight: 600;
    margin-block-end: 0.4em;
  }

  .search-field {
    align-items: center;
    display: flex;
    max-inline-size: 44em;
    position: relative;
  }

  .search-field > .icon {
    inset-inline-start: 0.9em;
    pointer-events: none;
    position: absolute;
  }

  .search-field input {
    flex: 1;
    min-block-size: 52px;
    min-inline-size: 0;
    padding-inline: 2.8em 3em;
  }

  .search-field input::-webkit-search-cancel-button {
    display: none;
  }

  .search-field .button-icon {
    inset-inline-end: 4px;
    position: absolute;
  }

  .summary {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.5em;
    justify-content: space-between;
    margin-block-end: 0.75em;
    min-block-size: 44px;
  }

  [part~='count'],
  [part~='facets-title'] {
    font-size: 1.3125em;
    margin: 0;
  }

  [part~='count'] {
    scroll-margin-block: 1em;
  }

  .sort {
    align-items: center;
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0.25em 0.6em;
    max-inline-size: 100%;
  }

  .sort-label {
    color: var(--dcat-muted);
  }

  .chosen {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    margin-block-end: 1.25em;
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    list-style: none;
    margin: 0;
    min-inline-size: 0;
    padding: 0;
  }

  .chip-facet {
    font-weight: 400;
  }

  .progress,
  .range,
  .loading-text {
    color: var(--dcat-muted);
    margin-block: 0 0.75em;
  }

  .pages {
    border-block-start: 1px solid var(--dcat-border);
    padding-block-start: 1.25em;
  }

  .items-cards + .pages {
    border: 0;
  }

  .pages ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
    list-style: none;
    margin: 0 0 0 -0.6em;
    padding: 0;
  }

  .page {
    background: transparent;
    border: 1px solid transparent;
    border-radius: var(--dcat-radius);
    color: var(--dcat-accent);
    cursor: pointer;
    font-variant-numeric: tabular-nums;
    min-block-size: 44px;
    min-inline-size: 44px;
    padding-inline: 0.6em;
  }

  .page:hover {
    border-color: currentColor;
  }

  .page[aria-current] {
    background: var(--dcat-accent);
    color: var(--dcat-on-accent);
    font-weight: 600;
  }

  .page-gap {
    align-self: center;
    color: var(--dcat-muted);
    padding-inline: 0.25em;
  }

  .request {
    border-block-start: 1px solid var(--dcat-border);
    margin-block: 1.75em 0;
    padding-block-start: 1.25em;
  }

  .notice .request {
    border: 0;
    margin-block-start: 0.75em;
    padding: 0;
  }

  @container dcat-list (inline-size >= 54em) {
    .columns {
      align-items: start;
      display: grid;
      gap: 3em;
      grid-template-columns: minmax(14em, 17.5em) minmax(0, 1fr);
    }

    .columns-one {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  @media print {
    .search,
    .sort,
    .chosen,
    .pages {
      display: none;
    }

    .columns {
      display: block;
    }
  }
`;
