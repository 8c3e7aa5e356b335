/** The small values of DCAT: texts, code lists, licenses, formats, places. */
import {iri, text, typed} from './graph.mjs';

/** @param {undefined | string | readonly string[] | Readonly<Record<string, string>>} value */
export function texts(value) {
  if (value === undefined) return [];
  if (typeof value === 'string') return [text(value, 'sv')];
  if (!Array.isArray(value)) {
    return Object.entries(value).map(([language, words]) =>
      text(words, language === 'none' ? '' : language),
    );
  }
  const [swedish, english] = value;
  return [text(swedish, 'sv'), ...(english === undefined ? [] : [text(english, 'en')])];
}

/** Keywords are written with commas between them. */
export function wordTexts(value) {
  return texts(value).flatMap(({value: words, language}) =>
    words.split(', ').map((word) => text(word, language)),
  );
}

/** Codes of a list of the EU Publications Office; whole addresses and words in quotes pass. */
export function authority(list, codes = []) {
  return [codes].flat().map((code) => {
    if (code.startsWith('"')) return text(code.slice(1, -1));
    return iri(
      code.includes(':')
        ? code
        : `http://publications.europa.eu/resource/authority/${list}/${code}`,
    );
  });
}

export const languageTerms = (codes) => authority('language', codes);

const licenses = {
  cc0: 'http://creativecommons.org/publicdomain/zero/1.0/',
  by: 'http://creativecommons.org/licenses/by/4.0/',
  'by-sa': 'http://creativecommons.org/licenses/by-sa/4.0/',
  'by-nc': 'http://creativecommons.org/licenses/by-nc/4.0/',
  pdm: 'http://creativecommons.org/publicdomain/mark/1.0/',
};

export const licenseOf = (key) => licenses[key] ?? key;

/** A media type, a code of the file-type list as `file-type/CSV`, or words. */
export function formatTerm(format) {
  if (format === undefined) return undefined;
  const code = format.startsWith('file-type/');
  return code ? iri(`http://publications.europa.eu/resource/authority/${format}`) : text(format);
}

/** W S, E S, E N, W N and back, as the Swedish profile shows it. */
export function boxWkt({west, south, east, north}) {
  return `POLYGON((${west} ${south},${east} ${south},${east} ${north},${west} ${north},${west} ${south}))`;
}

/** Places are named by their key, or are a box with a label of their own. */
export function placeTerms(graph, places, world) {
  return [places ?? []].flat().map((place) => {
    if (typeof place === 'string') return iri(world.places[place]?.uri ?? place);
    return graph.blank('dcterms:Location', (node) =>
      node
        .add('rdfs:label', texts(place.label))
        .add('dcat:bbox', place.box && typed(boxWkt(place.box), 'gsp:wktLiteral'))
        .add('dcat:centroid', place.at && typed(`POINT(${place.at.join(' ')})`, 'gsp:wktLiteral')),
    );
  });
}
