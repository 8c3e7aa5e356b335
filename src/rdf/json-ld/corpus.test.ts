/** Real payloads, against the numbers of triples that another reader found in them. */
import {access, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {expect} from 'chai';
import {readTriples} from '../../../test/node/support/read-json-ld.js';

const corpus = process.env['DCAT_CORPUS'] ?? '../shared/corpus';

describe('JSON-LD of real portals', () => {
  before(async function () {
    await access(corpus).catch(() => this.skip());
  });

  for (const [file, count] of [
    ['dcat-jsonld/ckanext-at-graph/catalog_with_at_graph.jsonld', 21],
    ['dcat-jsonld/semic-hvd-catalogue/example-ms_catalogue_hvd.jsonld', 46],
    ['dcat-jsonld/udata-nested/nested.jsonld', 43],
    ['dcat-jsonld/udata-paged-1/paged-collection-1.jsonld', 79],
    ['dcat-jsonld/udata-paged-2/paged-collection-2.jsonld', 41],
    ['schema-org/csiro-sdo/csiro-stratchart-sdo.jsonld', 86],
  ] as const)
    it(`${file} holds ${count} triples`, async () => {
      const {triples, problems} = readTriples(await readFile(join(corpus, file), 'utf8'));
      expect(problems).to.deep.equal([]);
      expect(new Set(triples.map((triple) => JSON.stringify(triple))).size).to.equal(count);
    });

  it('says of a template that it is no JSON', async () => {
    const text = await readFile(join(corpus, 'data-json/estonia/data.json'), 'utf8');
    const {triples, problems} = readTriples(text);
    expect(triples).to.deep.equal([]);
    expect(problems[0]).to.include({severity: 'error', code: 'json-invalid', line: 1});
  });
});
