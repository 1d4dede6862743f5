import { html, nothing } from 'lit';
import { get, patch, post, put, remove } from '../../core/api.js';
import { icon } from '../../core/icons.js';
import { drawSecret } from './secret.js';

/** @typedef {import('./lunchroom-admin.js').LunchroomAdmin} Admin */
/** @typedef {{id: string, algorithm: string, kind: 'secret'|'public'|'set', keySet?: string, madeAt: string, retiresAt?: string}} Key */
/** @typedef {{id: string, issuer: string, name: string, origins: string[], keys: Key[]}} Portal */
/** @typedef {{portals: Portal[], form?: string, secret?: {id: string, secret: string}, copied?: boolean, trial?: any}} Data */

/** @returns {Promise<Data>} */
export const load = async () => ({ portals: await get('/portals') });

const lines = (/** @type {unknown} */ text) => String(text ?? '').split(/[\s,]+/).filter(Boolean);
const fields = (/** @type {Event} */ event) => {
  event.preventDefault();
  return new FormData(/** @type {HTMLFormElement} */ (event.target));
};

/** @param {Admin} el @param {Data} data */
export function draw(el, data) {
  return html`<p class="quiet">${el.t('admin.portals.hint')} ${el.docs('api/portals.md')}</p>
    ${data.secret ? drawSecret(el, data.secret, () => unfold(el, data, undefined), true) : nothing}
    ${data.portals.length ? nothing : html`<p class="none">${el.t('admin.portals.none')}</p>`}
    <ul class="cards">${data.portals.map((portal) => drawPortal(el, data, portal))}</ul>
    ${data.form === 'new' ? drawForm(el, data, null) : html`<button class="add ${data.portals.length ? '' : 'primary'}" @click=${() => unfold(el, data, 'new')}>${el.t('admin.portals.add')}</button>`}
    ${drawTrial(el, data)}`;
}

/** @param {Admin} el @param {Data} data @param {string|undefined} form */
function unfold(el, data, form) {
  el.fault = null;
  el.data = { ...data, form, secret: undefined };
  el.focusOn(form ? 'form.card input, form.card select' : '.add');
}

/** @param {Admin} el @param {Data} data @param {Portal|null} portal */
function drawForm(el, data, portal) {
  const keep = (/** @type {SubmitEvent} */ event) => {
    const given = fields(event);
    const wanted = { name: given.get('name'), origins: lines(given.get('origins')) };
    return el.act(() => (portal ? patch(`/portals/${portal.id}`, wanted) : post('/portals', { issuer: given.get('issuer'), ...wanted })), el.t('admin.kept'));
  };
  return html`<form class="card" @submit=${keep}>
    <label class="field">${el.t('admin.portals.name')} <input name="name" required maxlength="120" .value=${portal?.name ?? ''} /></label>
    ${portal ? nothing : html`<label class="field">${el.t('admin.portals.issuer')} <input name="issuer" required maxlength="200" dir="ltr" aria-describedby="issuer" /></label>
      <p class="quiet" id="issuer">${el.t('admin.portals.issuer.hint')}</p>`}
    <label class="field">${el.t('admin.portals.origins')} <textarea name="origins" rows="2" dir="ltr" aria-describedby="origins" .value=${portal?.origins.join('\n') ?? ''}></textarea></label>
    <p class="quiet" id="origins">${el.t('admin.portals.origins.hint')}</p>
    <div class="row"><button class="primary" ?disabled=${el.busy}>${el.t('save')}</button>
      <button type="button" @click=${() => unfold(el, data, undefined)}>${el.t('cancel')}</button></div>
  </form>`;
}

/** @param {Admin} el @param {Data} data @param {Portal} portal */
function drawPortal(el, data, portal) {
  if (data.form === portal.id) return html`<li>${drawForm(el, data, portal)}</li>`;
  const gone = () => el.act(() => remove(`/portals/${portal.id}`), el.t('admin.portals.removed'), '.add');
  return html`<li class="card">
    <h4 dir="auto">${portal.name}</h4>
    <p class="quiet" dir="ltr">${portal.issuer}</p>
    <p class="quiet">${portal.origins.length ? html`<span dir="ltr">${portal.origins.join(', ')}</span>` : el.t('admin.portals.anywhere')}</p>
    ${portal.keys.length ? html`<ul class="lines">${portal.keys.map((key) => drawKey(el, portal, key))}</ul>` : html`<p class="fault">${el.t('admin.keys.none')}</p>`}
    ${data.form === `key ${portal.id}` ? drawNewKey(el, data, portal) : html`<div class="row">
      <button @click=${() => unfold(el, data, `key ${portal.id}`)}>${el.t('admin.keys.add')}</button>
      <button class="plain" @click=${() => unfold(el, data, portal.id)}>${icon('edit')} ${el.t('admin.change')}</button>
      ${el.sure.draw(`portal ${portal.id}`, el.t('admin.remove'), el.t('admin.portals.sure', { name: portal.name }), gone)}</div>`}
  </li>`;
}

/** @param {Admin} el @param {Portal} portal @param {Key} key */
function drawKey(el, portal, key) {
  const retire = () => el.act(() => put(`/portals/${portal.id}/keys/${encodeURIComponent(key.id)}/retirement`, {}), el.t('admin.keys.retired'));
  const over = key.retiresAt && Date.parse(key.retiresAt) <= Date.now();
  return html`<li class="pair">
    <div><code>${key.id}</code><p class="quiet">${key.algorithm} · ${el.t(`admin.keys.${key.kind}`)} · ${el.t('admin.keys.made', { day: el.lingo.date(key.madeAt) })}</p>
      ${key.keySet ? html`<p class="quiet" dir="ltr">${key.keySet}</p>` : nothing}</div>
    ${key.retiresAt ? html`<span class="quiet end">${el.t(over ? 'admin.keys.over' : 'admin.keys.until', { when: el.lingo.when(key.retiresAt) })}</span>` : el.sure.draw(`key ${key.id}`, el.t('admin.keys.retire'), el.t('admin.keys.sure'), retire)}
  </li>`;
}

/** @param {Admin} el @param {Data} data @param {Portal} portal */
function drawNewKey(el, data, portal) {
  const make = async (/** @type {SubmitEvent} */ event) => {
    const given = fields(event);
    const [algorithm, kind] = String(given.get('kind')).split(' ');
    const body = { algorithm, ...(kind ? { [kind]: String(given.get('held')).trim() } : {}) };
    const made = await el.act(() => post(`/portals/${portal.id}/keys`, body), el.t('admin.keys.made-it'));
    const answer = /** @type {any} */ (made)?.answer;
    if (!answer?.secret) return;
    el.data = { ...el.data, secret: answer };
    el.focusOn('.secret button');
  };
  const held = (/** @type {any} */ event) => {
    const field = event.target.form.querySelector('.held');
    field.hidden = event.target.value === 'HS256';
    field.querySelector('textarea').required = !field.hidden;
  };
  const kinds = ['HS256', 'RS256 publicKey', 'ES256 publicKey', 'RS256 keySet', 'ES256 keySet'];
  return html`<form class="card" @submit=${make}>
    <label class="field">${el.t('admin.keys.kind')} <select name="kind" @change=${held}>${kinds.map((kind) => html`<option value=${kind}>${el.t(`admin.keys.kind.${kind.split(' ')[1] ?? 'secret'}`)} (${kind.split(' ')[0]})</option>`)}</select></label>
    <label class="field held" hidden>${el.t('admin.keys.held')} <textarea name="held" rows="3" dir="ltr" spellcheck="false"></textarea></label>
    <div class="row"><button class="primary" ?disabled=${el.busy}>${el.t('admin.keys.make')}</button>
      <button type="button" @click=${() => unfold(el, data, undefined)}>${el.t('cancel')}</button></div>
  </form>`;
}

/** @param {Admin} el @param {Data} data */
function drawTrial(el, data) {
  const go = async (/** @type {SubmitEvent} */ event) => {
    const given = fields(event);
    const origin = String(given.get('origin') ?? '').trim();
    const trial = await el.tried(() => post('/portal-trials', { assertion: String(given.get('assertion')).trim(), ...(origin ? { origin } : {}) }));
    if (!trial) return;
    el.data = { ...data, trial };
    el.focusOn('.trial h5');
  };
  return html`<form class="card trial" @submit=${go}>
    <h4>${el.t('admin.trial')}</h4>
    <p class="quiet">${el.t('admin.trial.hint')}</p>
    <label class="field">${el.t('admin.trial.assertion')} <textarea name="assertion" rows="3" required dir="ltr" spellcheck="false" autocomplete="off"></textarea></label>
    <label class="field">${el.t('admin.trial.origin')} <input name="origin" dir="ltr" placeholder="https://intranet.example" /></label>
    <button ?disabled=${el.busy}>${el.t('admin.trial.go')}</button>
    ${data.trial ? html`<h5 tabindex="-1">${el.t(data.trial.holds ? 'admin.trial.holds' : 'admin.trial.fails')}</h5>
      <ol class="lines">${data.trial.checks.map((/** @type {any} */ check) => html`<li class="check ${check.holds === undefined ? '' : check.holds ? 'good' : 'wrong'}">
        <span class="sign">${check.holds === undefined ? '–' : icon(check.holds ? 'agree' : 'close')} ${el.t(check.holds === undefined ? 'admin.trial.unseen' : check.holds ? 'admin.trial.ok' : 'admin.trial.not')}</span>
        <div><code>${check.check}</code>${check.why ? html`<p lang="en" dir="ltr">${check.why}</p>` : nothing}</div></li>`)}</ol>` : nothing}
  </form>`;
}
