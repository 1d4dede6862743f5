import { html, nothing } from 'lit';
import { icon } from '../../core/icons.js';
import { drawn } from '../../core/text.js';

/** @typedef {import('./lunchroom-goals.js').LunchroomGoals} Goals */

/** What one may take away from a chat: with one click it is a goal. @param {Goals} el */
export function drawTakeaway(el) {
  const submit = async (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    const form = /** @type {HTMLFormElement} */ (event.target);
    const words = String(new FormData(form).get('words')).trim();
    if (words && (await el.takeAway({ words }))) form.reset();
  };
  return html`${el.takeaways.length ? html`<ul class="takeaways">${el.takeaways.map((one) => drawOne(el, one))}</ul>` : nothing}
    <form class="line" @submit=${submit}><label class="field"><span>${el.t(el.takeaways.length ? 'goals.takeaway.type' : 'goals.words')}</span>
      <input name="words" maxlength="280" dir="auto" autocomplete="off" placeholder=${el.t('goals.words.hint')} /></label>
      <button>${el.t('goals.takeaway.make')}</button></form>
    <p class="quiet">${el.t('goals.takeaway.how')}</p>`;
}

/** @param {Goals} el @param {any} one */
const drawOne = (el, one) => html`<li><div class="words" dir="auto">${drawn(one.words)}</div>
  <p class="acts"><span class="quiet">${el.t(one.picked ? 'goals.takeaway.picked' : one.own ? 'goals.takeaway.own' : 'goals.takeaway.saved')}</span>
  ${one.goal
    ? html`<span class="made">${icon('agree')} ${el.t('goals.takeaway.made')}</span>`
    : html`<button @click=${() => el.takeAway({ message: one.message })}>${el.t('goals.takeaway.make')}</button>`}</p></li>`;
