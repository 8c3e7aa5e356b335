/**
 * The title of the page while an element shows something that has a title of its own. What the page was
 * called before comes back when nothing of the kind is shown any more.
 */

type MakeTitle = (site: string) => string;

/** By element; the last to say something is heard. */
const claims = new Map<object, MakeTitle>();

/** What the page is called by itself, and what was written here last. */
let [site, written] = ['', ''];

function write(): void {
  // The page has given itself another title in the meantime.
  if (document.title !== written) site = document.title;
  written = [...claims.values()].at(-1)?.(site) ?? site;
  if (document.title !== written) document.title = written;
}

/** From now on the page is called what `make` makes of its own title. */
export function claimTitle(owner: object, make: MakeTitle): void {
  claims.delete(owner);
  claims.set(owner, make);
  write();
}

/** Gives the page its title back, as far as `owner` had a say in it. */
export function releaseTitle(owner: object): void {
  if (claims.delete(owner)) write();
}
