/** The IRIs of code lists and the many ways of writing them. */

/** Start of every list of the EU Publications Office ("named authority lists"). */
export const authorityBase = 'http://publications.europa.eu/resource/authority/';

/** What stands last in an IRI, or the words themselves; never a slash. */
export function lastSegment(written: string): string {
  const text = written.trim().replace(/[/#]+$/, '');
  return text.slice(
    Math.max(text.lastIndexOf('/'), text.lastIndexOf('#'), text.lastIndexOf(':')) + 1,
  );
}

/** Letters and digits in lower case, so that `NON_PUBLIC`, `non-public` and `Non public` are one. */
export function foldCode(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Whether something is written as an IRI rather than as words. */
export function isIri(written: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\S/i.test(written.trim());
}

/**
 * Lists of concepts keep their IRI whatever the scheme or a slash at the end, so that two writings are one
 * value of a facet. Anything else is only trimmed.
 */
export function tidyIri(written: string): string {
  const text = written.trim();
  const list =
    /^https?:\/\/(publications\.europa\.eu\/(?:resource|mdr)\/authority|inspire\.ec\.europa\.eu|data\.europa\.eu|purl\.org\/adms|www\.wikidata\.org\/(?:entity|wiki))\/(.+?)\/?$/i.exec(
      text,
    );
  if (!list) return text;
  const [, start = '', rest = ''] = list;
  const base = start.toLowerCase().replace('/mdr/', '/resource/').replace('org/wiki', 'org/entity');
  return `http://${base}/${rest}`;
}

/** Codes of one list: `CODE other writings`, one a line; an IRI or words in, the IRI of the list out. */
export function codeList(list: string, rows: string): (written: string) => string | undefined {
  let codes: Map<string, string> | undefined;
  return (written) => {
    codes ??= readCodes(rows);
    const code = codes.get(foldCode(isIri(written) ? lastSegment(written) : written));
    return code === undefined ? undefined : `${authorityBase}${list}/${code}`;
  };
}

function readCodes(rows: string): Map<string, string> {
  const codes = new Map<string, string>();
  for (const row of rows.split('\n')) {
    const [code = '', ...others] = row.split(' ');
    for (const writing of [code, ...others]) codes.set(foldCode(writing), code);
  }
  return codes;
}
