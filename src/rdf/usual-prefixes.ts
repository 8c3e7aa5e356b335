/**
 * Prefixes that catalogs use for these namespaces and no others, in every syntax, sometimes without saying so.
 * One text, not a table: it travels to every page that reads RDF.
 */
const purl = 'http://purl.org/';
const w3 = 'http://www.w3.org/';
const europa = 'http://data.europa.eu/';

const text =
  `rdf ${w3}1999/02/22-rdf-syntax-ns# rdfs ${w3}2000/01/rdf-schema# xsd ${w3}2001/XMLSchema# ` +
  `owl ${w3}2002/07/owl# skos ${w3}2004/02/skos/core# vcard ${w3}2006/vcard/ns# dcat ${w3}ns/dcat# ` +
  `adms ${w3}ns/adms# locn ${w3}ns/locn# prov ${w3}ns/prov# org ${w3}ns/org# dqv ${w3}ns/dqv# ` +
  `odrl ${w3}ns/odrl/2/ hydra ${w3}ns/hydra/core# time ${w3}2006/time# dct ${purl}dc/terms/ ` +
  `dcterms ${purl}dc/terms/ dc ${purl}dc/elements/1.1/ dctype ${purl}dc/dcmitype/ ` +
  `qb ${purl}linked-data/cube# foaf http://xmlns.com/foaf/0.1/ schema http://schema.org/ ` +
  `spdx http://spdx.org/rdf/terms# odrs http://schema.theodi.org/odrs# ` +
  `gsp http://www.opengis.net/ont/geosparql# dcatap ${europa}r5r/ geodcatap ${europa}930/ ` +
  `geodcat ${europa}930/ stat ${europa}m8g/ eli ${europa}eli/ontology# esterms http://entryscape.com/terms/`;

const pairs = text.matchAll(/(\S+) (\S+)/g);

/** Lower-case prefix → namespace. */
export const usualPrefixes: ReadonlyMap<string, string> = new Map(
  Array.from(pairs, ([, prefix = '', namespace = '']) => [prefix, namespace]),
);
