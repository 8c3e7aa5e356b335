/** The generated catalogs as files, made when they are asked for first and kept for the run. */
import {existsSync, mkdtempSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {type Resource, catalogResources} from './resources.js';
import {writeJsonLd, writePlainJson, writeRdfJson} from './write-json.js';
import {writeNTriples, writeTurtle} from './write-turtle.js';
import {writeRdfXml} from './write-xml.js';

/** Ending and writer of each syntax; `json` is the yardstick: the same facts with nothing to interpret. */
const writers = {
  'rdf-xml': ['rdf', writeRdfXml],
  turtle: ['ttl', writeTurtle],
  'n-triples': ['nt', writeNTriples],
  'json-ld': ['jsonld', writeJsonLd],
  'rdf-json': ['rj', writeRdfJson],
  json: ['json', writePlainJson],
} as const satisfies Record<string, readonly [string, (resources: readonly Resource[]) => string]>;

export type Written = keyof typeof writers;
export type Syntax = Exclude<Written, 'json'>;

export const syntaxes: readonly Syntax[] = [
  'rdf-xml',
  'turtle',
  'n-triples',
  'json-ld',
  'rdf-json',
];

export class CatalogFiles {
  readonly folder = mkdtempSync(join(tmpdir(), 'dcat-bench-'));
  #count = 0;
  #resources: Resource[] = [];

  /** Path of a catalog of `count` datasets. */
  path(count: number, syntax: Written): string {
    const [ending, write] = writers[syntax];
    const path = join(this.folder, `${count}.${ending}`);
    if (!existsSync(path)) writeFileSync(path, write(this.#resourcesOf(count)));
    return path;
  }

  megabytes(count: number, syntax: Written): number {
    return statSync(this.path(count, syntax)).size / 1e6;
  }

  remove(): void {
    rmSync(this.folder, {recursive: true, force: true});
  }

  #resourcesOf(count: number): readonly Resource[] {
    if (this.#count !== count) this.#resources = catalogResources(count);
    this.#count = count;
    return this.#resources;
  }
}
