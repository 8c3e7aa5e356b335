/**
 * XML read once from begin to end, without a DOM: whoever visits takes the elements it wants, whole, as they
 * are closed, and the rest is forgotten. Entities stand for nothing but the predefined ones and characters
 * by number, nothing outside the document is looked at, and depth is bounded. On the scanner of RDF/XML,
 * which goes on where an XML parser must stop.
 */
import type {ReportProblem} from '../../model/problem.js';
import {Entities} from '../../rdf/rdf-xml/entities.js';
import {ProblemLog} from '../../rdf/rdf-xml/problem-log.js';
import {Scanner} from '../../rdf/rdf-xml/scanner.js';
import {defaultRdfLimits} from '../../rdf/syntax.js';
import type {TableLimits} from '../format.js';
import {localName, type XmlElement} from './xml-element.js';

/** An element that is open, before its content is known. */
export interface OpenElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

export interface XmlVisitor {
  /** Whether the element is to be had whole; else its children are visited. `parents` begins with the root. */
  wants(element: OpenElement, parents: readonly OpenElement[]): boolean;
  take(element: XmlElement, parents: readonly OpenElement[]): void;
  /** An element that was not wanted ends. */
  leave?(element: OpenElement, parents: readonly OpenElement[]): void;
  /** Whether an element is of use that the document cuts off: a track up to there, but no polygon. */
  readonly takesUnfinished: boolean;
}

export interface XmlOptions {
  readonly limits: Pick<TableLimits, 'depth'>;
  readonly report: ReportProblem;
}

interface Growing extends XmlElement {
  readonly tag: string;
  readonly children: Growing[];
  text: string;
}

const noAttributes: ReadonlyMap<string, string> = new Map();

/** Tokens between two pauses. */
const tokensAtOnce = 4_096;

class XmlReading {
  readonly #scanner: Scanner;
  readonly #log: ProblemLog;
  readonly #visitor: XmlVisitor;
  readonly #depth: number;
  /** All that are open; from `#wanted` on they are kept. */
  readonly #open: Growing[] = [];
  #wanted = Infinity;
  /** How many are open that lie too deep. */
  #overflow = 0;
  #isDeep = false;

  constructor(text: string, visitor: XmlVisitor, {limits, report}: XmlOptions) {
    this.#log = new ProblemLog(text, {triple: () => undefined, problem: report});
    const entities = new Entities({...defaultRdfLimits, entityCharacters: 0}, 1, this.#log);
    this.#scanner = new Scanner(text, entities, this.#log);
    this.#visitor = visitor;
    this.#depth = limits.depth;
  }

  /** Reads one token; false when there are no more. */
  step(): boolean {
    switch (this.#scanner.next()) {
      case 'start':
        this.#start();
        return true;
      case 'end':
        this.#end(this.#scanner.tag.name);
        return true;
      case 'text':
        this.#text();
        return true;
      case 'done':
        this.#finish();
        return false;
      default:
        return true;
    }
  }

  #attributes(): ReadonlyMap<string, string> {
    const {count, names, values} = this.#scanner.tag;
    if (count === 0) return noAttributes;
    const attributes = new Map<string, string>();
    for (let at = 0; at < count; at++) attributes.set(localName(names[at] ?? ''), values[at] ?? '');
    return attributes;
  }

  #start(): void {
    const {name: tag, isEmpty} = this.#scanner.tag;
    if (this.#open.length >= this.#depth || this.#overflow > 0) {
      this.#tooDeep(isEmpty);
      return;
    }
    const element = {
      tag,
      name: localName(tag),
      attributes: this.#attributes(),
      children: [],
      text: '',
    };
    const isInside = this.#open.length >= this.#wanted;
    if (isInside) this.#open.at(-1)?.children.push(element);
    else if (this.#visitor.wants(element, this.#open)) this.#wanted = this.#open.length;
    this.#open.push(element);
    if (isEmpty) this.#close();
  }

  #tooDeep(isEmpty: boolean): void {
    if (!isEmpty) this.#overflow++;
    if (this.#isDeep) return;
    this.#isDeep = true;
    this.#log.add('error', 'too-deep', 'Elements lie deeper than allowed; left out');
  }

  #text(): void {
    const element = this.#open.at(-1);
    if (!element || this.#overflow > 0 || this.#open.length <= this.#wanted) return;
    if (!this.#scanner.isBlank()) element.text += this.#scanner.text();
  }

  #end(tag: string): void {
    if (this.#overflow > 0) this.#overflow--;
    else if (this.#open.at(-1)?.tag === tag) this.#close();
    else this.#mismatch(tag);
  }

  /** Inner elements end with the outer one; an end without a beginning is passed over. */
  #mismatch(tag: string): void {
    this.#log.add('error', 'xml-tag-mismatch', `</${tag}> does not fit; read as meant`);
    const place = this.#open.findLastIndex((element) => element.tag === tag);
    if (place < 0) return;
    while (this.#open.length > place) this.#close();
  }

  #close(): void {
    const element = this.#open.pop();
    if (!element) return;
    element.text = element.text.trim();
    if (this.#open.length === this.#wanted) {
      this.#wanted = Infinity;
      this.#visitor.take(element, this.#open);
    } else if (this.#open.length < this.#wanted) this.#visitor.leave?.(element, this.#open);
  }

  #finish(): void {
    if (this.#open.length === 0) return;
    if (!this.#scanner.isTruncated)
      this.#log.add('error', 'xml-truncated', 'The document ends too soon; kept what came before');
    const last = this.#open.at(-1);
    // The last word may be cut in two.
    if (last) last.text = '';
    if (!this.#visitor.takesUnfinished)
      this.#open.length = Math.min(this.#open.length, this.#wanted);
    while (this.#open.length > 0) this.#close();
  }
}

/** Shows the elements of a document to a visitor; yields whenever it could pause. Never throws. */
export function* visitXml(
  text: string,
  visitor: XmlVisitor,
  options: XmlOptions,
): Generator<void, void, void> {
  const reading = new XmlReading(text, visitor, options);
  for (let token = 1; reading.step(); token++) if (token % tokensAtOnce === 0) yield;
}
