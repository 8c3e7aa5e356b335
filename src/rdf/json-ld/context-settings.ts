/** The entries of a context that are no terms. Each is unset before it is looked at: a wrong one is as good as none. */
import {isAbsoluteIri, resolveIri} from '../resolve-iri.js';
import {byBoth, type Context} from './context.js';
import {faultOf} from './fault.js';
import type {JsonObject} from './json.js';
import {isKeyword} from './keyword.js';
import {languageOf} from './language.js';

/** Entries of a context that define no term. */
export const settings: ReadonlySet<string> = new Set([
  '@base',
  '@direction',
  '@import',
  '@language',
  '@propagate',
  '@protected',
  '@version',
  '@vocab',
]);

function checkVersion(_context: Context, local: JsonObject): void {
  const {'@version': version = 1.1, '@direction': direction = null} = local;
  if (version !== 1.1) throw faultOf('invalid @version value');
  if (direction !== null && direction !== 'ltr' && direction !== 'rtl')
    throw faultOf('invalid base direction');
}

function setBase(context: Context, local: JsonObject): void {
  const base = local['@base'];
  if (base === undefined) return;
  const before = context.base;
  context.base = undefined;
  if (base === null) return;
  if (typeof base !== 'string') throw faultOf('invalid base IRI');
  if (before === undefined && !isAbsoluteIri(base)) throw faultOf('invalid base IRI');
  context.base = resolveIri(base, before ?? '');
}

function setVocabulary(context: Context, local: JsonObject): void {
  const vocabulary = local['@vocab'];
  if (vocabulary === undefined) return;
  const iri = typeof vocabulary === 'string' ? context.expand(vocabulary, byBoth) : undefined;
  context.vocabulary = undefined;
  if (vocabulary === null) return;
  if (iri === undefined || isKeyword(iri) || !(isAbsoluteIri(iri) || iri.startsWith('_:')))
    throw faultOf('invalid vocab mapping');
  context.vocabulary = iri;
}

function setLanguage(context: Context, local: JsonObject): void {
  const language = local['@language'];
  if (language === undefined) return;
  context.language = '';
  if (language !== null && typeof language !== 'string') throw faultOf('invalid default language');
  context.language = languageOf(language ?? '');
}

/** Each throws for a value that is wrong. */
export const setters: readonly ((context: Context, local: JsonObject) => void)[] = [
  checkVersion,
  setBase,
  setVocabulary,
  setLanguage,
];
