import { html } from 'lit';
import { get } from '../../core/api.js';

/** @typedef {import('./lunchroom-admin.js').LunchroomAdmin} Admin */
/** @typedef {{nodes: {id: string, differenceMillis: number}[], followers: {name: string, behind: number, since?: string}[]}} Data */

/** @returns {Promise<Data>} */
export const load = () => get('/admin/nodes');

/** @param {Admin} el @param {Data} data */
export function draw(el, data) {
  return html`<div class="row"><p class="quiet grow">${el.t('admin.workers.hint')} ${el.docs('cluster.md')}</p>
      <button class="looks" ?disabled=${el.busy} @click=${() => el.act(async () => {}, el.t('admin.checks.looked'), '.looks')}>${el.t('admin.checks.again')}</button></div>
    <h4 id="nodes">${el.t('admin.nodes')}</h4>
    <ul class="lines" aria-labelledby="nodes">${data.nodes.map((node) => html`<li class="pair">
      <span>${node.id === 'here' ? el.t('admin.nodes.here') : html`<code>${node.id.slice(0, 8)}</code>`}</span>
      <span class="quiet">${node.id === 'here' ? '' : el.t('admin.nodes.ahead', { seconds: Number((node.differenceMillis / 1000).toFixed(1)) })}</span></li>`)}</ul>
    <h4 id="followers">${el.t('admin.followers')}</h4>
    <ul class="lines" aria-labelledby="followers">${data.followers.map((one) => html`<li class="pair ${one.behind ? 'late' : ''}">
      <code>${one.name}</code>
      <span class="quiet">${one.behind ? el.t('admin.behind', { count: one.behind, when: one.since ? el.lingo.until(one.since) : '' }) : el.t('admin.behind.none')}</span></li>`)}</ul>`;
}
