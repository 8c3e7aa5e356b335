/** What a distribution is downloaded or opened by. */
import {type TemplateResult, html, nothing} from 'lit';
import type {Distribution} from '../../model/catalog.js';
import {leavesSite, safeHref} from '../../model/safe-href.js';
import {type Literal, chooseText} from '../../model/text.js';
import {downloadIcon, externalIcon} from '../part/icon.view.js';
import {literalView} from '../part/literal.view.js';
import {copyView} from './copy.view.js';
import type {DetailContext} from './detail-context.js';
import type {Shown} from './fact.view.js';
import {type FileLink, fileLinksOf, fileNameOf} from './file-links.js';

/** Files of one distribution shown at first. */
const few = 8;

function labelOf({isFile, format}: FileLink, {sentences}: DetailContext): string {
  const {detail} = sentences;
  if (!isFile) return detail.open;
  return format?.name ? detail.download(format.name) : detail.downloadFile;
}

function hostView(url: string, {sentences}: DetailContext): Shown {
  const link = safeHref(url);
  if (!link || !leavesSite(link, location.href)) return nothing;
  return html`<span class="host">${sentences.detail.atHost(link.host)}</span>`;
}

interface FileContent {
  readonly link: FileLink;
  readonly distribution: Distribution;
  /** What it is, for those who hear the links one by one. */
  readonly about: string;
  readonly look: 'button' | 'button-secondary';
  /** Unlike that of any other distribution of the dataset. */
  readonly key: string;
}

/** The link and the copying of its address; what may not be a link is shown as the text it is. */
function fileView(content: FileContent, context: DetailContext): TemplateResult {
  const {link, distribution, about, look, key} = content;
  const href = safeHref(link.url)?.href;
  if (href === undefined) return html`<code class="address">${link.url}</code>`;
  const {onDownload, sentences} = context;
  return html`<a
      part="download"
      class=${look}
      href=${href}
      @click=${(event: Event) => onDownload(event, distribution, href)}
      >${link.isFile ? downloadIcon : externalIcon} ${labelOf(link, context)}
      <span class="visually-hidden">${about}</span></a
    >
    ${copyView(
      {key: `${key} ${href}`, text: href, label: sentences.detail.copyAddress, about},
      context,
    )}
    ${hostView(link.url, context)}`;
}

/** What a file among several is called. */
function fileTitleOf(link: FileLink, at: number, {reader, sentences}: DetailContext): Literal {
  const value = fileNameOf(link.url) || sentences.detail.file(at + 1);
  return chooseText(link.title, reader.language) ?? {value, language: ''};
}

function rowView(content: FileContent, at: number, context: DetailContext): Shown {
  const title = fileTitleOf(content.link, at, context);
  return html`<li class="file" data-rest=${at === few ? content.key : nothing}>
    <span class="file-title">${literalView(title, context.reader)}</span>
    <span class="file-actions">${fileView({...content, about: title.value}, context)}</span>
  </li>`;
}

function restView(rest: number, key: string, {folds, sentences}: DetailContext): Shown {
  if (rest <= 0 || folds.isOpen(key)) return nothing;
  return html`<button
    type="button"
    class="button-secondary"
    @click=${() => void folds.showRest(key)}
  >
    ${sentences.detail.showMoreFiles(rest)}
  </button>`;
}

function listView(
  links: readonly FileLink[],
  content: Omit<FileContent, 'link' | 'look'>,
  context: DetailContext,
): Shown {
  const {key} = content;
  const shown = context.folds.isOpen(key) ? links : links.slice(0, few);
  return html`<ul class="files" role="list">
      ${shown.map((link, at) => rowView({...content, link, look: 'button-secondary'}, at, context))}
    </ul>
    ${restView(links.length - few, key, context)}`;
}

/** The title that the address itself bears, where that says more than the distribution's. */
function ownTitleView(link: FileLink, about: string, {reader}: DetailContext): Shown {
  const title = chooseText(link.title, reader.language);
  if (!title || title.value === about) return nothing;
  return html`<span class="file-title">${literalView(title, reader)}</span>`;
}

function actionView(content: FileContent, context: DetailContext): Shown {
  return html`<div class="actions">
    ${fileView(content, context)} ${ownTitleView(content.link, content.about, context)}
  </div>`;
}

/**
 * One clear button for what comes in one file, with the page about it beside; a list for what comes in
 * several.
 */
export function filesView(
  content: Omit<FileContent, 'link' | 'look'>,
  context: DetailContext,
): Shown {
  const links = fileLinksOf(content.distribution);
  const [first, ...others] = links;
  if (!first) return nothing;
  const isList = links.filter(({isFile}) => isFile).length > 1 || links.length > 2;
  if (isList) return listView(links, content, context);
  return html`${actionView({...content, link: first, look: 'button'}, context)}
  ${others.map((link) => actionView({...content, link, look: 'button-secondary'}, context))}`;
}
