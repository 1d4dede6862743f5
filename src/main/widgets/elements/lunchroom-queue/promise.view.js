import { html, nothing } from 'lit';
import { clock } from '../../core/clock.js';

/** @typedef {import('./lunchroom-queue.js').LunchroomQueue} Queue @typedef {import('./lunchroom-queue.js').Panel} Panel */

const WEEK = 7 * 86400000;
let typing = 0;

/** Who will answer, and by which day: oneself and in a week unless one says otherwise.
 * @param {Queue} el @param {import('../../state/qanda.js').Ask} ask @param {Panel} panel */
export function drawOwner(el, ask, panel) {
  const { owner, people } = panel;
  return html`<div class="row">
    <label class="field"><span>${el.t('queue.owner')}</span><input type="search" dir="auto" autocomplete="off" .value=${owner?.name ?? ''} aria-controls="found"
      @input=${(/** @type {any} */ event) => search(el, event.target.value)} /></label>
    <label class="field"><span>${el.t('queue.due')}</span><input type="date" name="words" required min=${day(0)} .value=${ask.promise?.due ?? day(WEEK)} /></label></div>
    <div id="found" class="row" role="group" aria-label=${el.t('queue.owner')}>${people?.map((person) => html`<button type="button" aria-pressed=${owner?.id === person.id ? 'true' : 'false'}
      @click=${() => (el.panel = { ...panel, owner: person, people: undefined })}>${person.name}</button>`) ?? nothing}
      ${people?.length === 0 ? html`<p class="quiet" role="status">${el.t('queue.owner.none')}</p>` : nothing}</div>`;
}

const day = (/** @type {number} */ later) => new Date(clock.now() + later).toISOString().slice(0, 10);

/** A pause in typing asks; each key would ask too often. @param {Queue} el @param {string} query */
function search(el, query) {
  clearTimeout(typing);
  const { panel } = el;
  typing = setTimeout(async () => {
    const people = query.trim() ? (await el.acts.people(query)).slice(0, 6) : undefined;
    if (el.panel === panel && panel) el.panel = { ...panel, owner: people?.[0] ?? panel.owner, people };
  }, 180);
}
