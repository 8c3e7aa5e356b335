/** Facts: a label, and one value or a list of them. What is not known is not there. */
import {type TemplateResult, html, nothing} from 'lit';

export type Shown = TemplateResult | typeof nothing;

/** One value as it is, several as a list. */
export function valuesView(values: readonly Shown[]): Shown {
  const shown = values.filter((value) => value !== nothing);
  const [first = nothing] = shown;
  if (shown.length < 2) return first;
  return html`<ul class="values" role="list">
    ${shown.map((value) => html`<li>${value}</li>`)}
  </ul>`;
}

export function eachView<Value>(values: readonly Value[], view: (value: Value) => Shown): Shown {
  return valuesView(values.map((value) => view(value)));
}

/** A label and its value; nothing without a value. */
export function factView(label: string, value: Shown): Shown {
  if (value === nothing) return nothing;
  return html`<div class="fact">
    <dt>${label}</dt>
    <dd>${value}</dd>
  </div>`;
}

/** Facts under one another; nothing when there are none. */
export function factsView(facts: readonly Shown[]): Shown {
  const shown = facts.filter((fact) => fact !== nothing);
  return shown.length === 0 ? nothing : html`<dl part="facts" class="fact-list">${shown}</dl>`;
}

/** Words that have no language, such as numbers; nothing for none. */
export function wordsView(words: string | undefined): Shown {
  return words ? html`${words}` : nothing;
}

/** What is to be read letter by letter. */
export function codeView(code: string | undefined): Shown {
  return code ? html`<code>${code}</code>` : nothing;
}
