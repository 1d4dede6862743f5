import { html, nothing } from 'lit';
import { put, remove } from '../../core/api.js';

/** @typedef {import('./lunchroom-people.js').LunchroomPeople} People @typedef {import('./lunchroom-people.js').Thank} Thank */

/** @param {People} el @param {{received: Thank[], given: Thank[]}} data */
export function drawThanks(el, { received, given }) {
  return html`<p class="quiet">${el.t('people.thanks.what')}</p>
    <h2>${el.t('people.thanks.received')}</h2>
    ${received.length ? html`<ul class="items">${received.map((one) => html`<li>${drawThank(el, one, one.from, true)}</li>`)}</ul>` : html`<p class="quiet">${el.t('people.thanks.none')}</p>`}
    ${given.length ? html`<h2>${el.t('people.thanks.given')}</h2><ul class="items">${given.map((one) => html`<li>${drawThank(el, one, one.to, false)}</li>`)}</ul>` : nothing}`;
}

/** @param {People} el @param {Thank} one @param {import('./lunchroom-people.js').Person} person @param {boolean} mine */
function drawThank(el, { id, reason, audience, at }, person, mine) {
  return html`<article><p class="words" dir="auto">${reason}</p>
    <p class="row quiet"><button class="name" dir="auto" @click=${() => el.look(person.id)}>${person.name}</button> <time datetime=${at}>${el.lingo.date(at)}</time>
      ${mine ? html`<label class="inline"><span class="heard">${el.t('people.thanks.shown', { name: person.name })}</span><select @change=${(event) => el.act(() => put(`/me/thanks/${id}`, { audience: event.target.value }))}>
        ${['private', 'members', 'all'].map((to) => html`<option value=${to} ?selected=${audience === to}>${el.t(`people.thanks.${to}`)}</option>`)}</select></label>` : nothing}
      <button class="plain" ?disabled=${el.busy} aria-label=${el.t('people.thanks.remove.one', { name: person.name })} @click=${() => el.act(() => remove(`/me/thanks/${id}`))}>${el.t(mine ? 'people.thanks.remove' : 'people.thanks.back')}</button></p>
  </article>`;
}
