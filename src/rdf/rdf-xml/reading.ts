/** One document being read: the open elements, and the ways out for triples and problems. */
import type {Severity} from '../../model/problem.js';
import {resolveIri} from '../resolve-iri.js';
import type {RdfLimits, SyntaxInput, TripleSink} from '../syntax.js';
import {blank, iri, literal, type Term} from '../term.js';
import {Attributes} from './attributes.js';
import {Entities} from './entities.js';
import {Frame} from './frame.js';
import {rdf, rdfType} from './names.js';
import {ProblemLog} from './problem-log.js';
import {Scanner} from './scanner.js';
import {Scope} from './scope.js';

/** What no IRI may hold (RFC 3987). Letters beyond ASCII are no fault. */
// oxlint-disable-next-line no-control-regex
const forbiddenInIri = /[\u0000-\u0020<>"{}|\\^`]/;
const ncName = /^[\p{L}_][\p{L}\p{M}\p{N}._\-\u00b7]*$/u;

/** IRI or blank node, by its label. */
export function resourceTerm(label: string): Term {
  return label.startsWith('_:') ? blank(label) : iri(label);
}

export class Reading {
  readonly scanner: Scanner;
  readonly attributes: Attributes;
  readonly limits: RdfLimits;
  readonly log: ProblemLog;
  /** Text of the literal of XML that is open. */
  xml = '';
  /** Elements open beyond the depth that is read. */
  overflow = 0;
  depth = 0;
  top: Frame;
  triples = 0;
  isFull = false;
  /** Where the first rdf:RDF begins, -1 for nowhere; looked for once, if the root is another element. */
  rdfAt: number | undefined;
  readonly #frames: Frame[];
  readonly #sink: TripleSink;
  readonly #ids = new Set<string>();
  readonly #invalid = new Set<string>();
  #blanks = 0;

  constructor({text, base, limits}: SyntaxInput, sink: TripleSink) {
    this.limits = limits;
    this.#sink = sink;
    this.log = new ProblemLog(text, sink);
    this.scanner = new Scanner(text, new Entities(limits, text.length, this.log), this.log);
    this.attributes = new Attributes(this.log);
    this.top = new Frame(new Scope(this.log));
    this.top.base = base;
    this.#frames = [this.top];
  }

  frameAt(depth: number): Frame {
    return this.#frames[depth] ?? this.top;
  }

  push(tag: string): Frame {
    const frame = (this.#frames[++this.depth] ??= new Frame(this.top.scope));
    frame.open(tag, this.top);
    this.top = frame;
    return frame;
  }

  /** Closes the innermost element and gives its frame, which holds until the next `push`. */
  pop(): Frame {
    const frame = this.top;
    this.top = this.frameAt(--this.depth);
    return frame;
  }

  problem(severity: Severity, code: string, message: string): void {
    this.log.add(severity, code, message, this.top.subject || undefined);
  }

  triple(subject: string, predicate: string, object: Term): void {
    if (this.triples >= this.limits.triples) this.#refuseTriple();
    else {
      this.triples++;
      this.#sink.triple(subject, predicate, object);
    }
  }

  #refuseTriple(): void {
    if (this.isFull) return;
    this.isFull = true;
    const message = `More than ${this.limits.triples} triples; the rest is not read`;
    this.problem('error', 'too-many-triples', message);
  }

  /** The triple of a property element, and what reifies it (RDF/XML 1.1, section 7.3). */
  statement(property: Frame, object: Term): void {
    const {subject, predicate, statement} = property;
    property.hasObject = true;
    this.triple(subject, predicate, object);
    if (statement === '') return;
    this.triple(statement, rdfType, iri(`${rdf}Statement`));
    this.triple(statement, `${rdf}subject`, resourceTerm(subject));
    this.triple(statement, `${rdf}predicate`, iri(predicate));
    this.triple(statement, `${rdf}object`, object);
    property.statement = '';
  }

  /** What property attributes say of `subject`. */
  describe(subject: string, language: string): void {
    const {predicates, values, count} = this.attributes;
    for (let at = 0; at < count; at++) {
      const [predicate = '', value = ''] = [predicates[at], values[at]];
      const object = predicate === rdfType ? iri(this.resource(value)) : literal(value, language);
      this.triple(subject, predicate, object);
    }
  }

  newBlank(): string {
    return `_:b${++this.#blanks}`;
  }

  /** The blank node of an rdf:nodeID. */
  namedBlank(name: string): string {
    this.#checkName('nodeID', name);
    return `_:n${name}`;
  }

  /** The IRI of an rdf:ID, which must be the only one of its kind. */
  identified(id: string): string {
    this.#checkName('ID', id);
    const found = resolveIri(`#${id}`, this.top.base);
    if (this.#ids.has(found)) {
      this.problem(
        'warning',
        'rdf-id-repeated',
        `rdf:ID ${id} is given twice; read as one resource`,
      );
    }
    this.#ids.add(found);
    return found;
  }

  #checkName(attribute: string, name: string): void {
    if (ncName.test(name)) return;
    this.problem('warning', 'rdf-id-invalid', `rdf:${attribute} "${name}" is no XML name; kept`);
  }

  /** The resource that rdf:about, rdf:resource or rdf:datatype names. */
  resource(written: string): string {
    if (written.startsWith('_:')) return this.#blankWritten(written);
    const trimmed = written.trim();
    const found = resolveIri(trimmed, this.top.base);
    if (trimmed !== written || forbiddenInIri.test(found)) this.#reportInvalid(found);
    return found;
  }

  #blankWritten(written: string): string {
    const message = `${written} is no IRI; read as a blank node`;
    this.problem('warning', 'blank-node-as-iri', message);
    return `_:n${written.slice(2)}`;
  }

  #reportInvalid(found: string): void {
    if (this.#invalid.has(found)) return;
    this.#invalid.add(found);
    const message = `<${found}> has characters that no IRI may have; kept`;
    this.log.add('warning', 'iri-invalid', message, this.top.subject || found);
  }
}
