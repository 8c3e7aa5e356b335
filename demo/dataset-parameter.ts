/** `?dataset=…` in the address of a page decides what its first example shows. */
export function takeDatasetFromAddress(): void {
  const asked = new URLSearchParams(location.search).get('dataset');
  const detail = document.querySelector('[data-dataset-from-address] > dcat-dataset-detail');
  if (asked && detail) detail.setAttribute('dataset', asked);
}
