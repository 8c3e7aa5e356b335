/** The sentences of one language are loaded when a page speaks it. */
import type {Sentences} from './sentences.js';

type Load = () => Promise<{readonly sentences: Sentences}>;

const loaders: ReadonlyMap<string, Load> = new Map<string, Load>([
  ['sv', () => import('./sv.js')],
  ['en', () => import('./en.js')],
  ['fi', () => import('./fi.js')],
  ['nb', () => import('./nb.js')],
  ['da', () => import('./da.js')],
  ['de', () => import('./de.js')],
]);

/** Norwegian of any kind is read by whoever reads bokmål. */
const near: ReadonlyMap<string, string> = new Map([
  ['no', 'nb'],
  ['nn', 'nb'],
]);

/** Languages that the elements speak. */
export const spokenLanguages: readonly string[] = [...loaders.keys()];

/** The one of `spokenLanguages` that is nearest to a BCP 47 tag; English for a language not spoken. */
export function spokenLanguageOf(language: string): string {
  const [primary = ''] = language.trim().toLowerCase().split(/[-_]/, 1);
  const spoken = near.get(primary) ?? primary;
  return loaders.has(spoken) ? spoken : 'en';
}

/** The sentences for a page in `language`. Rejects when they can not be loaded. */
export async function loadSentences(language: string): Promise<Sentences> {
  const load = loaders.get(spokenLanguageOf(language)) ?? (() => import('./en.js'));
  return (await load()).sentences;
}
