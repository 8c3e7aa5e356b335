import {css} from 'lit';

/**
 * What stands in place of data: `.notice` with `.notice-plain`, `.notice-trouble` or `.notice-quiet`, and
 * `.skeleton`, which breathes only for those who have not asked for less movement.
 */
export const noticeStyles = css`
  .notice {
    display: flex;
    gap: 0.75em;
    margin-block: var(--dcat-space);
    max-inline-size: var(--dcat-line-length);
  }

  .notice-plain,
  .notice-trouble {
    background: var(--dcat-surface);
    border-inline-start: 4px solid var(--dcat-border);
    border-radius: var(--dcat-radius);
    padding: 1em 1.1em;
  }

  .notice-trouble {
    border-inline-start-color: var(--dcat-trouble);
  }

  .notice-trouble > .icon {
    block-size: 1.5em;
    color: var(--dcat-trouble);
    inline-size: 1.5em;
  }

  .notice-quiet {
    color: var(--dcat-muted);
  }

  .notice-body {
    min-inline-size: 0;
  }

  .notice-body > * {
    margin-block: 0 0.5em;
  }

  .notice-body > :last-child {
    margin-block-end: 0;
  }

  .notice-title {
    font-size: 1.1em;
    font-weight: 600;
    line-height: 1.3;
  }

  .notice-actions {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    padding-block-start: 0.25em;
  }

  .notice-lines {
    padding-inline-start: 1.25em;
  }

  .skeleton {
    background: currentColor;
    block-size: 1em;
    border-radius: var(--dcat-radius);
    opacity: 0.12;
  }

  @media (prefers-reduced-motion: no-preference) {
    .skeleton {
      animation: dcat-breathe 1.6s ease-in-out infinite alternate;
    }
  }

  @keyframes dcat-breathe {
    to {
      opacity: 0.05;
    }
  }

  @media (forced-colors: active) {
    .skeleton {
      background: none;
      border: 1px solid GrayText;
      opacity: 1;
    }
  }

  @media print {
    .skeleton {
      display: none;
    }
  }
`;
