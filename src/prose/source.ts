/** What a description is written in, judged by what it looks like: no catalog says it. */
import {decodeEntities} from './entities.js';
import {proseLimits} from './prose.js';

export interface ProseSource {
  readonly format: 'plain' | 'markdown' | 'html';
  readonly text: string;
  /** Whether the description was longer than anyone reads. */
  readonly isCut: boolean;
}

const names =
  'a|abbr|b|big|blockquote|body|br|center|code|dd|del|div|dl|dt|em|figure|font|form|h[1-6]|head|hr|html|i|' +
  'iframe|img|input|ins|li|mark|math|meta|object|ol|p|pre|q|s|script|section|small|span|strike|strong|' +
  'style|sub|sup|svg|table|tbody|td|template|th|thead|title|tr|tt|u|ul|video';

const tag = new RegExp(`<(?:/?(?:${names})(?=[\\s/>])[^<>]*>|!--)`, 'i');

/** Tags that Markdown has no use for: with these in it, the text came from an HTML editor. */
const structure = /<\/(?:p|div|li|span|h[1-6]|td|tr|font|section)\s{0,9}>/i;

const markdown: readonly RegExp[] = [
  /^ {0,3}#{1,6} +\S/m,
  /(?:\*\*|__)[^\s*_][^*\n]{0,300}(?:\*\*|__)/,
  /\[[^[\]\n]{1,300}\]\((?:https?:|mailto:|\/|#)[^\s()]{0,2000}[\s)]/,
  /^ {0,3}(?:[-*+]|\d{1,3}[.)]) +\S[^\n]*\n(?:[ \t]*\n)? {0,3}(?:[-*+]|\d{1,3}[.)]) +\S/m,
  /^ {0,3}\|?[ :]{0,9}-{3,}[ :]{0,9}\|[-| :]{0,999}$/m,
  /^ {0,3}(?:```|~~~)/m,
  /`[^`\s][^`\n]{0,200}`/,
  /^ {0,3}> +\S/m,
  /(?:^|[\s(])\*[^\s*][^*\n]{0,300}\*(?:$|[\s).,:;!?])/m,
];

/** Whether there is a tag or a comment of HTML in it. */
export function looksLikeHtml(text: string): boolean {
  return text.includes('<') && tag.test(text);
}

/** Whether somebody meant Markdown: a heading, a link, a list of two lines or something stressed. */
export function looksLikeMarkdown(text: string): boolean {
  return markdown.some((pattern) => pattern.test(text));
}

function formatOf(text: string): ProseSource['format'] {
  if (!looksLikeHtml(text)) return looksLikeMarkdown(text) ? 'markdown' : 'plain';
  if (structure.test(text) || text.startsWith('<')) return 'html';
  return looksLikeMarkdown(text) ? 'markdown' : 'html';
}

/** Some harvesters escape HTML once more than they unescape it: `&lt;p&gt;`. */
function isEscapedHtml(text: string): boolean {
  return text.includes('&lt;') && structure.test(decodeEntities(text));
}

/** Looks at a description without reading it; cuts what is beyond the limit. */
export function sourceOf(description: string): ProseSource {
  const isCut = description.length > proseLimits.source;
  const written = (isCut ? description.slice(0, proseLimits.source) : description).trim();
  const format = formatOf(written);
  if (format === 'plain' && isEscapedHtml(written)) {
    return {format: 'html', text: decodeEntities(written), isCut};
  }
  return {format, text: written, isCut};
}
