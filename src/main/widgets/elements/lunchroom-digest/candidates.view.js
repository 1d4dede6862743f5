import { html, nothing } from 'lit';
import { plain } from '../../core/text.js';
import { left } from '../../state/digest.js';
import { titleOf } from './page.view.js';

/** @typedef {import('./lunchroom-digest.js').LunchroomDigest} Digest @typedef {import('./desk.js').Desk} Desk */

const FAR = 30;
// As many as stand beside a draft; more where somebody asks.
const FIRST = 8;

/** What was most saved and talked about, each with why. @param {Digest} el @param {Desk} desk */
export function drawCandidates(el, desk) {
  const { offered } = desk;
  if (!offered) return html`<aside class="candidates" aria-busy="true"><h3>${el.t('digest.candidates')}</h3><p class="bone"></p><p class="bone half"></p></aside>`;
  const rest = left(offered.candidates, desk.draft);
  return html`<aside class="candidates" part="candidates" aria-label=${el.t('digest.candidates')}>
    <h3>${el.t('digest.candidates')}</h3>
    ${offered.since ? html`<p class="quiet">${el.t('digest.candidates.since', { when: el.lingo.date(offered.since) })}</p>` : nothing}
    ${rest.length ? html`<ul>${rest.slice(0, desk.all ? rest.length : FIRST).map((candidate) => drawCandidate(el, desk, candidate))}</ul>` : html`<p class="quiet none">${el.t('digest.candidates.none')}</p>`}
    ${desk.all || rest.length <= FIRST ? nothing : html`<button class="plain" @click=${() => all(el, desk)}>${el.t('digest.candidates.all', { count: rest.length })}</button>`}
    ${desk.days ? nothing : html`<button class="plain" @click=${() => desk.offer(FAR)}>${el.t('digest.candidates.more', { count: FAR })}</button>`}
  </aside>`;
}

/** @param {Digest} el @param {Desk} desk @param {any} candidate */
function drawCandidate(el, desk, { item, why }) {
  const title = titleOf(el, item);
  return html`<li>
    <p class="title" dir="auto">${title}</p>
    ${item.quote ? html`<p class="said" dir="auto">“${plain(item.quote).trim()}”</p>` : nothing}
    <p class="why">${why.map(({ reason, count }) => html`<span class="chip">${el.t(`digest.${reason}`, { count })}</span>`)}
      <button aria-label=${el.t('digest.pick.what', { title })} @click=${() => pick(el, desk, item, title)}>${el.t('digest.pick')}</button></p>
  </li>`;
}

// The focus goes to the first of those that were not there before.
async function all(/** @type {Digest} */ el, /** @type {Desk} */ desk) {
  desk.all = true;
  el.requestUpdate();
  await el.updateComplete;
  /** @type {HTMLElement|null} */ (el.renderRoot.querySelector(`.candidates li:nth-child(${FIRST + 1}) button`))?.focus();
}

// The focus goes where the next word is written: the line of what was picked.
async function pick(/** @type {Digest} */ el, /** @type {Desk} */ desk, /** @type {any} */ item, /** @type {string} */ title) {
  desk.pick(item);
  el.say(el.t('digest.picked', { title }));
  await el.updateComplete;
  /** @type {HTMLElement|null} */ (el.renderRoot.querySelector(`[data-key="${CSS.escape(item.id)}"] input`))?.focus();
}
