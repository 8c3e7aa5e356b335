/** Pages of a catalog service (CSW) whose records are DCAT in RDF/XML, as GeoNetwork answers. */
import type {Payload} from '../dialect.js';

export interface CswPage {
  readonly next: string | undefined;
  readonly total: number | undefined;
}

const results = /<(?:[\w.-]{1,40}:)?SearchResults\s([^<>]{1,2000})>/;

function countOf(attributes: string, name: string): number | undefined {
  const written = new RegExp(`(?:^|\\s)${name}\\s*=\\s*["'](\\d{1,9})["']`).exec(attributes)?.[1];
  return written === undefined ? undefined : Number(written);
}

/** The address with another first record; parameters of CSW may be written in any case. */
function startingAt(record: number, address: string): string | undefined {
  if (!URL.canParse(address) || !/^https?:/i.test(address)) return undefined;
  const url = new URL(address);
  const known = [...url.searchParams.keys()].find((key) => key.toLowerCase() === 'startposition');
  url.searchParams.set(known ?? 'startPosition', String(record));
  return url.href;
}

/** What the envelope says; nothing where there is none. */
export function cswPageOf({text, address}: Payload): CswPage {
  const attributes = results.exec(text.slice(0, 20_000))?.[1];
  if (attributes === undefined) return {next: undefined, total: undefined};
  const total = countOf(attributes, 'numberOfRecordsMatched');
  const record = countOf(attributes, 'nextRecord') ?? 0;
  const isLast = record === 0 || (total !== undefined && record > total);
  return {next: isLast ? undefined : startingAt(record, address), total};
}
