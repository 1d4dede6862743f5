import { html, nothing } from 'lit';
import { get, post } from '../../core/api.js';
import { session } from '../../core/session.js';
import { drawn } from '../../core/text.js';
import { drawFate } from './ask.view.js';

/** @typedef {import('./lunchroom-qanda.js').LunchroomQanda} Qanda @typedef {import('../../state/qanda.js').Ask} Ask */

const QUERY = new URLSearchParams({ sort: 'waiting', state: 'promised', limit: '100' });

/** The answers that the viewer promised here: they see them until they are given, and give them here. */
export class Promised {
  /** @param {Qanda} el */
  constructor(el) {
    this.el = el;
    /** @type {Ask[]} */
    this.asks = [];
  }

  async read() {
    const page = await get(`${this.el.path}/asks?${QUERY}`).catch(() => ({ asks: [] }));
    this.asks = page.asks.filter((/** @type {Ask} */ ask) => ask.promise?.owner.id === session.me?.id);
    this.el.requestUpdate();
  }

  /** @param {Ask} ask */
  concerns(ask) {
    return this.asks.some(({ id }) => id === ask.id) || ask.promise?.owner.id === session.me?.id;
  }

  /** @param {Ask} ask @param {string} words */
  async answer(ask, words) {
    const done = await this.el.tried(() => post(`${this.el.path}/asks/${ask.id}/answer`, { how: 'writing', words }, { key: '' }));
    if (!done) return;
    this.asks = this.asks.filter(({ id }) => id !== ask.id);
    this.el.say(this.el.t('qanda.answer.sent'));
  }
}

/** @param {Qanda} el */
export function drawPromised(el) {
  const { asks } = el.promised;
  if (asks.length === 0) return nothing;
  return html`<section class="own" aria-labelledby="yours"><h3 id="yours">${el.t('qanda.yours')}</h3><ul>${asks.map((ask) => html`<li class="mine">
    <div class="words">${drawn(ask.tree)}</div>${drawFate(el, ask)}
    <details><summary>${el.t('qanda.answer.write')}</summary><form @submit=${(/** @type {any} */ event) => send(el, ask, event)}>
      <textarea name="words" rows="3" dir="auto" required maxlength="10000" aria-label=${el.t('qanda.answer')}></textarea>
      <button class="primary">${el.t('qanda.answer.write')}</button></form></details></li>`)}</ul></section>`;
}

/** @param {Qanda} el @param {Ask} ask @param {any} event */
function send(el, ask, event) {
  event.preventDefault();
  void el.promised.answer(ask, event.target.elements.words.value);
}
