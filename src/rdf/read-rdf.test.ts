import {expect} from 'chai';
import {Graph} from './graph.js';
import {fillGraph, loadSyntax} from './read-rdf.js';
import {defaultRdfLimits, type RdfSyntax} from './syntax.js';

/** One triple, and the same once more, in every syntax. */
const samples: Readonly<Record<RdfSyntax, string>> = {
  'rdf-xml':
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:e="http://e.example/">' +
    '<rdf:Description rdf:about="http://e.example/a"><e:p>å</e:p><e:p>å</e:p></rdf:Description></rdf:RDF>',
  turtle: '@prefix e: <http://e.example/> . e:a e:p "å", "å" .',
  trig: '@prefix e: <http://e.example/> . e:g {e:a e:p "å"} e:h {e:a e:p "å"}',
  'n-triples': '<http://e.example/a> <http://e.example/p> "å" .\n'.repeat(2),
  'n-quads': '<http://e.example/a> <http://e.example/p> "å" <http://e.example/g> .\n'.repeat(2),
  n3: '@prefix e: <http://e.example/> . e:a e:p "å" ; e:p "å" .',
  'json-ld': '{"@id": "http://e.example/a", "http://e.example/p": ["å", "å"]}',
  'rdf-json': '{"http://e.example/a": {"http://e.example/p": [{"type": "literal", "value": "å"}]}}',
};

const syntaxes = Object.entries(samples) as readonly [RdfSyntax, string][];

describe('loadSyntax and fillGraph', () => {
  for (const [syntax, text] of syntaxes)
    it(`read ${syntax} into a graph, each triple once`, async () => {
      const reader = await loadSyntax(syntax);
      const graph = new Graph();
      const work = fillGraph(reader, {text, base: '', limits: defaultRdfLimits}, graph);
      let step = work.next();
      while (!step.done) step = work.next();
      expect(step.value).to.deep.equal([]);
      expect(graph.size).to.equal(1);
      expect(graph.objects('http://e.example/a', 'http://e.example/p')[0]?.value).to.equal('å');
    });

  it('hand over what a reader complains of', async () => {
    const reader = await loadSyntax('rdf-json');
    const work = fillGraph(reader, {text: '{', base: '', limits: defaultRdfLimits}, new Graph());
    let step = work.next();
    while (!step.done) step = work.next();
    expect(step.value.map(({code}) => code)).to.deep.equal(['json-invalid']);
  });
});
