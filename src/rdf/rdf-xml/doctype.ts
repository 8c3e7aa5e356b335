/**
 * The document type declaration, read for its internal entities alone. Nothing outside the document is
 * ever fetched, and nothing is declared that could grow.
 */
import {isSpace} from './characters.js';
import type {Entities} from './entities.js';

/** One declaration of an entity, from its `<!ENTITY`; sticky. */
const entityPattern =
  /<!ENTITY\s+(%\s+)?([^\s"'<>%]+)\s+(?:"([^"]*)"|'([^']*)'|(SYSTEM|PUBLIC)\b)/y;

const longestName = 64;

/** Offset behind the next `end`, or behind the text. */
function after(text: string, end: string, from: number): number {
  const at = text.indexOf(end, from);
  return at === -1 ? text.length : at + end.length;
}

/** Offset behind the `>` that is in no quotes. */
function afterDeclaration(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '>') return at + 1;
    if (character === '"' || character === "'") at = after(text, character, at + 1) - 1;
  }
  return text.length;
}

function readEntity(text: string, at: number, entities: Entities): void {
  entityPattern.lastIndex = at;
  const match = entityPattern.exec(text);
  if (!match) return;
  const [, parameter, name = '', double, single, external] = match;
  if (parameter !== undefined) entities.refuse('', `${name} is a parameter entity`);
  else if (external !== undefined) entities.refuse(name, 'is outside the document');
  else entities.declare(name, double ?? single ?? '');
}

/** One piece of the internal subset that begins at `at`; gives the offset behind it. */
function readPiece(text: string, at: number, entities: Entities): number {
  if (text.startsWith('<!--', at)) return after(text, '-->', at + 4);
  if (text.startsWith('<?', at)) return after(text, '?>', at + 2);
  if (text.startsWith('<!', at)) {
    readEntity(text, at, entities);
    return afterDeclaration(text, at + 2);
  }
  if (text.startsWith('%', at)) {
    const name = /^%[^\s;<>]*;?/.exec(text.slice(at, at + longestName))?.[0] ?? '%';
    entities.refuse('', `${name} is a parameter entity`);
    return at + name.length;
  }
  return at + 1;
}

/** Reads from behind `<!DOCTYPE`; gives the offset behind its `>`. */
export function readDoctype(text: string, from: number, entities: Entities): number {
  let at = from;
  while (at < text.length && !'[>'.includes(text.charAt(at))) {
    const character = text.charAt(at);
    at = character === '"' || character === "'" ? after(text, character, at + 1) : at + 1;
  }
  if (text.charAt(at) !== '[') return Math.min(at + 1, text.length);
  at++;
  while (at < text.length && text.charAt(at) !== ']') {
    at = isSpace(text.charCodeAt(at)) ? at + 1 : readPiece(text, at, entities);
  }
  return after(text, '>', at);
}
