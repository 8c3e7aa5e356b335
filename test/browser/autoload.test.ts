import {expect} from 'chai';
import '../../src/autoload.js';
import {fewDatasets, serve, served} from './list-page.js';
import {find} from './look.js';
import {until} from './until.js';

let place: HTMLElement;

function put(markup: string): void {
  place.innerHTML = markup;
}

const isDefined = (tag: string): boolean => place.querySelector(`${tag}:defined`) !== null;

describe('the script of the library', () => {
  beforeEach(() => {
    serve(fewDatasets);
    place = document.body.appendChild(document.createElement('div'));
  });
  afterEach(() => {
    place.remove();
    served().restore();
  });

  it('loads an element when its tag is met, however deep it comes into the page', async () => {
    put('<section><p><dcat-dataset-list></dcat-dataset-list></p></section>');
    await until(() => isDefined('dcat-dataset-list'));
  });

  it('makes an element of a div that names one, with its attributes and what stood in it', async () => {
    put(`<div data-dcat="dataset-list" data-page-size="7" data-heading-level="3" class="box">
      <a href="https://data.example/">Katalogen</a></div>`);
    await until(() => isDefined('dcat-dataset-list'));
    const list = find(place, '.box > dcat-dataset-list');
    const attributes = [...list.attributes].map(({name, value}) => `${name}=${value}`);
    expect(attributes).to.deep.equal(['page-size=7', 'heading-level=3']);
    expect(list.querySelector('a')?.textContent).to.equal('Katalogen');
  });

  it('makes one element of a div, even when it is moved', async () => {
    put('<div data-dcat="dataset-list"></div><p></p>');
    await until(() => isDefined('dcat-dataset-list'));
    find(place, 'p').append(find(place, 'div'));
    put(place.innerHTML);
    await until(() => isDefined('dcat-dataset-list'));
    expect(place.querySelectorAll('dcat-dataset-list')).to.have.length(1);
  });

  it('lets nobody who may write data-* write scripts or styles', async () => {
    put('<div data-dcat="dataset-list" data-onclick="alert(1)" data-style="color: red"></div>');
    await until(() => isDefined('dcat-dataset-list'));
    expect(find(place, 'dcat-dataset-list').attributes).to.have.length(0);
  });

  it('leaves alone what names no element', async () => {
    const markup =
      '<div data-dcat="constructor"><b>kvar</b></div><div data-dcat=""></div><dcat-unknown></dcat-unknown>';
    put(`${markup}<dcat-dataset-list></dcat-dataset-list>`);
    await until(() => isDefined('dcat-dataset-list'));
    expect(place.innerHTML.startsWith(markup)).to.equal(true);
  });
});
