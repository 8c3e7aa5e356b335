import {decodeText} from './charset.js';

/** Bytes of an answer that are looked at. */
const head = 16_384;

/** What may stand before the first tag; as often as it likes. */
const prologs: readonly (readonly [string, string])[] = [
  ['<?', '?>'],
  ['<!--', '-->'],
];

const page = /^<(!doctype\s+html|html|head|body|title|meta|script|h1|center)[\s>]/i;

function skipProlog(text: string): string {
  let rest = text.trimStart();
  for (;;) {
    const prolog = prologs.find(([start]) => rest.startsWith(start));
    const end = prolog ? rest.indexOf(prolog[1]) : -1;
    if (!prolog || end < 0) return rest;
    rest = rest.slice(end + prolog[1].length).trimStart();
  }
}

function titleOf(text: string): string {
  const title = /<title[^>]{0,200}>([^<]{1,200})/i.exec(text)?.[1] ?? '';
  return title.replace(/\s+/g, ' ').trim();
}

/**
 * What came instead of data: `an HTML page titled “Logga in”`, `an empty body`; `undefined` if it may be
 * data. Judged by content: servers send HTML as RDF, and RDF as HTML.
 */
export function nameErrorPage(bytes: Uint8Array, contentType: string): string | undefined {
  const text = decodeText(bytes.subarray(0, head), contentType).text;
  if (text.trim() === '' && bytes.length <= head) return 'an empty body';
  if (!page.test(skipProlog(text))) return undefined;
  const title = titleOf(text);
  return title === '' ? 'an HTML page' : `an HTML page titled “${title}”`;
}
