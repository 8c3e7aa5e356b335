/** The namespaces that hold inside an element, and every name already looked up there. */
import {usualPrefixes} from '../usual-prefixes.js';
import {
  meantNamespace,
  nameIn,
  type Name,
  noName,
  rdf,
  syntaxTerms,
  xmlNamespace,
} from './names.js';
import type {ProblemLog} from './problem-log.js';

export class Scope {
  readonly #parent: Scope | undefined;
  readonly #log: ProblemLog;
  readonly #declared = new Map<string, string>();
  readonly #elements = new Map<string, Name>();
  readonly #attributes = new Map<string, Name>();
  /** Scopes inside this one that differ by one declaration: some exporters repeat it at every element. */
  readonly #inner = new Map<string, Scope>();

  constructor(log: ProblemLog, parent?: Scope) {
    this.#log = log;
    this.#parent = parent;
    if (!parent) this.#declared.set('xml', xmlNamespace);
  }

  /** The scope of an element that declares these `[prefix, namespace]` pairs. */
  inside(declarations: readonly (readonly [string, string])[]): Scope {
    const key = declarations.length === 1 ? declarations.join(' ') : undefined;
    const known = key === undefined ? undefined : this.#inner.get(key);
    if (known) return known;
    const scope = new Scope(this.#log, this);
    for (const [prefix, namespace] of declarations) scope.#declare(prefix, namespace);
    if (key !== undefined) this.#inner.set(key, scope);
    return scope;
  }

  #declare(prefix: string, written: string): void {
    const namespace = meantNamespace(written);
    if (namespace !== written) this.#assume(prefix, namespace, `${written} is no namespace`);
    this.#declared.set(prefix, namespace);
  }

  #assume(prefix: string, namespace: string, why: string): void {
    this.#log.add('warning', 'namespace-assumed', `${why}; read ${prefix}: as <${namespace}>`);
  }

  /** The namespace bound to `prefix`, `''` being the default; `undefined` if none is. */
  namespaceOf(prefix: string): string | undefined {
    let found = this.#declared.get(prefix);
    let scope = this.#parent;
    while (found === undefined && scope) {
      found = scope.#declared.get(prefix);
      scope = scope.#parent;
    }
    return found;
  }

  elementName(written: string): Name {
    let name = this.#elements.get(written);
    if (!name) this.#elements.set(written, (name = this.#resolve(written)));
    return name;
  }

  attributeName(written: string): Name {
    let name = this.#attributes.get(written);
    if (!name) {
      name = written.includes(':') ? this.#resolve(written) : this.#unqualified(written);
      this.#attributes.set(written, name);
    }
    return name;
  }

  #resolve(written: string): Name {
    const colon = written.indexOf(':');
    const prefix = written.slice(0, Math.max(colon, 0));
    const namespace = this.namespaceOf(prefix) || this.#assumedNamespace(prefix);
    if (namespace !== undefined) return nameIn(namespace, written.slice(colon + 1));
    this.#log.add('error', 'namespace-unknown', `${written} is in no declared namespace; left out`);
    return noName;
  }

  #assumedNamespace(prefix: string): string | undefined {
    const namespace =
      this.namespaceOf(prefix.toLowerCase()) || usualPrefixes.get(prefix.toLowerCase());
    if (!namespace || prefix === '') return undefined;
    this.#assume(prefix, namespace, `Prefix ${prefix} is not declared`);
    return namespace;
  }

  /** The first RDF/XML of 1999 wrote `about` for `rdf:about`. */
  #unqualified(written: string): Name {
    const isMeant = syntaxTerms.has(written) || written === 'type';
    const made = isMeant ? `read as rdf:${written}` : 'left out';
    this.#log.add(
      'warning',
      'attribute-unqualified',
      `Attribute ${written} has no prefix; ${made}`,
    );
    return isMeant ? nameIn(rdf, written) : noName;
  }
}
