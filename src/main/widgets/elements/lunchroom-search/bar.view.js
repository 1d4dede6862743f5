import { html, nothing } from 'lit';
import { icon } from '../../core/icons.js';
import { KINDS, SORTS, count } from '../../state/search.js';

/** @typedef {import('./lunchroom-search.js').LunchroomSearch} Search */

/** What one searches for, of which kind, in which order. @param {Search} el */
export function drawBar(el) {
  const go = (/** @type {any} */ event) => {
    event.preventDefault();
    void el.search({ q: event.target.elements.q.value.trim() });
  };
  return html`<form part="form" role="search" @submit=${go}>
      <label class="box"><span class="heard">${el.t('search.what')}</span>${icon('search')}
        <input type="search" name="q" dir="auto" maxlength="500" autocomplete="off" enterkeyhint="search"
          placeholder=${el.t('search.placeholder')} .value=${el.wish.q} /></label>
      <button class="primary">${el.t('search.go')}</button>
      <button type="button" class="plain help" aria-expanded=${el.helping ? 'true' : 'false'} @click=${() => (el.helping = !el.helping)}>${el.t('search.help')}</button>
    </form>
    ${el.answer?.counts.all ? html`<div class="row">${drawKinds(el, el.answer.counts)}${drawSorts(el)}</div>` : nothing}`;
}

/** @param {Search} el @param {import('../../state/search.js').Counts} counts */
function drawKinds(el, counts) {
  return html`<div part="tabs" class="tabs" role="group" aria-label=${el.t('search.kinds')}>
    ${KINDS.map((kind) => html`<button class=${el.wish.kind === kind ? 'tab on' : 'tab'} aria-pressed=${el.wish.kind === kind ? 'true' : 'false'}
      ?disabled=${kind !== 'all' && el.wish.kind !== kind && count(counts, kind) === 0}
      @click=${() => el.search({ kind })}>${el.t(`search.kind.${kind}`)} <span class="number">${el.lingo.numbers.format(count(counts, kind))}</span></button>`)}
  </div>`;
}

/** @param {Search} el */
function drawSorts(el) {
  return html`<label class="sort"><span class="heard">${el.t('search.sort')}</span>
    <select @change=${(/** @type {any} */ event) => el.search({ sort: event.target.value })}>
      ${SORTS.map((sort) => html`<option value=${sort} ?selected=${el.wish.sort === sort}>${el.t(`search.sort.${sort}`)}</option>`)}
    </select></label>`;
}
