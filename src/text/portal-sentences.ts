import type {Counted} from './sentences.js';

/** What `<dcat-portal>` says, and what is told to those who do not see what changed. */
export interface PortalSentences {
  readonly backToList: string;
  /** Title of the page while a dataset is shown. `site` is what the page was called before. */
  readonly pageTitle: (dataset: string, site: string) => string;
  readonly datasetShown: (title: string) => string;
  readonly listShown: Counted;
  readonly pageShown: (page: number, pages: number) => string;
  readonly sorted: (order: string) => string;
  readonly filterAdded: (label: string, hits: number) => string;
  readonly filterRemoved: (label: string, hits: number) => string;
  readonly filtersCleared: Counted;
}

/** What the panel for the editor says. */
export interface DiagnosticsSentences {
  readonly heading: string;
  readonly address: string;
  readonly state: string;
  readonly states: Readonly<Record<'loading' | 'loaded' | 'failed', string>>;
  /** The protocol or syntax that was recognised. */
  readonly kind: string;
  readonly size: string;
  readonly time: string;
  readonly datasets: Counted;
  readonly throughProxy: string;
  readonly severities: Readonly<Record<'error' | 'warning' | 'information', string>>;
  readonly problems: Counted;
  readonly noProblems: string;
  /** So many more of the same kind. */
  readonly moreProblems: Counted;
  readonly line: (line: number) => string;
  readonly subject: string;
  readonly copyReport: string;
}
