/** The root element of a text that may be XML or HTML, found without parsing. */

export interface XmlRoot {
  /** As written: `rdf:RDF`. */
  readonly name: string;
  readonly localName: string;
  /** Namespace of the element as declared on it, `''` where it is not declared there. */
  readonly namespace: string;
  /** The start tag, without its brackets. */
  readonly tag: string;
}

/** Longest start tag that is looked at; some declare fifty namespaces. */
const longestTag = 20_000;

/** What may stand before the root element, and how it ends. */
const prologs: readonly (readonly [string, string])[] = [
  ['<?', '?>'],
  ['<!--', '-->'],
];

function skipSpace(text: string, from: number): number {
  let at = from;
  while (/[\s\uFEFF]/.test(text.charAt(at))) at++;
  return at;
}

/** A DOCTYPE may hold declarations in brackets, and those strings in quotes. */
function endOfDoctype(text: string, from: number): number {
  const plain = text.indexOf('>', from);
  const bracket = text.indexOf('[', from);
  if (bracket === -1 || bracket > plain) return plain === -1 ? text.length : plain + 1;
  const end = /\]\s*>/g;
  end.lastIndex = bracket;
  return end.test(text) ? end.lastIndex : text.length;
}

function endOfProlog(text: string, at: number): number | undefined {
  if (/^<!doctype/i.test(text.slice(at, at + 9))) return endOfDoctype(text, at);
  const prolog = prologs.find(([start]) => text.startsWith(start, at));
  if (!prolog) return undefined;
  const end = text.indexOf(prolog[1], at);
  return end === -1 ? text.length : end + prolog[1].length;
}

function skipProlog(text: string): number {
  let at = skipSpace(text, 0);
  for (;;) {
    const end = endOfProlog(text, at);
    if (end === undefined) return at;
    at = skipSpace(text, end);
  }
}

function namespaceOf(prefix: string, tag: string): string {
  for (const [, name = '', , value = ''] of tag.matchAll(
    /\sxmlns(:[\w.-]+)?\s*=\s*(["'])(.*?)\2/gs,
  ))
    if (name.slice(1) === prefix) return value;
  return '';
}

/** The first element; `undefined` when the text does not begin like XML. */
export function findXmlRoot(text: string): XmlRoot | undefined {
  const start = skipProlog(text);
  const tag = text.slice(start, start + longestTag);
  const found = /^<([A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?)(?=[\s/>])/.exec(tag);
  const name = found?.[1];
  if (name === undefined) return undefined;
  const end = tag.indexOf('>');
  const [first = '', second] = name.split(':');
  const inside = tag.slice(1, end === -1 ? undefined : end);
  return {
    name,
    localName: second ?? first,
    namespace: namespaceOf(second === undefined ? '' : first, inside),
    tag: inside,
  };
}
