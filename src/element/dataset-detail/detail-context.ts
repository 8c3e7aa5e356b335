/** Everything that the views of a dataset show, and whom they tell what the visitor does. */
import type {OpenCatalog} from '../../controller/catalog.js';
import type {Dataset, Distribution} from '../../model/catalog.js';
import {type Literal, chooseText} from '../../model/text.js';
import type {Sentences} from '../../text/sentences.js';
import type {Addressed} from '../part/dataset-href.js';
import type {Reader} from '../part/literal.view.js';
import type {ProseReader} from '../part/prose-reader.js';
import type {Copier} from './copier.js';
import type {Folds} from './folds.js';
import type {Neighbors} from './neighbors.js';

export interface DetailContext {
  readonly dataset: Dataset;
  readonly catalog: OpenCatalog;
  readonly reader: Reader;
  readonly sentences: Sentences;
  /** Level of the dataset's own heading. */
  readonly level: number;
  readonly neighbors: Neighbors;
  readonly prose: ProseReader;
  readonly copier: Copier;
  readonly folds: Folds;
  /** The moment by which an update is late. */
  readonly now: Date;
  /** Address of the page that shows another dataset. */
  readonly hrefOf: (dataset: Addressed) => string | undefined;
  readonly onSelect: (event: MouseEvent, dataset: Dataset) => void;
  readonly onDownload: (event: Event, distribution: Distribution, address: string) => void;
}

/** Its title in the reader's language; a sentence for one without. */
export function titleOf(
  {title}: Pick<Dataset, 'title'>,
  {reader, sentences}: Pick<DetailContext, 'reader' | 'sentences'>,
): Literal {
  return chooseText(title, reader.language) ?? {value: sentences.detail.untitled, language: ''};
}
