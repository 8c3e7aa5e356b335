/** Lists of numbers in XML: `x,y,z x,y,z` of KML and GML 2, `x y x y` of GML 3. One pass, whatever is written. */

function isSpace(code: number): boolean {
  return code <= 0x20 || code === 0xa0;
}

/** The numbers between white space; `NaN` for what is none. */
export function readNumbers(text: string): number[] {
  const numbers: number[] = [];
  for (let at = 0; at < text.length;) {
    while (at < text.length && isSpace(text.charCodeAt(at))) at++;
    const from = at;
    while (at < text.length && !isSpace(text.charCodeAt(at))) at++;
    if (at > from) numbers.push(Number(text.slice(from, at)));
  }
  return numbers;
}

/**
 * Tuples whose numbers have a comma between them and which have white space between them; white space
 * beside a comma parts nothing (`17.1, 59.2 17.3, 59.4`). `decimal` is the sign before decimals (GML 2).
 */
export function readTuples(text: string, decimal = '.'): number[][] {
  const tuples: number[][] = [];
  let tuple: number[] = [];
  let isContinued = false;
  for (const word of text.split(/(,)|\s+/)) {
    if (word === undefined || word === '') continue;
    if (word === ',') isContinued = true;
    else {
      if (!isContinued && tuple.length > 0) tuples.push(tuple);
      if (!isContinued) tuple = [];
      tuple.push(Number(decimal === '.' ? word : word.replace(decimal, '.')));
      isContinued = false;
    }
  }
  if (tuple.length > 0) tuples.push(tuple);
  return tuples;
}
