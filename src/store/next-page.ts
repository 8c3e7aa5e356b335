/** Where the next page of a paged catalog may be fetched. */
import {NetError} from '../net/net-error.js';

/**
 * The next page, which must be on the host of this one: a catalog can not send its readers elsewhere. A
 * server behind a proxy often calls itself `http:`; then it is asked as it was asked before.
 *
 * @throws {NetError} `address`, when it is on another host
 */
export function nextPage(next: string | undefined, current: string): string | undefined {
  if (next === undefined || !URL.canParse(next, current)) return undefined;
  const [to, from] = [new URL(next, current), new URL(current)];
  if (to.hostname !== from.hostname) {
    const came = `a next page on another host than ${from.host}`;
    throw new NetError({code: 'address', address: to.href, came});
  }
  to.protocol = from.protocol;
  to.port = from.port;
  return to.href;
}
