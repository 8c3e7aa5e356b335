/**
 * Why an address can not be read, for the editor who asks. A browser tells a page nothing of a request
 * it refused; a second, opaque request tells whether anybody answers. It doubles the traffic and is
 * therefore never made for a visitor.
 */
import {failed, makeAsk, type Ask} from './ask.js';
import {fetchBytes} from './fetch-bytes.js';
import {NetError, type NetErrorCode} from './net-error.js';
import type {NetAnswer} from './net.js';
import {isPrivateHost} from './private-host.js';
import {pageSurroundings, type Surroundings} from './surroundings.js';
import {Watch} from './watch.js';

/** What is the matter. `readable`: nothing; `cors`, `dead`, `policy`: what `cors-or-network` hides. */
export type DiagnosisCode = 'readable' | 'cors' | 'dead' | 'policy' | NetErrorCode;

export interface Diagnosis {
  readonly code: DiagnosisCode;
  readonly address: string;
  /** English sentences, the most telling first. */
  readonly facts: readonly string[];
}

/** Notices whether the page's own Content-Security-Policy is what forbids asking. */
function watchPolicy({origin}: URL): {isBroken: () => boolean; stop: () => void} {
  let isBroken = false;
  const notice = (event: SecurityPolicyViolationEvent): void => {
    isBroken ||= event.blockedURI.startsWith(origin);
  };
  globalThis.addEventListener?.('securitypolicyviolation', notice);
  return {
    isBroken: () => isBroken,
    stop: () => globalThis.removeEventListener?.('securitypolicyviolation', notice),
  };
}

/** Whether anything comes back at all. A time-out or the asker's leaving is thrown. */
async function probe(ask: Ask, init: RequestInit): Promise<Response | undefined> {
  const {surroundings, limits} = ask;
  const watch = new Watch(ask, surroundings.now() + limits.total);
  const polite: RequestInit = {credentials: 'omit', referrerPolicy: 'no-referrer'};
  try {
    const all = {...init, ...polite, cache: 'no-store', signal: watch.signal} as const;
    return await surroundings.fetch(ask.url.href, all);
  } catch {
    if (watch.verdict) throw watch.verdict;
    return undefined;
  } finally {
    watch.stop();
  }
}

type Found = readonly [DiagnosisCode, ...string[]];

/** What `cors-or-network` hides. */
async function lookBehind(ask: Ask, isPolicyBroken: () => boolean): Promise<Found> {
  const {host, origin, href} = ask.url;
  const direct = await probe(ask, {redirect: 'manual'});
  if (direct?.type === 'opaqueredirect')
    return ['redirect', `${href} redirects to where this page may not read, or in circles.`];
  if (await probe(ask, {mode: 'no-cors'}))
    return [
      'cors',
      `${host} answers, but does not let pages of ${ask.surroundings.pageOrigin()} read what it says.`,
      'The header Access-Control-Allow-Origin is missing from the answer, or names other pages.',
    ];
  // The browser tells of a broken policy some time after the request has failed.
  await new Promise<void>((resolve) => ask.surroundings.later(resolve, 100));
  if (isPolicyBroken())
    return ['policy', `The page's Content-Security-Policy does not list ${origin} in connect-src.`];
  const found: Found = ['dead', `${host} does not answer: name, port, certificate or firewall.`];
  return isPrivateHost(href)
    ? [...found, `${host} is a name or number of an inner network.`]
    : found;
}

function factsOf({contentType, bytes, address}: NetAnswer, ask: Ask): Found {
  const facts = `${bytes.byteLength} bytes of ${contentType || 'no declared type'} can be read.`;
  return address === ask.url.href
    ? ['readable', facts]
    : ['readable', facts, `The address redirects to ${address}.`];
}

async function find(ask: Ask, isPolicyBroken: () => boolean): Promise<Found> {
  const {options, surroundings, url} = ask;
  try {
    return factsOf(await fetchBytes(url.href, {...options, proxy: ''}, surroundings), ask);
  } catch (error) {
    if (!(error instanceof NetError)) throw error;
    if (error.code !== 'cors-or-network') return [error.code, `What came: ${error.came}.`];
    return lookBehind(ask, isPolicyBroken);
  }
}

/**
 * Asks the address anew, without proxy and without retries, and where the browser does not say what is
 * wrong asks again in ways that tell. Resolves with what was found; rejects only when called off.
 */
export async function diagnose(
  address: string,
  signal?: AbortSignal,
  surroundings: Surroundings = pageSurroundings,
): Promise<Diagnosis> {
  let policy: ReturnType<typeof watchPolicy> | undefined;
  try {
    const options = {signal, maxAge: 0, limits: {retries: 0}, takesHtml: false};
    const ask = makeAsk(address, options, surroundings);
    policy = watchPolicy(ask.url);
    const [code, ...facts] = await find(ask, policy.isBroken);
    if (code === 'aborted') throw failed(ask, code, facts.join(' '));
    return {code, address: ask.url.href, facts};
  } catch (error) {
    if (!(error instanceof NetError) || error.code === 'aborted') throw error;
    return {code: error.code, address: error.address, facts: [`What came: ${error.came}.`]};
  } finally {
    policy?.stop();
  }
}
