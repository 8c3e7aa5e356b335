import type {Counted, Notice} from './sentences.js';

/** What a source reference is made of. */
export interface AttributionFacts {
  readonly publisher: string;
  readonly title: string;
  /** Short name of the license, `''` for none. */
  readonly license: string;
}

/** What `<dcat-dataset-detail>` says. */
export interface DetailSentences {
  readonly sections: Sections;
  readonly loading: string;
  readonly notFound: Notice;
  /** `text` is for the editor of the page. */
  readonly nothingToRead: Notice;
  readonly untitled: string;
  readonly unknown: string;
  /** A file among several without a title. */
  readonly file: (number: number) => string;
  readonly noDistributions: string;
  /** On a link to a file; `format` is its short name. */
  readonly download: (format: string) => string;
  /** On a link to a file of unknown format. */
  readonly downloadFile: string;
  /** On a link to a page or service. */
  readonly open: string;
  readonly apiAddress: string;
  readonly apiDescription: string;
  readonly packedAs: (format: string) => string;
  /** Where a link leads, when that is another site. */
  readonly atHost: (host: string) => string;
  readonly copyAddress: string;
  readonly copyAttribution: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly attributionHeading: string;
  readonly attribution: (facts: AttributionFacts) => string;
  readonly readLicense: string;
  readonly mailSubject: (title: string) => string;
  readonly reportSubject: (title: string) => string;
  readonly report: string;
  readonly updated: (date: string) => string;
  /** `days` since it should have happened. */
  readonly overdue: Counted;
  readonly since: (date: string) => string;
  readonly until: (date: string) => string;
  readonly metres: (number: string) => string;
  readonly directions: Readonly<Record<'north' | 'south' | 'west' | 'east', string>>;
  readonly series: SeriesSentences;
  readonly access: Readonly<Record<'public' | 'restricted' | 'nonPublic', Notice>>;
  readonly sharedNotOpen: Notice;
  readonly hvd: Notice;
  readonly availability: Readonly<
    Record<'temporary' | 'experimental' | 'available' | 'stable', Notice>
  >;
  readonly status: Readonly<Record<'completed' | 'deprecated' | 'develop' | 'withdrawn', Notice>>;
  readonly machineTranslated: string;
  readonly showAll: string;
  readonly showLess: string;
  /** Unfolds what else is known of a publisher or contact. */
  readonly moreAbout: string;
  readonly showMoreFiles: Counted;
  /** What a small map shows; `place` is `''` for one without a name. */
  readonly locator: (place: string) => string;
  /** Names what this element finds to be like the dataset. */
  readonly similar: string;
  readonly rawMetadata: string;
  readonly sourcePage: string;
}

/** Headings. */
export interface Sections {
  readonly use: string;
  readonly about: string;
  readonly services: string;
  readonly license: string;
  readonly contact: string;
  readonly timeAndPlace: string;
  readonly quality: string;
  readonly documentation: string;
  readonly series: string;
  readonly related: string;
  readonly versions: string;
  readonly technical: string;
  /** When and whence the description came into the catalog. */
  readonly record: string;
  readonly catalog: string;
}

export interface SeriesSentences {
  readonly partOf: string;
  readonly members: Counted;
  readonly noMembers: string;
  readonly previous: string;
  readonly next: string;
  readonly first: string;
  readonly last: string;
}
