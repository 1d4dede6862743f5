import { html, nothing } from 'lit';
import { get, patch, put, remove } from '../../core/api.js';

/** @typedef {import('./lunchroom-admin.js').LunchroomAdmin} Admin */
/** @typedef {{name: string, displayName: string, role: string}} Account */
/** @typedef {{accounts: Account[], holders: {id: string, name: string, roles: string[]}[], form?: boolean}} Data */

const ROLES = ['member', 'organiser', 'learning', 'admin'];

/** @returns {Promise<Data>} */
export async function load() {
  const [accounts, holders] = await Promise.all([get('/accounts'), get('/admin/roles')]);
  return { accounts, holders };
}

/** @param {Admin} el @param {Data} data */
export function draw(el, data) {
  return html`<p class="quiet">${el.t('admin.people.hint')} ${el.docs('settings.md')}</p>
    <h4 id="holders">${el.t('admin.people.now')}</h4>
    ${data.holders.length ? nothing : html`<p class="quiet none">${el.t('admin.people.nobody')}</p>`}
    <ul class="lines" aria-labelledby="holders">${data.holders.map((one) => html`<li class="pair"><bdi>${one.name}</bdi>
      <span class="quiet">${el.lingo.list(one.roles.filter((role) => role !== 'member').map((role) => el.t(`admin.role.${role}`)))}</span></li>`)}</ul>
    <h4 id="accounts">${el.t('admin.accounts')}</h4>
    <p class="quiet">${el.t('admin.accounts.hint')}</p>
    <ul class="lines" aria-labelledby="accounts">${data.accounts.map((account) => drawAccount(el, account))}</ul>
    ${data.form ? drawForm(el, data) : html`<button class="add" @click=${() => unfold(el, data, true)}>${el.t('admin.accounts.add')}</button>`}`;
}

/** @param {Admin} el @param {Data} data @param {boolean} form */
function unfold(el, data, form) {
  el.fault = null;
  el.data = { ...data, form };
  el.focusOn(form ? 'form.card input' : '.add');
}

const path = (/** @type {string} */ name) => `/accounts/${encodeURIComponent(name)}`;

/** @param {Admin} el @param {Account} account */
function drawAccount(el, account) {
  const about = `role ${account.name}`;
  const { value } = el.sure;
  const appoint = () => el.act(() => patch(path(account.name), { role: value }), el.t('admin.kept'));
  const gone = () => el.act(() => remove(path(account.name)), el.t('admin.accounts.removed'), '.add');
  const choice = html`<select data-asks=${about} aria-label=${el.t('admin.role.of', { name: account.displayName })} .value=${account.role}
    @change=${(/** @type {any} */ event) => el.sure.ask(about, event.target.value)}>${ROLES.map((role) => html`<option value=${role} ?selected=${role === account.role}>${el.t(`admin.role.${role}`)}</option>`)}</select>`;
  const question = el.sure.about === about ? el.t('admin.role.sure', { name: account.displayName, role: el.t(`admin.role.${value}`) }) : '';
  return html`<li class="pair">
    <div><bdi>${account.displayName}</bdi><p class="quiet"><code>${account.name}</code></p></div>
    <div class="row end">${el.sure.draw(about, el.t('admin.role.give'), question, appoint, choice)}
      ${el.sure.draw(`account ${account.name}`, el.t('admin.remove'), el.t('admin.accounts.sure', { name: account.displayName }), gone)}</div>
  </li>`;
}

/** @param {Admin} el @param {Data} data */
function drawForm(el, data) {
  const keep = (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    const given = new FormData(/** @type {HTMLFormElement} */ (event.target));
    const { name, ...wanted } = Object.fromEntries(given);
    return el.act(() => put(path(String(name).trim()), wanted), el.t('admin.kept'));
  };
  return html`<form class="card" @submit=${keep}>
    <label class="field">${el.t('admin.accounts.name')} <input name="name" required maxlength="80" autocomplete="off" /></label>
    <label class="field">${el.t('admin.accounts.display')} <input name="displayName" required maxlength="120" autocomplete="off" /></label>
    <label class="field">${el.t('admin.role')} <select name="role">${ROLES.map((role) => html`<option value=${role}>${el.t(`admin.role.${role}`)}</option>`)}</select></label>
    <label class="field">${el.t('sign-in.password')} <input name="password" type="password" required minlength="12" maxlength="200" autocomplete="new-password" aria-describedby="password" /></label>
    <p class="quiet" id="password">${el.t('admin.accounts.password')}</p>
    <div class="row"><button class="primary" ?disabled=${el.busy}>${el.t('save')}</button>
      <button type="button" @click=${() => unfold(el, data, false)}>${el.t('cancel')}</button></div>
  </form>`;
}
