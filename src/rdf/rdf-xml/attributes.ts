/** The attributes of one element, sorted by what RDF/XML makes of them. */
import type {Name} from './names.js';
import type {Tag} from './tag.js';
import type {ProblemLog} from './problem-log.js';
import type {Scope} from './scope.js';

/** `xmlns`, `xml:lang` and everything else that XML keeps for itself. */
export function isXmlName(name: string): boolean {
  return name.startsWith('xml');
}

export class Attributes {
  about: string | undefined;
  id: string | undefined;
  nodeId: string | undefined;
  resource: string | undefined;
  datatype: string | undefined;
  parseType: string | undefined;
  /** How many of `predicates` and `values` belong to this element; emptying arrays would be slow. */
  count = 0;
  /** Property attributes: IRIs, and the values that go with them. */
  readonly predicates: string[] = [];
  readonly values: string[] = [];
  readonly #log: ProblemLog;

  constructor(log: ProblemLog) {
    this.#log = log;
  }

  /** Takes over the attributes of the tag read last. */
  read(tag: Tag, scope: Scope): void {
    this.#clear();
    const seen = tag.count > 1 ? new Set<string>() : undefined;
    for (let at = 0; at < tag.count; at++) {
      const written = tag.names[at] ?? '';
      if (isXmlName(written)) continue;
      if (seen?.has(written)) this.#repeated(written);
      else this.#add(scope.attributeName(written), tag.values[at] ?? '');
      seen?.add(written);
    }
  }

  #repeated(written: string): void {
    const message = `${written} occurs twice in one tag; the first counts`;
    this.#log.add('warning', 'attribute-repeated', message);
  }

  #add({iri, syntax}: Name, value: string): void {
    if (syntax !== '') this.#take(syntax, value);
    else if (iri !== '') {
      this.predicates[this.count] = iri;
      this.values[this.count++] = value;
    }
  }

  #clear(): void {
    this.about = this.id = this.nodeId = undefined;
    this.resource = this.datatype = this.parseType = undefined;
    this.count = 0;
  }

  #take(syntax: string, value: string): void {
    if (syntax === 'about') this.about = value;
    else if (syntax === 'resource') this.resource = value;
    else if (syntax === 'datatype') this.datatype = value;
    else if (syntax === 'parseType') this.parseType = value;
    else if (syntax === 'nodeID') this.nodeId = value;
    else if (syntax === 'ID') this.id = value;
    else this.misused(syntax);
  }

  /** Says that an attribute is not allowed where it stands. */
  misused(syntax: string): void {
    this.#log.add(
      'warning',
      'rdf-attribute-misused',
      `rdf:${syntax} is not allowed here; left out`,
    );
  }
}
