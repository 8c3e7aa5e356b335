/** Two small servers for tests of the built bundle: a CDN that serves files, and a site that embeds them. */
import {createReadStream, existsSync, statSync} from 'node:fs';
import {type RequestListener, type Server, createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join, normalize} from 'node:path';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.jsonld': 'application/ld+json',
  '.rdf': 'application/rdf+xml',
  '.ttl': 'text/turtle',
  '.nt': 'application/n-triples',
  '.css': 'text/css',
  '.csv': 'text/csv',
  '.svg': 'image/svg+xml',
};

export interface RunningServer {
  /** `http://127.0.0.1:<port>` */
  readonly origin: string;
  close(): Promise<void>;
}

/** Listens on a free port of this machine. */
export async function serve(listener: RequestListener): Promise<RunningServer> {
  const server: Server = createServer(listener);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const {port} = server.address() as AddressInfo;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return {origin: `http://127.0.0.1:${port}`, close};
}

/** Serves the files below a folder to every origin, as a CDN or an open catalog does. */
export function files(folder: string): RequestListener {
  return (request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://localhost');
    const path = join(folder, normalize(decodeURIComponent(pathname)));
    if (!existsSync(path) || !statSync(path).isFile()) {
      response.writeHead(404, {'access-control-allow-origin': '*'}).end('not found');
      return;
    }
    response.writeHead(200, {
      'content-type': contentTypes[extname(path)] ?? 'application/octet-stream',
      'access-control-allow-origin': '*',
    });
    createReadStream(path).pipe(response);
  };
}
