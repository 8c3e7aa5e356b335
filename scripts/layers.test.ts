import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect} from 'chai';
import {wrongImports} from './layers.mjs';

describe('the layer check', () => {
  let source = '';
  const plant = (place: string, line: string): void => {
    mkdirSync(join(source, place, '..'), {recursive: true});
    writeFileSync(join(source, place), line);
  };
  beforeEach(() => {
    source = mkdtempSync(join(tmpdir(), 'layers-'));
  });
  afterEach(() => rmSync(source, {recursive: true}));

  it('finds nothing wrong in this repository', () => {
    expect(wrongImports('src')).to.deep.equal([]);
  });

  it('refuses an import against the stream', () => {
    plant('model/dataset.ts', `import {x} from '../element/dataset-list/dataset-list.js';`);
    expect(wrongImports(source)).to.have.length(1);
    expect(wrongImports(source)[0]).to.include('model may not know element');
  });

  it('refuses it when it is dynamic too', () => {
    plant('query/search.ts', `const x = await import('../net/fetch.js');`);
    expect(wrongImports(source)[0]).to.include('query may not know net');
  });

  it('refuses Leaflet outside the map element', () => {
    plant('element/table-view/table-view.ts', `import 'leaflet/dist/leaflet-src.esm.js';`);
    expect(wrongImports(source)[0]).to.include('element/map-view');
  });

  it('allows what follows the stream', () => {
    plant(
      'element/dataset-list/dataset-list.ts',
      `import {html} from 'lit';import '../../model/text.js';`,
    );
    expect(wrongImports(source)).to.deep.equal([]);
  });
});
