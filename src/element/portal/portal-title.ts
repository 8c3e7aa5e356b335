/** What is shown, as the title of the page and for those who do not see the change. */
import {Task} from '@lit/task';
import type {LitElement, ReactiveController} from 'lit';
import {Announcer} from '../../controller/announcer.js';
import type {OpenCatalog} from '../../controller/catalog.js';
import {claimTitle, releaseTitle} from '../../controller/page-title.js';
import {textIn} from '../../model/text.js';
import type {PortalSentences} from '../../text/portal-sentences.js';

export interface TitleRequest {
  readonly catalog: OpenCatalog | undefined;
  /** Id of the dataset shown, `''` at the list. */
  readonly dataset: string;
  readonly language: string;
  readonly sentences: PortalSentences | undefined;
  /** Whether the state stands in the address; else the page stays what it is, title and all. */
  readonly isRouted: boolean;
}

export class PortalTitle implements ReactiveController {
  readonly #announcer: Announcer;
  #make: ((site: string) => string) | undefined;

  /** @param request read before every update of the host */
  constructor(host: LitElement, request: () => TitleRequest) {
    this.#announcer = new Announcer(host);
    host.addController(this);
    void new Task(host, {
      task: async ([catalog, id, language, sentences, isRouted], {signal}) => {
        const dataset = id ? await catalog?.dataset(id, {signal}) : undefined;
        signal.throwIfAborted();
        const title = dataset ? textIn(dataset.title, language) : '';
        this.#tell(title, sentences, isRouted);
      },
      args: () => {
        const {catalog, dataset, language, sentences, isRouted} = request();
        return [catalog, dataset, language, sentences, isRouted] as const;
      },
    });
  }

  /** What has been told last. */
  get text(): string {
    return this.#announcer.text;
  }

  hostConnected(): void {
    if (this.#make) claimTitle(this, this.#make);
  }

  hostDisconnected(): void {
    releaseTitle(this);
  }

  #tell(title: string, sentences: PortalSentences | undefined, isRouted: boolean): void {
    const shown = title && sentences;
    this.#announcer.say(shown ? shown.datasetShown(title) : '');
    this.#make = shown && isRouted ? (site: string) => shown.pageTitle(title, site) : undefined;
    if (this.#make) claimTitle(this, this.#make);
    else releaseTitle(this);
  }
}
