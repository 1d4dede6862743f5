import { html, nothing } from 'lit';
import { get, patch, post, remove } from '../../core/api.js';
import { drawSecret } from './secret.js';

/** @typedef {import('./lunchroom-admin.js').LunchroomAdmin} Admin */
/** @typedef {{id: string, name: string, room?: string, address: string, kinds: string[], state: 'on'|'off'|'disabled', trouble?: string, failingSince?: string}} Webhook */
/** @typedef {{id: string, kind: string, at: string, state: string, tries: number, status?: number, trouble?: string}} Delivery */
/** @typedef {{webhooks: Webhook[], kinds: string[], form?: boolean, secret?: {id: string, secret: string}, log?: {of: string, deliveries: Delivery[]}}} Data */

/** @returns {Promise<Data>} */
export const load = () => get('/webhooks');

/** @param {Admin} el @param {Data} data */
export function draw(el, data) {
  return html`<p class="quiet">${el.t('admin.hooks.hint')} ${el.docs('api/webhooks.md')}</p>
    ${data.secret ? drawSecret(el, data.secret, () => unfold(el, data, false)) : nothing}
    ${data.webhooks.length ? nothing : html`<p class="none">${el.t('admin.hooks.none')}</p>`}
    <ul class="cards">${data.webhooks.map((hook) => drawHook(el, data, hook))}</ul>
    ${data.form ? drawForm(el, data) : html`<button class="add" @click=${() => unfold(el, data, true)}>${el.t('admin.hooks.add')}</button>`}`;
}

/** @param {Admin} el @param {Data} data @param {boolean} form */
function unfold(el, data, form) {
  el.fault = null;
  el.data = { ...data, form, secret: undefined };
  el.focusOn(form ? 'form.card input' : '.add');
}

/** @param {Admin} el @param {Data} data */
function drawForm(el, data) {
  const make = async (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    const given = new FormData(/** @type {HTMLFormElement} */ (event.target));
    const room = String(given.get('room')).trim().replace(/^#/, '');
    const body = { name: given.get('name'), address: given.get('address'), kinds: given.getAll('kind'), ...(room ? { room } : {}) };
    const made = await el.act(() => post('/webhooks', body), el.t('admin.kept'));
    const answer = /** @type {any} */ (made)?.answer;
    if (!answer?.secret) return;
    el.data = { ...el.data, secret: answer };
    el.focusOn('.secret button');
  };
  return html`<form class="card" @submit=${make}>
    <label class="field">${el.t('admin.portals.name')} <input name="name" required maxlength="120" /></label>
    <label class="field">${el.t('admin.hooks.address')} <input name="address" type="url" required maxlength="2000" dir="ltr" /></label>
    <label class="field">${el.t('admin.hooks.room')} <input name="room" maxlength="61" /></label>
    <fieldset><legend>${el.t('admin.hooks.kinds')}</legend>${data.kinds.map((kind) => html`<label class="tick"><input type="checkbox" name="kind" value=${kind} /> <code>${kind}</code></label>`)}</fieldset>
    <div class="row"><button class="primary" ?disabled=${el.busy}>${el.t('save')}</button>
      <button type="button" @click=${() => unfold(el, data, false)}>${el.t('cancel')}</button></div>
  </form>`;
}

/** @param {Admin} el @param {Data} data @param {Webhook} hook */
function drawHook(el, data, hook) {
  const path = `/webhooks/${hook.id}`;
  const on = hook.state === 'on';
  const log = async () => {
    const found = data.log?.of === hook.id ? null : await el.tried(() => get(`${path}/deliveries?limit=20`));
    el.data = { ...data, log: found ? { of: hook.id, deliveries: found.deliveries } : undefined };
  };
  const since = hook.trouble && hook.failingSince ? ` · ${el.lingo.until(hook.failingSince)}` : '';
  return html`<li class="card">
    <h4 dir="auto">${hook.name}</h4>
    <p class="quiet"><span dir="ltr">${hook.address}</span> · ${hook.room ? html`<span dir="auto">#${hook.room}</span>` : el.t('admin.hooks.all')}</p>
    <p class=${on && !hook.trouble ? 'quiet' : 'fault'}>${el.t(`admin.hooks.${hook.state}`)}${hook.trouble ? html`: <code>${hook.trouble}</code>${since}` : nothing}</p>
    <p class="quiet"><code>${hook.kinds.join(' ')}</code></p>
    <div class="row">
      <button ?disabled=${el.busy} @click=${() => el.act(() => post(`${path}/trial`), el.t('admin.hooks.tried'))}>${el.t('admin.trial.go')}</button>
      <button ?disabled=${el.busy} @click=${() => el.act(() => patch(path, { on: !on }), el.t('admin.kept'))}>${el.t(on ? 'admin.hooks.turn-off' : 'admin.hooks.turn-on')}</button>
      <button class="plain" aria-expanded=${data.log?.of === hook.id ? 'true' : 'false'} @click=${log}>${el.t('admin.hooks.log')}</button>
      ${el.sure.draw(`hook ${hook.id}`, el.t('admin.remove'), el.t('admin.hooks.sure', { name: hook.name }), () => el.act(() => remove(path), el.t('admin.hooks.removed'), '.add'))}</div>
    ${data.log?.of === hook.id ? drawLog(el, path, data.log.deliveries) : nothing}
  </li>`;
}

/** @param {Admin} el @param {string} path @param {Delivery[]} deliveries */
const drawLog = (el, path, deliveries) =>
  deliveries.length
    ? html`<ul class="lines">${deliveries.map((one) => html`<li class="pair">
        <div><code>${one.kind}</code><p class="quiet">${el.lingo.when(one.at)} · ${el.t(`admin.hooks.${one.state}`)}${one.trouble ? html` · <code>${one.trouble}</code>` : nothing}</p></div>
        ${one.state === 'waiting' ? nothing : html`<button class="plain" ?disabled=${el.busy} @click=${() => el.act(() => post(`${path}/deliveries/${one.id}/replay`), el.t('admin.hooks.tried'))}>${el.t('admin.hooks.replay')}</button>`}
      </li>`)}</ul>`
    : html`<p class="quiet">${el.t('admin.hooks.quiet')}</p>`;
