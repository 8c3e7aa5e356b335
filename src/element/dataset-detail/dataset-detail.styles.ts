import {css} from 'lit';

/** The element's own width decides, not the window's: it may stand in a narrow column of a wide page. */
export const datasetDetailStyles = css`
  :host {
    container: dcat-detail / inline-size;
    display: block;
  }
`;
