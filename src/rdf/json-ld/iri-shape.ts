/** How an IRI looks, beyond having a scheme. */

/** What no IRI may hold (RFC 3987). */
const oddCharacters = /[\s<>"{}|\\^`]/;

/** Whether it holds what no IRI may; addresses with spaces are common all the same. */
export function isOdd(iri: string): boolean {
  return oddCharacters.test(iri);
}

/** Whether it can name a property or a class: one that is odd in any way names nothing known. */
export function isName(iri: string): boolean {
  return !oddCharacters.test(iri) && iri.indexOf('#') === iri.lastIndexOf('#');
}
