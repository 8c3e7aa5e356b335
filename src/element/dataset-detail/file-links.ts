/**
 * The addresses of a distribution, and what to expect behind each. Catalogs write files as access
 * addresses and pages as downloads, so the address and the format are asked too; in doubt it is opened,
 * which promises nothing.
 */
import type {Distribution} from '../../model/catalog.js';
import {safeHref} from '../../model/safe-href.js';
import type {Text} from '../../model/text.js';
import type {File, Format} from '../../model/values.js';
import {formatOfAddress} from '../../vocabulary/normalize-format.js';

export interface FileLink {
  readonly url: string;
  readonly title: Text;
  readonly format: Format | undefined;
  /** Whether a file comes, in place of a page or service. */
  readonly isFile: boolean;
}

const fileEnding =
  /\.(csv|tsv|xlsx?|xlsm|ods|json|geojson|jsonl|ndjson|topojson|jsonld|xml|rdf|ttl|nt|n3|gml|kml|kmz|gpx|gpkg|shp|zip|7z|gz|tgz|tar|rar|pdf|docx?|odt|txt|parquet|fgb|px|sqlite|dwg|dxf|tiff?|jpe?g|png|las|laz|mdb|dbf|ics)$/i;
const pageEnding = /\.(html?|xhtml|php|aspx?|jspx?)$/i;
const serviceName =
  /^(?:.*\b(?:API|SPARQL|OData|OAI-PMH|REST|SOAP)\b.*|W(?:MS|FS|MTS|CS)\b.*|OGC .*|.*(?:Map|Feature)Server)$/i;

function pathOf(url: string): string {
  return URL.canParse(url) ? new URL(url).pathname : '';
}

/** The end of the path, where it is that of a file: `csv`. */
export function endingOf(url: string): string | undefined {
  return fileEnding.exec(pathOf(url))?.[1]?.toLowerCase();
}

/** The name of the file as people know it, `''` when the address has none. */
export function fileNameOf(url: string): string {
  const name = pathOf(url).split('/').at(-1) ?? '';
  if (!fileEnding.test(name)) return '';
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function isPageFormat({mediaType, name}: Format): boolean {
  return mediaType === 'text/html' || /^x?html$/i.test(name) || serviceName.test(name);
}

function isFile(url: string, format: Format | undefined, isDownload: boolean): boolean {
  if (format && isPageFormat(format)) return false;
  if (isDownload || endingOf(url) !== undefined) return true;
  const isPage = pageEnding.test(pathOf(url));
  return !isPage && format?.mediaType !== undefined;
}

/** Of the file itself, else of its distribution where that has just one, else what its address says. */
function formatOf({url, format}: File, {formats}: Distribution): Format | undefined {
  if (format) return format;
  const byAddress = formatOfAddress(url);
  if (formats.length < 2) return formats[0] ?? byAddress;
  return formats.find(({name}) => name === byAddress?.name) ?? byAddress;
}

function linkOf(file: File, distribution: Distribution, isDownload: boolean): FileLink {
  const {url, title} = file;
  const format = formatOf(file, distribution);
  return {url, title, format, isFile: isFile(url, format, isDownload)};
}

function normal(url: string): string {
  return safeHref(url)?.href ?? url;
}

/**
 * Every address of a distribution once, downloads first. Beside these, or beside a service, an access
 * address is a page unless it names a file.
 */
export function fileLinksOf(distribution: Distribution): readonly FileLink[] {
  const {downloadUrls, accessUrls} = distribution;
  const downloads = new Map(downloadUrls.map((file) => [normal(file.url), file]));
  const others = new Map(accessUrls.map((file) => [normal(file.url), file]));
  const links = [...downloads.values()].map((file) => linkOf(file, distribution, true));
  const isAlone = downloads.size === 0 && distribution.services.length === 0;
  for (const [address, file] of others) {
    if (downloads.has(address)) continue;
    const link = linkOf(file, distribution, false);
    const isNamed = link.isFile && (isAlone || endingOf(file.url) !== undefined);
    links.push(isNamed ? link : {...link, format: file.format, isFile: false});
  }
  return links;
}
