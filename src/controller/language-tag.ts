/** Which language tags of strangers name a language at all; a wrong `lang` is worse than none. */

/** ISO 639-1, two letters each. `Intl.DisplayNames` does not do: browsers leave small languages out. */
const twoLetterCodes =
  'aaabaeafakamanarasavayazbabebgbhbibmbnbobrbscacechcocrcscucvcydadedvdzeeeleneoeseteufafffifjfofrfygagdglgngu' +
  'gvhahehihohrhthuhyhziaidieigiiikioisitiujajvkakgkikjkkklkmknkokrkskukvkwkylalblglilnloltlulvmgmhmimkmlmnmrms' +
  'mtmynanbndnengnlnnnonrnvnyocojomorospapiplpsptqurmrnrorurwsascsdsesgsiskslsmsnsosqsrssstsusvswtatetgthtitktl' +
  'tntotrtstttwtyugukuruzvevivowawoxhyiyozazhzu';

const known = new Set(twoLetterCodes.match(/../g));

/** Not languages: undetermined, several, none, not coded. */
const placeholders = new Set(['und', 'mul', 'zxx', 'mis']);

/** Of languages written from right to left. */
const rightToLeft = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** `sv` of `sv-FI`. */
export function primaryOf(tag: string): string {
  return tag.toLowerCase().split('-', 1)[0] ?? '';
}

/** Three letters are taken on trust, but for the placeholders and what ISO 639-2 leaves to private use. */
function isLanguage(primary: string): boolean {
  if (primary.length === 2) return known.has(primary);
  return primary.length === 3 && !placeholders.has(primary) && !/^q[a-t]/.test(primary);
}

/** The tag as BCP 47 writes it, or `undefined` when it names no language. */
export function validTag(tag: string): string | undefined {
  try {
    const [canonical = ''] = Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'));
    return isLanguage(primaryOf(canonical)) ? canonical : undefined;
  } catch {
    return undefined;
  }
}

/** The way the language of a valid tag is written. */
export function directionOf(tag: string): 'rtl' | 'ltr' {
  return rightToLeft.has(primaryOf(tag)) ? 'rtl' : 'ltr';
}
