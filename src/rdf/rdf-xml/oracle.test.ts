/** Any sound document means to this reader what it means to an independent one. */
import {expect} from 'chai';
import {
  type Arbitrary,
  array,
  assert,
  asyncProperty,
  constant,
  constantFrom,
  letrec,
  oneof,
  option,
  string,
  tuple,
} from 'fast-check';
import {isIsomorphic} from '../../../test/node/support/isomorphism.js';
import {readByOracle} from '../../../test/node/support/rdf-xml-oracle.js';
import {rdfXml} from '../../../test/node/support/rdf-xml-text.js';
import {readAll} from '../../../test/node/support/read-all.js';
import {readRdfXml} from './rdf-xml.js';

const base = 'http://example.org/dir/file?q';

const escaped = (text: string): string =>
  text.replace(/[&<>"\t\n\r]/g, (character) => `&#${String(character.charCodeAt(0))};`);

/** Letters that XML can hold. */
const words = string({
  unit: constantFrom(...('aå ☃😀&<>"\'\t\n]-;#x_:'.match(/./gsu) ?? [])),
  maxLength: 8,
}).map(escaped);

const reference = constantFrom(
  'a',
  '#b',
  '',
  '../c?d=1&amp;e',
  'http://x/å',
  '/f',
  '?g',
  '//h/i',
  'urn:j:k',
);
const language = constantFrom('sv', 'EN', 'sv-SE', '');
const name = constantFrom('e:p', 'e:q', 'rdf:value', 'rdf:_3', 'n:r');
const type = constantFrom('rdf:Description', 'e:T', 'rdf:Seq', 'n:U');
const gap = constantFrom('', ' ', '\n  ', '<!-- gap -->', ' <?gap?> ');

const maybe = (text: Arbitrary<string>): Arbitrary<string> => option(text, {nil: ''});

const attribute = (key: string, value: Arbitrary<string>): Arbitrary<string> =>
  value.map((it) => ` ${key}="${it}"`);

const inLanguage = maybe(attribute('xml:lang', language));

/** On nodes alone: the oracle does not heed the xml:base of a property. */
const scope = tuple(
  inLanguage,
  maybe(attribute('xml:base', constantFrom('http://y/z/', 'sub/'))),
).map((parts) => parts.join(''));

const subject = oneof(
  constant(''),
  attribute('rdf:about', reference),
  attribute('rdf:nodeID', constantFrom('x', 'y')),
);

const described = tuple(
  maybe(attribute('e:s', words)),
  // Absolute: the oracle does not resolve the rdf:type attribute.
  maybe(attribute('rdf:type', constantFrom('http://t/', 'urn:t'))),
).map((parts) => parts.join(''));

const element = (
  tag: Arbitrary<string>,
  attributes: Arbitrary<string>,
  content: Arbitrary<string>,
): Arbitrary<string> =>
  tuple(tag, attributes, content).map(([it, more, inside]) =>
    inside === '' ? `<${it}${more}/>` : `<${it}${more}>${inside}</${it}>`,
  );

const {node} = letrec<{node: string; property: string; properties: string; nodes: string}>(
  (tie) => ({
    node: element(
      type,
      tuple(scope, subject, described).map((parts) => parts.join('')),
      tie('properties'),
    ),
    nodes: array(tuple(gap, tie('node')), {maxLength: 2}).map((all) => all.flat().join('')),
    properties: array(tuple(gap, tie('property')), {maxLength: 3}).map((all) =>
      all.flat().join(''),
    ),
    property: oneof(
      {depthSize: 'small'},
      element(oneof(name, constant('rdf:li')), inLanguage, words),
      element(name, attribute('rdf:datatype', constantFrom('http://d/', 'd')), words),
      element(
        name,
        tuple(inLanguage, attribute('rdf:resource', reference)).map((all) => all.join('')),
        constant(''),
      ),
      element(name, attribute('rdf:nodeID', constantFrom('x', 'y')), constant('')),
      element(
        name,
        inLanguage,
        tuple(gap, tie('node'), gap).map((all) => all.join('')),
      ),
      element(name, constant(' rdf:parseType="Resource"'), tie('properties')),
      element(name, constant(' rdf:parseType="Collection"'), tie('nodes')),
    ),
  }),
);

const document = array(node, {maxLength: 4}).map((nodes) =>
  rdfXml(nodes.join('\n')).replace('<rdf:RDF', '<rdf:RDF xmlns:n="http://n/"'),
);

describe('readRdfXml beside rdfxml-streaming-parser', () => {
  it('hears the same triples in any sound document', async () => {
    await assert(
      asyncProperty(document, async (text) => {
        const {triples, problems} = readAll(readRdfXml, text, {base});
        expect(problems).to.deep.equal([]);
        expect(isIsomorphic(triples, await readByOracle(text, base)), text).to.equal(true);
      }),
      {numRuns: 300},
    );
  });
});
