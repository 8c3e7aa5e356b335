/** What a file is written in, by the name people use, from whatever the source says. */
import type {Format} from '../model/values.js';
import {authorityBase, foldCode, lastSegment} from './authority.js';
import {formatRows} from './list/format.js';

interface KnownFormat {
  readonly name: string;
  readonly mediaType: string | undefined;
  readonly uri: string | undefined;
}

const fileTypes = `${authorityBase}file-type/`;

interface Tables {
  readonly media: Map<string, KnownFormat>;
  readonly codes: Map<string, KnownFormat>;
  readonly words: Map<string, KnownFormat>;
}

let tables: Tables | undefined;

function readTables(): Tables {
  const made: Tables = {media: new Map(), codes: new Map(), words: new Map()};
  for (const row of formatRows.split('\n')) addRow(made, row);
  // Words come first: REST is Esri's in the EU list, any interface in speech.
  for (const [code, format] of made.codes) addNew(made.words, foldCode(code), format);
  return made;
}

function addRow({media, codes, words}: Tables, row: string): void {
  const [name = '', code = '', types = '', others = ''] = row.split('|');
  const [mediaType] = types.split(' ');
  const format = {
    name,
    mediaType: mediaType || undefined,
    uri: code ? fileTypes + code : undefined,
  };
  addNew(codes, code, format);
  for (const type of types.split(' ')) addNew(media, type, format);
  for (const word of [name, ...others.split(' ')]) addNew(words, foldCode(word), format);
}

function addNew(table: Map<string, KnownFormat>, key: string, format: KnownFormat): void {
  if (key && !table.has(key)) table.set(key, format);
}

/** `text/csv` out of a literal, an IANA IRI and its likes; without parameters. */
const mediaTypePattern =
  /(?:^|media-?types?\/|mime:)\s*((?:application|text|image|audio|video|model|multipart|chemical|x-gis)\/[\w.+-]+)/i;

function byMediaType(type: string): KnownFormat | undefined {
  const {media} = (tables ??= readTables());
  const known = media.get(type);
  if (known) return known;
  // The Swedish profile says that a file is zipped by a suffix: text/csv+zip.
  const inner = type.endsWith('+zip') ? media.get(type.slice(0, -4)) : undefined;
  if (inner) return {name: `${inner.name} (ZIP)`, mediaType: type, uri: undefined};
  const suffix = /\+(json|xml|zip)$/.exec(type)?.[1];
  return suffix ? {name: suffix.toUpperCase(), mediaType: type, uri: undefined} : undefined;
}

function byCode(code: string): KnownFormat {
  const {codes} = (tables ??= readTables());
  const name = code.replaceAll('_', ' ');
  return codes.get(code) ?? {name, mediaType: undefined, uri: fileTypes + code};
}

function byWord(word: string): KnownFormat | undefined {
  const {words} = (tables ??= readTables());
  return words.get(foldCode(word));
}

/** The one format that free text names (`Microsoft Excel (.xlsx)`, `CSV-fil`); none if it names several. */
function byText(text: string): KnownFormat | undefined {
  if (text.length > 60) return undefined;
  const named = text.split(/[^\p{L}\p{N}+]+/u).flatMap((word) => byWord(word) ?? []);
  const [first] = named;
  return first && named.every(({name}) => name === first.name) ? named.at(-1) : undefined;
}

/**
 * Takes a media type, an IANA or EU IRI, an extension or words. What is not known keeps its words as name;
 * a known name of several formats (Excel) has the media type of the one that was written.
 */
export function normalizeFormat(written: string): Format {
  const text = written.trim();
  const mediaType = mediaTypePattern.exec(text)?.[1]?.toLowerCase();
  if (mediaType) {
    return {name: mediaType, mediaType, uri: undefined, ...byMediaType(mediaType), written};
  }
  const code = /\/authority\/file-type\/(\w+)\/?$/.exec(text)?.[1];
  const known = code ? byCode(code) : (byWord(lastSegment(text)) ?? byText(text));
  return {name: text, mediaType: undefined, uri: undefined, ...known, written};
}

/** Extensions that say what a server runs, not what it sends, and pages. */
const pages = /^(html?|xhtml|php|aspx?|jsp|do|api|rest|sql)$/;

/**
 * What the address of a file says of its format: the extension, `outputFormat=`, `service=WMS`.
 * `written` is empty, for the source did not say it; `undefined` where the address tells nothing.
 */
export function formatOfAddress(address: string): Format | undefined {
  const [path = '', query = ''] = address.split('#', 1).join('').split('?', 2);
  const [, inner = '', extension = ''] = /(?:\.(\w{2,8}))?\.(\w{2,8})$/.exec(path) ?? [];
  const asked = /(?:^|&)(?:outputformat|format|f|service)=([^&]+)/i.exec(query)?.[1];
  const word = [asked, extension].find(
    (one) => one && !pages.test(one.toLowerCase()) && byWord(one),
  );
  const known = word ? byWord(word) : undefined;
  if (!known) return undefined;
  const zipped = known.name === 'ZIP' ? byWord(inner) : undefined;
  return {...known, ...(zipped && byMediaType(`${zipped.mediaType ?? ''}+zip`)), written: ''};
}
