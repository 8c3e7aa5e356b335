/** What is chosen, each with a way to take it back. */
import {type TemplateResult, html, nothing} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Facet, FacetValue} from '../../query/catalog-query.js';
import {closeIcon} from '../part/icon.view.js';
import {literalView} from '../part/literal.view.js';
import {chosenCount, withToggled, withoutFilters} from './list-actions.js';
import type {FilledListContext} from './list-context.js';
import {isTelling, valueLabel} from './value-label.js';

function chipView(facet: Facet, value: FacetValue, context: FilledListContext): TemplateResult {
  const {sentences, reader, query, onQuery} = context;
  const {list} = sentences;
  const label = valueLabel(facet.name, value, list);
  const about = isTelling(facet.name, value) ? '' : `${list.facets[facet.name]}: `;
  return html`<li>
    <button
      type="button"
      part="chip"
      class="chip"
      aria-label=${list.removeFilter(`${about}${label.value}`)}
      @click=${() => onQuery(withToggled(query, facet.name, value.value))}
    >
      <span>
        ${about ? html`<span class="chip-facet">${about}</span>` : nothing}
        ${literalView(label, reader)}
      </span>
      ${closeIcon}
    </button>
  </li>`;
}

/** Nothing while nothing is chosen. */
export function chipsView(context: FilledListContext): TemplateResult | typeof nothing {
  const {result, query, sentences, onQuery} = context;
  if (chosenCount(query) === 0) return nothing;
  const chosen = result.facets.flatMap((facet) =>
    facet.values.filter((value) => value.chosen).map((value) => [facet, value] as const),
  );
  return html`<div class="chosen">
    <ul part="chips" class="chips" role="list" aria-label=${sentences.list.chosenHeading}>
      ${repeat(
        chosen,
        ([{name}, {value}]) => `${name} ${value}`,
        ([facet, value]) => chipView(facet, value, context),
      )}
    </ul>
    <button type="button" class="button-plain" @click=${() => onQuery(withoutFilters(query))}>
      ${sentences.list.clearAll}
    </button>
  </div>`;
}
