import type {Glance, TableFormat} from '../format.js';

/** `fgb` twice, with the number of the version in between: 3 since 2020. */
function begins({payload: {bytes}}: Glance): boolean {
  const letters = [bytes[0], bytes[1], bytes[2], bytes[4], bytes[5], bytes[6]];
  return letters.every((letter, at) => letter === 'fgbfgb'.charCodeAt(at));
}

/** FlatGeobuf. */
export const flatgeobuf: TableFormat = {
  formats: ['flatgeobuf'],
  recognize: (glance) =>
    begins(glance) ? {format: 'flatgeobuf', evidence: 'It begins with fgb twice.'} : undefined,
  load: async () => (await import('./read.js')).readFlatgeobuf,
};
