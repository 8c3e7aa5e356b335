/** A site, its CDN and the server of its catalog in one; everything compressed once, with Brotli. */
import {readFileSync} from 'node:fs';
import {extname} from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';
import {type RunningServer, serve} from '../../test/serve.js';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.rdf': 'application/rdf+xml',
  '.ttl': 'text/turtle',
  '.nt': 'application/n-triples',
  '.jsonld': 'application/ld+json',
  '.rj': 'application/rdf+json',
};

/** The best that Brotli can, except for what would take minutes. */
function compressed(body: Buffer): Buffer {
  const quality = body.length > 10_000_000 ? 1 : body.length > 1_000_000 ? 5 : 11;
  return brotliCompressSync(body, {params: {[constants.BROTLI_PARAM_QUALITY]: quality}});
}

export class Site {
  readonly #bodies = new Map<string, Buffer>();
  readonly #folders: ReadonlyMap<string, string>;
  #server: RunningServer | undefined;

  /** @param folders by first part of the path: where its files lie */
  constructor(folders: Readonly<Record<string, string>>) {
    this.#folders = new Map(Object.entries(folders));
  }

  get origin(): string {
    return this.#server?.origin ?? '';
  }

  /** Puts a page at a path. */
  page(path: string, html: string): void {
    this.#bodies.set(path, compressed(Buffer.from(html)));
  }

  async open(): Promise<void> {
    this.#server = await serve((request, response) => {
      const path = new URL(request.url ?? '/', 'http://localhost').pathname;
      const body = this.#bodyOf(path);
      if (!body) return response.writeHead(404).end();
      const contentType = contentTypes[extname(path) || '.html'] ?? 'application/octet-stream';
      const headers = {'content-type': contentType, 'content-length': body.length};
      return response.writeHead(200, {...headers, 'content-encoding': 'br'}).end(body);
    });
  }

  async close(): Promise<void> {
    await this.#server?.close();
  }

  #bodyOf(path: string): Buffer | undefined {
    const known = this.#bodies.get(path);
    if (known) return known;
    const [, first = '', ...rest] = path.split('/');
    const folder = this.#folders.get(first);
    if (folder === undefined || rest.includes('..')) return undefined;
    try {
      const body = compressed(readFileSync(`${folder}/${rest.join('/')}`));
      this.#bodies.set(path, body);
      return body;
    } catch {
      return undefined;
    }
  }
}
