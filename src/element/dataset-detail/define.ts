import {DcatDatasetDetail} from './dataset-detail.js';

declare global {
  interface HTMLElementTagNameMap {
    'dcat-dataset-detail': DcatDatasetDetail;
  }
}

// Another copy of the library may have been first; then its detail is as good.
if (!customElements.get('dcat-dataset-detail')) {
  customElements.define('dcat-dataset-detail', DcatDatasetDetail);
}
