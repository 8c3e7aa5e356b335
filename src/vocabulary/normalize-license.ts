/** One IRI for the many writings of the same license. */
import {authorityBase, isIri} from './authority.js';

/** What is known of a license from its writing. */
export interface NormalizedLicense {
  /** Canonical IRI; an unknown IRI as it was; `undefined` for words that name no license. */
  readonly uri: string | undefined;
}

const cc = 'http://creativecommons.org/';
const zero = `${cc}publicdomain/zero/1.0/`;
const mark = `${cc}publicdomain/mark/1.0/`;
const odc = 'http://opendatacommons.org/licenses/';
const swedish = 'https://dataportal.se/concepts/licensecategories/';

/** `BYNCSA`, `by-nc-sa`, `by_sa` → `by-nc-sa`; `undefined` if these letters make no license. */
function creativeCommonsKind(letters: string): string | undefined {
  const parts = /^(by)(nc)?(sa|nd)?(nc)?$/.exec(letters.toLowerCase().replace(/[^a-z]/g, ''));
  if (!parts) return undefined;
  return ['by', (parts[2] ?? parts[4]) && 'nc', parts[3]].filter(Boolean).join('-');
}

function creativeCommons(letters: string, version: string | undefined): string | undefined {
  const kind = creativeCommonsKind(letters);
  return kind && `${cc}licenses/${kind}/${version ?? '4.0'}/`;
}

/** National licenses as the EU list names them: `DLDE_BY_2_0`. */
function national(name: string, major: string, minor: string): string {
  return `${authorityBase}licence/${name}_${major}_${minor}`;
}

type Rule = readonly [RegExp, (found: RegExpExecArray) => string | undefined];

/** The first that matches decides; version 4.0 is taken where none is named, as opendefinition.org does. */
const rules: readonly Rule[] = [
  [/creativecommons\.org\/(?:publicdomain\/zero|licenses\/zero|licenses\/CC0)/i, () => zero],
  [/creativecommons\.org\/(?:publicdomain\/mark|licenses\/publicdomain)/i, () => mark],
  [
    /creativecommons\.org\/licenses\/([a-z-]+)\/(\d\.\d)(\/[a-z]{2}(?![a-z]))?/i,
    ([, kind = '', version, port]) =>
      creativeCommons(kind, version)?.replace(/\/$/, `${port?.toLowerCase() ?? ''}/`),
  ],
  [
    /opendatacommons\.org\/licenses\/(odbl|by|pddl)/i,
    ([, kind = '']) => `${odc}${kind.toLowerCase()}/1.0/`,
  ],
  [
    /dataportal\.se\/concepts\/licensecategories\/(nolicense|otherlicense)/i,
    ([, kind = '']) => swedish + kind.toLowerCase(),
  ],
  [
    /\/authority\/licence[/#]ODC_(BY|BL|PDDL)\/?$/,
    ([, kind]) => `${odc}${kind === 'BL' ? 'odbl' : (kind ?? '').toLowerCase()}/1.0/`,
  ],
  [
    /\/authority\/licence[/#]CC_(BY[A-Z]*)(?:_(\d)_(\d))?\/?$/,
    ([, kind = '', major, minor]) => creativeCommons(kind, major && `${major}.${minor ?? '0'}`),
  ],
  [
    /dcat-ap\.de\/def\/licenses\/cc-(by[a-z-]*?)(-de)?\/(\d)[._](\d)/i,
    ([, kind = '', port, major = '', minor = '']) =>
      creativeCommons(kind, `${major}.${minor}`)?.replace(/\/$/, port ? '/de/' : '/'),
  ],
  [
    /(?:dcat-ap\.de\/def\/licenses\/dl-(by|zero)-de\/|govdata\.de\/dl-de\/(by|zero)-)(\d)[._-](\d)/i,
    ([, kind, other = kind, major = '', minor = '']) =>
      national(`DLDE_${(kind ?? other ?? '').toUpperCase()}`, major, minor),
  ],
  [
    /data\.norge\.no\/nlod\/(?:[a-z]{2}\/)?(\d)\.(\d)/i,
    ([, major = '', minor = '']) => national('NLOD', major, minor),
  ],
  [
    /nationalarchives\.gov\.uk\/doc\/open-government-licence\/version\/(\d)/i,
    ([, major = '']) => national('OGL', major, '0'),
  ],
  [
    /dati\.gov\.it\/(?:iodl|content\/italian-open-data-license-v)\/?(\d)(?:[.-](\d))?/i,
    ([, major = '', minor = '0']) => national('IODL', major, minor),
  ],
  [/(?:^|[/#_ (])cc[-_ ]?(?:0|zero)(?![a-z])/i, () => zero],
  [
    /(?:^|[/ ])(?:odc-|spdx\.org\/licenses\/)?(odbl|pddl)(?![a-z])/i,
    ([, kind = '']) => `${odc}${kind.toLowerCase()}/1.0/`,
  ],
  [/(?:^|\/)odc-by/i, () => `${odc}by/1.0/`],
  [
    /(?:^|[/ (])cc[-_ ](by(?:[-_ ]?(?:nc|sa|nd))*)(?![a-z])[-_/ ]*v?(\d\.\d)?/i,
    ([, kind = '', version]) => creativeCommons(kind, version),
  ],
];

const zeroWords = /creative commons (?:cc)?(?:zero|universal)/i;
const wordParts = [
  ['nc', /non.?commercial|icke.?kommersiell/i],
  ['sa', /share.?alike|dela.?lika/i],
  ['nd', /no.?deriv|inga.?bearbetningar/i],
] as const;

/** `Creative Commons Attribution-ShareAlike 4.0`, also in Swedish. */
function fromWords(written: string): string | undefined {
  if (!/creative commons/i.test(written)) return undefined;
  if (zeroWords.test(written)) return zero;
  if (!/attribution|erkännande/i.test(written)) return undefined;
  const parts = wordParts.filter(([, word]) => word.test(written)).map(([part]) => part);
  return creativeCommons(`by${parts.join('')}`, /\d\.\d/.exec(written)?.[0]);
}

/** Takes an IRI or words, e.g. `https://creativecommons.org/licenses/by/4.0/deed.sv`, `CC0`, `cc-by`. */
export function normalizeLicense(written: string): NormalizedLicense {
  const text = written.trim();
  // Whole texts of licenses stand here too; names of licenses are short.
  if (text.length > 300) return {uri: undefined};
  for (const [pattern, uriOf] of rules) {
    const found = pattern.exec(text);
    const uri = found && uriOf(found);
    if (uri) return {uri};
  }
  if (!isIri(text)) return {uri: fromWords(text)};
  return {
    uri: text.replace(
      /^https?:\/\/publications\.europa\.eu\/(?:resource|mdr)\/authority\//,
      authorityBase,
    ),
  };
}
