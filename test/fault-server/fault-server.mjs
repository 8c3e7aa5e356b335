/**
 * A server that fails on purpose. Raw sockets, because `node:http` mends too much. Two ports of
 * 127.0.0.1 answer the same paths, so that one can redirect to "another origin".
 *
 * `GET /<fault>?id=<your own>` plays a fault of `faults.mjs`; `GET /log?id=<your own>` answers, as JSON,
 * which requests with that id came, so that a test in a browser can count them and see their headers.
 */
import {createServer} from 'node:net';
import {Answer} from './answer.mjs';
import {faults} from './faults.mjs';

/**
 * @typedef {object} Logged one request as it came
 * @property {string} method
 * @property {string} path without query
 * @property {string} id
 * @property {Record<string, string>} headers names in lower case
 *
 * @typedef {Logged & {times: number, otherOrigin: string}} Asked `times` counts this path and id, from 1
 */

const listen = (server) =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${server.address().port}`));
  });

/** @returns {Logged} */
function readHead(head) {
  const [first, ...lines] = head.split('\r\n');
  const [method, target] = first.split(' ');
  const url = new URL(target, 'http://127.0.0.1');
  const headers = lines.map((line) => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
  });
  return {
    method,
    path: url.pathname,
    id: url.searchParams.get('id') ?? '',
    headers: Object.fromEntries(headers),
  };
}

export class FaultServer {
  #servers = [0, 1].map((index) => createServer((socket) => this.#converse(socket, index)));
  #sockets = new Set();
  /** @type {Logged[]} */
  log = [];
  origin = '';
  otherOrigin = '';

  /** Listens on two free ports. */
  async start() {
    [this.origin, this.otherOrigin] = await Promise.all(this.#servers.map(listen));
    return this;
  }

  /** Breaks what is open and frees the ports. */
  async stop() {
    const closed = this.#servers.map((server) => new Promise((done) => server.close(done)));
    for (const socket of this.#sockets) socket.destroy();
    await Promise.all(closed);
  }

  #converse(socket, index) {
    this.#sockets.add(socket);
    socket.once('close', () => this.#sockets.delete(socket));
    socket.on('error', () => socket.destroy()); // the other side may leave as it likes
    const answer = new Answer(socket);
    let head = '';
    socket.on('data', (bytes) => {
      head += bytes.toString('latin1');
      const end = head.indexOf('\r\n\r\n');
      if (end < 0) return;
      const request = readHead(head.slice(0, end));
      head = head.slice(end + 4); // after a redirect the next request may take the same connection
      if (request.path === '/log') this.#tell(answer, request.id);
      else this.#answer(answer, request, index);
    });
  }

  #answer(answer, request, index) {
    this.log.push(request);
    // A preflight is refused: whatever needs one fails the test that sent it.
    if (request.method !== 'GET') {
      answer.send(403, 'text/plain', '', {}, {cors: false});
      return;
    }
    const same = ({path, id}) => path === request.path && id === request.id;
    const times = this.log.filter(same).length;
    const fault = Object.hasOwn(faults, request.path.slice(1)) && faults[request.path.slice(1)];
    if (!fault) answer.send(404, 'text/plain', `no fault is called ${request.path}`);
    else fault(answer, {...request, times, otherOrigin: index ? this.origin : this.otherOrigin});
  }

  #tell(answer, id) {
    const told = this.log.filter((request) => request.id === id);
    answer.send(200, 'application/json', JSON.stringify(told), {'Cache-Control': 'no-store'});
  }
}

/** A started server; the caller stops it. */
export function startFaultServer() {
  return new FaultServer().start();
}
