import { html, nothing } from 'lit';
import { get } from '../../core/api.js';

/** @typedef {import('./lunchroom-admin.js').LunchroomAdmin} Admin */
/** @typedef {{key: string, variable: string, label: string, value?: string, secret: boolean, source: string}} Setting */
/** @typedef {{settings: Setting[], unknown: {variable: string, meant?: string}[], text: string, set: boolean}} Data */

/** @param {Admin} el @returns {Promise<Data>} */
export const load = async (el) => ({ text: '', set: false, ...(await get('/admin/settings')), ...kept(el) });

const kept = (/** @type {Admin} */ el) => (el.view === 'settings' && el.data?.settings ? { text: el.data.text, set: el.data.set } : {});

/** @param {Admin} el @param {Data} data */
export function draw(el, data) {
  const wanted = data.text.trim().toLowerCase();
  const found = data.settings.filter((one) => (!data.set || one.source !== 'default') && `${one.variable} ${one.label}`.toLowerCase().includes(wanted));
  const change = (/** @type {Partial<Data>} */ to) => (el.data = { ...data, ...to });
  return html`<p class="quiet">${el.t('admin.settings.hint')} ${el.docs('settings.md')}</p>
    ${data.unknown.length ? html`<ul class="lines">${data.unknown.map((one) => html`<li class="fault"><code>${one.variable}</code>: ${el.t('admin.settings.unknown')}
      ${one.meant ? html`${el.t('admin.settings.meant')} <code>${one.meant}</code>` : nothing}</li>`)}</ul>` : nothing}
    <div class="row">
      <label class="field grow">${el.t('admin.find')} <input type="search" .value=${data.text} @input=${(/** @type {any} */ event) => change({ text: event.target.value })} /></label>
      <label class="tick"><input type="checkbox" .checked=${data.set} @change=${(/** @type {any} */ event) => change({ set: event.target.checked })} /> ${el.t('admin.settings.set')}</label>
    </div>
    <p class="quiet" role="status">${el.t('admin.found', { count: found.length })}</p>
    <ul class="lines">${found.map((one) => html`<li class="setting">
      <div><code>${one.variable}</code><p class="quiet" lang="en" dir="ltr">${one.label}</p></div>
      <div><p class="value" dir="auto">${shown(el, one)}</p><p class="quiet">${el.t(`admin.source.${one.source}`)}</p></div>
    </li>`)}</ul>`;
}

/** @param {Admin} el @param {Setting} one */
function shown(el, one) {
  if (one.secret && one.source !== 'default') return el.t('admin.settings.secret');
  return one.value === undefined || one.value === '' ? html`<span class="quiet">${el.t('admin.settings.none')}</span>` : one.value;
}
