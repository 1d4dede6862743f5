import { html } from 'lit';

/** @typedef {import('./lunchroom-host.js').LunchroomHost} Host */

/** What hosts tell each other; nobody else ever sees it. @param {Host} el */
export const notes = (el) => html`<div class="notes">
  <h3>${el.t('host.notes')}</h3>
  <ul>${/** @type {any} */ (el.desk).notes.map((note) => html`<li class="quiet">
    <strong>${note.by?.name ?? note.author?.name}</strong> <span dir="auto">${note.words}</span></li>`)}</ul>
  <form @submit=${(event) => add(el, event)}>
    <input name="words" maxlength="500" dir="auto" autocomplete="off" aria-label=${el.t('host.notes.label')}
      placeholder=${el.t('host.notes.hint')} />
    <button>${el.t('host.notes.add')}</button>
  </form>
</div>`;

async function add(el, event) {
  event.preventDefault();
  const field = event.currentTarget.elements.words;
  const words = field.value.trim();
  // The words leave the field only when they have arrived.
  if (words && (await el.controls.note(words))) field.value = '';
}
