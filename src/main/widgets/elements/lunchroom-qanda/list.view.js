import { html, nothing } from 'lit';
import { stageFirst } from '../../state/qanda.js';
import { drawAsk } from './ask.view.js';

/** @typedef {import('./lunchroom-qanda.js').LunchroomQanda} Qanda */

/** @param {Qanda} el @param {string} season */
export const drawHead = (el, season) => html`<header part="header"><h2>${el.heading ?? el.t('qanda.title')}</h2>
  <p class="quiet">${el.qanda.configured ? when(el, season) : el.t('qanda.not-yet')}</p></header>`;

/** Until when, or from when on, one may ask. @param {Qanda} el @param {string} season */
function when(el, season) {
  const { opensAt, closesAt } = el.qanda;
  if (season === 'before') return el.t('qanda.opens', { when: el.lingo.when(opensAt) });
  if (season === 'over') return el.t('qanda.over');
  return closesAt ? el.t('qanda.closes', { when: el.lingo.when(closesAt) }) : '';
}

/** What the viewer asked and others do not see. @param {Qanda} el */
export function drawOwn(el) {
  const { asks } = el.own;
  if (asks.length === 0) return nothing;
  return html`<section class="own" aria-labelledby="own"><h3 id="own">${el.t('qanda.own')}</h3><ul>${asks.map((ask) => drawAsk(el, ask))}</ul></section>`;
}

/** Which asks, in which order. @param {Qanda} el */
export function drawViews(el) {
  const view = (/** @type {'open'|'answered'|'ledger'} */ name) => html`<button class=${el.view === name ? 'on' : 'plain'}
    aria-pressed=${el.view === name ? 'true' : 'false'} @click=${() => el.show(name)}>${el.t(`qanda.view.${name}`)}</button>`;
  const sort = (/** @type {string} */ name) => html`<option value=${name} ?selected=${el.sort === name}>${el.t(`qanda.sort.${name}`)}</option>`;
  return html`<div class="views"><div role="group" aria-label=${el.t('qanda.views')}>${view('open')}${view('answered')}${view('ledger')}</div>
    ${el.view === 'ledger' ? nothing : html`<label class="quiet">${el.t('qanda.sort')}
      <select @change=${(/** @type {any} */ event) => el.order(event.target.value)}>${sort('votes')}${sort('new')}${sort('waiting')}</select></label>`}</div>`;
}

/** The asks; what came since waits behind a button. @param {Qanda} el */
export function drawList(el) {
  const { asks, fresh, after } = el.list;
  return html`<div class="list" part="list">
    <div role="status">${fresh.length ? html`<button class="fresh" @click=${() => el.refresh()}>${el.t('qanda.fresh', { count: fresh.length })}</button>` : nothing}</div>
    ${asks.length ? html`<ul>${stageFirst(asks).map((ask) => drawAsk(el, ask))}</ul>` : html`<p class="quiet none">${el.t(`qanda.none.${el.view}`)}</p>`}
    ${after ? html`<button class="older" @click=${() => el.older()}>${el.t('qanda.older')}</button>` : nothing}
  </div>`;
}
