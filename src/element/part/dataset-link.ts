/** What follows when a visitor clicks the link of a dataset. */
import {DcatDatasetSelectEvent} from '../../event/dataset-select-event.js';
import type {Dataset} from '../../model/catalog.js';

/** Whether the link is to be followed here; another button or key asks for a new tab or window. */
export function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
}

/** An element that shows links to datasets. */
export interface LinkHost extends EventTarget {
  /** Shows a dataset, in place of following its link. */
  readonly follow: ((id: string) => void) | undefined;
}

/** Tells the page, which may prevent it, and then shows the dataset, or leaves it to the browser. */
export function selectDataset(host: LinkHost, event: MouseEvent, dataset: Dataset): void {
  if (!isPlainClick(event)) return;
  const {id} = dataset;
  const goesOn = host.dispatchEvent(new DcatDatasetSelectEvent({id, dataset}));
  if (!goesOn || host.follow) event.preventDefault();
  if (goesOn) host.follow?.(id);
}
