import {css} from 'lit';

/** The element's own width decides, not the window's: it may stand in a narrow column of a wide page. */
export const datasetListStyles = css`
  :host {
    display: block;
    container: dcat-list / inline-size;
  }

  .search {
    margin-block-end: 1.25em;
  }

  .search-label {
    display: block;
    font-weight: 600;
    margin-block-end: 0.4em;
  }

  .search-field {
    align-items: center;
    display: flex;
    max-inline-size: 40em;
    position: relative;
  }

  .search-field > .icon {
    inset-inline-start: 0.8em;
    pointer-events: none;
    position: absolute;
  }

  .search-field input {
    flex: 1;
    min-inline-size: 0;
    padding-inline: 2.6em 2.8em;
  }

  .search-field input::-webkit-search-cancel-button {
    display: none;
  }

  .search-field .button-icon {
    inset-inline-end: 0;
    position: absolute;
  }

  .facets-toggle {
    margin-block-end: 1em;
  }

  .aside {
    display: none;
  }

  .aside-shown {
    display: block;
    margin-block-end: 1.5em;
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
    justify-content: space-between;
    list-style: none;
    min-block-size: 44px;
    padding-block: 0.4em;
  }

  .facet-name::-webkit-details-marker {
    display: none;
  }

  .facet-name::after {
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    content: '';
    block-size: 0.45em;
    inline-size: 0.45em;
    margin-inline: 0.5em 0.4em;
    transform: translateY(-25%) rotate(45deg);
  }

  .facet[open] > .facet-name::after {
    transform: translateY(25%) rotate(-135deg);
  }

  .facet-body {
    border: 0;
    margin: 0;
    min-inline-size: 0;
    padding: 0 0 0.75em;
  }

  .facet-search {
    inline-size: 100%;
    margin-block-end: 0.5em;
  }

  .choices {
    list-style: none;
    margin: 0;
    max-block-size: 22em;
    overflow-y: auto;
    padding: 0;
  }

  .choice {
    align-items: start;
    cursor: pointer;
    display: grid;
    gap: 0 0.6em;
    grid-template-columns: auto 1fr auto;
    padding: 0.3em 0.2em;
  }

  .choice input {
    block-size: 1.25em;
    inline-size: 1.25em;
    margin: 0.1em 0 0;
  }

  .choice-label {
    overflow-wrap: anywhere;
  }

  .choice-count {
    color: var(--dcat-muted);
    font-variant-numeric: tabular-nums;
  }

  .chosen {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.75em;
    margin-block-end: 1em;
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    list-style: none;
    margin: 0;
    padding: 0;
  }

  .chip-facet {
    font-weight: 400;
    opacity: 0.85;
  }

  .summary {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    justify-content: space-between;
    margin-block-end: 0.5em;
  }

  [part~='count'] {
    font-size: 1.25em;
    margin: 0;
  }

  .sort {
    align-items: center;
    display: inline-flex;
    gap: 0.5em;
  }

  .sort-label {
    color: var(--dcat-muted);
  }

  .progress {
    color: var(--dcat-muted);
    margin-block: 0 0.75em;
  }

  .items {
    list-style: none;
    margin: 0;
    padding: 0;
  }

  .item {
    border-block-start: 1px solid var(--dcat-border);
    padding-block: 1.1em;
  }

  .item > [part~='title'] {
    font-size: 1.125em;
    line-height: 1.3;
    margin: 0 0 0.35em;
    overflow-wrap: anywhere;
  }

  .item-description {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    line-clamp: 2;
    margin: 0 0 0.5em;
    max-inline-size: 70ch;
    overflow: hidden;
    overflow-wrap: anywhere;
  }

  .item-facts {
    color: var(--dcat-muted);
    display: flex;
    flex-wrap: wrap;
    font-size: 0.9em;
    gap: 0.1em 0;
    margin: 0 0 0.6em;
  }

  .item-facts > * + *::before {
    content: '·';
    margin-inline: 0.5em;
  }

  .badges {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    list-style: none;
    margin: 0;
    padding: 0;
  }

  .badge abbr {
    text-decoration: none;
  }

  .items-cards {
    display: grid;
    gap: 1em;
    grid-template-columns: repeat(auto-fill, minmax(min(17em, 100%), 1fr));
  }

  .items-cards .item {
    background: var(--dcat-surface);
    border: 1px solid var(--dcat-border);
    border-radius: var(--dcat-radius);
    display: flex;
    flex-direction: column;
    padding: 1em;
    position: relative;
  }

  .items-cards .item-link::after {
    content: '';
    inset: 0;
    position: absolute;
  }

  .items-cards .item-description {
    -webkit-line-clamp: 4;
    line-clamp: 4;
  }

  .items-cards .badges {
    margin-block-start: auto;
  }

  .items-compact .item {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    justify-content: space-between;
    padding-block: 0.55em;
  }

  .items-compact .item > [part~='title'] {
    font-size: 1em;
    margin: 0;
  }

  .items-compact time {
    color: var(--dcat-muted);
    font-size: 0.9em;
  }

  .pages {
    margin-block: 1.25em;
  }

  .pages ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
    list-style: none;
    margin: 0;
    padding: 0;
  }

  .page {
    background: transparent;
    border: 1px solid transparent;
    border-radius: var(--dcat-radius);
    color: var(--dcat-accent);
    cursor: pointer;
    font: inherit;
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
    padding-inline: 0.25em;
  }

  .request {
    margin-block: 1.25em 0;
  }

  .loading-text {
    color: var(--dcat-muted);
  }

  .skeleton-item {
    border-block-start: 1px solid var(--dcat-border);
    display: grid;
    gap: 0.6em;
    padding-block: 1.1em;
  }

  .skeleton-title {
    block-size: 1.3em;
    inline-size: 45%;
  }

  .skeleton-short {
    inline-size: 70%;
  }

  @container dcat-list (inline-size >= 52em) {
    .columns {
      align-items: start;
      display: grid;
      gap: 2.5em;
      grid-template-columns: minmax(14em, 17em) minmax(0, 1fr);
    }

    .columns-one {
      grid-template-columns: minmax(0, 1fr);
    }

    .facets-toggle {
      display: none;
    }

    .aside {
      display: block;
    }
  }

  @media print {
    .search,
    .aside,
    .facets-toggle,
    .sort,
    .pages {
      display: none;
    }

    .item {
      break-inside: avoid;
    }
  }
`;
