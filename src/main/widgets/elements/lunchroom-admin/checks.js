import { html, nothing } from 'lit';
import { get } from '../../core/api.js';
import { icon } from '../../core/icons.js';

/** @typedef {import('./lunchroom-admin.js').LunchroomAdmin} Admin */
/** @typedef {{id: string, title: string, sign: 'good'|'look'|'wrong', why: string, todo?: string, page: string}} Check */

const SIGNS = { good: /** @type {const} */ ('agree'), look: /** @type {const} */ ('warning'), wrong: /** @type {const} */ ('close') };
const ORDER = ['wrong', 'look', 'good'];

/** @param {Admin} el @returns {Promise<Check[]>} */
export const load = (el) => get(`/admin/checks?language=${encodeURIComponent(el.lingo.tag)}`);

/** @param {Admin} el @param {Check[]} checks */
export function draw(el, checks) {
  const count = (/** @type {string} */ sign) => checks.filter((one) => one.sign === sign).length;
  const amiss = checks.length - count('good');
  const sorted = [...checks].sort((a, b) => ORDER.indexOf(a.sign) - ORDER.indexOf(b.sign));
  return html`<div class="row">
      <p class="lead">${amiss ? el.t('admin.checks.amiss', { count: amiss, all: checks.length }) : el.t('admin.checks.fine', { count: checks.length })}</p>
      <button ?disabled=${el.busy} @click=${() => el.act(async () => {}, el.t('admin.checks.looked'), '.looks')} class="looks">${el.t('admin.checks.again')}</button>
    </div>
    <ul class="lines">${sorted.map((check) => drawCheck(el, check))}</ul>`;
}

/** @param {Admin} el @param {Check} check */
const drawCheck = (el, check) => html`<li class="check ${check.sign}">
  <span class="sign">${icon(SIGNS[check.sign])} ${el.t(`admin.sign.${check.sign}`)}</span>
  <div>
    <h4>${check.title}</h4>
    <p dir="auto">${check.why}</p>
    ${check.todo ? html`<p class="quiet" dir="auto">${check.todo}</p>` : nothing}
    ${check.sign === 'good' ? nothing : el.docs(check.page)}
  </div>
</li>`;
