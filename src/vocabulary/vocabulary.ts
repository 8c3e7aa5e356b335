/**
 * Labels of code lists in Swedish and English. They come in two chunks, loaded when asked for: what a list of
 * datasets shows, and the rest. No other language is known here; a label in English serves them.
 */
import type {Literal} from '../model/text.js';
import {isIri} from './authority.js';
import type {LabelPair, LabelTable} from './label-table.js';
import * as concepts from './normalize-concept.js';
import {normalizeFormat} from './normalize-format.js';
import {normalizeLicense} from './normalize-license.js';

/** What is known of the values of code lists. */
export interface Vocabulary {
  /** Swedish for `sv` and its kin, else English; `undefined` for what stands in no list that is loaded. */
  label(uri: string, language: string): Literal | undefined;
  /** The value above this one in its list (high-value data), where there is one. */
  broader(uri: string): string | undefined;
}

/** `core`: themes, access rights, frequencies, status, availability, common licenses and languages. */
export type VocabularyExtent = 'core' | 'whole';

const normalizers: readonly ((uri: string) => string | undefined)[] = [
  concepts.normalizeTheme,
  concepts.normalizeFrequency,
  concepts.normalizeAccessRights,
  concepts.normalizeStatus,
  concepts.normalizeAvailability,
  concepts.normalizeLanguage,
  concepts.normalizeLegislation,
  concepts.normalizePlace,
  concepts.normalizeConcept,
  (uri) => normalizeLicense(uri).uri,
];

const licenseWords: Readonly<Record<string, LabelPair>> = {
  by: ['erkännande', 'attribution'],
  nc: ['icke-kommersiell', 'non-commercial'],
  sa: ['dela lika', 'share alike'],
  nd: ['inga bearbetningar', 'no derivatives'],
};

/** Creative Commons has dozens of licenses made of four parts: `CC BY-SA 4.0 (erkännande, dela lika)`. */
function creativeCommonsLabel(uri: string): LabelPair | undefined {
  const [, kind, version = '', port] =
    /creativecommons\.org\/licenses\/([a-z-]+)\/([\d.]+)\/(?:([a-z]+)\/)?$/.exec(uri) ?? [];
  if (!kind) return undefined;
  const words = kind.split('-').flatMap((part) => {
    const pair = licenseWords[part];
    return pair ? [pair] : [];
  });
  const name = `CC ${kind.toUpperCase()} ${version}${port ? ` ${port.toUpperCase()}` : ''}`;
  const [swedish, english] = [0, 1].map((at) => words.map((pair) => pair[at]).join(', '));
  return [`${name} (${swedish ?? ''})`, `${name} (${english ?? ''})`];
}

/** EU licenses without a label are named by their code: `GPL_3_0` → `GPL 3.0`. */
function licenseCodeLabel(uri: string): LabelPair | undefined {
  const code = /\/authority\/licence\/(\w+)$/.exec(uri)?.[1];
  const name = code?.replace(/_(\d+)_(\d+)/, ' $1.$2').replaceAll('_', ' ');
  return name === undefined ? undefined : [name, name];
}

function formatLabel(uri: string): LabelPair | undefined {
  if (!/\/file-type\/|media-types\/|^\w+\/[\w.+-]+$/.test(uri)) return undefined;
  const {name} = normalizeFormat(uri);
  return name === uri ? undefined : [name, name];
}

class LabelVocabulary implements Vocabulary {
  readonly #labels: LabelTable = new Map();
  readonly #broader = new Map<string, string>();

  async loadCore(): Promise<this> {
    const {addCoreLabels} = await import('./core-labels.js');
    addCoreLabels(this.#labels);
    return this;
  }

  async loadRest(): Promise<this> {
    const {addFurtherLabels} = await import('./further-labels.js');
    addFurtherLabels(this.#labels, this.#broader);
    return this;
  }

  label(uri: string, language: string): Literal | undefined {
    const pair = this.#labels.get(uri) ?? this.#canonicalLabel(uri) ?? formatLabel(uri);
    if (!pair) return undefined;
    const isSwedish = /^sv(?:-|$)/i.test(language);
    return {value: pair[isSwedish ? 0 : 1], language: isSwedish ? 'sv' : 'en'};
  }

  #canonicalLabel(uri: string): LabelPair | undefined {
    if (!isIri(uri)) return undefined;
    for (const normalize of normalizers) {
      const pair = this.#labels.get(normalize(uri) ?? '');
      if (pair) return pair;
    }
    const license = normalizeLicense(uri).uri ?? '';
    return creativeCommonsLabel(license) ?? licenseCodeLabel(license);
  }

  broader(uri: string): string | undefined {
    return this.#broader.get(uri) ?? this.#broader.get(concepts.normalizeConcept(uri) ?? '');
  }
}

let core: Promise<LabelVocabulary> | undefined;
let whole: Promise<LabelVocabulary> | undefined;

/** Forgets a chunk that could not be loaded, so that the next who asks tries again. */
function loadCore(): Promise<LabelVocabulary> {
  core ??= new LabelVocabulary().loadCore().catch((error: unknown) => {
    core = undefined;
    throw error;
  });
  return core;
}

/**
 * Loads the labels once, however often it is asked. The same object serves both extents: whoever holds the
 * `core` has the rest too as soon as somebody asks for the `whole`.
 */
export function loadVocabulary(extent: VocabularyExtent = 'whole'): Promise<Vocabulary> {
  if (extent === 'core') return loadCore();
  whole ??= loadCore()
    .then((vocabulary) => vocabulary.loadRest())
    .catch((error: unknown) => {
      whole = undefined;
      throw error;
    });
  return whole;
}
