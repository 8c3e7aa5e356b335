/** The facets: what a list can be narrowed by, with how many datasets each value would leave. */
import {type TemplateResult, html, nothing} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Facet, FacetValue} from '../../query/catalog-query.js';
import {fold, undot} from '../../query/fold.js';
import {formatNumber} from '../../text/format.js';
import {literalView} from '../part/literal.view.js';
import {withToggled} from './list-actions.js';
import type {FilledListContext} from './list-context.js';
import {valueLabel} from './value-label.js';

/** Values shown before "show more". */
const fewValues = 7;
/** Values from which on they can be searched. */
const manyValues = 15;

/** A facet that all datasets share, or none has, narrows nothing. */
export function isUseful({values}: Facet, total: number): boolean {
  if (values.some(({chosen}) => chosen)) return true;
  return values.length > 1 || values.some(({count}) => count < total);
}

function valueView(facet: Facet, value: FacetValue, context: FilledListContext): TemplateResult {
  const {sentences, reader, query, onQuery} = context;
  return html`<li>
    <label class="choice ${value.count === 0 ? 'choice-none' : ''}">
      <input
        type="checkbox"
        .checked=${value.chosen}
        @change=${() => onQuery(withToggled(query, facet.name, value.value))}
      />
      <span class="choice-label">${literalView(valueLabel(facet.name, value, sentences.list), reader)}</span>
      <span class="choice-count">
        <span aria-hidden="true">${formatNumber(value.count, reader.spoken)}</span>
        <span class="visually-hidden">${sentences.list.datasets(value.count)}</span>
      </span>
    </label>
  </li>`;
}

/** Letters as somebody in a hurry types them. */
function bare(text: string): string {
  return undot(fold(text));
}

/** The chosen values, then those that match what the visitor looks for, no more than there is room for. */
function shownValues({name, values}: Facet, {panel}: FilledListContext): readonly FacetValue[] {
  const text = bare(panel.textOf(name).trim());
  const matching = text
    ? values.filter(({label, chosen}) => chosen || bare(label.value).includes(text))
    : values;
  if (panel.isUnfolded(name) || text) return matching;
  const chosen = matching.filter((value, at) => value.chosen && at >= fewValues);
  return [...matching.slice(0, fewValues), ...chosen];
}

function searchView({name}: Facet, {sentences, panel}: FilledListContext): TemplateResult {
  const {list} = sentences;
  return html`<input
    class="facet-search"
    type="search"
    autocomplete="off"
    aria-label=${list.searchFacetOf(list.facets[name])}
    placeholder=${list.searchFacet}
    .value=${panel.textOf(name)}
    @input=${({target}: Event) => {
      if (target instanceof HTMLInputElement) panel.setText(name, target.value);
    }}
  />`;
}

function moreView({name, values}: Facet, {sentences, panel}: FilledListContext): unknown {
  if (values.length <= fewValues || panel.textOf(name) !== '') return nothing;
  const {list} = sentences;
  const isUnfolded = panel.isUnfolded(name);
  const label = (isUnfolded ? list.showFewerOf : list.showMoreOf)(list.facets[name]);
  return html`<button
    type="button"
    class="button-plain"
    aria-label=${label}
    aria-expanded=${isUnfolded}
    @click=${() => panel.toggleUnfolded(name)}
  >
    ${isUnfolded ? list.showFewer : list.showMore}
  </button>`;
}

function facetView(facet: Facet, at: number, context: FilledListContext): TemplateResult {
  const {sentences, panel} = context;
  const {name, values} = facet;
  const shown = shownValues(facet, context);
  const label = sentences.list.facets[name];
  return html`<details
    part="facet"
    class="facet"
    ?open=${panel.isOpen(name, at)}
    @toggle=${({target}: Event) => {
      if (target instanceof HTMLDetailsElement && target.open !== panel.isOpen(name, at)) {
        panel.setOpen(name, target.open);
      }
    }}
  >
    <summary class="facet-name">${label}</summary>
    <fieldset class="facet-body">
      <legend class="visually-hidden">${label}</legend>
      ${values.length >= manyValues ? searchView(facet, context) : nothing}
      <ul class="choices" role="list">
        ${repeat(
          shown,
          ({value}) => value,
          (value) => valueView(facet, value, context),
        )}
      </ul>
      ${shown.length === 0 ? html`<p class="muted">${sentences.list.noFacetHits}</p>` : nothing}
      ${moreView(facet, context)}
    </fieldset>
  </details>`;
}

/** Those offered by the page that can narrow the list. */
export function usefulFacets({result, query, catalog}: FilledListContext): readonly Facet[] {
  return result.facets.filter(
    (facet) => query.facets.includes(facet.name) && isUseful(facet, catalog.size),
  );
}

export function facetsView(useful: readonly Facet[], context: FilledListContext): TemplateResult {
  return html`<div part="facets" class="facets">
    ${repeat(
      useful,
      ({name}) => name,
      (facet, at) => facetView(facet, at, context),
    )}
  </div>`;
}
