import { html, nothing } from 'lit';
import { get, remove } from '../../core/api.js';

/** @typedef {import('./lunchroom-admin.js').LunchroomAdmin} Admin */
/** @typedef {{id: string, name: string, scopes: string[], madeAt: string, expiresAt: string, usedOn?: string}} Token */
/** @typedef {{tokens: {holder: {id: string, name: string}, token: Token}[]}} Data */

/** @returns {Promise<Data>} */
export const load = () => get('/tokens/everybodys');

/** @param {Admin} el @param {Data} data */
export function draw(el, data) {
  return html`<p class="quiet">${el.t('admin.tokens.hint')} ${el.docs('api/tokens.md')}</p>
    ${data.tokens.length ? nothing : html`<p class="none">${el.t('admin.tokens.none')}</p>`}
    <ul class="lines">${data.tokens.map(({ holder, token }) => drawToken(el, holder, token))}</ul>`;
}

/** @param {Admin} el @param {{name: string}} holder @param {Token} token */
function drawToken(el, holder, token) {
  const revoke = () => el.act(() => remove(`/tokens/everybodys/${token.id}`), el.t('admin.tokens.revoked'));
  return html`<li class="pair">
    <div><h4 dir="auto">${token.name}</h4>
      <p class="quiet"><bdi>${holder.name}</bdi> · ${el.t('admin.keys.until', { when: el.lingo.date(token.expiresAt) })}</p>
      <p class="quiet"><code>${token.scopes.join(' ')}</code></p></div>
    ${el.sure.draw(`token ${token.id}`, el.t('admin.tokens.revoke'), el.t('admin.tokens.sure', { name: holder.name }), revoke)}
  </li>`;
}
