/** Everything that the views of a list show, and whom they tell what the visitor does. */
import type {OpenCatalog} from '../../controller/catalog.js';
import type {Dataset} from '../../model/catalog.js';
import type {CatalogQuery, SearchResult} from '../../query/catalog-query.js';
import type {Sentences} from '../../text/sentences.js';
import type {Reader} from '../part/literal.view.js';
import type {DcatDatasetList} from './dataset-list.js';
import type {FacetPanel} from './facet-panel.js';

export interface ListContext {
  readonly list: DcatDatasetList;
  readonly catalog: OpenCatalog | undefined;
  readonly reader: Reader;
  /** `undefined` until the sentences of the language have been loaded. */
  readonly sentences: Sentences | undefined;
  readonly query: CatalogQuery;
  readonly result: SearchResult | undefined;
  readonly panel: FacetPanel;
  /** What has been told last to those who do not see. */
  readonly announced: string;
  readonly hrefOf: (dataset: Dataset) => string | undefined;
  readonly onQuery: (query: CatalogQuery, typing?: boolean) => void;
  /** To another page, or, in a list that grows, to one more. */
  readonly onTurn: (page: number) => void;
  /** From the facets, where they stand above the list, down to it. */
  readonly onResults: () => void;
  readonly onSelect: (event: MouseEvent, dataset: Dataset) => void;
}

/** A list that has an answer to show, and words to show it with. */
export interface FilledListContext extends ListContext {
  readonly catalog: OpenCatalog;
  readonly sentences: Sentences;
  readonly result: SearchResult;
}

export function isFilled(context: ListContext): context is FilledListContext {
  return Boolean(context.catalog && context.sentences && context.result);
}
