import { html, nothing } from 'lit';
import { drawWrong } from '../asking.js';
import { icon } from '../../core/icons.js';

/** @typedef {import('./lunchroom-shelf.js').LunchroomShelf} Shelf */

const EXAMPLES = ['#feedback and (not draft)', '"first week" or onboard*', 'by:me saved:>1'];

/** @param {Shelf} el */
export function drawSearching(el) {
  const { searching } = el;
  const go = (/** @type {any} */ event) => {
    event.preventDefault();
    void searching.look(event.target.elements.query.value);
  };
  // The little cross of the field, and Escape.
  const cleared = (/** @type {any} */ event) => !event.target.value && searching.query && void searching.look('');
  const label = el.t(el.room ? 'shelf.search' : 'shelf.search.mine');
  return html`<form class="searching" role="search" part="search" @submit=${go}>
      <label class="box"><span class="heard">${label}</span>${icon('search')}
        <input type="search" name="query" dir="auto" maxlength="500" autocomplete="off" enterkeyhint="search" placeholder=${el.t('shelf.search.words')}
          .value=${searching.query} @search=${cleared} @input=${cleared} /></label>
      <button>${el.t('shelf.search.go')}</button>
      <button type="button" class="plain" aria-expanded=${searching.helping ? 'true' : 'false'} @click=${() => help(el)}>${el.t('shelf.search.how')}</button>
    </form>
    ${searching.helping ? drawHint(el) : nothing}
    ${searching.fault ? drawWrong(el, searching.fault, searching.query, searching.again) : nothing}
    ${searching.query && !searching.fault ? drawFound(el) : nothing}`;
}

function help(/** @type {Shelf} */ el) {
  el.searching.helping = !el.searching.helping;
  el.requestUpdate();
}

/** @param {Shelf} el */
const drawHint = (el) => html`<div class="hint quiet"><p>${el.t('shelf.search.hint')}</p>
  <p class="examples">${EXAMPLES.map((example) => html`<button class="plain on" dir="ltr" aria-label=${el.t('shelf.search.try', { query: example })}
    @click=${() => el.searching.look(example)}>${example}</button>`)}</p></div>`;

/** @param {Shelf} el */
function drawFound(el) {
  const { searching, items, about } = el;
  return html`<div class="fits">
    <p class="quiet" role="status">${items.length ? `${el.t('shelf.search.found', { count: items.length })}${about.before ? '…' : ''}` : el.t('shelf.search.none')}</p>
    <button class="plain" @click=${() => searching.look('')}>${el.t('shelf.tag.all')}</button>
    <label><span class="heard">${el.t('shelf.sort')}</span>
      <select @change=${(/** @type {any} */ event) => searching.order(event.target.value)}>
        ${searching.sorts.map((sort) => html`<option value=${sort} ?selected=${searching.sort === sort}>${el.t(`shelf.sort.${sort}`)}</option>`)}
      </select></label>
  </div>`;
}
