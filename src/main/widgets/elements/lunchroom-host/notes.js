import { html, nothing } from 'lit';

/** @typedef {import('./lunchroom-host.js').LunchroomHost} Host */

/** What hosts tell each other; nobody else ever sees it. @param {Host} el */
export const notes = (el) => html`<div class="notes">
  <h3>${el.t('host.notes')}</h3>
  <ul>${/** @type {any} */ (el.desk).notes.map((note) => html`<li class="quiet">
    <strong>${note.by?.name ?? note.author?.name}</strong> <span dir="auto">${note.words}</span>${note.toSpeaker ? html` <span class="chip">${fate(el, note)}</span>` : nothing}</li>`)}</ul>
  <form @submit=${(event) => add(el, event)}>
    <input name="words" maxlength="500" dir="auto" autocomplete="off" aria-label=${el.t('host.notes.label')}
      placeholder=${el.t('host.notes.hint')} />
    <button>${el.t('host.notes.add')}</button>
    <button name="speaker" value="yes">${el.t('host.notes.speaker')}</button>
  </form>
</div>`;

const fate = (el, note) => note.seenAt ? el.t('host.speaker.seen', { time: el.lingo.time(note.seenAt) }) : el.t('host.speaker.waits');

/** What somebody wrote to the speaker, across the screen and calm, until it is pressed. @param {Host} el */
export function toSpeaker(el) {
  const note = /** @type {any} */ (el.desk).notes.find((one) => one.toSpeaker && !one.seenAt && one.author?.id !== el.viewer?.id);
  if (!note) return nothing;
  return html`<div class="speaker" role="alert"><p><strong>${note.author?.name}</strong> <span dir="auto">${note.words}</span></p>
    <button class="primary" @click=${() => el.controls.seen(note)}>${el.t('host.speaker.see')}</button></div>`;
}

async function add(el, event) {
  event.preventDefault();
  const field = event.currentTarget.elements.words;
  const words = field.value.trim();
  // The words leave the field only when they have arrived.
  if (words && (await el.controls.note(words, event.submitter?.name === 'speaker'))) field.value = '';
}
