/** JSON that is no JSON, as far as it can be understood: NaN, commas too many, a file cut off. */
import {findJsonFault} from '../../rdf/json-fault.js';

export interface MendedJson {
  readonly value: unknown;
  /** What was seen, and made of it. */
  readonly message: string;
  /** Whether anything is lost. */
  readonly isCut: boolean;
}

/** Offset behind the string that begins at `from`, its closing quote included, or the length of the text. */
function endOfString(text: string, from: number): number {
  let at = from + 1;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return at + 1;
    if (code === 0x5c) at++;
  }
  return Math.min(at, text.length);
}

/** Line ends and tabs may not stand in a string. */
function mendString(written: string): string {
  // oxlint-disable-next-line no-control-regex -- those are what is looked for
  return written.replace(/[\u0000-\u001f]/g, ' ');
}

const noNumber = /-?(?:NaN|Infinity|nan|inf)\b|None\b|undefined\b/y;
const spareComma = /,(?=[ \t\r\n]{0,1000}[\]}])/y;

/** The text with what programs write for no number as null, and without commas before closing brackets. */
function mendText(text: string): string {
  const pieces: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length;) {
    const char = text.charCodeAt(at);
    if (char === 0x22) {
      const end = endOfString(text, at);
      pieces.push(text.slice(from, at), mendString(text.slice(at, end)));
      from = at = end;
      continue;
    }
    const isComma = char === 0x2c;
    const pattern = isComma ? spareComma : noNumber;
    pattern.lastIndex = at;
    if ((isComma || char > 0x40 || char === 0x2d) && pattern.test(text)) {
      pieces.push(text.slice(from, at), isComma ? '' : 'null');
      from = at = pattern.lastIndex;
    } else at++;
  }
  pieces.push(text.slice(from));
  return pieces.join('');
}

/** Members of the root and items of its lists are whole or not at all. */
const deepestCut = 2;

/** The text up to the last feature before `end`, with the brackets that are open there closed. */
function cutBefore(text: string, end: number): string {
  const open: string[] = [];
  let cut = '';
  for (let at = 0; at < end;) {
    const char = text.charAt(at);
    if (char === '"') {
      at = endOfString(text, at);
      continue;
    }
    if (char === '{' || char === '[') open.push(char === '{' ? '}' : ']');
    else if (char === '}' || char === ']') {
      open.pop();
      if (open.length <= deepestCut && open.length > 0 && open.at(-1) === ']')
        cut = `${at + 1} ${open.toReversed().join('')}`;
    }
    at++;
  }
  const [offset = '0', closing = ''] = cut.split(' ');
  return text.slice(0, Number(offset)) + closing;
}

function parse(text: string): {value: unknown} | undefined {
  try {
    return {value: JSON.parse(text)};
  } catch {
    return undefined;
  }
}

/** What can be had of a text that `JSON.parse` has refused; `undefined` when it is nothing. Never throws. */
export function mendJson(text: string): MendedJson | undefined {
  const mended = mendText(text);
  const whole = parse(mended);
  const marks = 'Values or commas that JSON does not have; NaN and the like are read as missing';
  if (whole) return {value: whole.value, message: marks, isCut: false};
  const {offset, expected} = findJsonFault(mended) ?? {offset: mended.length, expected: 'JSON'};
  const cut = parse(cutBefore(mended, offset));
  if (!cut) return undefined;
  const happened =
    offset >= mended.length
      ? 'The file ends in the middle'
      : `After ${offset} characters ${expected} should come`;
  return {value: cut.value, message: `${happened}; kept what came before`, isCut: true};
}
