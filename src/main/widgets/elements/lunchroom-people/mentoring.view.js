import { html, nothing } from 'lit';
import { post, put, remove } from '../../core/api.js';

/** @typedef {import('./lunchroom-people.js').LunchroomPeople} People @typedef {import('./lunchroom-people.js').Pair} Pair */

/** @param {People} el @param {{pairs: Pair[]}} data */
export function drawMentoring(el, { pairs }) {
  return html`<h2 class="heard">${el.t('people.view.mentoring')}</h2><p class="quiet">${el.t('people.mentoring.what')}</p>
    ${pairs.length ? html`<ul class="items">${pairs.map((pair) => html`<li>${drawPair(el, pair)}</li>`)}</ul>` : html`<p class="quiet">${el.t('people.mentoring.none')}</p>
      <p><button @click=${() => el.search({})}>${el.t('people.mentoring.find')}</button></p>`}`;
}

/** @param {People} el @param {Pair} pair */
function drawPair(el, pair) {
  const day = (/** @type {string|undefined} */ at) => (at ? el.lingo.date(`${at}T12:00:00Z`) : '');
  return html`<article class="pair"><h3><button class="name" dir="auto" @click=${() => el.look(pair.with.id)}>${pair.with.name}</button> <span class="chip">${el.t(`people.pair.${pair.state}`)}</span></h3>
    <p class="quiet">${el.t(`people.pair.as.${pair.as}`)} · ${pair.begins ? el.t('people.pair.days', { from: day(pair.begins), to: day(pair.ends) }) : el.t('people.pair.until', { to: day(pair.ends) })}</p>
    <p class="words" dir="auto">${pair.about}</p>
    <p class="row">${acts(el, pair)} </p>
  </article>`;
}

/** @param {People} el @param {Pair} pair */
function acts(el, { id, state, asked, with: { name } }) {
  const at = `/me/mentoring/${id}`;
  const button = (/** @type {string} */ word, /** @type {() => Promise<unknown>} */ deed, primary = false) =>
    html`<button class=${primary ? 'primary' : ''} ?disabled=${el.busy} aria-label=${`${el.t(`people.pair.${word}`)}: ${name}`} @click=${() => el.act(deed)}>${el.t(`people.pair.${word}`)}</button> `;
  if (state === 'asked' && asked) return button('withdraw', () => remove(at));
  if (state === 'asked') return html`${button('accept', () => post(`${at}/acceptance`), true)} ${button('refuse', () => post(`${at}/refusal`))}`;
  if (state === 'running')
    return html`<label class="inline"><span>${el.t('people.pair.prolong')}</span><input type="date" @change=${(event) => event.target.value && el.act(() => put(`${at}/end`, { ends: event.target.value }))} /></label>
      ${button('finish', () => post(`${at}/end`))}`;
  return state ? button('forget', () => remove(at)) : nothing;
}
