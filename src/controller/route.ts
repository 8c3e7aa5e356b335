/**
 * Keeps an element's state in the address of the page, so that it can be linked to and the back button
 * undoes what the visitor did.
 */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {type RouteEntries, type RouteMode, readRoute, writeRoute} from './page-address.js';

/** Names in use on this page: `dcat`, `dcat2`, `dcat3` … in the order in which the elements came. */
const taken = new Set<string>();

function takeName(): string {
  for (let number = 1; ; number++) {
    const name = number === 1 ? 'dcat' : `dcat${number}`;
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
}

export class RouteController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #mode: () => RouteMode;
  #name = '';
  #entries: RouteEntries = [];
  #written = '';

  /** @param mode read whenever the address is read or written */
  constructor(host: ReactiveControllerHost & Element, mode: () => RouteMode) {
    this.#host = host;
    this.#mode = mode;
    host.addController(this);
  }

  /** What the address says now, or, without a route, what was said last. */
  get entries(): RouteEntries {
    return this.#entries;
  }

  hostConnected(): void {
    // A move within the page keeps the name.
    if (this.#name === '') this.#name = takeName();
    taken.add(this.#name);
    addEventListener('popstate', this.#read);
    addEventListener('hashchange', this.#read);
    this.#read();
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#read);
    removeEventListener('hashchange', this.#read);
    const name = this.#name;
    setTimeout(() => {
      if (!this.#host.isConnected) taken.delete(name);
    });
  }

  /** A link to that state, for `href`. */
  href(entries: RouteEntries): string {
    return writeRoute(new URL(location.href), this.#mode(), this.#name, entries).href;
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
    if (next === href || this.#mode() === 'none') return;
    try {
      history[how](history.state, '', next);
    } catch {
      return;
    }
  }

  #set(entries: RouteEntries): void {
    const written = JSON.stringify(entries);
    if (written === this.#written) return;
    this.#written = written;
    this.#entries = entries;
    this.#host.requestUpdate();
  }

  readonly #read = (): void => {
    const mode = this.#mode();
    if (mode !== 'none') this.#set(readRoute(new URL(location.href), mode, this.#name));
  };
}
