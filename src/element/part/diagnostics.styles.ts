import {css} from 'lit';

/** The editor's panel is set apart from what visitors are shown. */
export const diagnosticsStyles = css`
  .diagnostics {
    border: 1px dashed var(--dcat-control-border);
    border-radius: var(--dcat-radius);
    font-size: 0.9375em;
    margin-block-start: 2em;
    padding: 1em 1.25em;
  }

  .diagnostics > [part~='diagnostics-title'] {
    font-size: 1.125em;
    margin: 0 0 0.75em;
  }

  .diagnostics-sources,
  .problems {
    list-style: none;
    margin: 0;
    padding: 0;
  }

  .diagnostics-source + .diagnostics-source {
    border-block-start: 1px solid var(--dcat-border);
    margin-block-start: 1em;
    padding-block-start: 1em;
  }

  .diagnostics-source > * {
    margin-block: 0 0.6em;
  }

  .diagnostics-source > :last-child {
    margin-block-end: 0;
  }

  .problems-name {
    cursor: pointer;
    font-weight: 600;
    min-block-size: 44px;
    padding-block: 0.6em;
  }

  .problems > li {
    border-block-start: 1px solid var(--dcat-border);
    overflow-wrap: anywhere;
    padding-block: 0.6em;
  }

  .problem-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    margin: 0;
  }

  .problem-error {
    color: var(--dcat-trouble);
  }
`;
