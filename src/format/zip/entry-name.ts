import {readCodePage} from './code-page.js';

/**
 * The name of an entry with `/` between folders. Many packers write UTF-8 without saying so: what is valid
 * UTF-8 is taken for it, the rest for code page 437.
 */
export function entryNameOf(bytes: Uint8Array): string {
  let name;
  try {
    name = new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    name = readCodePage(bytes, 'cp437');
  }
  return name.replaceAll('\\', '/');
}

/** The name without its folders. */
export function fileNameOf(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1);
}

/** Ending of the name in lower case, without the dot; `''` when there is none. */
export function extensionOf(name: string): string {
  const file = fileNameOf(name);
  const dot = file.lastIndexOf('.');
  return dot < 0 ? '' : file.slice(dot + 1).toLowerCase();
}

/** Folders, and what operating systems leave behind in archives without anybody's knowledge. */
export function isNoFile(name: string): boolean {
  if (name.endsWith('/') || name.startsWith('__MACOSX/')) return true;
  const file = fileNameOf(name);
  return file.startsWith('._') || file === '.DS_Store' || file === 'Thumbs.db';
}
