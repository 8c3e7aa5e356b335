import {expect} from 'chai';
import {referenceText} from './reference.mjs';

function page(declaration: object): Promise<string> {
  const declarations = [{customElement: true, tagName: 'dcat-thing', ...declaration}];
  return referenceText({modules: [{declarations}]});
}

describe('scripts/reference.mjs', () => {
  it('tells each attribute with type, default and description', async () => {
    const text = await page({
      attributes: [
        {
          name: 'page-size',
          type: {text: 'number'},
          default: '20',
          description: 'Datasets on a page.',
        },
      ],
    });
    expect(text).to.match(/\| `page-size` \| `number` \| `20` +\| Datasets on a page\. \|/);
  });

  it('leaves out what only the element itself may touch', async () => {
    const members = [
      {kind: 'field', name: '#catalog'},
      {kind: 'field', name: 'chosen', privacy: 'private'},
      {kind: 'field', name: 'src', attribute: 'src'},
      {kind: 'field', name: 'payload', type: {text: 'GivenPayload'}, description: 'Bytes.'},
    ];
    const text = await page({members});
    expect(text).to.include('`payload`');
    expect(text).not.to.match(/#catalog|chosen|`src`/);
  });

  it('keeps a type with a bar in its own cell', async () => {
    const text = await page({attributes: [{name: 'layout', type: {text: "'list' | 'cards'"}}]});
    expect(text).to.include("`'list' \\| 'cards'`");
  });

  it('has no table for what an element has not', async () => {
    expect(await page({slots: []})).not.to.match(/\| Slot|### Methods|### Parts/);
  });

  it('puts the portal first and the others by name', async () => {
    const declarations = ['dcat-b', 'dcat-portal', 'dcat-a'].map((tagName) => ({
      customElement: true,
      tagName,
    }));
    const text = await referenceText({modules: [{declarations}]});
    expect(text.match(/^## .*$/gm)).to.deep.equal([
      '## `<dcat-portal>`',
      '## `<dcat-a>`',
      '## `<dcat-b>`',
    ]);
  });
});
