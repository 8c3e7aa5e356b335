/** Turtle with prefixes, lists of values and nested blank nodes; and N-Triples. */
import {namespaces, shorten} from './namespaces.mjs';

const escapes = {'\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r', '\t': '\\t'};
const quoted = (value) => `"${value.replace(/[\\"\n\r\t]/g, (character) => escapes[character])}"`;
const bracketed = (value) => `<${value.replaceAll(' ', '%20')}>`;
const short = (value) => shorten(value) ?? bracketed(value);

function literalTurtle({value, language, datatype}, name) {
  const isLong = value.includes('\n') && !value.includes('"') && !value.includes('\\');
  const body = isLong && name === short ? `"""${value}"""` : quoted(value);
  return body + (language ? `@${language}` : datatype ? `^^${name(datatype)}` : '');
}

function termTurtle(term, indent) {
  if (term.iri !== undefined) return short(term.iri);
  if (!term.node) return literalTurtle(term, short);
  const inner = predicatesTurtle(term.node, `${indent}  `);
  return `[\n${inner}\n${indent}]`;
}

function predicatesTurtle({types, values}, indent) {
  const groups = new Map();
  for (const [property, term] of values) {
    groups.set(property, [...(groups.get(property) ?? []), termTurtle(term, indent)]);
  }
  const lines = [...groups].map(
    ([property, terms]) => `${indent}${property} ${terms.join(`,\n${indent}  `)}`,
  );
  if (types.length > 0) lines.unshift(`${indent}a ${types.join(', ')}`);
  return lines.join(' ;\n');
}

/** @param {import('./graph.mjs').Graph} graph */
export function turtle(graph) {
  const content = graph.nodes
    .map((node) => `${bracketed(node.id)}\n${predicatesTurtle(node, '  ')} .\n`)
    .join('\n');
  const prefixes = Object.entries(namespaces)
    .filter(([prefix]) => content.includes(`${prefix}:`))
    .map(([prefix, namespace]) => `@prefix ${prefix}: <${namespace}> .\n`)
    .join('');
  return Buffer.from(`${prefixes}\n${content}`);
}

function termNTriples(term) {
  if (term.iri !== undefined) return bracketed(term.iri);
  return term.node ? term.node.id : literalTurtle(term, bracketed);
}

/** Relative addresses are not allowed here: the graph must hold absolute ones. */
export function nTriples(graph) {
  const lines = [...graph.triples()].map(([subject, predicate, object]) => {
    const start = subject.startsWith('_:') ? subject : bracketed(subject);
    return `${start} ${bracketed(predicate)} ${termNTriples(object)} .\n`;
  });
  return Buffer.from(lines.join(''));
}
