/**
 * How letters are compared. Two steps, because Swedish å, ä and ö are letters of their own while é or ü
 * are decorated ones: `fold` lowers the case and takes decorations away but keeps å ä ö; `undot` takes
 * those too, one letter for one letter, so that both forms can be searched at the same place.
 */

/** Letters that Unicode does not decompose, among them the Danish and Norwegian twins of ä and ö. */
const twins = new Map([
  ['æ', 'ä'],
  ['ø', 'ö'],
  ['ß', 's'],
  ['ł', 'l'],
  ['đ', 'd'],
]);

const bareCharacters = new Map<string, string>();

function bareCharacter(character: string): string {
  const known = bareCharacters.get(character);
  if (known !== undefined) return known;
  // The last step puts Hangul syllables together again, which NFD takes apart.
  const base = character
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC');
  const bare = twins.get(base) ?? base;
  bareCharacters.set(character, bare);
  return bare;
}

/** Lower case without accents, but with å ä ö. Never longer than what went in. */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\0-\x7Fåäö]/gu, bareCharacter);
}

/** Folded text without å ä ö as well; of the same length. */
export function undot(text: string): string {
  return text.replace(/[åä]/g, 'a').replaceAll('ö', 'o');
}

const northern = /^(?:sv|fi|nb|nn|no|da|se)\b/i;

/**
 * What short labels are sorted by where a collator would take too long: å, ä and ö after z where they
 * are letters, numbers by their size.
 */
export function orderKey(label: string, language: string): string {
  const key = fold(label.trim()).replace(/\d+/g, (digits) => digits.padStart(9, '0'));
  if (!northern.test(language)) return undot(key);
  return key.replaceAll('å', '{').replaceAll('ä', '|').replaceAll('ö', '}');
}

/** Longer words are encoded data, not words; what is beyond is not searched. */
const longestWord = 100;

/** The folded words of a text, in order. */
export function wordsOf(text: string): string[] {
  const words: string[] = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map((word) => (word.length > longestWord ? word.slice(0, longestWord) : word));
}

/** A key for values that have no IRI: case and white space do not count. */
export function foldedKey(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}

const entities = new Map([
  ['aring', 'å'],
  ['auml', 'ä'],
  ['ouml', 'ö'],
  ['eacute', 'é'],
]);

function entityText(_whole: string, name: string): string {
  return name.startsWith('#')
    ? characterOf(name.slice(1))
    : (entities.get(name.toLowerCase()) ?? ' ');
}

function characterOf(number: string): string {
  const code = number.startsWith('x') ? Number.parseInt(number.slice(1), 16) : Number(number);
  return code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
}

/** Characters of one text that are searched; the longest real description met is 28,000. */
const longestText = 50_000;

/** HTML or Markdown as words to search: without tags, entities and addresses. Not for showing. */
export function searchableText(source: string): string {
  return source
    .slice(0, longestText)
    .replace(/<\/?[a-z!][^<>]*>/gi, ' ')
    .replace(/\bhttps?:\/\/[^\s()<>"']+/gi, ' ')
    .replace(/&(#x?[\da-f]{1,6}|[a-z]{2,8});/gi, entityText);
}
