import { placeIn } from '../state/search.js';
import { html, nothing } from 'lit';
import { icon } from '../core/icons.js';

/** Where the browser does not say which zone it is in, days are those of the server. */
export function zone() {
  const named = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return named?.includes('/') ? named : '';
}

/**
 * What is wrong with a query, and where.
 * @param {import('../core/element.js').LunchroomElement} el @param {import('../core/problem.js').Problem} problem
 * @param {string} query @param {(() => void)|undefined} again
 */
export function drawWrong(el, problem, query, again) {
  const place = placeIn(problem.field);
  return html`<div class="fault" role="alert">
    <p>${icon('warning')} ${problem.code?.startsWith('query-') ? el.t(`search.wrong.${problem.code}`) : el.explain(problem)}</p>
    ${place ? html`<p class="quiet" dir="auto">${query.slice(0, place - 1)}<mark class="wrong">${query.slice(place - 1)}</mark></p>` : nothing}
    ${problem.status === 400 ? nothing : html`<button @click=${again}>${el.t('again')}</button>`}
  </div>`;
}
