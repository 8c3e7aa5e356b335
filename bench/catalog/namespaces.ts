/** Prefixes that the generated catalogs use. */
export const namespaces: Readonly<Record<string, string>> = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/** `dcat:theme` → its IRI. */
export function expand(name: string): string {
  const [prefix = '', local = ''] = name.split(':');
  return `${namespaces[prefix] ?? ''}${local}`;
}
