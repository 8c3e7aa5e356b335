import {css} from 'lit';

export const portalStyles = css`
  :host {
    display: block;
  }

  .way {
    margin-block: 0 1em;
  }

  .back {
    align-items: center;
    display: inline-flex;
    gap: 0.4em;
    min-block-size: 44px;
  }

  @media print {
    .way {
      display: none;
    }
  }
`;
