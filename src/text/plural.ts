/** Numbers in sentences: grouped as the language does, with the word in the form that the number asks for. */
import {formatNumber} from './format.js';

/** A sentence for each form; `#` stands for the number. `none` is said of 0, where that is said otherwise. */
export interface Forms {
  readonly none?: string;
  readonly one: string;
  readonly other: string;
}

/** Makes sentences with numbers in `language`. The languages here have two forms. */
export function countIn(language: string): (forms: Forms) => (count: number) => string {
  let rules: Intl.PluralRules | undefined;
  return ({none, one, other}) =>
    (count) => {
      if (count === 0 && none !== undefined) return none;
      rules ??= new Intl.PluralRules(language);
      const form = rules.select(count) === 'one' ? one : other;
      return form.replace('#', formatNumber(count, language));
    };
}
