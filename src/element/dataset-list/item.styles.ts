import {css} from 'lit';

/** One dataset: in a list, as a card, or as a line; and its outline while it is on its way. */
export const itemStyles = css`
  .items {
    list-style: none;
    margin: 0;
    padding: 0;
  }

  .item,
  .skeleton-item {
    border-block-start: 1px solid var(--dcat-border);
    padding-block: 1.35em;
  }

  .item > [part~='title'] {
    font-size: 1.1875em;
    line-height: 1.3;
    margin: 0 0 0.35em;
    overflow-wrap: anywhere;
  }

  .item-link {
    font-weight: 600;
  }

  .item-description {
    -webkit-box-orient: vertical;
    display: -webkit-box;
    -webkit-line-clamp: 2;
    line-clamp: 2;
    line-height: 1.55;
    margin: 0 0 0.6em;
    max-inline-size: var(--dcat-line-length);
    overflow: hidden;
    overflow-wrap: anywhere;
  }

  /* Dots stand between facts, not before the first of a line: those there are cut off. */
  .item-facts {
    clip-path: inset(-0.3em 0 -0.3em 1.1em);
    color: var(--dcat-muted);
    display: flex;
    flex-wrap: wrap;
    font-size: 0.9375em;
    gap: 0.15em 0;
    line-height: 1.45;
    list-style: none;
    margin: 0 0 0 -1.1em;
    padding: 0;
  }

  .item-facts > li {
    min-inline-size: 0;
    overflow-wrap: anywhere;
    padding-inline-start: 1.1em;
    position: relative;
  }

  .item-facts > li::before {
    content: '·';
    inline-size: 1.1em;
    inset-inline-start: 0;
    position: absolute;
    text-align: center;
  }

  .item-badges {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    margin-block-start: 0.75em;
  }

  .badges {
    display: contents;
    list-style: none;
  }

  .items-cards {
    display: grid;
    gap: 1.25em;
    grid-template-columns: repeat(auto-fill, minmax(min(17em, 100%), 1fr));
    margin-block-end: 1.5em;
  }

  .items-cards > .item {
    border: 1px solid var(--dcat-border);
    border-radius: calc(var(--dcat-radius) * 1.5);
    display: flex;
    flex-direction: column;
    padding: 1.25em;
    position: relative;
  }

  .items-cards > .item:has(a.item-link):hover {
    border-color: var(--dcat-accent);
    box-shadow: inset 0 0 0 1px var(--dcat-accent);
  }

  .items-cards a.item-link::after {
    border-radius: inherit;
    content: '';
    inset: 0;
    position: absolute;
  }

  .items-cards .item-description {
    -webkit-line-clamp: 3;
    line-clamp: 3;
  }

  .items-cards .item-facts {
    clip-path: none;
    display: block;
    margin: 0;
  }

  .items-cards .item-facts > li {
    padding: 0;
  }

  .items-cards .item-facts > li::before {
    content: none;
  }

  .items-cards .item-badges {
    margin-block-start: auto;
    padding-block-start: 1em;
  }

  .items-compact > .item {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 1.5em;
    justify-content: space-between;
    padding-block: 0.7em;
  }

  .items-compact > .item > [part~='title'] {
    font-size: 1em;
    margin: 0;
  }

  .skeleton-item {
    display: grid;
    gap: 0.7em;
  }

  .skeleton-title {
    block-size: 1.3em;
    inline-size: 45%;
  }

  .skeleton-short {
    inline-size: 70%;
  }

  /* What is there within a blink needs no announcing. */
  .loading {
    animation: dcat-list-appear 1ms 300ms both;
  }

  @keyframes dcat-list-appear {
    from {
      visibility: hidden;
    }
  }

  @media print {
    .item {
      break-inside: avoid;
    }
  }
`;
