/**
 * Relative IRIs against a base, by RFC 3986 section 5.2, for every syntax. Works on strings and changes
 * nothing it need not: no percent-encoding, no punycode, no lower case, for RDF compares IRIs letter by letter.
 */

/** The parts of a base that references are glued to. */
interface Base {
  /** `http:` */
  readonly scheme: string;
  /** `http://host` or, without authority, the scheme. */
  readonly root: string;
  /** Root and path up to its last slash. */
  readonly folder: string;
  /** Without query and fragment. */
  readonly path: string;
  /** Without fragment. */
  readonly whole: string;
}

const schemePattern = /^[a-z][a-z0-9+.-]*:/i;

/** Whether an IRI begins with a scheme, that is, needs no base. */
export function isAbsoluteIri(iri: string): boolean {
  return schemePattern.test(iri);
}

/** Where the path of `text` ends, looked for from `from`: at the first `?` or `#`. */
function endOfPath(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x3f || code === 0x23) return at;
  }
  return text.length;
}

function endOfAuthority(text: string, from: number): number {
  if (!text.startsWith('//', from)) return from;
  const slash = text.indexOf('/', from + 2);
  const end = endOfPath(text, from + 2);
  return slash === -1 ? end : Math.min(slash, end);
}

function splitBase(base: string): Base | undefined {
  const scheme = schemePattern.exec(base)?.[0];
  if (scheme === undefined) return undefined;
  const hash = base.indexOf('#');
  const whole = hash === -1 ? base : base.slice(0, hash);
  const rootEnd = endOfAuthority(whole, scheme.length);
  const path = whole.slice(0, endOfPath(whole, rootEnd));
  const root = whole.slice(0, rootEnd);
  const hasEmptyPath = path.length === rootEnd && rootEnd > scheme.length;
  const folder = hasEmptyPath
    ? `${root}/`
    : path.slice(0, Math.max(path.lastIndexOf('/') + 1, rootEnd));
  return {scheme, root, folder, path, whole};
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

/** `root` and what comes after it, with the dots of its path removed. */
function join(root: string, rest: string): string {
  const end = endOfPath(rest, 0);
  return root + withoutDotSegments(rest.slice(0, end)) + rest.slice(end);
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
  const first = reference.charAt(0);
  if (first === '' || first === '#') return parts.whole + reference;
  if (first === '?') return parts.path + reference;
  if (reference.startsWith('//')) {
    const end = endOfAuthority(reference, 0);
    return join(parts.scheme + reference.slice(0, end), reference.slice(end));
  }
  if (first === '/') return join(parts.root, reference);
  return join(parts.root, parts.folder.slice(parts.root.length) + reference);
}
