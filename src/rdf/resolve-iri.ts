/**
 * Relative IRIs against a base, by RFC 3986 section 5.2, for every syntax. Works on strings and changes
 * nothing it need not: no percent-encoding, no punycode, no lower case, for RDF compares IRIs letter by letter.
 */

/** The parts of a base that references are glued to. */
interface Base {
  /** `http:` */
  readonly scheme: string;
  /** `//host`, or `''` for an IRI like `urn:a:b`. */
  readonly authority: string;
  readonly path: string;
  /** All but the fragment. */
  readonly whole: string;
}

const schemePattern = /^[a-z][a-z0-9+.-]*:/i;
const basePattern = /^([a-z][a-z0-9+.-]*:)(\/\/[^/?#]*)?([^?#]*)[^#]*/i;
const referencePattern = /^(\/\/[^/?#]*)?([^?#]*)/;

/** Whether an IRI begins with a scheme, that is, needs no base. */
export function isAbsoluteIri(iri: string): boolean {
  return schemePattern.test(iri);
}

function splitBase(base: string): Base | undefined {
  const match = basePattern.exec(base);
  if (!match) return undefined;
  const [whole, scheme = '', authority = '', path = ''] = match;
  return {scheme, authority, path, whole};
}

let lastText = '';
let lastBase: Base | undefined;

/** A document has one base, or few; the one used last is remembered. */
function baseOf(text: string): Base | undefined {
  if (text !== lastText) {
    lastBase = splitBase(text);
    lastText = text;
  }
  return lastBase;
}

/** RFC 3986 section 5.2.4. */
function withoutDotSegments(path: string): string {
  if (!path.includes('/.') && !path.startsWith('.')) return path;
  const segments = path.split('/');
  const rooted = path.startsWith('/') ? 1 : 0;
  const kept: string[] = [];
  for (const segment of segments) {
    if (segment === '..') {
      if (kept.length > rooted) kept.pop();
    } else if (segment !== '.') kept.push(segment);
  }
  const last = segments.at(-1);
  if (last === '.' || last === '..') kept.push('');
  return kept.join('/');
}

/** The path of a relative reference, seen from the base (section 5.2.3). */
function absolutePath(path: string, base: Base): string {
  if (path.startsWith('/')) return path;
  const folder = base.path.slice(0, base.path.lastIndexOf('/') + 1);
  return (base.path === '' && base.authority !== '' ? '/' : folder) + path;
}

/**
 * The IRI that `reference` means in a document whose base is `base`. An absolute reference stays as it is,
 * dots and all. When `base` is empty or itself relative, the reference stays as it is. Spaces, raw `å` and
 * everything else that an IRI should not hold are kept; never throws.
 */
export function resolveIri(reference: string, base: string): string {
  if (isAbsoluteIri(reference)) return reference;
  const parts = baseOf(base);
  if (!parts) return reference;
  const [whole, authority, path = ''] = referencePattern.exec(reference) ?? [''];
  const rest = reference.slice(whole.length);
  if (authority !== undefined) return parts.scheme + authority + withoutDotSegments(path) + rest;
  if (path !== '') {
    const found = withoutDotSegments(absolutePath(path, parts));
    return parts.scheme + parts.authority + found + rest;
  }
  if (rest.startsWith('?')) return parts.scheme + parts.authority + parts.path + rest;
  return parts.whole + rest;
}
