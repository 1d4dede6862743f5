import { html, nothing } from 'lit';
import { fault } from './list.js';

/** Founding a room: the first thing where none exists. @param {import('./lunchroom-schedule.js').LunchroomSchedule} el */
export const roomForm = (el) => html`<form class="frame board" @submit=${(event) => found(el, event)}>
  <header class="top"><h2>${el.t('schedule.room.new')}</h2></header>
  <p class="part quiet">${el.t(el.about ? 'schedule.room.what' : 'schedule.room.first')}</p>
  <fieldset class="part"><legend class="heard">${el.t('schedule.room.new')}</legend>
    <div class="fields">
      <label class="field name">${el.t('schedule.room.title')} <input name="title" required
        maxlength="80" dir="auto" autocomplete="off" @input=${suggest} /></label>
      <label class="field">${el.t('schedule.room.tag')} <input name="tag" required
        maxlength="60" pattern="[\\p{L}\\p{M}\\p{Nd}_]{2,60}" autocomplete="off"
        .value=${el.about ? '' : el.room} data-own=${el.room && !el.about ? 'yes' : nothing}
        @input=${(event) => (event.target.dataset.own = 'yes')} aria-invalid=${el.fault?.field === 'tag' ? 'true' : nothing} /></label>
    </div>
    <label class="field wide">${el.t('schedule.room.purpose')} <input name="purpose"
      maxlength="280" dir="auto" autocomplete="off" /></label>
    <div class="fields">
      ${choice(el, 'visibility', ['open', 'members', 'invited'])}
      ${choice(el, 'speak', ['members', 'roster', 'hosts'])}
      <label class="field">${el.t('schedule.room.length')} <input name="postLength" type="number" min="140" max="4000"
        value="280" required /></label>
    </div>
  </fieldset>
  <footer class="actions">${fault(el)}
    <div class="row"><button class="primary" ?disabled=${el.busy}>${el.t('schedule.room.go')}</button>
      ${el.about ? html`<button type="button" class="plain" @click=${() => (el.asking = null)}>${el.t('cancel')}</button>` : nothing}</div></footer>
</form>`;

const choice = (el, name, values) => html`<label class="field">${el.t(`schedule.room.${name}`)}
  <select name=${name}>${values.map((value) =>
      html`<option value=${value}>${el.t(`schedule.room.${name}.${value}`)}</option>`)}</select></label>`;

/** A tag from the title, until somebody writes one. */
function suggest(event) {
  const { tag } = event.target.form.elements;
  if (tag.dataset.own) return;
  tag.value = event.target.value.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '').slice(0, 30);
}

function found(el, event) {
  event.preventDefault();
  const given = Object.fromEntries(new FormData(event.currentTarget));
  const purpose = String(given.purpose).trim();
  void el.deeds.found({
    tag: String(given.tag).trim().replace(/^#/, ''), title: String(given.title).trim(), kind: 'chat',
    visibility: given.visibility, speak: given.speak, postLength: Number(given.postLength), ...(purpose ? { purpose } : {}),
  });
}
