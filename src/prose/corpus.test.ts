import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect} from 'chai';
import type {Block} from './prose.js';
import {plainTextOf} from './plain-text.js';
import {readProse} from './read-prose.js';

const corpus = process.env['DCAT_CORPUS'] ?? '../shared/corpus';

function filesBelow(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, {recursive: true, encoding: 'utf8'});
  return entries.filter((name) => name.endsWith('.json')).map((name) => join(folder, name));
}

/** Some files of the corpus are broken on purpose. */
function parsed(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

function descriptionsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(descriptionsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === 'description' && typeof inner === 'string' ? [inner] : descriptionsIn(inner),
  );
}

/** What a reader would see of markup that was not understood. */
function leftovers(blocks: readonly Block[]): string | undefined {
  const prose = JSON.stringify(blocks.filter((block) => block.kind !== 'code'));
  return /<\/?(?:p|div|span|br|font|li)\b[^>]{0,40}>|&(?:nbsp|amp|quot);|\]\(https?:/i.exec(
    prose,
  )?.[0];
}

describe('Descriptions of real catalogs', () => {
  for (const folder of ['arcgis-hub', 'udata', 'ckan-api', 'data-json']) {
    it(`are read without markup left over: ${folder}`, async function () {
      const descriptions = filesBelow(join(corpus, folder)).flatMap((file) =>
        descriptionsIn(parsed(file)),
      );
      if (descriptions.length === 0) this.skip();
      for (const description of descriptions) {
        const blocks = await readProse(description);
        expect(leftovers(blocks), description.slice(0, 300)).to.equal(undefined);
        if (plainTextOf(description) !== '') expect(blocks, description).not.to.deep.equal([]);
      }
    });
  }
});
