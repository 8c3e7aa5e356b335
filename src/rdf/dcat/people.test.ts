import {expect} from 'chai';
import {codesIn, datasetWith, plain, readCatalogTurtle} from './fixtures/read-catalog-turtle.js';

describe('a publisher', () => {
  it('has all that the profile says of an agent', () => {
    const {publisher} = datasetWith(
      'dct:publisher ex:org',
      `ex:org a foaf:Agent ; foaf:name "Exempelkommun"@sv ; dct:type <https://purl.org/adms/publishertype/LocalAuthority/> ;
        dct:description "En kommun"@sv ; dct:identifier "2120001234" ; foaf:homepage "www.exempelkommun.se" ;
        foaf:mbox <mailto:info@exempelkommun.se> ; foaf:phone <tel:+4631000000> ;
        org:classification <https://dataportal.se/concepts/orgAspects/feeFinanzing> ; owl:sameAs <https://org.example/1> .`,
    );
    expect(plain(publisher?.name ?? [])).to.deep.equal(['Exempelkommun@sv']);
    expect(publisher?.types[0]?.uri).to.equal('http://purl.org/adms/publishertype/LocalAuthority');
    expect(publisher?.homepages).to.deep.equal(['http://www.exempelkommun.se']);
    expect([publisher?.emails, publisher?.phones, publisher?.identifiers].flat()).to.deep.equal([
      'info@exempelkommun.se',
      '+4631000000',
      '2120001234',
    ]);
    expect(publisher?.classifications[0]?.uri).to.equal(
      'https://dataportal.se/concepts/orgAspects/feeFinanzing',
    );
    expect(publisher?.sameAs).to.deep.equal(['https://org.example/1']);
  });

  it('may be a name alone, a card, or a person', () => {
    const literal = readCatalogTurtle('ex:d a dcat:Dataset ; dct:publisher "Exempelkommun" .');
    expect(plain(literal.datasets[0]?.publisher?.name ?? [])).to.deep.equal(['Exempelkommun']);
    expect(codesIn(literal)).to.deep.equal(['literal-for-resource']);
    const card = datasetWith(
      'dct:publisher [ vcard:fn "Gata och park" ; vcard:hasURL <https://x.se> ]',
    );
    expect([...plain(card.publisher?.name ?? []), card.publisher?.homepages[0]]).to.deep.equal([
      'Gata och park',
      'https://x.se',
    ]);
    const person = datasetWith('dct:creator [ foaf:firstName "Ada" ; foaf:surname "Ek" ]');
    expect(plain(person.creators[0]?.name ?? [])).to.deep.equal(['Ada Ek']);
  });

  it('is one when its descriptions say the same, and the named one when there are several', () => {
    const twins = datasetWith(
      'dct:creator [ foaf:name "X" ], [ foaf:name "X" ], [ foaf:name "Y" ]',
    );
    expect(twins.creators).to.have.length(2);
    const {publisher} = datasetWith('dct:publisher ex:utanNamn, [ foaf:name "X" ]');
    expect(plain(publisher?.name ?? [])).to.deep.equal(['X']);
  });
});

describe('somebody in a role', () => {
  it('is said by prov:qualifiedAttribution or by a property of GeoDCAT-AP', () => {
    const {attributions} = datasetWith(`
      prov:qualifiedAttribution [ dcat:hadRole ex:roll ; prov:agent [ foaf:name "A" ] ] ;
      geodcat:custodian [ foaf:name "B" ] ; dct:rightsHolder "C"`);
    expect(
      attributions.map(({roles, agent}) => [
        roles[0]?.uri?.replace(/^.*\//, ''),
        ...plain(agent.name),
      ]),
    ).to.deep.equal([
      ['roll', 'A'],
      ['custodian', 'B'],
      ['owner', 'C'],
    ]);
  });
});

describe('a contact point', () => {
  it('has mail boxes, telephones and addresses from nodes, IRIs and literals, each once', () => {
    const {contactPoints} =
      datasetWith(`dcat:contactPoint [ a vcard:Organization ; vcard:fn "Kontaktcenter" ;
      vcard:hasEmail <mailto:k@x.se>, "mailto: k@x.se ", [ vcard:value "k2@x.se" ] ;
      vcard:hasTelephone [ vcard:hasValue <tel:+4631000000> ], [ vcard:hasValue <tel:+4631000000> ], "031-1" ;
      vcard:hasAddress [ vcard:street-address "Gatan 1" ; vcard:postal-code "411 01" ; vcard:locality "Göteborg" ; vcard:country-name "Sverige" ] ;
      vcard:hasURL <https://x.se/kontakt> ]`);
    const [contact] = contactPoints;
    expect(contact?.emails).to.deep.equal(['k@x.se', 'k2@x.se']);
    expect(contact?.phones).to.deep.equal(['+4631000000', '031-1']);
    expect(contact?.urls).to.deep.equal(['https://x.se/kontakt']);
    expect(contact?.addresses).to.deep.equal([
      {
        street: 'Gatan 1',
        postalCode: '411 01',
        locality: 'Göteborg',
        region: '',
        country: 'Sverige',
      },
    ]);
  });

  it('has the mail box that was written as though it were an address', () => {
    const {contactPoints} = datasetWith(
      'dcat:contactPoint [ vcard:hasEmail <info@exempelkommun.se>, <https://x.se/@kommun> ]',
    );
    expect(contactPoints[0]?.emails).to.deep.equal([
      'info@exempelkommun.se',
      'https://x.se/@kommun',
    ]);
  });

  it('may stand under the old property, with the address on the card itself', () => {
    const contents = readCatalogTurtle(
      'ex:d a dcat:Dataset ; adms:contactPoint [ vcard:fn "K" ; vcard:hasStreetAddress "Gatan 1" ] .',
    );
    expect(contents.datasets[0]?.contactPoints[0]?.addresses[0]?.street).to.equal('Gatan 1');
    expect(codesIn(contents)).to.deep.equal(['property-name']);
  });

  it('is one though it is repeated, and none though it is empty', () => {
    const {contactPoints} = datasetWith(
      'dcat:contactPoint [ vcard:fn "K" ], [ vcard:fn "K" ], [ a vcard:Kind ]',
    );
    expect(contactPoints).to.have.length(1);
  });

  it('may be a mail box in words', () => {
    const {contactPoints} = datasetWith(
      'dcat:contactPoint "k@x.se", <mailto:l@x.se>, "Fråga oss"@sv',
    );
    expect(contactPoints.map(({emails, name}) => [...emails, ...plain(name)])).to.deep.equal([
      ['k@x.se'],
      ['l@x.se'],
      ['Fråga oss@sv'],
    ]);
  });
});
