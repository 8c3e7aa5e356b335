/** The HTML of an example as an editor would write it, in pieces that can be colored. */

export type PieceKind = 'plain' | 'tag' | 'attribute' | 'value';
export interface Piece {
  readonly kind: PieceKind;
  readonly text: string;
}

const step = '  ';
const plain = (text: string): Piece => ({kind: 'plain', text});
const tag = (text: string): Piece => ({kind: 'tag', text});

/** A list of addresses has one on a line. */
function valueText(value: string, indent: string): string {
  const words = value.trim().split(/\s+/);
  if (!value.includes('\n') || words.length < 2) return `"${value}"`;
  const lines = words.map((word) => `\n${indent}${step}${word}`).join('');
  return `"${lines}\n${indent}"`;
}

function attributePieces(element: Element, indent: string): Piece[] {
  const attributes = [...element.attributes];
  const length = attributes.reduce((sum, {name, value}) => sum + name.length + value.length + 4, 0);
  const isLong = length > 64 || element.outerHTML.slice(0, length).includes('\n');
  const space = isLong && attributes.length > 1 ? `\n${indent}${step}` : ' ';
  const pieces = attributes.flatMap(({name, value}): Piece[] => {
    const start: Piece[] = [plain(space), {kind: 'attribute', text: name}];
    // `facets=""` says something that `facets` alone hides.
    if (!value && name !== 'facets') return start;
    return [...start, plain('='), {kind: 'value', text: valueText(value, indent + step)}];
  });
  return space === ' ' ? pieces : [...pieces, plain(`\n${indent}`)];
}

const isBlank = (node: Node): boolean =>
  node.nodeType === Node.TEXT_NODE && !node.nodeValue?.trim();

function childPieces(parent: Element, indent: string): Piece[] {
  const children = [...parent.childNodes].filter((node) => !isBlank(node));
  const isInline =
    parent.localName === 'li' || children.some((node) => node.nodeType === Node.TEXT_NODE);
  const inner = isInline ? indent : indent + step;
  const pieces = children.flatMap((node) => {
    const start = isInline ? [] : [plain(`\n${inner}`)];
    return node instanceof Element
      ? [...start, ...elementPieces(node, inner)]
      : [...start, plain((node.nodeValue ?? '').replace(/\s+/g, ' '))];
  });
  return isInline || children.length === 0 ? pieces : [...pieces, plain(`\n${indent}`)];
}

/** One element and what is in it. */
export function elementPieces(element: Element, indent = ''): Piece[] {
  const name = element.localName;
  return [
    tag(`<${name}`),
    ...attributePieces(element, indent),
    tag('>'),
    ...childPieces(element, indent),
    tag(`</${name}>`),
  ];
}
