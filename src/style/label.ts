import {css} from 'lit';

/** What marks a thing: `.badge` with `.badge-format`, `.badge-good` or `.badge-warning`; `.chip` can be taken away. */
export const labelStyles = css`
  .badge {
    border: 1px solid transparent;
    border-radius: var(--dcat-radius);
    display: inline-block;
    font-size: 0.8125em;
    font-weight: 600;
    line-height: 1.35;
    max-inline-size: 100%;
    overflow-wrap: anywhere;
    padding: 0.15em 0.55em;
  }

  .badge-format {
    background: var(--dcat-surface);
    border-color: var(--dcat-border);
  }

  .badge-good {
    background: var(--dcat-good);
    color: var(--dcat-on-good);
  }

  .badge-warning {
    background: var(--dcat-warning);
    color: var(--dcat-on-warning);
  }

  .chip {
    background: var(--dcat-surface);
    border: 1px solid var(--dcat-control-border);
    border-radius: 2em;
    font-weight: 600;
    max-inline-size: 100%;
    min-block-size: 36px;
    overflow-wrap: anywhere;
    padding: 0.2em 0.7em 0.2em 0.85em;
    text-align: start;
  }

  .chip:hover {
    border-color: currentColor;
  }

  .chip > .icon {
    block-size: 1em;
    inline-size: 1em;
  }

  @media (forced-colors: active) {
    .badge {
      border-color: CanvasText;
    }
  }

  @media print {
    .badge {
      border-color: currentColor;
    }
  }
`;
