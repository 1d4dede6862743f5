import { html, nothing } from 'lit';
import { download, get } from '../../core/api.js';

/** @typedef {import('./lunchroom-admin.js').LunchroomAdmin} Admin */
/** @typedef {{number: number, at: string, actor?: string, act: string, person?: string, facts: Record<string, string>}} Act */
/** @typedef {{acts: Act[], before?: number, names: Record<string, string>, act: string, chain?: any}} Data */

const path = (/** @type {string} */ act, /** @type {number|undefined} */ before) => `/audit?limit=50&act=${encodeURIComponent(act)}${before ? `&before=${before}` : ''}`;

/** @param {Admin} el @returns {Promise<Data>} */
export async function load(el) {
  const act = el.view === 'audit' && el.data?.acts ? el.data.act : '';
  return { ...(await get(path(act, undefined))), act };
}

/** @param {Admin} el @param {Data} data */
export function draw(el, data) {
  const find = async (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    const act = String(new FormData(/** @type {HTMLFormElement} */ (event.target)).get('act') ?? '').trim();
    const found = await el.tried(() => get(path(act, undefined)));
    if (!found) return;
    el.data = { ...found, act };
    el.say(el.t('admin.found', { count: found.acts.length }));
  };
  const more = async () => {
    const found = await el.tried(() => get(path(data.act, data.before)));
    if (!found) return;
    el.data = { ...found, act: data.act, acts: [...data.acts, ...found.acts], names: { ...data.names, ...found.names } };
    el.focusOn(`.lines > li:nth-child(${data.acts.length + 1}) h4`);
  };
  const look = async () => {
    const chain = await el.tried(() => get('/audit/chain'));
    if (chain) el.data = { ...data, chain };
  };
  return html`<form class="row" role="search" @submit=${find}>
      <label class="field grow">${el.t('admin.audit.act')} <input type="search" name="act" maxlength="60" list="acts" .value=${data.act} dir="ltr" /></label>
      <datalist id="acts">${['account.', 'audit.', 'chat.', 'member.', 'portal.', 'room.'].map((one) => html`<option value=${one}></option>`)}</datalist>
      <button ?disabled=${el.busy}>${el.t('admin.find.go')}</button>
    </form>
    <div class="row">
      <button ?disabled=${el.busy} @click=${() => el.tried(() => download(`/audit.csv?act=${encodeURIComponent(data.act)}`, 'audit.csv'))}>${el.t('admin.audit.csv')}</button>
      <button ?disabled=${el.busy} @click=${look}>${el.t('admin.audit.whole')}</button>
    </div>
    <div role="status">${data.chain ? drawChain(el, data.chain) : nothing}</div>
    ${data.acts.length ? nothing : html`<p class="quiet none">${el.t('admin.audit.none')}</p>`}
    <ul class="lines">${data.acts.map((act) => drawAct(el, data, act))}</ul>
    ${data.before ? html`<button ?disabled=${el.busy} @click=${more}>${el.t('admin.more')}</button>` : nothing}`;
}

/** @param {Admin} el @param {any} chain */
const drawChain = (el, chain) =>
  chain.unbroken
    ? html`<p>${el.t('admin.audit.good', { count: chain.lines })} <code class="hash">${chain.head}</code></p>`
    : html`<p class="fault">${el.t('admin.audit.broken', { line: chain.brokenAt ?? chain.lines })}</p>`;

/** @param {Admin} el @param {Data} data @param {Act} act */
function drawAct(el, data, act) {
  const who = (/** @type {string|undefined} */ id) => html`<bdi>${id ? (data.names[id] ?? el.t('admin.audit.gone')) : el.t('admin.audit.server')}</bdi>`;
  const facts = Object.entries(act.facts).map(([name, value]) => `${name}: ${value}`);
  return html`<li class="pair">
    <div><h4 tabindex="-1"><code>${act.act}</code></h4>
      <p>${who(act.actor)}${act.person && act.person !== act.actor ? html` → ${who(act.person)}` : nothing}</p>
      ${facts.length ? html`<p class="quiet" dir="ltr">${facts.join(' · ')}</p>` : nothing}</div>
    <time class="quiet end" datetime=${act.at} title=${el.lingo.moment(act.at)}>${el.lingo.when(act.at)}</time>
  </li>`;
}
