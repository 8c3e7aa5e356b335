/**
 * One IRI for the many writings of a value of a code list: old lists, https for http, bare codes, words.
 * Each function takes an IRI or words and gives the IRI that facets and labels know; an IRI it does not
 * know comes back tidied, words it does not know give `undefined`.
 */
import {authorityBase, codeList, isIri, tidyIri} from './authority.js';

type Normalize = (written: string) => string | undefined;

const tidied: Normalize = (written) => (isIri(written) ? tidyIri(written) : undefined);

/** Looks a writing up in the list, IRIs only where `known` says that they belong to such a list. */
function listed(look: Normalize, known: RegExp): Normalize {
  return (written) =>
    (!isIri(written) || known.test(written) ? look(written) : undefined) ?? tidied(written);
}

const themes = codeList(
  'data-theme',
  'AGRI\nECON\nEDUC\nENER\nENVI\nGOVE\nHEAL\nINTR\nJUST\nOP_DATPRO\nREGI\nSOCI\nTECH\nTRAN',
);
const frequencies = codeList(
  'frequency',
  `CONT continuous continual kontinuerligt kontinuerlig realtime realtid rpt1s
UPDATE_CONT
HOURLY rpt1h varjetimme
DAILY dagligen daglig rp1d
DAILY_2 twiceaday
WEEKLY veckovis varjevecka rp1w rp7d
WEEKLY_2 semiweekly twiceaweek rp3.5d
WEEKLY_3 threetimesaweek rp0.33w
BIWEEKLY fortnightly varannanvecka rp2w
MONTHLY månatligen månadsvis månatlig varjemånad rp1m
MONTHLY_2 semimonthly twiceamonth rp0.5m
MONTHLY_3 threetimesamonth rp0.33m
BIMONTHLY varannanmånad rp2m
QUARTERLY kvartalsvis kvartal rp3m
ANNUAL_2 semiannual biannually halvårsvis halvår rp6m
ANNUAL_3 threetimesayear rp4m
ANNUAL annually yearly årligen årlig årsvis rp1y
BIENNIAL vartannatår rp2y
TRIENNIAL varttredjeår rp3y
QUADRENNIAL rp4y
QUINQUENNIAL rp5y
DECENNIAL rp10y
AS_NEEDED vidbehov ondemand asneeded
IRREG irregular oregelbundet oregelbunden
NEVER notplanned aldrig
NOT_PLANNED
OTHER annan
UNKNOWN okänd unknown`,
);
const rights = codeList(
  'access-right',
  `PUBLIC publik offentlig open öppen noLimitations
RESTRICTED begränsad
NON_PUBLIC nonpublic private ejoffentlig ickepublik
CONFIDENTIAL
SENSITIVE`,
);
const statuses = codeList(
  'distribution-status',
  `COMPLETED
DEPRECATED
DEVELOP underdevelopment
WITHDRAWN`,
);
const availabilities = codeList(
  'planned-availability',
  'TEMPORARY\nEXPERIMENTAL\nAVAILABLE\nSTABLE',
);

/** dcat:theme: the EU themes, INSPIRE themes and any other. */
export const normalizeTheme = listed(themes, /data-?theme/i);

/** dcterms:accrualPeriodicity, with Dublin Core's old list, INSPIRE's and ISO 8601 (`R/P1Y`). */
export const normalizeFrequency = listed(frequencies, /frequency\/|\/cld\/freq\//i);

/** dcterms:accessRights; INSPIRE's `noLimitations` is the public of the EU list. */
export const normalizeAccessRights = listed(rights, /access-rights?\/|\/noLimitations$/i);

/** adms:status of a distribution or a record. */
export const normalizeStatus = listed(statuses, /\/adms\/status\/|distribution-status\//i);

/** dcatap:availability, with the list of 2015 that is still the most used. */
export const normalizeAvailability = listed(availabilities, /r5r\/|availability\//i);

/** dcatap:applicableLegislation: one IRI for all language versions of an act. */
export function normalizeLegislation(written: string): string {
  return tidyIri(written).replace(/^(http:\/\/data\.europa\.eu\/eli\/.+\/oj)\/[a-z]{3}$/, '$1');
}

/** dcterms:spatial: GeoNames' address of a place, whatever page of it is named; EU country codes. */
export function normalizePlace(written: string): string {
  const geonames = /^https?:\/\/(?:www\.|sws\.)?geonames\.org\/(\d+)/.exec(written.trim());
  return geonames ? `http://sws.geonames.org/${geonames[1] ?? ''}` : tidyIri(written);
}

/** Any other list, e.g. publisher types and roles: scheme and a slash at the end do not count. */
export const normalizeConcept = tidied;

/** ISO 639-1 and the bibliographic codes of 639-2, where they are not the first letters of the EU code. */
const languageCodes = `ar ARA az AZE be BEL bg BUL bs BOS ca CAT cs CES cy CYM da DAN de DEU el ELL en ENG es SPA
et EST eu EUS fa FAS fi FIN fo FAO fr FRA fy FRY ga GLE gl GLG he HEB hi HIN hr HRV hu HUN hy HYE is ISL it ITA
ja JPN ka KAT kk KAZ kl KAL ko KOR ku KUR lb LTZ lt LIT lv LAV mk MKD mt MLT nb NOB nl NLD nn NNO no NOR pl POL
pt POR ro RON ru RUS se SME sk SLK sl SLV so SOM sq SQI sr SRP sv SWE ti TIR tr TUR uk UKR ur URD vi VIE yi YID
zh ZHO alb SQI arm HYE baq EUS cze CES dut NLD fre FRA geo KAT ger DEU gre ELL ice ISL mac MKD may MSA per FAS
rum RON slo SLK wel CYM chi ZHO svenska SWE swedish SWE engelska ENG english ENG finska FIN`;

let languages: Map<string, string> | undefined;

function readLanguages(): Map<string, string> {
  const words = languageCodes.split(/\s/);
  return new Map(words.flatMap((word, at) => (at % 2 ? [] : [[word, words[at + 1] ?? '']])));
}

/** dcterms:language: `sv`, `sv-SE`, `swe`, the Library of Congress and Lexvo, as the EU list has it. */
export function normalizeLanguage(written: string): string | undefined {
  const known = /authority\/language\/|id\.loc\.gov\/vocabulary\/iso639|lexvo\.org\/id\/iso639/i;
  if (isIri(written) && !known.test(written)) return tidyIri(written);
  languages ??= readLanguages();
  const code = written.trim().replace(/\/$/, '').replace(/^.*\//, '').toLowerCase();
  const name = languages.get(code) ?? languages.get(code.split(/[-_]/, 1)[0] ?? '');
  if (name !== undefined) return `${authorityBase}language/${name}`;
  return /^[a-z]{3}$/.test(code) ? `${authorityBase}language/${code.toUpperCase()}` : undefined;
}

let shortTags: Map<string, string> | undefined;

/** `SWE` → `sv`, also from the bibliographic codes; the first two-letter code of a language counts. */
function readShortTags(): Map<string, string> {
  languages ??= readLanguages();
  const short = new Map<string, string>();
  for (const [code, name] of languages)
    if (code.length === 2 && !short.has(name)) short.set(name, code);
  return short;
}

/**
 * Tags of texts as BCP 47 has them: `swe` and `fre`, which metadata of ISO 19115 bring along, are `sv` and
 * `fr`; `sv_SE` is `sv-se`; `und` and what is no tag say nothing. In lower case.
 */
export function tidyLanguageTag(tag: string): string {
  if (tag.length === 2 || tag === '') return tag;
  const [first = '', ...others] = tag.toLowerCase().split(/[-_]/);
  if (first === 'und' || first === 'x') return '';
  if (first.length !== 3) return [first, ...others].join('-');
  languages ??= readLanguages();
  shortTags ??= readShortTags();
  const short = shortTags.get(languages.get(first) ?? first.toUpperCase());
  return [short ?? first, ...others].join('-');
}
