/** What came instead of a catalog: a page, an error report, an archive, or nothing. */
import {namesOfJson} from './recognize-json.js';
import {findXmlRoot, type XmlRoot} from './recognize-xml.js';

export interface NotData {
  readonly what:
    | 'empty'
    | 'html-page'
    | 'ogc-exception'
    | 'xml'
    | 'json'
    | 'zip'
    | 'gzip'
    | 'pdf'
    | 'image'
    | 'binary';
  /** English, to follow "instead came": `an HTML page titled “Logga in”`. */
  readonly evidence: string;
  /** What it says of itself: title of a page, text of an error; `''` if nothing. */
  readonly title: string;
}

/** First letters of files that are no text, whether decoded as windows-1252 or as broken UTF-8. */
const signatures: readonly (readonly [string, NotData['what'], string])[] = [
  ['PK\u0003', 'zip', 'a ZIP archive or an office document'],
  ['PK\u0005', 'zip', 'an empty ZIP archive'],
  ['\u001f‹', 'gzip', 'a gzip archive'],
  ['\u001f\ufffd', 'gzip', 'a gzip archive'],
  ['%PDF-', 'pdf', 'a PDF document'],
  ['‰PNG', 'image', 'a PNG picture'],
  ['\ufffdPNG', 'image', 'a PNG picture'],
  ['GIF8', 'image', 'a GIF picture'],
  ['ÿØÿ', 'image', 'a JPEG picture'],
  ['\ufffd\ufffd\ufffd\ufffd\u0000\u0010JFIF', 'image', 'a JPEG picture'],
];

const pageElement = /^(html|head|body|title|meta|script|h1|center|div|p)$/i;

function plain(text: string | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim().slice(0, 200);
}

function quoted(kind: string, verb: string, title: string): string {
  return title === '' ? kind : `${kind} ${verb} “${title}”`;
}

function isHtml(text: string, root: XmlRoot | undefined): boolean {
  return (
    pageElement.test(root?.name ?? '') || /^\s*<!doctype\s+html[\s>]/i.test(text.slice(0, 200))
  );
}

function readPage(text: string): NotData {
  const title = plain(/<title[^>]{0,200}>([^<]{1,1000})/i.exec(text)?.[1]);
  return {what: 'html-page', evidence: quoted('an HTML page', 'titled', title), title};
}

function readXml(text: string, {name, localName}: XmlRoot): NotData {
  if (!/^(ServiceExceptionReport|ExceptionReport)$/.test(localName))
    return {what: 'xml', evidence: `XML with the root element <${name}>`, title: ''};
  const message =
    /<(?:[\w.-]+:)?(?:ServiceException|ExceptionText)(?:\s[^>]{0,500})?>([^<]{1,2000})/;
  const title = plain(message.exec(text)?.[1]?.replace('<![CDATA[', ''));
  return {
    what: 'ogc-exception',
    evidence: quoted('an OGC exception report', 'that says', title),
    title,
  };
}

/** Largest JSON that is parsed for its message; error reports are small. */
const largestReport = 100_000;

/** Names under which errors are told, in the order in which they tell most. */
const errorNames = ['error', 'errors', 'message', 'detail', 'error_description', 'errorMessage'];

/** The words of an error in JSON: `{error: {message}}`, `{errors: [{detail}]}`, `{message}` … */
function messageOf(value: unknown, depth = 0): string {
  if (typeof value === 'string' && depth > 0) return value;
  if (typeof value !== 'object' || value === null || depth > 3) return '';
  if (Array.isArray(value)) return messageOf(value[0], depth + 1);
  const entries = new Map<string, unknown>(Object.entries(value));
  for (const name of errorNames) {
    const message = messageOf(entries.get(name), depth + 1);
    if (message !== '') return message;
  }
  // RFC 9457 tells problems by title and status.
  const title = entries.get('title');
  return typeof title === 'string' && typeof entries.get('status') === 'number' ? title : '';
}

function parseSmall(text: string): unknown {
  if (text.length > largestReport) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readJsonReport(text: string): NotData {
  const title = plain(messageOf(parseSmall(text)));
  if (title !== '') return {what: 'json', evidence: `JSON that says “${title}”`, title};
  const names: string[] = [];
  let top = 0;
  for (const {name, depth} of namesOfJson(text)) {
    top ||= depth;
    if (depth === top) names.push(`"${plain(name)}"`);
    if (names.length === 5) break;
  }
  const evidence = names.length === 0 ? 'JSON without names' : `JSON with ${names.join(', ')}`;
  return {what: 'json', evidence, title: ''};
}

/** Whether one in twenty letters is one that no text has. */
function isBinary(text: string): boolean {
  const end = Math.min(text.length, 1_000);
  let strange = 0;
  for (let at = 0; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 0xfffd || code < 9 || (code > 13 && code < 32)) strange++;
  }
  return strange > end / 20;
}

/**
 * Names what is no catalog in any RDF syntax; `undefined` where there is nothing to say but that it is some
 * text. Asked after {@link recognizeRdf} found nothing.
 */
export function recognizeNotData(text: string, contentType: string): NotData | undefined {
  if (/^[\s\uFEFF]*$/.test(text)) return {what: 'empty', evidence: 'an empty body', title: ''};
  for (const [signature, what, evidence] of signatures)
    if (text.startsWith(signature)) return {what, evidence, title: ''};
  const root = findXmlRoot(text);
  if (isHtml(text, root)) return readPage(text);
  if (root) return readXml(text, root);
  if (/^[\s\uFEFF]*(?:[{[]|"[^"]*"\s*$)/.test(text))
    return readJsonReport(text.replace(/^\uFEFF/, ''));
  if (!isBinary(text)) return undefined;
  const evidence = contentType === '' ? 'binary data' : `binary data (${contentType})`;
  return {what: 'binary', evidence, title: ''};
}
