import {failed, isProxied, type Ask} from './ask.js';
import {nameErrorPage} from './error-page.js';
import type {NetAnswer} from './net.js';
import {readBody} from './read-body.js';
import {readRetryAfter} from './retry.js';
import {Watch} from './watch.js';

/** Whether `Accept` may go to another origin without a preflight (Fetch, 2.2.2, CORS-safelisted). */
function isSafelisted(accept: string): boolean {
  return (
    accept !== '' && /^[\t\x20-\x7e]{1,128}$/.test(accept) && !/["():<>?@[\\\]{}]/.test(accept)
  );
}

function initOf({options}: Ask, signal: AbortSignal, isAnew: boolean): RequestInit {
  return {
    headers: isSafelisted(options.accept) ? {accept: options.accept} : {},
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: isAnew ? 'reload' : 'default',
    signal,
  };
}

/** Node tells why in `cause`; a browser tells nothing. */
function whyOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error ? `: ${cause.message}` : '';
}

async function answerOf(ask: Ask, watch: Watch, isAnew: boolean): Promise<Response> {
  try {
    return await ask.surroundings.fetch(ask.target.href, initOf(ask, watch.signal, isAnew));
  } catch (cause) {
    if (watch.verdict) throw watch.verdict;
    if (!ask.surroundings.isOnline()) throw failed(ask, 'offline', 'nothing', {cause});
    const why = whyOf(cause);
    const code = why.includes('redirect') ? 'redirect' : 'cors-or-network';
    throw failed(ask, code, `nothing that may be read${why}`, {cause});
  }
}

function refuseStatus(ask: Ask, {ok, status, statusText, headers}: Response): void {
  if (ok) return;
  const retryAfter = readRetryAfter(headers.get('retry-after'), ask.surroundings.now());
  const isLimit = status === 429 || (status === 503 && retryAfter !== undefined);
  const wait = retryAfter === undefined ? '' : `, to be asked again after ${retryAfter} s`;
  const came = `${status} ${statusText}`.trim() + wait;
  throw failed(ask, isLimit ? 'rate-limit' : 'status', came, {status, retryAfter});
}

function refusePage(ask: Ask, answer: NetAnswer, wasRedirected: boolean): void {
  const page = ask.options.takesHtml ? undefined : nameErrorPage(answer.bytes, answer.contentType);
  if (page === undefined) return;
  const {origin, pathname} = new URL(answer.address);
  const where = wasRedirected ? `, after a redirect to ${origin}${pathname}` : '';
  throw failed(ask, 'not-what-it-says', page + where);
}

/** Asks once. Throws nothing but `NetError`, unless a callback of the asker throws. */
export async function fetchOnce(ask: Ask, deadline: number, isAnew: boolean): Promise<NetAnswer> {
  const watch = new Watch(ask, deadline);
  try {
    const response = await answerOf(ask, watch, isAnew);
    refuseStatus(ask, response);
    watch.hear(0);
    const answer: NetAnswer = {
      bytes: await readBody(ask, watch, response),
      address: isProxied(ask) ? ask.url.href : response.url || ask.url.href,
      contentType: response.headers.get('content-type') ?? '',
      link: response.headers.get('link') ?? '',
      proxied: isProxied(ask),
    };
    refusePage(ask, answer, response.redirected);
    return answer;
  } finally {
    watch.stop();
  }
}
