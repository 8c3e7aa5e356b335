import {expect} from 'chai';
import {type Literal, plainText} from '../../model/text.js';
import {conceptLabel, lastSegmentOf} from './concept-label.js';

const unknown = (): undefined => undefined;
const listed = (): Literal => ({value: 'Listans', language: 'sv'});

describe('the label of a concept', () => {
  it('is that of the code list first', () => {
    const concept = {uri: 'https://list.example/A', label: plainText('Eget namn')};
    expect(conceptLabel(concept, 'sv', listed)?.value).to.equal('Listans');
  });

  it('is the name in the source where no list knows it', () => {
    const concept = {uri: 'https://list.example/A', label: plainText('Eget namn')};
    expect(conceptLabel(concept, 'sv', unknown)?.value).to.equal('Eget namn');
  });

  it('is the end of the IRI where nobody names it', () => {
    const concept = {uri: 'https://list.example/Sm%C3%A5l%C3%A4nningar', label: []};
    expect(conceptLabel(concept, 'sv', unknown)?.value).to.equal('Smålänningar');
  });

  it('is missing where there is neither name nor IRI', () => {
    expect(conceptLabel({uri: undefined, label: []}, 'sv', unknown)).to.equal(undefined);
  });
});

describe('the end of an IRI', () => {
  it('is what stands after the last slash, hash or colon', () => {
    expect(lastSegmentOf('https://a.example/b/')).to.equal('b');
    expect(lastSegmentOf('https://a.example/b#c')).to.equal('c');
    expect(lastSegmentOf('urn:isbn:123')).to.equal('123');
  });

  it('is left as it is when it is badly escaped', () => {
    expect(lastSegmentOf('https://a.example/100%')).to.equal('100%');
  });

  it('is the whole when there is no end', () => {
    expect(lastSegmentOf('///')).to.equal('///');
  });
});
