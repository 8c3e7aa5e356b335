/** Three origins: the bundle's, the catalog's, and the page's, which has a policy. */
import {type RunningServer, files, serve} from '../serve.js';

export interface World {
  readonly cdn: string;
  readonly catalog: string;
  readonly site: string;
  /** Address of a page with that policy (`CDN`, `CATALOG` stand for the origins) and that body. */
  page(policy: string, body: string): string;
  close(): Promise<void>;
}

function integrityOf(table: unknown, file: string): string {
  const value: unknown = typeof table === 'object' && table ? Reflect.get(table, file) : undefined;
  if (typeof value !== 'string') throw new TypeError(`no integrity of ${file}: build first`);
  return value;
}

/** @param integrity what `dist/cdn/sri.json` holds */
export async function openWorld(integrity: unknown): Promise<World> {
  const pages = new Map<string, readonly [policy: string, html: string]>();
  const cdn = await serve(files('dist/cdn'));
  const catalog = await serve(files('demo/public'));
  const site = await serve((request, response) => {
    const [policy, html] = pages.get(request.url ?? '') ?? ['', ''];
    const headers = {'content-type': 'text/html; charset=utf-8', 'referrer-policy': 'no-referrer'};
    response.writeHead(
      html ? 200 : 404,
      policy ? {...headers, 'content-security-policy': policy} : headers,
    );
    response.end(html);
  });
  const named = (text: string): string =>
    text.replaceAll('CDN', cdn.origin).replaceAll('CATALOG', catalog.origin);
  const script = `<script type="module" src="${cdn.origin}/dcat-elements.js"
    crossorigin="anonymous" integrity="${integrityOf(integrity, 'dcat-elements.js')}"></script>`;
  const page = (policy: string, body: string): string => {
    const path = `/${pages.size}`;
    const html = `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Kommunen</title>
      <link rel="icon" href="data:,"><meta name="viewport" content="width=device-width">
      <meta name="color-scheme" content="light dark">${script}</head>
      <body><main><h1>Öppna data</h1>${named(body)}</main></body></html>`;
    pages.set(path, [named(policy), html]);
    return `${site.origin}${path}`;
  };
  const servers: readonly RunningServer[] = [cdn, catalog, site];
  const close = async (): Promise<void> => {
    await Promise.all(servers.map((server) => server.close()));
  };
  return {cdn: cdn.origin, catalog: catalog.origin, site: site.origin, page, close};
}
