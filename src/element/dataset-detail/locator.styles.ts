import {css} from 'lit';

/** The small map: land in a tint of the text, what is marked in the accent. */
export const locatorStyles = css`
  .locator {
    block-size: auto;
    display: block;
    inline-size: 8em;
    margin-block-start: 1em;
  }

  .shore {
    fill: var(--dcat-surface);
    fill-rule: evenodd;
    stroke: var(--dcat-control-border);
    stroke-linejoin: round;
    stroke-width: 1;
  }

  .spot {
    fill: var(--dcat-accent);
    fill-opacity: 0.35;
    stroke: var(--dcat-accent);
    stroke-width: 2;
  }

  @media (forced-colors: active) {
    .shore {
      fill: Canvas;
      stroke: CanvasText;
    }

    .spot {
      fill: Highlight;
      stroke: Highlight;
    }
  }
`;
