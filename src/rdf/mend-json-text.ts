/** What hand-made and careless JSON has that JSON does not: taken out, or put as JSON has it. */

/** Offset behind the string that begins at `from`, its closing quote included, or the length of the text. */
export function endOfJsonString(text: string, from: number): number {
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
export function mendJsonText(text: string): string {
  const pieces: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length;) {
    const char = text.charCodeAt(at);
    if (char === 0x22) {
      const end = endOfJsonString(text, at);
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
