import { html, nothing } from 'lit';
import { drawPollForm } from '../poll-form.view.js';

/** @typedef {import('./lunchroom-poll.js').LunchroomPoll} Widget */

/** Where hosts write a poll. @param {Widget} el */
export function drawDesk(el) {
  const { writing } = el;
  if (!writing.open) return html`<div part="desk"><button @click=${() => writing.begin()}>${el.t('poll.new')}</button></div>`;
  const send = (/** @type {any} */ event) => {
    event.preventDefault();
    void writing.send(event.submitter?.value !== 'keep');
  };
  return html`<form part="desk" class="new" @submit=${send} aria-label=${el.t('poll.new')}>
    <label class="field"><span>${el.t('poll.form.question')}</span>
      <textarea rows="2" dir="auto" required maxlength="500" .value=${writing.draft.question} @input=${(/** @type {any} */ event) => writing.write({ question: event.target.value })}></textarea></label>
    ${drawPollForm(el, writing.draft, (change) => writing.write(change))}
    ${writing.fault ? html`<p class="fault" role="alert">${el.explain(writing.fault)}</p>` : nothing}
    <div class="row"><button class="primary">${el.t('poll.form.open')}</button><button value="keep">${el.t('poll.form.keep')}</button>
      <button type="button" @click=${() => writing.close()}>${el.t('cancel')}</button></div>
  </form>`;
}
