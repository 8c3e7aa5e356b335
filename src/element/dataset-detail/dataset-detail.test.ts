import {expect} from 'chai';
import {faultsOf} from '../../../test/browser/accessibility.js';
import {
  clear,
  find,
  place,
  prefixes,
  show,
  source,
  stateOf,
  whenIn,
  wordsOf,
} from '../../../test/browser/dataset-page.js';
import {type FakeNet, answerWith} from '../../../test/browser/fake-net.js';
import {until} from '../../../test/browser/until.js';

const bathing = 'https://data.example/d/1';

const catalog = `${prefixes}
<https://data.example/c> a dcat:Catalog ; dcterms:title "Öppna data"@sv ;
  foaf:homepage <https://ekeby.example/data> ; dcat:dataset d:1, d:2, d:3 .
d:1 a dcat:Dataset ; dcterms:title "Badplatser"@sv, "Bathing places"@en ;
  dcterms:description "Alla **bad** i kommunen."@sv ;
  dcterms:publisher <https://data.example/org> ;
  dcat:contactPoint [ a vcard:Organization ; vcard:fn "Kontaktcenter" ;
    vcard:hasEmail <mailto:data@ekeby.example> ; vcard:hasTelephone [ vcard:hasValue <tel:+468123456> ] ] ;
  dcterms:modified "2026-02-01"^^xsd:date ; dcat:keyword "bad"@sv ;
  dcat:theme <http://publications.europa.eu/resource/authority/data-theme/ENVI> ;
  dcterms:accrualPeriodicity <http://publications.europa.eu/resource/authority/frequency/ANNUAL> ;
  dcterms:spatial [ a dcterms:Location ;
    dcat:bbox "POLYGON((11.6 57.9,12.2 57.9,12.2 57.5,11.6 57.5,11.6 57.9))" ] ;
  dcat:distribution <https://data.example/csv>, <https://data.example/page> ; dcterms:relation d:2 .
<https://data.example/org> a foaf:Organization ; foaf:name "Ekeby kommun" ; foaf:homepage <https://ekeby.example/> .
<https://data.example/csv> a dcat:Distribution ; dcterms:title "Som CSV"@sv ;
  dcat:downloadURL <https://files.example/bad.csv> ; dcterms:format "text/csv" ; dcat:byteSize "2900" ;
  dcterms:license <http://creativecommons.org/licenses/by/4.0/> ; dcat:accessService <https://data.example/api> .
<https://data.example/page> a dcat:Distribution ; dcat:accessURL <https://ekeby.example/om> ;
  dcterms:format "text/html" ; dcterms:license <http://creativecommons.org/licenses/by/4.0/> .
<https://data.example/api> a dcat:DataService ; dcterms:title "Badens API"@sv ;
  dcat:endpointURL <https://api.example/v1> ; dcat:endpointDescription <https://api.example/openapi.json> .
d:2 a dcat:Dataset ; dcterms:title "Badvatten"@sv .
d:3 a dcat:Dataset ; dcterms:title "Adresser"@sv ;
  dcterms:accessRights <http://publications.europa.eu/resource/authority/access-right/NON_PUBLIC> .
`;

let net: FakeNet;

describe('A dataset', () => {
  beforeEach(() => {
    net = answerWith({[source]: catalog});
  });
  afterEach(() => {
    clear();
    net.restore();
  });

  it('is met by title, description and what can be downloaded', async () => {
    const [element, root] = await show({datasetId: bathing});
    await until(() => root.querySelector('strong') !== null);
    const parts = [
      ...root.querySelectorAll('[part~=title], [part=description], [part=distribution]'),
    ];
    expect(parts.map((part) => part.getAttribute('part'))).to.deep.equal([
      'title',
      'description',
      'distribution',
      'distribution',
    ]);
    expect(wordsOf(root, 'h2')).to.deep.equal(['Badplatser']);
    expect(wordsOf(root, '[part=description]')).to.deep.equal(['Alla bad i kommunen.']);
    expect(await faultsOf(element)).to.deep.equal([]);
  });

  it('is downloaded where it is a file, and opened where it is a page', async () => {
    const [, root] = await show({datasetId: bathing});
    const links = [...root.querySelectorAll<HTMLAnchorElement>('[part=download]')];
    expect(links.map(({href}) => href)).to.deep.equal([
      'https://files.example/bad.csv',
      'https://ekeby.example/om',
    ]);
    expect(wordsOf(root, '[part=download]')).to.deep.equal(['Ladda ner CSV Som CSV', 'Öppna HTML']);
    expect(wordsOf(root, '[part=distribution] .host')).to.deep.equal([
      'hos files.example',
      'hos ekeby.example',
    ]);
    expect(wordsOf(root, '.line span')).to.include('2,9 kB');
  });

  it('tells its license once, in plain words, with how to name the source', async () => {
    const [, root] = await show({datasetId: bathing});
    const [license = ''] = wordsOf(root, '[part=license]');
    expect(license).to.include('CC BY 4.0').and.to.include('Du ska ange källan');
    expect(wordsOf(root, '[part=license]')).to.have.length(1);
    expect(wordsOf(root, '[part=attribution] .quote')).to.deep.equal([
      'Källa: Ekeby kommun, Badplatser, CC BY 4.0',
    ]);
    expect(wordsOf(root, '[part=distribution] dt')).not.to.include('Licens');
  });

  it('tells whom to ask, with the name of the dataset in the letter', async () => {
    const [, root] = await show({datasetId: bathing});
    const hrefs = [...root.querySelectorAll<HTMLAnchorElement>('[data-section=contact] a')].map(
      ({href}) => decodeURIComponent(href),
    );
    expect(hrefs).to.deep.equal([
      'mailto:data@ekeby.example?subject=Fråga om datamängden ”Badplatser”',
      'tel:+468123456',
      'mailto:data@ekeby.example?subject=Fel i datamängden ”Badplatser”',
    ]);
  });

  it('tells where its API is', async () => {
    const [, root] = await show({datasetId: bathing});
    const service = find(root, '[part=service]');
    expect(wordsOf(service, 'code.endpoint')).to.deep.equal(['https://api.example/v1']);
    expect(wordsOf(service, 'a')).to.include('api.example/openapi.json');
  });

  it('is placed on a small map with a name', async () => {
    const [, root] = await show({datasetId: bathing});
    const map = root.querySelector('svg[part=locator]');
    expect(map?.getAttribute('role')).to.equal('img');
    expect(map?.getAttribute('aria-label')).to.equal('Karta över Sverige med området utmärkt');
    expect(map?.querySelectorAll('.spot')).to.have.length(1);
  });

  it('has headings of the level asked for, without a gap', async () => {
    const [, root] = await show({datasetId: bathing, headingLevel: 3});
    const levels = [...root.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(
      ({localName}) => localName,
    );
    expect(levels[0]).to.equal('h3');
    expect(new Set(levels)).to.deep.equal(new Set(['h3', 'h4', 'h5']));
  });

  it('speaks the language of the place', async () => {
    const [element, root] = await show({datasetId: bathing, lang: 'en'});
    expect(wordsOf(root, 'h2')).to.deep.equal(['Bathing places']);
    expect(find(root, '[part=description] .prose').lang).to.equal('sv');
    expect(await faultsOf(element)).to.deep.equal([]);
  });

  it('that nobody may have says so, and offers nothing', async () => {
    const [element, root] = await show({datasetId: 'https://data.example/d/3'});
    expect(wordsOf(root, '[part~=access] .notice-title')).to.deep.equal(['Icke-offentlig']);
    expect(root.querySelector('[data-section=use]')).to.equal(null);
    expect(await faultsOf(element)).to.deep.equal([]);
  });

  it('without anything to download says so', async () => {
    const [, root] = await show({datasetId: 'https://data.example/d/2'});
    expect(wordsOf(root, '[part=no-distributions]')[0]).to.include('ännu inget att ladda ner');
    expect(wordsOf(root, '[part=license]')[0]).to.include('Ingen licens angiven');
  });
});

describe('The element, without a dataset', () => {
  const empty = `${prefixes} d:c a dcat:Catalog ; dcterms:title "Tom" .`;
  const fallback = '<a href="https://ekeby.example/data">Listan</a>';
  beforeEach(() => {
    net = answerWith({[source]: catalog, 'https://data.example/empty.ttl': empty});
  });
  afterEach(() => {
    clear();
    net.restore();
  });

  it('tells the editor that nothing is chosen, and shows what the page has instead', async () => {
    for (const known of [{src: ''}, {datasetId: ' '}]) {
      const element = place(known);
      element.innerHTML = fallback;
      const root = await whenIn(element, 'idle');
      expect(wordsOf(root, '.notice')[0]).to.include('Ingen datamängd är vald');
      expect(find(root, 'slot').hidden).to.equal(false);
      expect(await faultsOf(element)).to.deep.equal([]);
      clear();
    }
  });

  it('shows an outline while the catalog is read, and the words of the page', async () => {
    const slow = 'https://data.example/slow.ttl';
    net.hang(slow);
    const element = place({src: slow, datasetId: bathing});
    element.innerHTML = fallback;
    const root = await whenIn(element, 'loading');
    await until(() => wordsOf(root, '[part=loading]')[0] === 'Läser datamängden …');
    expect(find(root, '[part=loading]').getAttribute('aria-busy')).to.equal('true');
    expect(find(root, 'slot').hidden).to.equal(false);
    expect(await faultsOf(element)).to.deep.equal([]);
  });

  it('says that the catalog does not have it, and where else to look', async () => {
    const element = place({datasetId: 'https://data.example/d/gone'});
    element.innerHTML = fallback;
    const root = await whenIn(element, 'missing');
    expect(wordsOf(root, 'h2')).to.deep.equal(['Datamängden finns inte i katalogen']);
    expect(wordsOf(root, '[part~=not-found] a')).to.deep.equal([
      'Öppna data',
      'Visa datamängden hos utgivaren',
    ]);
    expect(find(root, 'slot').hidden).to.equal(false);
    expect(await faultsOf(element)).to.deep.equal([]);
  });

  it('says the same of a catalog that holds nothing', async () => {
    const element = place({src: 'https://data.example/empty.ttl', datasetId: bathing});
    await whenIn(element, 'missing');
    expect(stateOf(element)).to.equal('missing');
  });

  it('says what the visitor can do when the catalog can not be had', async () => {
    const element = place({src: 'https://data.example/nowhere.ttl', datasetId: bathing});
    element.innerHTML = fallback;
    const root = await whenIn(element, 'error');
    expect(wordsOf(root, '.notice button')).to.deep.equal(['Försök igen']);
    expect(root.querySelector('[part=diagnostics]')).to.equal(null);
    expect(find(root, 'slot').hidden).to.equal(false);
    expect(await faultsOf(element)).to.deep.equal([]);
  });

  it('tells the editor more, when asked to', async () => {
    const element = place({
      src: 'https://data.example/nowhere.ttl',
      datasetId: bathing,
      diagnostics: true,
    });
    const root = await whenIn(element, 'error');
    expect(wordsOf(root, '[part=diagnostics]')[0]).to.include('https://data.example/nowhere.ttl');
    expect(await faultsOf(element)).to.deep.equal([]);
  });

  it('hides what the page has instead as soon as there is a dataset', async () => {
    const element = place({datasetId: bathing});
    element.innerHTML = fallback;
    const root = await whenIn(element, 'filled');
    expect(find(root, 'slot').hidden).to.equal(true);
  });
});
