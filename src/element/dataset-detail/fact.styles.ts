import {css} from 'lit';

/** Labels above their values in a narrow place, beside them in a wide one. */
export const factStyles = css`
  .fact-list {
    display: grid;
    gap: 0.75em;
  }

  :where(.fact-list) {
    margin-inline: 0;
  }

  .section > .fact-list,
  dd > .fact-list {
    margin-block: 0;
  }

  .fact {
    display: grid;
    gap: 0.1em 1.25em;
    min-inline-size: 0;
  }

  .fact > dt {
    color: var(--dcat-muted);
  }

  .fact > dd {
    margin: 0;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .values {
    display: grid;
    gap: 0.35em;
  }

  .aside .fact > dt {
    font-size: 0.9em;
  }

  @container dcat-detail (inline-size >= 34em) {
    :is(.main, .further, .rest) .fact {
      grid-template-columns: 11em minmax(0, 1fr);
    }

    :is(.main, .further, .rest) .fact .fact {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
