import {expect} from 'chai';
import {claimTitle, releaseTitle} from './page-title.js';

const named =
  (name: string) =>
  (site: string): string =>
    `${name} – ${site}`;

describe('the title of the page', () => {
  const [one, other] = [{}, {}];
  const {title} = document;

  beforeEach(() => {
    document.title = 'Kommunen';
  });
  afterEach(() => {
    releaseTitle(one);
    releaseTitle(other);
    document.title = title;
  });

  it('names what is shown, and is as before when nothing is', () => {
    claimTitle(one, named('Badplatser'));
    claimTitle(one, named('Ängar'));
    expect(document.title).to.equal('Ängar – Kommunen');
    releaseTitle(one);
    expect(document.title).to.equal('Kommunen');
  });

  it('is that of the last of several to say something', () => {
    claimTitle(one, named('Badplatser'));
    claimTitle(other, named('Ängar'));
    expect(document.title).to.equal('Ängar – Kommunen');
    releaseTitle(other);
    expect(document.title).to.equal('Badplatser – Kommunen');
  });

  it('gives way to one that the page takes itself', () => {
    claimTitle(one, named('Badplatser'));
    document.title = 'Förvaltningen';
    releaseTitle(one);
    expect(document.title).to.equal('Förvaltningen');
    claimTitle(one, named('Badplatser'));
    expect(document.title).to.equal('Badplatser – Förvaltningen');
  });
});
