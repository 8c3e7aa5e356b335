/**
 * Names of classes and properties as they are said in code, `dct:title`, and the IRIs they stand for.
 * Catalogs spell them in many ways: `dcat:accessUrl`, `https://schema.org/`, Dublin Core's properties under
 * DCAT's namespace or the other way round. Two names are the same here if their families and their local
 * names in lower case are.
 */
const namespaces = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  adms: 'http://www.w3.org/ns/adms#',
  dcatap: 'http://data.europa.eu/r5r/',
  prov: 'http://www.w3.org/ns/prov#',
  schema: 'http://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  owl: 'http://www.w3.org/2002/07/owl#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  spdx: 'http://spdx.org/rdf/terms#',
  odrs: 'http://schema.theodi.org/odrs#',
  odrl: 'http://www.w3.org/ns/odrl/2/',
  locn: 'http://www.w3.org/ns/locn#',
  gsp: 'http://www.opengis.net/ont/geosparql#',
  geo: 'http://www.w3.org/2003/01/geo/wgs84_pos#',
  gn: 'http://www.geonames.org/ontology#',
  org: 'http://www.w3.org/ns/org#',
  dqv: 'http://www.w3.org/ns/dqv#',
  oa: 'http://www.w3.org/ns/oa#',
  sdmx: 'http://purl.org/linked-data/sdmx/2009/attribute#',
  time: 'http://www.w3.org/2006/time#',
  esterms: 'http://entryscape.com/terms/',
  hydra: 'http://www.w3.org/ns/hydra/core#',
  stat: 'http://data.europa.eu/m8g/',
  geodcat: 'http://data.europa.eu/930/',
} as const;

type Prefix = keyof typeof namespaces;

/** E.g. `dcat:accessURL`. */
export type Name = `${Prefix}:${string}`;

/** `http://www.w3.org/ns/dcat#` → `w3.org/ns/dcat#`. */
function foldNamespace(namespace: string): string {
  return namespace.toLowerCase().replace(/^https?:\/\/(?:www\.)?/, '');
}

/** Dublin Core and DCAT have no local name of two meanings, and are taken for each other. */
const families = new Map<string, string>([
  ['purl.org/dc/elements/1.1/', 'dcat'],
  ['purl.org/dc/terms#', 'dcat'],
  ['w3.org/ns/dcat/', 'dcat'],
  ['w3c.org/2004/02/skos/core#', 'skos'],
  ['opengis.net/rdf#', 'gsp'],
  ['dcterms:', 'dcat'],
  ['dc:', 'dcat'],
]);
for (const [prefix, namespace] of Object.entries(namespaces)) {
  const family = prefix === 'dct' ? 'dcat' : prefix;
  families.set(foldNamespace(namespace), family);
  families.set(`${prefix}:`, family); // what is left of a name whose prefix nobody declared
}

function familyKey(namespace: string, local: string): string {
  const folded = foldNamespace(namespace);
  return `${families.get(folded) ?? folded} ${local.toLowerCase()}`;
}

/** Splits an IRI after its last `#`, `/` or, failing those, `:`. */
function splitIri(iri: string): readonly [namespace: string, local: string] {
  const hash = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/'));
  const at = (hash < 0 ? iri.lastIndexOf(':') : hash) + 1;
  return [iri.slice(0, at), iri.slice(at)];
}

/** What an IRI is compared by. */
export function keyOfIri(iri: string): string {
  return familyKey(...splitIri(iri));
}

const keys = new Map<Name, string>();

/** What a name is compared by. */
export function keyOfName(name: Name): string {
  let key = keys.get(name);
  if (key === undefined) keys.set(name, (key = keyOfIri(iriOfName(name))));
  return key;
}

export function iriOfName(name: Name): string {
  const at = name.indexOf(':');
  const prefix = name.slice(0, at);
  return (isPrefix(prefix) ? namespaces[prefix] : '') + name.slice(at + 1);
}

function isPrefix(prefix: string): prefix is Prefix {
  return Object.hasOwn(namespaces, prefix);
}

/** Names that are simply wrong but leave no doubt; each use is a problem. */
export const misnomers: ReadonlyMap<Name, readonly Name[]> = new Map<Name, readonly Name[]>([
  ['dct:license', ['dct:licence']],
  ['dct:modified', ['dct:updated']],
  ['dct:format', ['dct:MediaTypeOrExtent', 'dct:FileFormat']],
  ['dct:spatial', ['dct:location', 'dct:coverage']],
  ['dcat:contactPoint', ['adms:contactPoint']],
  ['dcat:byteSize', ['dcat:bytes', 'dcat:size']],
  ['dcat:keyword', ['dcat:keywords']],
  ['dcat:theme', ['dcat:themes']],
  ['dcat:distribution', ['dcat:distributions', 'adms:distribution']],
  ['dcat:dataset', ['dcat:datasets']],
  ['dcatap:availability', ['dcatap:plannedAvailability']],
  ['vcard:hasEmail', ['vcard:email']],
  ['vcard:hasTelephone', ['vcard:tel', 'vcard:telephone']],
]);

/** Names that both namespaces have, and DCAT's schemes that are as good as the usual one. */
const shared = /(?:hasVersion|isVersionOf|hasPart|isPartOf)$/;

/** What is wrong with writing `written` for `name`; `undefined` if nothing is. */
export function misspelling(
  name: Name,
  written: string,
): 'property-case' | 'property-name' | undefined {
  const [wantedSpace, wanted] = splitIri(iriOfName(name));
  const [space, local] = splitIri(written);
  const isOld = space === 'http://purl.org/dc/elements/1.1/';
  const isSameSpace = isOld || foldNamespace(space) === foldNamespace(wantedSpace);
  if (local.toLowerCase() !== wanted.toLowerCase()) return 'property-name';
  if (!isSameSpace && !shared.test(wanted)) return 'property-name';
  return local === wanted ? undefined : 'property-case';
}
