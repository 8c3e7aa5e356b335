/**
 * Every way a server is known to fail, by path. `/good` is what each would have said in health: the
 * small catalog beside this file. Adding a fault is one line here and one in `fault-table.ts`.
 */
import {readFileSync} from 'node:fs';
import {gzipSync} from 'node:zlib';

const text = readFileSync(new URL('catalog.rdf', import.meta.url), 'utf8');
const catalog = Buffer.from(text);
const half = catalog.subarray(0, catalog.length / 2);
const zipped = gzipSync(catalog);
const rdf = 'application/rdf+xml';
const typed = {'Content-Type': rdf};
const page = (title) =>
  `<!DOCTYPE html>\n<html lang="sv"><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`;
const html = 'text/html; charset=utf-8';
const turtle = '<https://data.askersby.example/catalog> a <http://www.w3.org/ns/dcat#Catalog> .\n';
const csv = 'namn;ort\nStrandbadet;Malmö\nÄngsbadet;Åmål\n';

/** Four megabytes of nothing at all in four kilobytes: what is counted is what comes out. */
const bomb = () => gzipSync(Buffer.alloc(4_000_000));

/** A redirect leaves the connection open, as real ones do. */
const moved = (answer, address) =>
  answer.head(302, {Location: address, 'Content-Length': 0, Connection: 'keep-alive'});

/** @type {Record<string, (answer: import('./answer.mjs').Answer, request: import('./fault-server.mjs').Asked) => void>} */
export const faults = {
  // In health.
  good: (answer) => answer.send(200, rdf, catalog),
  'good-gzip': (answer) => answer.send(200, rdf, zipped, {'Content-Encoding': 'gzip'}),
  'good-chunked': (answer) => {
    answer.head(200, {...typed, 'Transfer-Encoding': 'chunked'});
    answer.chunk(half).chunk(catalog.subarray(half.length)).write('0\r\n\r\n').end();
  },
  'good-turtle': (answer) => answer.send(200, 'text/turtle', turtle),
  'good-csv': (answer) => answer.send(200, 'text/csv; charset=utf-8', csv),
  'good-link': (answer) => answer.send(200, rdf, catalog, {Link: '</good?page=2>; rel="next"'}),

  // Silence.
  hang: () => {},
  'hang-half-way': (answer) => answer.head(200, {...typed, 'Content-Length': 100_000}).write(half),
  trickle: (answer) => {
    answer.head(200, {...typed, 'Content-Length': 100_000});
    answer.every(20, () => answer.write(' '));
  },

  // Broken connections and false lengths.
  close: (answer) => answer.end(),
  reset: (answer) => answer.reset(),
  'reset-half-way': (answer) => {
    answer
      .head(200, {...typed, 'Content-Length': catalog.length})
      .write(half)
      .reset();
  },
  'cut-chunked': (answer) => {
    answer
      .head(200, {...typed, 'Transfer-Encoding': 'chunked'})
      .chunk(half)
      .end();
  },
  'length-too-long': (answer) => {
    answer
      .head(200, {...typed, 'Content-Length': catalog.length + 500})
      .write(catalog)
      .end();
  },
  'length-too-short': (answer) => {
    answer
      .head(200, {...typed, 'Content-Length': half.length})
      .write(catalog)
      .end();
  },
  'no-length-cut': (answer) => answer.head(200, typed).write(half).end(),
  'half-gzip': (answer) => {
    const cut = zipped.subarray(0, zipped.length / 2);
    answer.send(200, rdf, cut, {'Content-Encoding': 'gzip'});
  },
  'not-gzip': (answer) => answer.send(200, rdf, catalog, {'Content-Encoding': 'gzip'}),
  'huge-header': (answer) => {
    answer.send(200, rdf, catalog, {'X-Much': 'a'.repeat(300_000)});
  },
  'no-http': (answer) => answer.write('SSH-2.0-OpenSSH_9.2\r\n').end(),

  // Too much.
  endless: (answer) => {
    answer.head(200, typed);
    answer.pour(Buffer.alloc(65_536, 'endless '));
  },
  'told-too-large': (answer) => {
    answer.head(200, {...typed, 'Content-Length': 4_000_000_000}).write(half);
  },
  'gzip-bomb': (answer) => answer.send(200, rdf, bomb(), {'Content-Encoding': 'gzip'}),

  // Redirects.
  redirect: (answer) => moved(answer, '/good'),
  'redirect-loop': (answer) => moved(answer, '/redirect-loop'),
  'redirect-elsewhere': (answer, {otherOrigin}) => {
    moved(answer, `${otherOrigin}/no-cors`);
  },
  'redirect-to-login': (answer, {otherOrigin}) => {
    moved(answer, `${otherOrigin}/login?back=/good`);
  },
  login: (answer) => answer.send(200, html, page('Logga in')),

  // Something else than data.
  'html-instead': (answer) => answer.send(200, html, page('Välkommen till Askersby')),
  'html-as-rdf': (answer) => answer.send(200, rdf, page('Ett fel har inträffat')),
  'html-404': (answer) => answer.send(404, html, page('Sidan finns inte')),
  'wrong-type': (answer) => answer.send(200, 'image/png', catalog),
  'no-type': (answer) => answer.head(200, {'Content-Length': catalog.length}).write(catalog).end(),
  empty: (answer) => answer.send(200, rdf, ''),
  blank: (answer) => answer.send(200, rdf, '\n  \n'),
  'no-content': (answer) => answer.head(204).end(),

  // Refusals.
  forbidden: (answer) => answer.send(403, 'text/plain', 'no'),
  'server-error': (answer) => answer.send(500, 'text/plain', 'no'),
  unavailable: (answer) => answer.send(503, 'text/plain', 'no'),
  'unavailable-1': (answer) => answer.send(503, 'text/plain', 'no', {'Retry-After': 1}),
  'too-many': (answer) => answer.send(429, 'text/plain', 'no'),
  'too-many-1': (answer) => answer.send(429, 'text/plain', 'no', {'Retry-After': 1}),
  'too-many-3600': (answer) => answer.send(429, 'text/plain', 'no', {'Retry-After': 3600}),
  'too-many-hidden': (answer) => {
    const headers = {'Retry-After': 3600, 'Access-Control-Expose-Headers': 'X-None'};
    answer.send(429, 'text/plain', 'no', headers);
  },
  // Ask with an `id` of your own: each id fails the first time only.
  flaky: (answer, {times}) => (times > 1 ? faults.good(answer) : faults['server-error'](answer)),
  'flaky-reset': (answer, {times}) => (times > 1 ? faults.good(answer) : answer.reset()),
  'flaky-cut': (answer, {times}) =>
    times > 1 ? faults.good(answer) : faults['cut-chunked'](answer),

  // Not for other origins.
  'no-cors': (answer) => answer.send(200, rdf, catalog, {}, {cors: false}),
  'no-cors-500': (answer) => answer.send(500, 'text/plain', 'no', {}, {cors: false}),
  'two-origins': (answer) => {
    answer.send(200, rdf, catalog, {'Access-Control-Allow-Origin': '*, *'}, {cors: false});
  },
  /** A proxy: `?url=` names what it fetches, which here is always in health. */
  proxy: (answer) => faults.good(answer),

  // Characters.
  bom: (answer) => answer.send(200, rdf, Buffer.concat([Buffer.from('\uFEFF'), catalog])),
  'latin-1': (answer) => answer.send(200, 'text/csv', Buffer.from(csv, 'latin1')),
  'utf-16': (answer) => {
    answer.send(200, 'text/csv', Buffer.from(`\uFEFF${csv}`, 'utf16le'));
  },
};
