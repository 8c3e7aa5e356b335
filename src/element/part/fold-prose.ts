/** The beginning of a long description, cut where a reader would stop. */
import type {Block, Inline} from '../../prose/prose.js';

export interface FoldedProse {
  readonly blocks: readonly Block[];
  /** Whether there is more than these. */
  readonly isFolded: boolean;
}

/** Letters that may still be taken. */
interface Allowance {
  left: number;
}

function lengthOfInline(inline: Inline): number {
  if (inline.kind === 'break') return 1;
  return 'text' in inline ? inline.text.length : sum(inline.children, lengthOfInline);
}

function lengthOf(block: Block): number {
  if (block.kind === 'code') return block.text.length;
  if (block.kind === 'list') return sum(block.items, (item) => sum(item, lengthOf));
  if (block.kind === 'quote') return sum(block.children, lengthOf);
  return sum(block.children, lengthOfInline);
}

function sum<Value>(values: readonly Value[], lengthOfValue: (value: Value) => number): number {
  return values.reduce((total, value) => total + lengthOfValue(value), 0);
}

/** Takes values while there is an allowance left. */
function take<Value>(
  values: readonly Value[],
  allowance: Allowance,
  takeOne: (value: Value, allowance: Allowance) => Value,
): readonly Value[] {
  const taken: Value[] = [];
  for (const value of values) {
    if (allowance.left <= 0) break;
    taken.push(takeOne(value, allowance));
  }
  return taken;
}

function takeText(text: string, allowance: Allowance): string {
  const {left} = allowance;
  allowance.left -= text.length;
  if (text.length <= left) return text;
  const space = text.lastIndexOf(' ', left);
  return `${text.slice(0, space > 0 ? space : left)} …`;
}

function takeInline(inline: Inline, allowance: Allowance): Inline {
  if (inline.kind === 'break') return inline;
  if ('text' in inline) return {...inline, text: takeText(inline.text, allowance)};
  return {...inline, children: take(inline.children, allowance, takeInline)};
}

function takeBlock(block: Block, allowance: Allowance): Block {
  if (block.kind === 'code') return {...block, text: takeText(block.text, allowance)};
  if (block.kind === 'list') {
    const takeItem = (item: readonly Block[]): readonly Block[] => take(item, allowance, takeBlock);
    return {...block, items: take(block.items, allowance, takeItem)};
  }
  if (block.kind === 'quote')
    return {...block, children: take(block.children, allowance, takeBlock)};
  return {...block, children: take(block.children, allowance, takeInline)};
}

/** About `most` letters of it; the whole when that is not much more, for nobody unfolds one line. */
export function foldProse(blocks: readonly Block[], most: number): FoldedProse {
  if (sum(blocks, lengthOf) <= most * 1.25) return {blocks, isFolded: false};
  return {blocks: take(blocks, {left: most}, takeBlock), isFolded: true};
}
