/**
 * Entries → one graph → model. Each entry brings a graph of its own, whose blank nodes are its own; a
 * dataset's distributions, publisher and contact are entries too, and only IRIs here unless the search
 * gave them.
 */
import type {Problem} from '../../model/problem.js';
import {readCatalogGraph} from '../../rdf/dcat/read-catalog-graph.js';
import {Graph} from '../../rdf/graph.js';
import {readRdfJsonValue} from '../../rdf/rdf-json/rdf-json.js';
import {readJson} from '../../rdf/read-json.js';
import type {TripleSink} from '../../rdf/syntax.js';
import {type Term, blank, iri} from '../../rdf/term.js';
import type {Payload, Reading, ReadingOptions} from '../dialect.js';
import {type Entry, countIn, entriesOf, readEntry} from './entry.js';

const rdfType = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const dcat = 'http://www.w3.org/ns/dcat#';
const dcterms = 'http://purl.org/dc/terms/';

/** Fills the graph with blank nodes renamed after their entry. */
function sinkFor(graph: Graph, number: number, problems: Problem[]): TripleSink {
  const rename = (label: string): string =>
    label.startsWith('_:') ? `_:e${number}-${label.slice(2)}` : label;
  const renamed = (term: Term): Term => (term.kind === 'blank' ? blank(rename(term.value)) : term);
  return {
    triple: (subject, predicate, object) => graph.add(rename(subject), predicate, renamed(object)),
    problem: (problem) => problems.push(problem),
  };
}

/** Some stores give datasets without rdf:type; a title and one more property of datasets must do. */
function addMissingType(graph: Graph, {resource}: Entry): void {
  if (graph.objects(resource, rdfType).length > 0) return;
  const says = (predicate: string): boolean => graph.objects(resource, predicate).length > 0;
  const telling = [
    `${dcat}distribution`,
    `${dcat}theme`,
    `${dcat}keyword`,
    `${dcterms}description`,
  ];
  if (says(`${dcterms}title`) && telling.some(says))
    graph.add(resource, rdfType, iri(`${dcat}Dataset`));
}

/** The entry itself is what DCAT calls a catalog record: it knows when the description came and changed. */
function addRecord(graph: Graph, {uri, resource}: Entry): void {
  if (!uri || !graph.has(resource)) return;
  graph.add(uri, rdfType, iri(`${dcat}CatalogRecord`));
  graph.add(uri, 'http://xmlns.com/foaf/0.1/primaryTopic', iri(resource));
}

/** `created` and `modified` of the information graph; its other terms are the store's own affair. */
function recordSink(sink: TripleSink, {uri}: Entry): TripleSink {
  const kept = [`${dcterms}modified`, `${dcterms}created`];
  return {
    triple: (subject, predicate, object) => {
      if (subject !== uri || !kept.includes(predicate)) return;
      const name = predicate === `${dcterms}created` ? `${dcterms}issued` : predicate;
      sink.triple(subject, name, object);
    },
    problem: () => undefined,
  };
}

/** Address of the next page of a search, when there is one. */
function nextPage(address: string, answer: unknown, count: number): string | undefined {
  const results = countIn(answer, 'results');
  const offset = countIn(answer, 'offset');
  const isSearch = URL.canParse(address) && /\/search\b/.test(new URL(address).pathname);
  if (!isSearch || results === undefined || offset === undefined || count === 0) return undefined;
  if (offset + count >= results) return undefined;
  const next = new URL(address);
  next.searchParams.set('offset', String(offset + count));
  return next.href;
}

/** Reads an answer of `/store/search`, or a single entry. */
export function* readEntryStore({text, address}: Payload, {limits}: ReadingOptions): Reading {
  const {value, problem} = readJson(text);
  const problems: Problem[] = problem ? [problem] : [];
  const graph = new Graph();
  const found = entriesOf(value);
  const entries = (found ?? []).map((child) => readEntry(child));
  for (const [number, entry] of entries.entries()) {
    const sink = sinkFor(graph, number, problems);
    for (const metadata of entry.graphs) {
      yield* readRdfJsonValue(metadata, {base: address, limits}, sink);
    }
    addMissingType(graph, entry);
    addRecord(graph, entry);
    yield* readRdfJsonValue(
      entry.information ?? {},
      {base: address, limits},
      recordSink(sink, entry),
    );
  }
  const contents = yield* readCatalogGraph(graph, {base: address});
  return {
    ...contents,
    problems: [...problems, ...contents.problems],
    next: nextPage(address, value, entries.length),
    total: found === undefined ? undefined : (countIn(value, 'results') ?? entries.length),
  };
}
