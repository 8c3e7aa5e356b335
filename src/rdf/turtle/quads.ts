/** n3's quads as triples of this house, all graphs in one. */
import type {Quad, Term as N3Term} from 'n3';
import type {TripleSink} from '../syntax.js';
import {blank, iri, literal, type Term} from '../term.js';
import type {Reporter} from './reporter.js';

const string = 'http://www.w3.org/2001/XMLSchema#string';

type QuadTerm = N3Term | Quad;

function termOf(term: QuadTerm): Term | undefined {
  if (term.termType === 'NamedNode') return iri(term.value);
  if (term.termType === 'BlankNode') return blank(`_:${term.value}`);
  if (term.termType !== 'Literal') return undefined;
  const {value, language} = term;
  if (language !== '') return literal(value, language.toLowerCase());
  const datatype = term.datatype.value;
  return literal(value, '', datatype === string ? '' : datatype);
}

export class Quads {
  readonly #sink: TripleSink;
  readonly #reporter: Reporter;
  readonly #most: number;
  #count = 0;

  constructor(sink: TripleSink, reporter: Reporter, most: number) {
    this.#sink = sink;
    this.#reporter = reporter;
    this.#most = most;
  }

  /** Whether there are more triples than are read. */
  get isFull(): boolean {
    return this.#count > this.#most;
  }

  take({subject, predicate, object}: Quad): void {
    const [source, target] = [termOf(subject), termOf(object)];
    if (!source || !target) {
      const message = 'A triple about a triple (RDF 1.2) is left out';
      this.#reporter.warning('triple-term-unsupported', undefined, message);
      return;
    }
    this.#count++;
    if (!this.isFull) this.#sink.triple(source.value, predicate.value, target);
  }
}
