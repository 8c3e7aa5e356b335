/** PC-Axis files, the exchange format of Nordic statistics. */
import type {FormatRecognition, Glance, TableFormat} from '../format.js';

const keyword = /^[\s\uFEFF]*[A-Z][A-Z0-9-]{1,40}(?:\[[a-z]{2}\])?(?:\("[^"\n]{0,200}"\))?\s*=/;

function recognize({head}: Glance): FormatRecognition | undefined {
  if (!keyword.test(head)) return undefined;
  const isPx = /(?:^|[;\s])(?:STUB|HEADING|VALUES\("[^"]*"\))\s*=\s*"/.test(head);
  return isPx
    ? {format: 'px', evidence: 'keywords of PC-Axis, such as STUB and HEADING'}
    : undefined;
}

export const px: TableFormat = {
  formats: ['px'],
  recognize,
  load: async () => (await import('./read.js')).readPx,
};
