/** What is answered on one connection, written byte by byte to a raw socket, so that it may break any promise HTTP makes. */

const reasons = {
  200: 'OK',
  204: 'No Content',
  302: 'Found',
  403: 'Forbidden',
  404: 'Not Found',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
};

/** What a server says that lets any page read its answers. */
const open = {'Access-Control-Allow-Origin': '*', 'Access-Control-Expose-Headers': '*'};

export class Answer {
  #socket;
  #timers = new Set();

  /** @param {import('node:net').Socket} socket */
  constructor(socket) {
    this.#socket = socket;
    socket.once('close', () => this.#timers.forEach((timer) => clearInterval(timer)));
  }

  /** Status line and header; `cors: false` leaves out what lets other origins read. */
  head(status, headers = {}, {cors = true} = {}) {
    const all = {...(cors ? open : {}), Connection: 'close', ...headers};
    const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
    return this.write(`HTTP/1.1 ${status} ${reasons[status]}\r\n${lines.join('')}\r\n`);
  }

  /** Head, right length and body, and the end. */
  send(status, type, body, headers = {}, options = {}) {
    const length = Buffer.byteLength(body);
    this.head(status, {'Content-Type': type, 'Content-Length': length, ...headers}, options);
    this.write(body).end();
  }

  /** @param {string | Buffer} bytes */
  write(bytes) {
    if (this.#socket.writable) this.#socket.write(bytes);
    return this;
  }

  /** One piece of a chunked body. */
  chunk(bytes) {
    this.write(`${Buffer.byteLength(bytes).toString(16)}\r\n`);
    return this.write(bytes).write('\r\n');
  }

  end() {
    this.#socket.end();
  }

  /** Breaks the connection with RST instead of FIN, after what is written has left. */
  reset() {
    this.after(20, () => this.#socket.resetAndDestroy());
  }

  /**
   * Calls once, unless the other side has gone.
   * @param {number} milliseconds
   * @param {() => void} call
   */
  after(milliseconds, call) {
    this.#timers.add(setTimeout(call, milliseconds));
  }

  /**
   * Calls until the other side has gone.
   * @param {number} milliseconds
   * @param {() => void} call
   */
  every(milliseconds, call) {
    this.#timers.add(setInterval(call, milliseconds));
  }

  /** Writes for ever, as fast as the other side reads. */
  pour(bytes) {
    const socket = this.#socket;
    const more = () => {
      while (socket.writable && socket.write(bytes));
    };
    socket.on('drain', more);
    more();
  }
}
