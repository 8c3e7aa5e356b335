/**
 * Hands problems to the sink with their line, and stops when a payload has nothing but problems. Their codes:
 *
 * | code | severity | what was seen, and what is made of it |
 * |---|---|---|
 * | `xml-junk` | warning | text before the XML declaration or outside the root element; left out |
 * | `xml-malformed` | error | a tag or a `<` that is not well-formed; read as far as it goes |
 * | `xml-tag-mismatch` | error | an end tag that does not fit; inner elements end with it, or it is left out |
 * | `xml-truncated` | error | the document ends in the middle; kept what came before |
 * | `xml-entity-refused` | error | a nested, external or parameter entity; stands for nothing |
 * | `xml-entity-limit` | error | entities add more text than allowed; they stand for nothing from there |
 * | `xml-entity-unknown` | warning | an entity nobody declared; read as in HTML, or kept as written |
 * | `too-deep` | error | an element deeper than allowed; left out with all in it |
 * | `too-many-triples` | error | more triples than allowed; reading stops |
 * | `too-many-problems` | information | problems from here are not listed |
 * | `namespace-assumed` | warning | a prefix not declared, or a namespace without its end; read as usual |
 * | `namespace-unknown` | error | a prefix without meaning; the property or the type is left out |
 * | `attribute-repeated` | warning | an attribute twice in one tag; the first counts |
 * | `attribute-unqualified` | warning | an attribute without prefix; read as one of rdf:, or left out |
 * | `iri-invalid` | warning | an address with characters no IRI may have; kept, reported once |
 * | `blank-node-as-iri` | warning | an address beginning with `_:`; read as a blank node |
 * | `rdf-id-invalid` | warning | an rdf:ID or rdf:nodeID that is no XML name; kept |
 * | `rdf-id-repeated` | warning | an rdf:ID given twice; read as one resource |
 * | `rdf-attribute-misused` | warning | an attribute where it may not stand; left out, or read as meant |
 * | `rdf-attributes-conflict` | warning | attributes that exclude one another; one counts |
 * | `rdf-parse-type` | warning | `parseType="resource"` in small letters; read as meant |
 * | `rdf-name-misused` | error, or warning | a term of the syntax as class or property; left out, its nodes kept |
 * | `rdf-node-missing` | warning | properties right inside a property; a blank node is assumed |
 * | `rdf-property-missing` | error | a node right inside a node; read without a link |
 * | `rdf-several-objects` | warning | several nodes in one property; all are read |
 * | `rdf-text-beside` | warning | words in a property with rdf:resource; read as the name of that |
 * | `rdf-text-ignored` | error | words where only elements may be; left out |
 */
import type {Severity} from '../../model/problem.js';
import type {TripleSink} from '../syntax.js';

/** More than anybody mends; a payload made of faults must not fill the memory with sentences about them. */
const mostProblems = 10_000;

export class ProblemLog {
  /** Offset of what is being read; never goes back. */
  position = 0;
  readonly #text: string;
  readonly #sink: TripleSink;
  #line = 1;
  #counted = 0;
  #count = 0;

  constructor(text: string, sink: TripleSink) {
    this.#text = text;
    this.#sink = sink;
  }

  /** Line of `position`, counted on from where it was last asked for. */
  #currentLine(): number {
    let at = this.#text.indexOf('\n', this.#counted);
    while (at !== -1 && at < this.position) {
      this.#line++;
      this.#counted = at + 1;
      at = this.#text.indexOf('\n', this.#counted);
    }
    return this.#line;
  }

  add(severity: Severity, code: string, message: string, subject?: string): void {
    if (++this.#count > mostProblems) return;
    const line = this.#currentLine();
    this.#sink.problem({severity, code, message, subject, line});
    if (this.#count === mostProblems) {
      const rest = 'Further problems are not listed';
      this.#sink.problem({
        severity: 'information',
        code: 'too-many-problems',
        message: rest,
        subject: undefined,
        line,
      });
    }
  }
}
