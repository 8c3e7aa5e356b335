/**
 * What n3's lexer refuses, read the way its author meant it. Called only where the lexer has given up, so
 * that what is right can never be changed by it.
 */
import {mendLiteral, notClosed, unescapeLeniently} from './mend-literal.js';
import type {Token} from './n3.js';
import {seen} from './reporter.js';

/** A token whose place its reader knows. */
export type MendedToken = Pick<Token, 'type' | 'value' | 'prefix'>;

export interface Mend {
  /** `undefined` where the faulty text is best left out. */
  readonly token: MendedToken | undefined;
  /** Offset at which reading goes on; always beyond the fault. */
  readonly end: number;
  readonly severity: 'error' | 'warning';
  readonly code: string;
  readonly message: string;
}

/** Where in the text, after which type of token. */
export interface Fault {
  readonly text: string;
  readonly at: number;
  readonly previous: string;
}

/** Longest name or IRI that is looked at. */
const longest = 10_000;

function token(type: string, value: string, prefix = ''): MendedToken {
  return {type, value, prefix};
}

function warn(code: string, end: number, mended: MendedToken | undefined, message: string): Mend {
  return {token: mended, end, severity: 'warning', code, message};
}

/** What stands at `at` up to white space or punctuation; a dot at its end is no part of it. */
function wordAt(text: string, at: number): string {
  const word = /^[^\s\u200b;,[\](){}<>"']*/.exec(text.slice(at, at + longest))?.[0] ?? '';
  return word.replace(/\.$/, '');
}

function unreadable(text: string, at: number, end: number): Mend {
  return {
    token: token('unreadable', seen(text.slice(at, end))),
    end,
    severity: 'error',
    code: 'syntax-error',
    message: `"${seen(text.slice(at, end))}" makes no sense here`,
  };
}

/** An IRI with letters that are not allowed in one, or without its closing bracket. */
function mendIri({text, at}: Fault, type: string): Mend | undefined {
  const found = /^<<?([^<>\r\n]*)(>?)>?/.exec(text.slice(at, at + longest));
  if (!found) return undefined;
  const [all, inside = '', close] = found;
  const raw = close ? inside : wordAt(inside, 0);
  const end = at + (close ? all.length : all.length - inside.length + raw.length);
  if (!close && (raw === '' || end === text.length)) return undefined;
  const fault = close ? 'holds characters that an IRI can not have' : 'is not closed by ">"';
  const value = unescapeLeniently(raw);
  return warn(
    'iri-invalid',
    end,
    token(type, value),
    `<${seen(raw)}> ${fault}; it is kept as it is`,
  );
}

/** A prefixed name with `/`, `%`, `@` or the like in it, or an IRI without its brackets. */
function mendName({text, at}: Fault, type: string): Mend | undefined {
  const word = wordAt(text, at);
  const colon = word.indexOf(':');
  if (colon === -1) return undefined;
  const end = at + word.length;
  if (word.startsWith('//', colon + 1))
    return warn(
      'iri-invalid',
      end,
      token(type === 'type' ? 'typeIRI' : 'IRI', word),
      `${seen(word)} is taken for an IRI, though it is not in < >`,
    );
  const local = word.slice(colon + 1).replace(/\\([^\w\s])/g, '$1');
  return warn(
    'name-invalid',
    end,
    word.startsWith('_:') ? token('blank', local, '_') : token(type, local, word.slice(0, colon)),
    `The name ${seen(word)} holds characters that a name can not have; it is kept as it is`,
  );
}

function mendDatatype(fault: Fault): Mend {
  const {text} = fault;
  let at = fault.at + 2;
  while (/[ \t]/.test(text.charAt(at))) at++;
  const place = {...fault, at};
  const mended = text.charAt(at) === '<' ? mendIri(place, 'typeIRI') : mendName(place, 'type');
  if (mended) return mended;
  const word = wordAt(text, at);
  return warn('datatype-invalid', at + word.length, undefined, `"^^${word}" names no datatype`);
}

function mendText({text, at}: Fault): Mend {
  const {value, end, fault} = mendLiteral(text, at);
  if (end === text.length && fault === notClosed)
    return {...unreadable(text, at, end), message: `The text "${seen(value)}" ${fault}`};
  return warn('text-invalid', end, token('literal', value), `The text "${seen(value)}" ${fault}`);
}

function mendLanguage({text, at}: Fault): Mend {
  const word = wordAt(text, at);
  const end = at + Math.max(word.length, 1);
  const tag = /^@([a-z]+(?:-[a-z\d]+)*)$/i.exec(word.replaceAll('_', '-'))?.[1];
  const mended = tag === undefined ? undefined : token('langcode', tag);
  return warn('language-invalid', end, mended, `"${seen(word)}" is no language tag`);
}

/** The prefix of a declaration that lacks its colon, or has letters a prefix can not have. */
function mendPrefix({text, at}: Fault): Mend | undefined {
  const name = /^([^\s:<]+)[ \t]*:?/.exec(text.slice(at, at + longest));
  if (!name) return undefined;
  const [all, prefix = ''] = name;
  const message = `"${seen(all)}" is no prefix; taken for "${prefix}:"`;
  return warn('name-invalid', at + all.length, token('prefix', prefix), message);
}

/** A date or a number that somebody forgot to quote, or a truth in capitals. */
function mendBare({text, at}: Fault): Mend | undefined {
  const word = wordAt(text, at);
  if (!/^([-+]?\d|true$|false$)/i.test(word)) return undefined;
  const message = `${seen(word)} is taken for a text, though it is not in quotes`;
  return warn('text-invalid', at + word.length, token('literal', word), message);
}

/** Space as it comes from a web page or a word processor: no-break, zero-width, byte order mark. */
function mendSpace({text, at}: Fault): Mend | undefined {
  const space = /^[\s\u200b\u2060\0]+/.exec(text.slice(at, at + longest))?.[0];
  if (space === undefined) return undefined;
  const message = 'White space that Turtle does not know is passed over';
  return warn('whitespace-invalid', at + space.length, undefined, message);
}

function mendKnown(fault: Fault): Mend | undefined {
  const {text, at, previous} = fault;
  const first = text.charAt(at);
  const space = mendSpace(fault);
  if (space) return space;
  if (text.startsWith('^^', at)) return mendDatatype(fault);
  if (previous === '@prefix' || previous === 'PREFIX') return mendPrefix(fault);
  if (first === '<') return mendIri(fault, 'IRI');
  if (first === '"' || first === "'") return mendText(fault);
  if (first === '@' && previous === 'literal') return mendLanguage(fault);
  // `@sv_SE`: the lexer has taken `@sv`.
  if (previous === 'langcode' && /[\w-]/.test(first)) return mendLanguage(fault);
  return mendBare(fault) ?? mendName(fault, 'prefixed');
}

/** Mends what stands at `at`. What makes no sense becomes a token no grammar accepts. */
export function mend(fault: Fault): Mend {
  const {text, at} = fault;
  return mendKnown(fault) ?? unreadable(text, at, at + Math.max(wordAt(text, at).length, 1));
}
