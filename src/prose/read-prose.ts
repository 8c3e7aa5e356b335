/** A description from a stranger becomes a tree; what is needed to read it is loaded when it is met. */
import {plainTextOf} from './plain-text.js';
import {readPlain} from './plain.js';
import type {Block} from './prose.js';
import {looksLikeHtml, type ProseSource, sourceOf} from './source.js';

async function loadHtml({text, isCut}: ProseSource): Promise<readonly Block[] | undefined> {
  const {readHtml} = await import('./html.js');
  return readHtml(text, isCut);
}

async function loadMarkdown({text, isCut}: ProseSource): Promise<readonly Block[] | undefined> {
  const [markdown, html] = await Promise.all([
    import('./markdown.js'),
    looksLikeHtml(text) ? import('./html.js') : undefined,
  ]);
  const makeHtmlReader =
    html &&
    ((builder: ConstructorParameters<typeof html.HtmlReader>[0]) => new html.HtmlReader(builder));
  return markdown.readMarkdown(text, isCut, makeHtmlReader);
}

/**
 * The tree of a description that is plain text, at once; `undefined` when it is Markdown or HTML, which
 * `readProse` reads.
 */
export function readProseNow(description: string): readonly Block[] | undefined {
  const source = sourceOf(description);
  return source.format === 'plain' ? readPlain(source.text, source.isCut) : undefined;
}

/**
 * The tree of a description in plain text, Markdown or HTML. Never rejects for what it reads: what can not
 * be read as what it looks like is read as the plain text in it. Rejects only when a reader can not be
 * loaded.
 */
export async function readProse(description: string): Promise<readonly Block[]> {
  const source = sourceOf(description);
  if (source.format === 'plain') return readPlain(source.text, source.isCut);
  const blocks = await (source.format === 'html' ? loadHtml(source) : loadMarkdown(source));
  return blocks ?? readPlain(plainTextOf(description), source.isCut);
}
