/** A source that could not be shown: what happened, what a visitor can do, and, if asked, what an editor can. */
import {type TemplateResult, html, nothing} from 'lit';
import type {OpenCatalog} from '../../controller/catalog.js';
import {safeHref} from '../../model/safe-href.js';
import type {ErrorFacts, ErrorWord} from '../../text/error-sentences.js';
import type {Sentences} from '../../text/sentences.js';
import {noticeView} from './notice.view.js';

export type Source = OpenCatalog['sources'][number];

function isWord(code: string, {errors}: Sentences): code is ErrorWord {
  return Object.hasOwn(errors.codes, code);
}

/** The facts of a fault, for the sentences that tell of it. */
export function errorFacts({address, error}: Source): ErrorFacts {
  return {
    host: safeHref(address)?.host ?? '',
    address,
    came: error?.came ?? '',
    status: error && 'status' in error ? error.status : undefined,
    retryAfter: error && 'retryAfter' in error ? error.retryAfter : undefined,
    origin: location.origin,
  };
}

/** The sentences of a fault. */
export function errorSentence(
  {error}: Source,
  sentences: Sentences,
): Sentences['errors']['codes'][ErrorWord] {
  const code = error?.code ?? 'unexpected';
  return sentences.errors.codes[isWord(code, sentences) ? code : 'unexpected'];
}

function sourceLink(source: Source, {errors}: Sentences): TemplateResult | typeof nothing {
  const link = safeHref(source.address);
  if (!link) return nothing;
  return html`<a class="button-secondary" href=${link.href}>${errors.openSource(link.host)}</a>`;
}

/** Faults that are in the page itself: asking again gives the same. */
const faultsOfPage: ReadonlySet<string> = new Set(['address', 'mixed-content', 'unknown-type']);

/** Whether asking again may help: catalogs are mended, and come back. */
function canRetry({error}: Source): boolean {
  return !faultsOfPage.has(error?.code ?? '');
}

/** In place of the list or dataset, when nothing came. */
export function sourceErrorView(
  source: Source,
  catalog: OpenCatalog,
  sentences: Sentences,
): TemplateResult {
  const sentence = errorSentence(source, sentences);
  return noticeView('error', {
    tone: 'trouble',
    title: sentence.title,
    text: sentence.visitor(errorFacts(source)),
    actions: html`<p class="notice-actions">
      ${
        canRetry(source)
          ? html`<button type="button" class="button" @click=${() => catalog.retry()}>
            ${sentences.errors.tryAgain}
          </button>`
          : nothing
      }
      ${sourceLink(source, sentences)}
    </p>`,
  });
}

/** A source that is shown, but not whole. */
export function isPartial({contents}: Source): boolean {
  return (contents?.problems ?? []).some(
    ({code}) => code === 'truncated' || code === 'page-missing',
  );
}

/** What is missing, by name of the site where there are several. */
function lineOf(source: Source, sentence: string, isOne: boolean): TemplateResult {
  const {host} = errorFacts(source);
  return html`<li>${isOne || host === '' ? '' : `${host}: `}${sentence}</li>`;
}

function retryView(catalog: OpenCatalog, {errors}: Sentences): TemplateResult {
  return html`<p class="notice-actions">
    <button type="button" class="button-plain" @click=${() => catalog.retry()}>
      ${errors.tryAgain}
    </button>
  </p>`;
}

/** A quiet line for each source that is missing, or not whole, beside what the others gave. */
export function partialView(
  catalog: OpenCatalog,
  sentences: Sentences,
): TemplateResult | typeof nothing {
  const {sources} = catalog;
  const failed = sources.filter(({status}) => status === 'failed');
  const partial = sources.filter(isPartial);
  if (failed.length + partial.length === 0) return nothing;
  const isOne = sources.length === 1;
  const cut = sentences.errors.codes.truncated.title;
  const lines = [
    ...failed.map((source) =>
      lineOf(source, errorSentence(source, sentences).visitor(errorFacts(source)), true),
    ),
    ...partial.map((source) => lineOf(source, cut, isOne)),
  ];
  return noticeView('partial', {
    tone: 'quiet',
    title: failed.length > 0 ? sentences.list.sourcesFailed(failed.length, sources.length) : cut,
    text: '',
    actions: html`${
      isOne
        ? nothing
        : html`<ul class="notice-lines">
            ${lines}
          </ul>`
    }
    ${failed.length > 0 ? retryView(catalog, sentences) : nothing}`,
  });
}
