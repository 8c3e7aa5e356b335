import {css} from 'lit';

/**
 * What one operates: `.button` for the one thing to do, `.button-secondary` beside it, `.button-plain` where
 * a link would stand, `.button-icon` for a drawing with a name; fields and choices. Main controls are 44 px
 * high, all are more than 24. Fields have no background of their own: whatever the page's is, its text
 * colour can be read on it.
 */
export const controlStyles = css`
  button,
  input,
  select,
  summary {
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
  }

  .button,
  .button-secondary,
  .button-plain,
  .button-icon,
  .chip {
    align-items: center;
    border-radius: var(--dcat-radius);
    cursor: pointer;
    display: inline-flex;
    gap: 0.45em;
    justify-content: center;
    line-height: 1.3;
    text-align: center;
    text-decoration: none;
  }

  .button,
  .button-secondary {
    border: 1px solid var(--dcat-accent);
    font-weight: 600;
    min-block-size: 44px;
    padding: 0.45em 1em;
  }

  .button {
    background: var(--dcat-accent);
    color: var(--dcat-on-accent);
  }

  .button-secondary {
    background: transparent;
    color: var(--dcat-accent);
  }

  .button:hover,
  .button-secondary:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .button-plain {
    background: none;
    border: 0;
    color: var(--dcat-accent);
    min-block-size: 32px;
    padding: 0.25em 0;
    text-decoration: underline;
    text-underline-offset: 0.16em;
  }

  .button-plain:hover {
    text-decoration-thickness: max(2px, 0.14em);
  }

  .button-icon {
    background: none;
    border: 1px solid transparent;
    min-block-size: 44px;
    min-inline-size: 44px;
    padding: 0;
  }

  .button-icon:hover {
    border-color: currentColor;
  }

  :is(button, input, select):disabled,
  [aria-disabled='true'] {
    cursor: not-allowed;
    opacity: 0.6;
  }

  input:not([type='checkbox'], [type='radio']),
  select {
    background: transparent;
    border: 1px solid var(--dcat-control-border);
    border-radius: var(--dcat-radius);
    max-inline-size: 100%;
    min-block-size: 44px;
    padding: 0.4em 0.7em;
  }

  input[type='search'] {
    appearance: none;
  }

  input::placeholder {
    color: var(--dcat-muted);
    opacity: 1;
  }

  option {
    background: Canvas;
    color: CanvasText;
  }

  input:is([type='checkbox'], [type='radio']) {
    accent-color: var(--dcat-accent);
    flex: none;
  }

  @media (forced-colors: active) {
    .button,
    .button-secondary,
    .button-icon {
      border-color: ButtonBorder;
    }
  }

  @media print {
    button:not(.chip) {
      display: none;
    }
  }
`;
