/** How a catalog element inside another inherits the catalog that it does not name itself. */
import {createContext} from '@lit/context';
import type {OpenCatalog} from '../store/open-catalog.js';

/** `undefined` while the outer element has nothing to read. */
export const catalogContext = createContext<OpenCatalog | undefined>(Symbol.for('dcat-catalog'));
