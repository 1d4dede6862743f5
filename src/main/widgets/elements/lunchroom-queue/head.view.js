import { html, nothing } from 'lit';

/** @typedef {import('./lunchroom-queue.js').LunchroomQueue} Queue @typedef {import('./lunchroom-queue.js').View} View */

const VIEWS = /** @type {View[]} */ (['waiting', 'approved', 'stage', 'promised', 'setup']);

/** What to look at, and how much of it is left. @param {Queue} el @param {number} count */
export function drawHead(el, count) {
  const counted = ['waiting', 'approved', 'promised'].includes(el.view);
  return html`<header part="header"><h2 tabindex="-1">${el.heading ?? el.t('queue.title')}</h2>
    ${counted ? html`<span class="quiet">${el.t(`queue.count.${el.view}`, { count })}</span>` : nothing}
    <div role="group" aria-label=${el.t('qanda.views')}>${VIEWS.map((name) => view(el, name))}</div></header>`;
}

/** @param {Queue} el @param {View} name */
function view(el, name) {
  const overdue = name === 'promised' ? (el.sums.now?.overdue ?? 0) : 0;
  return html`<button class=${el.view === name ? 'on' : 'plain'} aria-pressed=${el.view === name ? 'true' : 'false'}
    @click=${() => el.show(name)}>${el.t(`queue.view.${name}`)}${overdue ? html` <span class="chip host">${el.t('qanda.ledger.overdue', { count: overdue })}</span>` : nothing}</button>`;
}

/** What was just done, and the way back. @param {Queue} el */
export const drawSaid = (el) => html`<p class="said"><span role="status">${el.said}</span>
  ${el.acts.done.length ? html`<button class="plain on" @click=${() => el.acts.undo()}>${el.t('undo')}</button>` : nothing}</p>`;
