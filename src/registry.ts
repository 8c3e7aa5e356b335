/** Every element and the module that defines it. */
export const registry: Readonly<Record<string, () => Promise<unknown>>> = {
  'dcat-portal': () => import('./element/portal/define.js'),
  'dcat-dataset-list': () => import('./element/dataset-list/define.js'),
  'dcat-dataset-detail': () => import('./element/dataset-detail/define.js'),
};
