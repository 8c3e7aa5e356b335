/** Addresses of next pages, by the parameters that a protocol counts with. */

export interface PageParameter {
  /** Address of this page. */
  readonly address: string;
  /** What the path of a paged answer ends with. */
  readonly path: RegExp;
  readonly name: string;
  /** What the parameter becomes, given what it is; `undefined` on the last page. */
  readonly advance: (now: number, asked: URLSearchParams) => number | undefined;
}

/** `undefined` where this was the last page, or no page of anything. */
export function nextPage({address, path, name, advance}: PageParameter): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (!path.test(url.pathname)) return undefined;
  const next = advance(Number(url.searchParams.get(name) ?? 0), url.searchParams);
  if (next === undefined || !Number.isSafeInteger(next)) return undefined;
  url.searchParams.set(name, String(next));
  return url.href;
}
