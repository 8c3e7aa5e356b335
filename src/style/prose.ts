import {css} from 'lit';

/** `.prose` for running text, its own or a stranger's; `.facts` for a `<dl>` of names and values. */
export const proseStyles = css`
  .prose {
    line-height: 1.6;
    max-inline-size: var(--dcat-line-length);
    overflow-wrap: anywhere;
  }

  .prose > * {
    margin-block: 0 0.8em;
  }

  .prose > :last-child {
    margin-block-end: 0;
  }

  .prose :is(ul, ol) {
    padding-inline-start: 1.5em;
  }

  .prose blockquote {
    border-inline-start: 4px solid var(--dcat-border);
    margin-inline: 0;
    padding-inline-start: 1em;
  }

  .prose pre {
    background: var(--dcat-surface);
    border-radius: var(--dcat-radius);
    padding: 0.75em 1em;
    white-space: pre-wrap;
  }

  code {
    font-family: ui-monospace, 'Cascadia Mono', Consolas, 'Liberation Mono', monospace;
    font-size: 0.92em;
    overflow-wrap: anywhere;
  }

  .facts {
    display: grid;
    gap: 0.2em 1.5em;
    grid-template-columns: minmax(0, 1fr);
    margin-block: 0;
  }

  .facts > dt {
    color: var(--dcat-muted);
  }

  .facts > dd {
    margin: 0 0 0.6em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  @container (inline-size >= 34em) {
    .facts {
      gap: 0.5em 1.5em;
      grid-template-columns: minmax(9em, 15em) minmax(0, 1fr);
    }

    .facts > dd {
      margin: 0;
    }
  }
`;
