import {expect} from 'chai';
import * as fc from 'fast-check';
import {findJsonFault} from './json-fault.js';
import {readJson} from './read-json.js';

describe('readJson', () => {
  it('parses JSON with or without a byte order mark', () => {
    expect(readJson('\uFEFF{"a": [1]}')).to.deep.equal({value: {a: [1]}, problem: undefined});
  });

  it('says on which line something else stands', () => {
    const {problem} = readJson('{\n  "a": 1,\n  { ... record ... }\n}');
    expect(problem).to.include({code: 'json-invalid', severity: 'error', line: 3});
    expect(problem?.message).to.contain(
      '"{ ... record ... }" stands where a name in double quotes',
    );
  });

  it('says that the text ends too soon', () => {
    expect(readJson('{"a": [1, 2').problem?.message).to.contain(
      'the text ends where "," or the closing bracket belongs',
    );
    expect(readJson('{"a": "Malm').problem?.message).to.contain(
      'the text ends where the rest of a string',
    );
    expect(readJson('').problem?.message).to.contain('the text ends where a value belongs');
  });
});

describe('findJsonFault', () => {
  it('finds none in JSON', () => {
    fc.assert(fc.property(fc.json(), (json) => findJsonFault(json) === undefined));
  });

  it('finds one wherever JSON.parse does', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '1',
      '-',
      '01',
      'tru',
      'null',
      '"\\x"',
      ' ',
      '"',
    );
    fc.assert(
      fc.property(fc.array(pieces, {maxLength: 8}), (parts) => {
        const text = parts.join('');
        let isJson = true;
        try {
          JSON.parse(text);
        } catch {
          isJson = false;
        }
        return (findJsonFault(text) === undefined) === isJson;
      }),
      {numRuns: 5_000},
    );
  });

  it('tells the place', () => {
    expect(findJsonFault('{"a": 1, }')).to.deep.equal({
      offset: 9,
      expected: 'a name in double quotes',
    });
    expect(findJsonFault('[1] 2')).to.deep.equal({offset: 4, expected: 'the end of the text'});
    expect(findJsonFault('["a\nb"]')).to.deep.equal({offset: 3, expected: 'the rest of a string'});
  });

  it('does not mind a million brackets', () => {
    expect(findJsonFault('['.repeat(1_000_000))?.offset).to.equal(1_000_000);
  });
});
