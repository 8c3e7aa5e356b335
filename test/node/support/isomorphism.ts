/**
 * Whether two sets of triples say the same but for the names of their blank nodes. Exact: colors are refined
 * by what surrounds each node, ties are broken by trying, and a found mapping is checked triple by triple.
 */
import type {Term} from '../../../src/rdf/term.js';

/** What a reader pushes into its sink. */
export interface Triple {
  readonly subject: string;
  readonly predicate: string;
  readonly object: Term;
}

/** Color of each blank node; equal numbers mean "not told apart yet", in both sets alike. */
type Colors = Map<string, number>;

/** One blank node seen from another: by which predicate, in which direction; or a ground triple of its own. */
interface Edge {
  readonly label: string;
  readonly other: string | undefined;
}

interface Side {
  readonly ground: ReadonlySet<string>;
  /** Written triples that hold blank nodes, to check a mapping with. */
  readonly open: readonly Triple[];
  readonly edges: ReadonlyMap<string, readonly Edge[]>;
}

const isBlank = (value: string): boolean => value.startsWith('_:');

const written = ({kind, value, language, datatype}: Term): string =>
  JSON.stringify([kind, value, language, datatype]);

const lineOf = (subject: string, predicate: string, object: string): string =>
  `${subject}\n${predicate}\n${object}`;

function withoutRepeats(triples: readonly Triple[]): readonly Triple[] {
  const seen = new Map<string, Triple>();
  for (const triple of triples) {
    seen.set(lineOf(triple.subject, triple.predicate, written(triple.object)), triple);
  }
  return [...seen.values()];
}

function edgesOf(open: readonly Triple[]): Map<string, Edge[]> {
  const edges = new Map<string, Edge[]>();
  const add = (node: string, label: string, other: string | undefined): void => {
    const known = edges.get(node);
    if (known) known.push({label, other});
    else edges.set(node, [{label, other}]);
  };
  for (const {subject, predicate, object} of open) {
    const [from, to] = [isBlank(subject), object.kind === 'blank'];
    if (from && to && subject === object.value) add(subject, `self ${predicate}`, undefined);
    else if (from && to) {
      add(subject, `out ${predicate}`, object.value);
      add(object.value, `in ${predicate}`, subject);
    } else if (from) add(subject, `has ${predicate} ${written(object)}`, undefined);
    else add(object.value, `of ${predicate} ${subject}`, undefined);
  }
  return edges;
}

function sideOf(triples: readonly Triple[]): Side {
  const all = withoutRepeats(triples);
  const open = all.filter(({subject, object}) => isBlank(subject) || object.kind === 'blank');
  const ground = all
    .filter(({subject, object}) => !isBlank(subject) && object.kind !== 'blank')
    .map(({subject, predicate, object}) => lineOf(subject, predicate, written(object)));
  return {ground: new Set(ground), open, edges: edgesOf(open)};
}

function areSameSets(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((line) => b.has(line));
}

/** One round: a node's next color is its color and the colors around it, numbered by a shared table. */
function recolor(side: Side, colors: Colors, table: Map<string, number>): Colors {
  const next: Colors = new Map();
  for (const [node, edges] of side.edges) {
    const around = edges.map(({label, other}) =>
      other === undefined ? label : `${label} ${colors.get(other) ?? 0}`,
    );
    const key = JSON.stringify([colors.get(node) ?? 0, ...around.toSorted()]);
    const color = table.get(key) ?? table.size + 1;
    table.set(key, color);
    next.set(node, color);
  }
  return next;
}

const countOf = (colors: Colors): number => new Set(colors.values()).size;

/** Refines until no round tells more nodes apart. */
function refine(a: Side, b: Side, from: readonly [Colors, Colors]): readonly [Colors, Colors] {
  let [left, right] = from;
  for (;;) {
    const table = new Map<string, number>();
    const [nextLeft, nextRight] = [recolor(a, left, table), recolor(b, right, table)];
    const isStable = countOf(nextLeft) === countOf(left) && countOf(nextRight) === countOf(right);
    [left, right] = [nextLeft, nextRight];
    if (isStable) return [left, right];
  }
}

function classesOf(colors: Colors): Map<number, string[]> {
  const classes = new Map<number, string[]>();
  for (const [node, color] of colors) {
    const known = classes.get(color);
    if (known) known.push(node);
    else classes.set(color, [node]);
  }
  return classes;
}

function isMapping(a: Side, b: Side, names: ReadonlyMap<string, string>): boolean {
  const renamed = a.open.map(({subject, predicate, object}) => {
    const value = object.kind === 'blank' ? (names.get(object.value) ?? '') : object.value;
    return lineOf(names.get(subject) ?? subject, predicate, written({...object, value}));
  });
  const wanted = b.open.map(({subject, predicate, object}) =>
    lineOf(subject, predicate, written(object)),
  );
  return areSameSets(new Set(renamed), new Set(wanted));
}

/** A color no refinement gives. */
const chosen = -1;

function matches(a: Side, b: Side, from: readonly [Colors, Colors]): boolean {
  const [left, right] = refine(a, b, from);
  const [classes, others] = [classesOf(left), classesOf(right)];
  if (classes.size !== others.size) return false;
  const names = new Map<string, string>();
  let tie: readonly [string, readonly string[]] | undefined;
  for (const [color, nodes] of classes) {
    const candidates = others.get(color) ?? [];
    const [node, candidate] = [nodes[0], candidates[0]];
    if (nodes.length !== candidates.length || node === undefined) return false;
    if (nodes.length > 1) tie ??= [node, candidates];
    else if (candidate !== undefined) names.set(node, candidate);
  }
  if (!tie) return isMapping(a, b, names);
  const [node, candidates] = tie;
  return candidates.some((candidate) =>
    matches(a, b, [new Map(left).set(node, chosen), new Map(right).set(candidate, chosen)]),
  );
}

/** Whether `a` and `b` are the same RDF graph: repeated triples count once, blank nodes may be named otherwise. */
export function isIsomorphic(a: readonly Triple[], b: readonly Triple[]): boolean {
  const [left, right] = [sideOf(a), sideOf(b)];
  if (left.open.length !== right.open.length || left.edges.size !== right.edges.size) return false;
  return areSameSets(left.ground, right.ground) && matches(left, right, [new Map(), new Map()]);
}
