import {expect} from 'chai';
import {datasetWith, plain, readCatalogTurtle} from './fixtures/read-catalog-turtle.js';

const inspire = 'http://inspire.ec.europa.eu/metadata-codelist/';
const authority = 'http://publications.europa.eu/resource/authority/';

describe('a dataset', () => {
  it('has its texts in every language, without empty ones, and `und` as no language', () => {
    const {title, description, keywords} = datasetWith(`
      dct:title "Badplatser"@sv, "Bathing sites"@en, " "@de ;
      dct:description "Ett"@sv, "Två"@sv ;
      dcat:keyword "bad"@und, "strand "@sv`);
    expect(plain(title)).to.deep.equal(['Badplatser@sv', 'Bathing sites@en']);
    expect(plain(description)).to.deep.equal(['Ett@sv', 'Två@sv']);
    expect(plain(keywords)).to.deep.equal(['bad', 'strand@sv']);
  });

  it('keeps machine translations, with their tags', () => {
    const {title} = datasetWith('dct:title "Badplatser"@sv, "Badestellen"@de-t-sv-t0-mtec');
    expect(plain(title)).to.deep.equal(['Badplatser@sv', 'Badestellen@de-t-sv-t0-mtec']);
  });

  it('has values of code lists under one IRI, whatever list and spelling the source uses', () => {
    const dataset = datasetWith(`
      dcat:theme <https://publications.europa.eu/resource/authority/data-theme/ENVI/>, <http://inspire.ec.europa.eu/theme/ps> ;
      dct:accrualPeriodicity <http://purl.org/cld/freq/annual> ;
      dct:accessRights "public" ;
      dct:language <http://id.loc.gov/vocabulary/iso639-1/sv>, "en"`);
    expect(dataset.themes.map(({uri}) => uri)).to.deep.equal([
      `${authority}data-theme/ENVI`,
      'http://inspire.ec.europa.eu/theme/ps',
    ]);
    expect(dataset.frequency?.uri).to.equal(`${authority}frequency/ANNUAL`);
    expect(dataset.accessRights).to.deep.equal({uri: `${authority}access-right/PUBLIC`, label: []});
    expect(dataset.languages.map(({uri}) => uri)).to.deep.equal([
      `${authority}language/SWE`,
      `${authority}language/ENG`,
    ]);
  });

  it('keeps the name of a theme that is known by name only', () => {
    const {themes} = datasetWith(
      'dcat:theme "Kultur"@sv, [ a skos:Concept ; skos:prefLabel "Arters utbredning"@sv ]',
    );
    expect(themes.map(({uri, label}) => [uri, ...plain(label)])).to.deep.equal([
      [undefined, 'Kultur@sv'],
      [undefined, 'Arters utbredning@sv'],
    ]);
  });

  it('tells high-value data and the act that makes it that', () => {
    const {applicableLegislation, hvdCategories} = datasetWith(`
      dcatap:applicableLegislation <http://data.europa.eu/eli/reg_impl/2023/138/oj/swe> ;
      dcatap:hvdCategory <http://data.europa.eu/bna/c_ac64a52d>`);
    expect(applicableLegislation[0]?.uri).to.equal(
      'http://data.europa.eu/eli/reg_impl/2023/138/oj',
    );
    expect(hvdCategories[0]?.uri).to.equal('http://data.europa.eu/bna/c_ac64a52d');
  });

  it('has specifications with their titles, types and identifiers', () => {
    const {conformsTo} = datasetWith(
      'dct:conformsTo <http://www.opengis.net/def/crs/EPSG/0/3006>, "Egen modell"',
      `<http://www.opengis.net/def/crs/EPSG/0/3006> a dct:Standard ;
        dct:title "SWEREF 99 TM" ; dct:identifier "EPSG:3006" ;
        dct:type <http://inspire.ec.europa.eu/glossary/SpatialReferenceSystem> .`,
    );
    const [crs, words] = conformsTo;
    expect(crs?.uri).to.equal('http://www.opengis.net/def/crs/EPSG/0/3006');
    expect(plain(crs?.title ?? [])).to.deep.equal(['SWEREF 99 TM']);
    expect(crs?.identifiers).to.deep.equal(['EPSG:3006']);
    expect(crs?.types[0]?.uri).to.equal(
      'http://inspire.ec.europa.eu/glossary/SpatialReferenceSystem',
    );
    expect([words?.uri, ...plain(words?.title ?? [])]).to.deep.equal(['', 'Egen modell']);
  });

  it('tells in words where it comes from, in both forms of the profile', () => {
    const {provenance} = datasetWith(
      'dct:provenance [ rdfs:label "Mätt"@sv ], [ dct:description "Räknat"@sv ], "Sett"@sv',
    );
    expect(plain(provenance)).to.deep.equal(['Mätt@sv', 'Räknat@sv', 'Sett@sv']);
  });

  it('has identifiers, versions and relations', () => {
    const dataset = datasetWith(`
      dct:identifier "7", <https://doi.org/10.1/x> ;
      adms:identifier [ skos:notation "10.1/x" ; adms:schemaAgency "DOI" ], "lokal-7" ;
      owl:versionInfo "2.1" ; adms:versionNotes "Rättad"@sv ; dct:hasVersion ex:d2 ; dcat:isVersionOf ex:d0 ;
      dct:source ex:källa ; dct:relation ex:granne ; dct:isReferencedBy <https://doi.org/10.2/y> ;
      dcat:qualifiedRelation [ dcat:hadRole ex:roll ; dct:relation ex:annan ] ;
      prov:wasGeneratedBy ex:insamling ; adms:sample ex:prov`);
    expect(dataset.identifiers).to.deep.equal(['7', 'https://doi.org/10.1/x']);
    expect(
      dataset.otherIdentifiers.map(({value, scheme}) => [value, ...plain(scheme)]),
    ).to.deep.equal([['10.1/x', 'DOI'], ['lokal-7']]);
    expect([dataset.version, ...plain(dataset.versionNotes)]).to.deep.equal(['2.1', 'Rättad@sv']);
    const {hasVersion, isVersionOf, sources, relations, isReferencedBy, generatedBy, samples} =
      dataset;
    const links = [
      hasVersion,
      isVersionOf,
      sources,
      relations,
      isReferencedBy,
      generatedBy,
      samples,
    ];
    expect(links.map(([link]) => link?.uri.replace(/^.*\//, ''))).to.deep.equal([
      'd2',
      'd0',
      'källa',
      'granne',
      'y',
      'insamling',
      'prov',
    ]);
    const [relation] = dataset.qualifiedRelations;
    expect(relation?.target.uri).to.equal('https://data.exempelkommun.se/annan');
    expect(relation?.roles[0]?.uri).to.equal('https://data.exempelkommun.se/roll');
  });

  it('has what GeoDCAT-AP adds', () => {
    const dataset = datasetWith(`
      dct:subject <${inspire}TopicCategory/environment> ;
      dct:type <${inspire}ResourceType/dataset> ; dct:created "2020-01-01"^^xsd:date ;
      adms:representationTechnique <${inspire}SpatialRepresentationType/vector> ;
      dcat:spatialResolutionInMeters "10.0"^^xsd:decimal ; dcat:temporalResolution "P1D"^^xsd:duration ;
      dqv:hasQualityMeasurement [ dqv:isMeasurementOf geodcat:spatialResolutionAsScale ; dqv:value "10000" ; sdmx:unitMeasure ex:skala ]`);
    expect(dataset.subjects[0]?.uri).to.equal(`${inspire}TopicCategory/environment`);
    expect(dataset.types[0]?.uri).to.equal(`${inspire}ResourceType/dataset`);
    expect(dataset.created?.iso).to.equal('2020-01-01');
    expect(dataset.representationTechniques[0]?.uri).to.equal(
      `${inspire}SpatialRepresentationType/vector`,
    );
    expect(dataset.spatialResolutionInMeters).to.deep.equal(['10.0']);
    expect(dataset.temporalResolution).to.deep.equal(['P1D']);
    const [measurement] = dataset.qualityMeasurements;
    expect(measurement?.metric.uri).to.equal('http://data.europa.eu/930/spatialResolutionAsScale');
    expect([measurement?.value, measurement?.unit?.uri]).to.deep.equal([
      '10000',
      'https://data.exempelkommun.se/skala',
    ]);
  });

  it('has what StatDCAT-AP adds', () => {
    const dataset = datasetWith(
      `stat:dimension ex:kön ; stat:attribute ex:status ; stat:statUnitMeasure ex:kr ; stat:numSeries 12 ;
       dqv:hasQualityAnnotation [ oa:hasBody <https://scb.example/kvalitet> ]`,
      'ex:kön rdfs:label "Kön"@sv .',
    );
    expect(plain(dataset.dimensions[0]?.label ?? [])).to.deep.equal(['Kön@sv']);
    expect(dataset.attributes[0]?.uri).to.equal('https://data.exempelkommun.se/status');
    expect(dataset.unitsOfMeasure[0]?.uri).to.equal('https://data.exempelkommun.se/kr');
    expect(dataset.numberOfSeries).to.equal(12);
    expect(dataset.qualityAnnotations[0]?.uri).to.equal('https://scb.example/kvalitet');
  });

  it('costs what the Swedish profile says, and is shared rather than open if EntryScape says so', () => {
    const dataset = datasetWith(`
      schema:offers [ schema:description "100 kr"@sv ; schema:mainEntityOfPage <https://x.se/avgift> ] ;
      esterms:psi "true"^^xsd:boolean`);
    expect(dataset.fees.map(({description, page}) => [...plain(description), page])).to.deep.equal([
      ['100 kr@sv', 'https://x.se/avgift'],
    ]);
    expect(dataset.sharedNotOpen).to.equal(true);
    expect(datasetWith('dct:title "Öppen"').sharedNotOpen).to.equal(false);
  });

  it('knows its catalog and its record', () => {
    const {datasets} = readCatalogTurtle(`
      ex:c a dcat:Catalog ; dct:title "Katalog"@sv ; dcat:dataset ex:d ; dcat:record ex:r .
      ex:d a dcat:Dataset .
      ex:r a dcat:CatalogRecord ; foaf:primaryTopic ex:d ; dct:modified "2024-02-01" ; dct:source <https://x.se/källa> .`);
    expect(datasets[0]?.catalog?.uri).to.equal('https://data.exempelkommun.se/c');
    expect(plain(datasets[0]?.catalog?.title ?? [])).to.deep.equal(['Katalog@sv']);
    expect(datasets[0]?.record?.modified?.iso).to.equal('2024-02-01');
    expect(datasets[0]?.record?.sources[0]?.uri).to.equal('https://x.se/källa');
  });

  it('is served by services that say so and by those that its distributions name, each once', () => {
    const {datasets, services} = readCatalogTurtle(`
      ex:d a dcat:Dataset ; dcat:distribution ex:file .
      ex:file a dcat:Distribution ; dcat:accessService ex:api, ex:wms .
      ex:api a dcat:DataService ; dct:title "API"@sv ; dcat:endpointURL <https://x.se/api> ;
        dcat:endpointDescription <https://x.se/openapi.json> ; dcat:servesDataset ex:d ; dct:type <https://www.wikidata.org/wiki/Q749568> .
      ex:wms a dcat:DataService ; dct:format "application/vnd.ogc.wms_xml" .`);
    expect(datasets[0]?.services.map(({id}) => id.slice(-3))).to.deep.equal(['api', 'wms']);
    expect(datasets[0]?.distributions[0]?.services).to.have.length(2);
    expect(services).to.have.length(2);
    const [api, wms] = services;
    expect(api?.endpointUrls).to.deep.equal(['https://x.se/api']);
    expect(api?.endpointDescriptions).to.deep.equal(['https://x.se/openapi.json']);
    expect(api?.servesDatasets[0]?.uri).to.equal('https://data.exempelkommun.se/d');
    expect(api?.types[0]?.uri).to.equal('http://www.wikidata.org/entity/Q749568');
    expect(wms?.formats[0]?.name).to.equal('WMS');
  });
});
