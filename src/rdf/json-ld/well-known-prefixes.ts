/** Prefixes that catalogs use for these namespaces and no others, sometimes without saying so. */
const text =
  'dcat http://www.w3.org/ns/dcat# dct http://purl.org/dc/terms/ dcterms http://purl.org/dc/terms/ ' +
  'dc http://purl.org/dc/elements/1.1/ foaf http://xmlns.com/foaf/0.1/ ' +
  'vcard http://www.w3.org/2006/vcard/ns# adms http://www.w3.org/ns/adms# ' +
  'dcatap http://data.europa.eu/r5r/ r5r http://data.europa.eu/r5r/ ' +
  'geodcatap http://data.europa.eu/930/ geodcat http://data.europa.eu/930/ ' +
  'stat http://data.europa.eu/m8g/ prov http://www.w3.org/ns/prov# schema http://schema.org/ ' +
  'sdo http://schema.org/ skos http://www.w3.org/2004/02/skos/core# ' +
  'owl http://www.w3.org/2002/07/owl# rdf http://www.w3.org/1999/02/22-rdf-syntax-ns# ' +
  'rdfs http://www.w3.org/2000/01/rdf-schema# xsd http://www.w3.org/2001/XMLSchema# ' +
  'spdx http://spdx.org/rdf/terms# locn http://www.w3.org/ns/locn# ' +
  'gsp http://www.opengis.net/ont/geosparql# geosparql http://www.opengis.net/ont/geosparql# ' +
  'org http://www.w3.org/ns/org# odrl http://www.w3.org/ns/odrl/2/ odrs http://schema.theodi.org/odrs# ' +
  'dqv http://www.w3.org/ns/dqv# qb http://purl.org/linked-data/cube# ' +
  'hydra http://www.w3.org/ns/hydra/core# time http://www.w3.org/2006/time# ' +
  'esterms http://entryscape.com/terms/ dcat-us http://data.resources.gov/ontology/dcat-us#';

function pairs(words: readonly string[]): Map<string, string> {
  const map = new Map<string, string>();
  for (let at = 0; at + 1 < words.length; at += 2) map.set(words[at] ?? '', words[at + 1] ?? '');
  return map;
}

/** Prefix → namespace. */
export const wellKnownPrefixes: ReadonlyMap<string, string> = pairs(text.split(' '));
