import {DcatDatasetList} from './dataset-list.js';

declare global {
  interface HTMLElementTagNameMap {
    'dcat-dataset-list': DcatDatasetList;
  }
}

// Another copy of the library may have been first; then its list is as good.
if (!customElements.get('dcat-dataset-list')) {
  customElements.define('dcat-dataset-list', DcatDatasetList);
}
