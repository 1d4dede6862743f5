import { html, nothing } from 'lit';
import { put, remove } from '../../core/api.js';

/** @typedef {import('./lunchroom-people.js').LunchroomPeople} People */

/** @param {People} el @param {{ambassadors: {person: import('./lunchroom-people.js').Person, begins: string, ends: string, about: string, now: boolean}[], steps: {id: string, words: string, done: boolean}[]}} data */
export function drawAmbassadors(el, { ambassadors, steps }) {
  const day = (/** @type {string} */ at) => el.lingo.date(`${at}T12:00:00Z`);
  return html`<h2 dir="auto">${el.t('people.ambassadors', { room: `#${el.room}` })}</h2>
    <p class="quiet">${el.t('people.ambassadors.what')}</p>
    ${ambassadors.length ? html`<ul class="cards">${ambassadors.map((one) => html`<li><article class="card">${el.face({ person: one.person })}<div class="who">
        <h3><button class="name" dir="auto" @click=${() => el.look(one.person.id)}>${one.person.name}</button></h3>
        <p class="quiet">${el.t(one.now ? 'people.ambassadors.until' : 'people.ambassadors.from', { from: day(one.begins), to: day(one.ends) })}</p>
        ${one.about ? html`<p dir="auto">${one.about}</p>` : nothing}</div></article></li>`)}</ul>` : html`<p class="quiet">${el.t('people.ambassadors.none')}</p>`}
    ${steps.length ? html`<h2>${el.t('people.pathway')}</h2><p class="quiet">${el.t('people.pathway.what')}</p>
      <ol class="steps">${steps.map(({ id, words, done }) => html`<li><label><input type="checkbox" .checked=${done} ?disabled=${el.busy}
        @change=${() => el.act(() => (done ? remove : put)(`/rooms/${el.room}/pathway/${id}/tick`))} /> <span dir="auto">${words}</span></label></li>`)}</ol>` : nothing}`;
}
