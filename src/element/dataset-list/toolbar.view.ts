/** Above the datasets: the search, how many there are, and in which order. */
import {type TemplateResult, html, nothing} from 'lit';
import {type SortName, sortNames} from '../../query/catalog-query.js';
import {headingView} from '../part/heading.view.js';
import {closeIcon, searchIcon} from '../part/icon.view.js';
import {countText} from './count.view.js';
import {withSort, withText} from './list-actions.js';
import type {FilledListContext} from './list-context.js';

export function searchView(context: FilledListContext): TemplateResult {
  const {query, sentences, onQuery} = context;
  const {list} = sentences;
  const onInput = ({target}: Event): void => {
    if (target instanceof HTMLInputElement) onQuery(withText(query, target.value), true);
  };
  // The list follows the typing; there is nothing to submit.
  return html`<form part="search" class="search" role="search" @submit=${(event: Event) => event.preventDefault()}>
    <label class="search-label" for="search">${list.searchLabel}</label>
    <div class="search-field">
      ${searchIcon}
      <input
        id="search"
        type="search"
        enterkeyhint="search"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        .value=${query.text}
        @input=${onInput}
      />
      ${
        query.text === ''
          ? nothing
          : html`<button
            type="button"
            class="button-icon"
            aria-label=${list.clearSearch}
            @click=${({currentTarget}: Event) => {
              onQuery(withText(query, ''));
              if (currentTarget instanceof HTMLElement) {
                currentTarget.closest('form')?.querySelector('input')?.focus();
              }
            }}
          >
            ${closeIcon}
          </button>`
      }
    </div>
  </form>`;
}

/** Relevance means something only when words are searched for. */
function sortsFor(text: string): readonly SortName[] {
  return sortNames.filter((name) => (name !== 'relevance' || text !== '') && name !== 'source');
}

/** What the list is sorted by when nobody has chosen: by relevance, or the newest first. */
function sortShown(sort: SortName, text: string): SortName {
  return sort === 'relevance' && text === '' ? 'modified' : sort;
}

function sortView({query, sentences, onQuery}: FilledListContext): TemplateResult {
  const {list} = sentences;
  const shown = sortShown(query.sort, query.text.trim());
  const names = sortsFor(query.text.trim());
  const onChange = ({target}: Event): void => {
    const chosen = target instanceof HTMLSelectElement ? target.value : '';
    const name = sortNames.find((known) => known === chosen);
    if (name) onQuery(withSort(query, name));
  };
  return html`<label class="sort">
    <span class="sort-label">${list.sortLabel}</span>
    <select @change=${onChange}>
      ${(names.includes(shown) ? names : [...names, shown]).map(
        (name) =>
          html`<option value=${name} .selected=${name === shown}>${list.sort[name]}</option>`,
      )}
    </select>
  </label>`;
}

/** The heading that counts, and the order. */
export function summaryView(context: FilledListContext): TemplateResult {
  const {sentences, result, query, list} = context;
  const count = countText(sentences.list, query, result.total);
  return html`<div class="summary">
    ${headingView(list.headingLevel, 'count', count)}
    ${result.total > 1 && list.paging !== 'none' ? sortView(context) : nothing}
  </div>`;
}
