/** What is chosen, each with a way to take it back. */
import {type TemplateResult, html, nothing} from 'lit';
import type {Facet, FacetValue} from '../../query/catalog-query.js';
import {closeIcon} from '../part/icon.view.js';
import {literalView} from '../part/literal.view.js';
import {chosenCount, withToggled, withoutFilters} from './list-actions.js';
import type {FilledListContext} from './list-context.js';

function chipView(facet: Facet, value: FacetValue, context: FilledListContext): TemplateResult {
  const {sentences, reader, query, onQuery} = context;
  const {list} = sentences;
  const name = `${list.facets[facet.name]}: ${value.label.value}`;
  return html`<li>
    <button
      type="button"
      part="chip"
      class="chip"
      aria-label=${list.removeFilter(name)}
      @click=${() => onQuery(withToggled(query, facet.name, value.value))}
    >
      <span class="chip-facet">${list.facets[facet.name]}:</span>
      ${literalView(value.label, reader)} ${closeIcon}
    </button>
  </li>`;
}

export function chipsView(context: FilledListContext): TemplateResult | typeof nothing {
  const {result, query, sentences, onQuery} = context;
  if (chosenCount(query) === 0) return nothing;
  const chips = result.facets.flatMap((facet) =>
    facet.values.filter(({chosen}) => chosen).map((value) => chipView(facet, value, context)),
  );
  return html`<div class="chosen">
    <ul part="chips" class="chips" aria-label=${sentences.list.chosenHeading}>
      ${chips}
    </ul>
    <button type="button" class="button-plain" @click=${() => onQuery(withoutFilters(query))}>
      ${sentences.list.clearAll}
    </button>
  </div>`;
}
