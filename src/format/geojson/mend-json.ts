/** JSON that is no JSON, as far as it can be understood: NaN, commas too many, a file cut off. */
import {findJsonFault} from '../../rdf/json-fault.js';
import {endOfJsonString, mendJsonText} from '../../rdf/mend-json-text.js';

export interface MendedJson {
  readonly value: unknown;
  /** What was seen, and made of it. */
  readonly message: string;
  /** Whether anything is lost. */
  readonly isCut: boolean;
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
      at = endOfJsonString(text, at);
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
  const mended = mendJsonText(text);
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
