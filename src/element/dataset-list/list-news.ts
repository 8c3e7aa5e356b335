/** Tells those who do not see what a list shows now: once it stands still, and not while it is typed for. */
import type {LitElement} from 'lit';
import {Announcer} from '../../controller/announcer.js';
import type {SearchResult} from '../../query/catalog-query.js';
import {catalogState} from '../part/catalog-state.js';
import {errorSentence} from '../part/source-error.view.js';
import type {ListContext} from './list-context.js';
import {newsOf} from './news-text.js';

export class ListNews {
  readonly #announcer: Announcer;
  #told: unknown;
  #result: SearchResult | undefined;

  constructor(host: LitElement) {
    this.#announcer = new Announcer(host);
  }

  /** What has been told last. */
  get text(): string {
    return this.#announcer.text;
  }

  /** To be called after each update. */
  follow(context: ListContext): void {
    const {catalog, sentences, result} = context;
    if (!catalog || !sentences) return;
    const state = catalogState(catalog);
    if (state === 'loading') this.#tell(state, sentences.list.loading);
    if (state === 'empty') this.#tell(state, sentences.list.emptyCatalog.title);
    const failed = catalog.sources.find(({status}) => status === 'failed');
    if (state === 'error' && failed) this.#tell(state, errorSentence(failed, sentences).title);
    if (state !== 'filled' || !result || !catalog.settled) return;
    this.#tell(result, newsOf(this.#result, result, sentences));
    this.#result = result;
  }

  /** The list is shown again, as it was. */
  returned({sentences, result}: ListContext): void {
    if (sentences && result) this.#announcer.say(sentences.portal.listShown(result.total));
  }

  /** @param what the same thing is told once */
  #tell(what: unknown, text: string): void {
    if (what === this.#told) return;
    this.#told = what;
    this.#announcer.say(text);
  }
}
