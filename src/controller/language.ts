/** In which language an element speaks, and the sentences it says. */
import {type ReactiveController, type ReactiveControllerHost, nothing} from 'lit';
import {loadSentences, spokenLanguageOf} from '../text/load-sentences.js';
import type {Sentences} from '../text/sentences.js';
import {directionOf, primaryOf, validTag} from './language-tag.js';
import {languageAt, languageWatch} from './language-watch.js';

/** What Swedish catalogs are in, where a page does not say what it is in. */
const ifUnstated = 'sv';

/**
 * Follows the language of the place where its host stands: the host's own `lang`, else that of the nearest
 * ancestor, through shadow roots, else Swedish. The sentences are loaded when they are needed first.
 */
export class LanguageController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #language = ifUnstated;
  #sentences: Sentences | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** BCP 47 tag of the place; `sv` before the host is in a page. */
  get language(): string {
    return this.#language;
  }

  /** What there is to say; `undefined` until it is loaded. While the next language loads, the one before. */
  get sentences(): Sentences | undefined {
    return this.#sentences;
  }

  /**
   * What the element itself speaks, for its numbers and dates: the language of the place with its region
   * when there are sentences in it, else that of the sentences.
   */
  get spoken(): string {
    const spoken = this.#sentences?.language ?? spokenLanguageOf(this.#language);
    return primaryOf(this.#language) === spoken ? this.#language : spoken;
  }

  /**
   * The `lang` that words in `literalLanguage` need within the element, or `nothing` when they are in the
   * language that it speaks, or when nobody knows what they are in.
   */
  differs(literalLanguage: string): string | typeof nothing {
    const tag = literalLanguage === '' ? undefined : validTag(literalLanguage);
    return tag === undefined || primaryOf(tag) === primaryOf(this.spoken) ? nothing : tag;
  }

  /** The `dir` that goes with `differs`. */
  direction(literalLanguage: string): 'rtl' | 'ltr' | typeof nothing {
    const tag = this.differs(literalLanguage);
    return typeof tag === 'string' ? directionOf(tag) : nothing;
  }

  hostConnected(): void {
    languageWatch.add(this.#host, this.#follow);
    this.#follow();
  }

  hostDisconnected(): void {
    languageWatch.remove(this.#host);
  }

  readonly #follow = (): void => {
    const language = validTag(languageAt(this.#host)) ?? ifUnstated;
    const isNew = language !== this.#language;
    this.#language = language;
    if (isNew) this.#host.requestUpdate();
    if (this.#sentences?.language !== spokenLanguageOf(language)) void this.#load(language);
  };

  async #load(language: string): Promise<void> {
    try {
      const sentences = await loadSentences(language);
      if (language !== this.#language || sentences === this.#sentences) return;
      this.#sentences = sentences;
      this.#host.requestUpdate();
    } catch {
      // The chunk could not be fetched. What the page holds between the tags stays; the next time the
      // element is connected or its language changes, it is tried again.
    }
  }
}
