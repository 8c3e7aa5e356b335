/**
 * What the name of a column says about its values. Names come as `kommunkod`, `Kommun-KOD`, `kommun_kod`
 * and `kommunKod`; they are cut into words first, since `id` is a code and `idrott` is not.
 */

export interface NameHints {
  /** A code: never a number, whatever its digits. */
  readonly isIdentifier: boolean;
  readonly isPhone: boolean;
  /** A latitude, a northing and the like. */
  readonly isCoordinate: boolean;
  /** Something one counts or measures, where 0 and 1 are numbers. */
  readonly isQuantity: boolean;
  readonly isYear: boolean;
  /** A day, month or year of something. */
  readonly isTime: boolean;
}

const identifierWord =
  /^(?:id|ids|nr|no|nummer|kod|koden|code|konto|uuid|guid|gid|fid|oid|objectid|globalid|siret|siren|isbn|issn|ean|gtin|postnr|zip|zipcode|diarienr|dnr|pnr)$|(?:kod|koder|nr|nummer|code|konto|beteckning|identifierare|identifier)$/;

const phoneWord =
  /^(?:tel|tele|tfn|tlf|phone|mobil|mobile|fax|telephone|mobilnr)$|telefon|telephone/;

const coordinateWord =
  /^(?:lat|lats|latitude|latitud|lon|lng|long|longitude|longitud|northing|easting|northings|eastings|breddgrad|längdgrad|langdgrad|koordinat|coordinate|koord|coord|sweref|sweref99|sweref99tm|rt90|wgs84|norr|nord|öst|ost|norrkoordinat|östkoordinat|xkoord|ykoord|xkoordinat|ykoordinat|nkoord|ekoord|xcoord|ycoord|x|y|n|e)$/;

const quantityWord =
  /^(?:antal|count|sum|summa|number|num|total|totalt|belopp|pris|mängd|andel|procent|nivå|grad|värde|value|amount|qty|kvantitet|poäng|betyg)/;

const yearWord =
  /^(?:år|ar|year|yr|årtal|artal|jahr|vuosi|läsår|budgetår|byggår|byggar|anläggningsår|startår|slutår|år1)$|(?:sår|year)$/;

const timeWord =
  /datum|^(?:date|tid|time|period|månad|manad|month|dag|day|år|year|yearmonth|from|tom|fom|start|slut)$|(?:date|månad|manad|month)$/;

/** Lower-case words: `KommunKOD nr_2` is `kommun`, `kod`, `nr`, `2`. */
export function wordsOfName(name: string): readonly string[] {
  return name
    .slice(0, 200)
    .normalize('NFC')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** Reads the name of a column. */
export function hintsOf(name: string): NameHints {
  const words = wordsOfName(name);
  const has = (pattern: RegExp): boolean => words.some((word) => pattern.test(word));
  const isQuantity = has(quantityWord);
  const isPhone = has(phoneWord);
  return {
    isIdentifier: !isQuantity && !isPhone && has(identifierWord),
    isPhone,
    isCoordinate: has(coordinateWord),
    isQuantity,
    isYear: has(yearWord),
    isTime: has(timeWord) || has(yearWord),
  };
}
