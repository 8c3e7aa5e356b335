import {css} from 'lit';

/** Distributions and services as cards, files as rows in them; licenses and contacts. */
export const cardStyles = css`
  .cards {
    display: grid;
    gap: 1em;
  }

  .cards + .button-secondary {
    margin-block-start: 1em;
  }

  .card {
    border: 1px solid var(--dcat-border);
    border-radius: var(--dcat-radius);
    min-inline-size: 0;
    padding: 1.1em 1.2em;
  }

  .card > * {
    margin-block: 0 0.8em;
  }

  .card > :last-child {
    margin-block-end: 0;
  }

  .card-head {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 0.75em;
    justify-content: space-between;
  }

  .card-head > :first-child {
    font-size: 1.0625em;
    margin: 0;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .formats {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0.35em;
  }

  .card > .line {
    margin-block-start: -0.5em;
  }

  .card .fact-list {
    font-size: 0.95em;
  }

  .actions,
  .file-actions {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 1.1em;
  }

  .copy {
    font-size: 0.95em;
  }

  .copy-field {
    display: grid;
    flex: 1 1 100%;
    gap: 0.3em;
  }

  .copy-field input {
    inline-size: 100%;
  }

  .files > .file {
    align-items: center;
    border-block-start: 1px solid var(--dcat-border);
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 1em;
    justify-content: space-between;
    padding-block: 0.6em;
  }

  .files > .file:last-child {
    border-block-end: 1px solid var(--dcat-border);
  }

  .file-title {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .endpoint {
    display: block;
  }

  .address {
    overflow-wrap: anywhere;
  }

  .more > summary {
    align-items: center;
    color: var(--dcat-accent);
    inline-size: fit-content;
    min-block-size: 28px;
  }

  .more > .fact-list {
    margin-block-start: 0.6em;
  }

  .license > p,
  .contact > div {
    margin-block: 0 0.4em;
  }

  .license {
    margin-block-end: 1em;
  }

  .license-name,
  .contact-name,
  .attribution > .label {
    font-weight: 600;
  }

  .attribution {
    background: var(--dcat-surface);
    border-radius: var(--dcat-radius);
    margin-block-end: 1em;
    padding: 0.8em 1em;
  }

  .attribution > p {
    margin-block: 0 0.4em;
    overflow-wrap: anywhere;
  }

  .contact {
    overflow-wrap: anywhere;
  }

  .contact address {
    font-style: inherit;
  }
`;
