/**
 * Keeps an element's state in the address of the page, so that it can be linked to and the back button
 * undoes what the visitor did.
 */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {
  type RouteEntries,
  type RouteMode,
  firstName,
  isAnchor,
  readRoute,
  routeMode,
  writeRoute,
} from './page-address.js';

/** Names in use on this page: `dcat`, `dcat2`, `dcat3` … in the order in which the elements came. */
const taken = new Set<string>();

/** @param before the name until now, kept in a move within the page; `''` for none */
function takeName(before: string): string {
  let name = before || firstName;
  for (let number = 2; taken.has(name); number++) name = `${firstName}${number}`;
  taken.add(name);
  return name;
}

export class RouteController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #written: () => string;
  #mode: RouteMode = 'none';
  #name = '';
  #entries: RouteEntries = [];
  #said = '[]';

  /** @param written the mode as an editor wrote it; read before every update of the host */
  constructor(host: ReactiveControllerHost & Element, written: () => string) {
    this.#host = host;
    this.#written = written;
    host.addController(this);
  }

  /** What the address says now, or, without a route, what was said last. */
  get entries(): RouteEntries {
    return this.#entries;
  }

  hostConnected(): void {
    this.#name = takeName(this.#name);
    addEventListener('popstate', this.#onMove);
    addEventListener('hashchange', this.#onMove);
    this.#read();
  }

  hostUpdate(): void {
    if (routeMode(this.#written()) !== this.#mode) this.#read();
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#onMove);
    removeEventListener('hashchange', this.#onMove);
    taken.delete(this.#name);
  }

  /** A link to that state, for `href`. */
  href(entries: RouteEntries): string {
    return writeRoute(new URL(location.href), this.#mode, this.#name, entries).href;
  }

  /** The visitor went somewhere: back leads here again. */
  push(entries: RouteEntries): void {
    this.#write(entries, 'pushState');
  }

  /** The state became another without the visitor going anywhere, as while typing. */
  replace(entries: RouteEntries): void {
    this.#write(entries, 'replaceState');
  }

  #write(entries: RouteEntries, how: 'pushState' | 'replaceState'): void {
    this.#set(entries);
    const {href} = location;
    const next = this.href(entries);
    // A frame without an address of its own (about:srcdoc, a sandbox) refuses: the state is kept here.
    if (next === href || this.#mode === 'none') return;
    try {
      history[how](history.state, '', next);
    } catch {
      return;
    }
  }

  #set(entries: RouteEntries): void {
    const written = JSON.stringify(entries);
    if (written === this.#said) return;
    this.#said = written;
    this.#entries = entries;
    this.#host.requestUpdate();
  }

  /** An anchor within the page, such as "skip to content", leads away from nothing. */
  readonly #onMove = (): void => {
    if (this.#mode !== 'hash' || !isAnchor(location.hash)) this.#read();
  };

  readonly #read = (): void => {
    this.#mode = routeMode(this.#written());
    if (this.#mode !== 'none') this.#set(readRoute(new URL(location.href), this.#mode, this.#name));
  };
}
