/**
 * The attributes by which an editor narrows a list for good, and says which facets are shown.
 *
 *     filter = [ facet *( ";" facet ) ]        theme=TRAN|ENVI; format=CSV; publisher="Bygg; och miljö"
 *     facet  = name "=" value *( "|" value )
 *     value  = text | DQUOTE text DQUOTE       in quotes ; and | are text, and "" is a quotation mark
 *     facets = name *( ( SP | "," ) name )     theme format, license
 *
 * Names may be written in any case, with or without hyphens, and in plural. Values are what the address of
 * a page has (`FacetValue.value`), a code of the EU list (`TRAN`), or the label a visitor reads.
 */
import {facetNames, type FacetName, type Filters} from './catalog-query.js';
import {longValue, shortValue} from './facet-code.js';

function splitOutsideQuotes(text: string, separator: string): string[] {
  const parts: string[] = [];
  let [from, quoted] = [0, false];
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '"') quoted = !quoted;
    if (quoted || text[at] !== separator) continue;
    parts.push(text.slice(from, at));
    from = at + 1;
  }
  return [...parts, text.slice(from)];
}

function unquoted(value: string): string {
  const trimmed = value.trim();
  if (!trimmed.startsWith('"')) return trimmed;
  return trimmed.slice(1, trimmed.endsWith('"') ? -1 : undefined).replaceAll('""', '"');
}

function nameKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/s$/, '');
}

/** The facet an editor means, however it is written; `undefined` when there is none. */
export function facetNamed(written: string): FacetName | undefined {
  const key = nameKey(written);
  return facetNames.find((name) => nameKey(name) === key);
}

/** Reads `filter`. Parts that name no facet are left out and told to `unknown`. */
export function parseFilterAttribute(text: string, unknown?: (part: string) => void): Filters {
  const filters: Partial<Record<FacetName, string[]>> = {};
  for (const part of splitOutsideQuotes(text, ';')) {
    const equals = part.indexOf('=');
    const name = equals < 0 ? undefined : facetNamed(part.slice(0, equals));
    if (!name) {
      if (part.trim() !== '') unknown?.(part.trim());
      continue;
    }
    const values = splitOutsideQuotes(part.slice(equals + 1), '|').map(unquoted);
    const long = values.filter((value) => value !== '').map((value) => longValue(name, value));
    filters[name] = [...new Set([...(filters[name] ?? []), ...long])];
  }
  return filters;
}

function quotedIfNeeded(value: string): string {
  return /[;|"]|^\s|\s$/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

/** The attribute that reads as these filters; `''` for none. */
export function writeFilterAttribute(filters: Filters): string {
  return facetNames
    .filter((name) => (filters[name] ?? []).length > 0)
    .map((name) => {
      const values = filters[name]?.map((value) => quotedIfNeeded(shortValue(name, value)));
      return `${name}=${values?.join('|') ?? ''}`;
    })
    .join('; ');
}

/** Reads `facets`, in the order given, each once. What names no facet is left out and told to `unknown`. */
export function parseFacetsAttribute(
  text: string,
  unknown?: (part: string) => void,
): readonly FacetName[] {
  const names = new Set<FacetName>();
  for (const written of text.split(/[\s,;]+/)) {
    const name = facetNamed(written);
    if (name) names.add(name);
    else if (written !== '') unknown?.(written);
  }
  return [...names];
}
