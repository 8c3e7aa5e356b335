/** The words of a description in one line, for a list that shows hundreds: one pass, no reader loaded. */
import {decodeEntities} from './entities.js';
import {looksLikeHtml, sourceOf} from './source.js';
import {withoutTags} from './tags.js';

const lineMarkers = /^[ \t]{0,9}(?:#{1,6}[ \t]+|>[ \t]?|[-*+][ \t]+|\|)/gm;
const ruler = /^[ \t|:=-]{3,}$/gm;
const link = /!?\[([^[\]\n]{0,300})\]\([^()\s]{0,2000}(?:[ \t]+"[^"\n]{0,300}")?\)/g;
const stressed = /\*\*|__|~~|`/g;
const emphasis = /(^|[\s(])[*_]([^\s*_][^*_\n]{0,300})[*_](?=$|[\s).,:;!?])/gm;

function withoutMarkdown(text: string): string {
  return text
    .replace(ruler, '')
    .replace(lineMarkers, '')
    .replace(link, '$1')
    .replace(stressed, '')
    .replace(emphasis, '$1$2')
    .replace(/[ \t]\|(?=[ \t]|$)/gm, ' ·');
}

function wordsOf(description: string): string {
  const {format, text} = sourceOf(description);
  if (format === 'plain') return text;
  const words = looksLikeHtml(text) ? withoutTags(text) : text;
  return format === 'markdown' ? withoutMarkdown(words) : words;
}

/** All words of a description without its markup, white space made single. Takes time in its length. */
export function plainTextOf(description: string): string {
  return decodeEntities(wordsOf(description)).replace(/\s+/g, ' ').trim();
}
