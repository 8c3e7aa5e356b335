/** A page with a portal on it, and the way a visitor goes through it. */
import '../../src/element/portal/define.js';
import type {DcatPortal} from '../../src/element/portal/portal.js';
import {clear} from './list-page.js';
import {findA, wordsOf} from './look.js';
import {until} from './until.js';

const [start, title] = [location.href, document.title];

/** Puts the page back to where the tests began. */
export function leave(): void {
  clear();
  history.replaceState(null, '', start);
  document.title = title;
  scrollTo(0, 0);
}

/** The page at an address with that query or hash. */
export function goTo(relative: string): void {
  history.replaceState(null, '', new URL(relative, start));
}

/** What stands after the path, without what the test runner has put there. */
export function rest(): string {
  const {search, hash} = location;
  return `${search === new URL(start).search ? '' : search}${hash}`;
}

export function placePortal(attributes: Readonly<Record<string, string>>): DcatPortal {
  const portal = document.createElement('dcat-portal');
  for (const [name, value] of Object.entries({lang: 'sv', ...attributes})) {
    portal.setAttribute(name, value);
  }
  document.body.append(portal);
  return portal;
}

function inner(portal: DcatPortal, tag: string): ShadowRoot | undefined {
  const element = portal.shadowRoot?.querySelector(tag);
  return element?.checkVisibility() === true ? (element.shadowRoot ?? undefined) : undefined;
}

/** The list, when it is what is shown, and all of it has been read. */
export async function listOf(portal: DcatPortal): Promise<ShadowRoot> {
  let root: ShadowRoot | undefined;
  await until(() => {
    root = inner(portal, 'dcat-dataset-list');
    return root?.querySelector('.main')?.getAttribute('aria-busy') === 'false';
  });
  if (!root) throw new Error('there is no list');
  return root;
}

/** The dataset, when it is shown and called so. */
export async function detailOf(portal: DcatPortal, called: string): Promise<ShadowRoot> {
  let root: ShadowRoot | undefined;
  await until(() => {
    root = inner(portal, 'dcat-dataset-detail');
    return root !== undefined && wordsOf(root, '[part~=title]')[0] === called;
  });
  if (!root) throw new Error('there is no dataset');
  return root;
}

/** The link in the list that is called so. */
export function linkTo(root: ParentNode, called: string): HTMLAnchorElement {
  const at = wordsOf(root, 'a[part=link]').indexOf(called);
  return findA(HTMLAnchorElement, root, `[part=item]:nth-child(${at + 1}) a[part=link]`);
}

/** Opens a dataset from the list, as with the keyboard. */
export async function open(portal: DcatPortal, called: string): Promise<ShadowRoot> {
  const link = linkTo(await listOf(portal), called);
  link.focus();
  link.click();
  return detailOf(portal, called);
}
