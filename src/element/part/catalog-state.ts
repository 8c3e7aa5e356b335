/** In which of its states an element with a catalog is. */
import type {OpenCatalog} from '../../controller/catalog.js';

/**
 * `idle`: nothing to read · `loading`: nothing to show yet · `error`: nothing came · `empty`: what came
 * holds nothing · `filled`.
 */
export type CatalogState = 'idle' | 'loading' | 'error' | 'empty' | 'filled';

export function catalogState(catalog: OpenCatalog | undefined): CatalogState {
  if (!catalog) return 'idle';
  if (catalog.size > 0) return 'filled';
  if (!catalog.settled) return 'loading';
  return catalog.sources.some(({status}) => status === 'failed') ? 'error' : 'empty';
}
