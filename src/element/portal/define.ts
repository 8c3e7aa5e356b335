import '../dataset-list/define.js';
import {DcatPortal} from './portal.js';

declare global {
  interface HTMLElementTagNameMap {
    'dcat-portal': DcatPortal;
  }
}

// Another copy of the library may have been first; then its portal is as good.
if (!customElements.get('dcat-portal')) customElements.define('dcat-portal', DcatPortal);
