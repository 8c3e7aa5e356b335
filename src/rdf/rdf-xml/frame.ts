/** What is known of one open element. */
import type {Scope} from './scope.js';

/** What an element is to RDF/XML; decides what its children and its text are. */
export type FrameKind =
  | 'document'
  /** XML around rdf:RDF, such as the envelope of a harvesting protocol. */
  | 'wrapper'
  | 'rdf'
  | 'node'
  | 'property'
  | 'collection'
  /** A property of parseType Literal, and elements inside it. */
  | 'literal'
  | 'markup'
  /** Markup inside the text of a property that should have been escaped. */
  | 'inline'
  | 'skipped';

/** Frames are used again and again, one for each depth; `open` makes one fresh. */
export class Frame {
  kind: FrameKind = 'document';
  /** Name as written, to know its end tag by. */
  tag = '';
  scope: Scope;
  language = '';
  base = '';
  /** The node that properties are said of. */
  subject = '';
  predicate = '';
  datatype = '';
  /** IRI by which the triple of a property is reified, or `''`. */
  statement = '';
  text = '';
  /** What the rdf:resource of a property names, or `''`. */
  named = '';
  /** How many rdf:li the node has had. */
  items = 0;
  /** Last cell of a collection. */
  tail = '';
  /** Whether a property has its object, so that its text is of no account. */
  hasObject = false;
  /** Namespaces that an element in a literal of XML declares there. */
  rendered: ReadonlyMap<string, string> | undefined;

  constructor(scope: Scope) {
    this.scope = scope;
  }

  /** Begins an element inside `parent`: language, base and namespaces are inherited. */
  open(tag: string, parent: Frame): void {
    this.kind = 'skipped';
    this.tag = tag;
    this.scope = parent.scope;
    this.language = parent.language;
    this.base = parent.base;
    this.subject = parent.subject;
    this.predicate = this.datatype = this.statement = '';
    this.text = this.named = this.tail = '';
    this.items = 0;
    this.hasObject = false;
    this.rendered = undefined;
  }
}
