/** What kind of JSON a text is, by the names in its first part, without parsing it. */

export interface JsonName {
  readonly name: string;
  /** Brackets around it. */
  readonly depth: number;
}

/** Characters looked at. */
const head = 200_000;

/** Offset of the quote that ends a string; the length of the text if none does. */
function endOfString(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return Math.min(at, text.length);
}

/** Names of the objects at the beginning of a JSON text, as they come. */
export function* namesOfJson(text: string): Generator<JsonName, void, void> {
  const part = text.slice(0, head);
  let depth = 0;
  for (let at = 0; at < part.length; at++) {
    const char = part.charAt(at);
    if (char === '{' || char === '[') depth++;
    else if (char === '}' || char === ']') depth--;
    if (char !== '"') continue;
    const end = endOfString(part, at);
    if (/^\s{0,20}:/.test(part.slice(end + 1, end + 22)))
      yield {name: part.slice(at + 1, end), depth};
    at = end;
  }
}

function isIri(name: string): boolean {
  return /^[A-Za-z][\w+.-]*:\S*$/.test(name);
}

function isResource(name: string): boolean {
  return name.startsWith('_:') || isIri(name);
}

/**
 * The keyword by which JSON is known for JSON-LD; it must stand near the top. `@id` and `@type` alone tell
 * it only beside IRIs: DCAT-US writes `@type` without being JSON-LD.
 */
function jsonLdName(names: readonly JsonName[]): string | undefined {
  const keywords = names
    .filter(({name, depth}) => depth <= 3 && name.startsWith('@'))
    .map(({name}) => name);
  const sure = keywords.find((name) => name === '@context' || name === '@graph');
  if (sure !== undefined) return sure;
  const isExpanded = names.some(({name, depth}) => depth <= 3 && isIri(name));
  return isExpanded ? keywords.find((name) => name === '@id' || name === '@type') : undefined;
}

/** Subjects that hold predicates that hold lists of values. */
function isRdfJson(names: readonly JsonName[]): boolean {
  const [subject, predicate, ...rest] = names;
  if (subject?.depth !== 1 || predicate?.depth !== 2) return false;
  if (!isResource(subject.name) || !isIri(predicate.name)) return false;
  const value = rest[0];
  return value !== undefined && value.depth > 2 && /^(value|type|lang|datatype)$/.test(value.name);
}

export interface JsonKind {
  readonly syntax: 'json-ld' | 'rdf-json';
  readonly evidence: string;
}

/** Tells JSON-LD and RDF/JSON from each other and from JSON that is neither. */
export function recognizeJson(text: string): JsonKind | undefined {
  const names: JsonName[] = [];
  for (const name of namesOfJson(text)) {
    names.push(name);
    if (names.length >= 5_000) break;
  }
  const keyword = jsonLdName(names);
  if (keyword !== undefined)
    return {syntax: 'json-ld', evidence: `It is JSON with the JSON-LD keyword "${keyword}".`};
  if (!isRdfJson(names)) return undefined;
  return {
    syntax: 'rdf-json',
    evidence: 'It is JSON whose names are IRIs of subjects and, within them, of predicates.',
  };
}
