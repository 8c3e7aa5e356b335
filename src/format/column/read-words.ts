/** Texts of a known make: addresses of things, people and places, and codes. */

const picture = /\.(?:jpe?g|png|gif|webp|svg|avif|bmp|tiff?)(?:[?#]|$)/i;

export function isUrl(written: string): boolean {
  return written.length <= 4_000 && /^(?:https?:\/\/|www\.)[^\s<>"]+\.[^\s<>"]+$/i.test(written);
}

export function isPictureUrl(written: string): boolean {
  return isUrl(written) && picture.test(written);
}

export function isEmail(written: string): boolean {
  return (
    written.length <= 320 &&
    /^(?:mailto:)?[^\s@<>,;:"]{1,64}@[^\s@<>,;:"]{1,253}\.[^\s@<>,;:".]{2,63}$/i.test(written)
  );
}

/** Written so that nobody takes it for a number: with `+` or an area code and something between. */
export function isPhone(written: string): boolean {
  return written.length <= 24 && /^(?:\+|0\d{1,3}[\s/-])[\s\d()/-]{5,}$/.test(written);
}

/** What a column that is called telephone may hold: digits, perhaps with a word such as `växel`. */
export function isPhoneByName(written: string): boolean {
  return written.length <= 60 && /^[\p{L}\s\d+()/.,;:-]+$/u.test(written) && /\d/.test(written);
}

/** `212000-1355`, `20121212-1212`. */
const organisation = /^(?:\d{2})?\d{6}-\d{4}$/;
const postal = /^(?:S(?:E)?-)?\d{3}\s\d{2}$/;
const uuid = /^\{?[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}\}?$/i;

/** Codes that are known by their look. */
export function isIdentifier(written: string): boolean {
  return (
    written.length <= 38 &&
    (organisation.test(written) || postal.test(written) || uuid.test(written))
  );
}

/** What a column that is called a code may hold: no blanks, or nothing but digits and blanks. */
export function isIdentifierByName(written: string): boolean {
  return written.length <= 80 && /^(?:\S+|[\d\s-]+)$/.test(written);
}

/** Digits that arithmetic would spoil: with zeros before them, or more than a number can hold. */
export function isDigitsOfCode(written: string): boolean {
  return /^(?:0\d+|\d{16,})$/.test(written);
}
