import { html } from 'lit';
import { plain } from '../../core/text.js';
import { drawOwner } from './promise.view.js';

/** @typedef {import('./lunchroom-queue.js').LunchroomQueue} Queue @typedef {import('../../state/qanda.js').Ask} Ask */

/** What an act needs to know first. @param {Queue} el @param {Ask} ask @param {import('./lunchroom-queue.js').Panel} panel */
export function drawPanel(el, ask, panel) {
  const go = (/** @type {any} */ event) => {
    event.preventDefault();
    const { choice, words } = event.target.elements;
    const chosen = panel.act === 'promise' ? panel.owner?.id : choice?.value;
    void el.go(ask, panel.act, chosen ?? '', words?.value ?? '');
  };
  return html`<form class="panel" @submit=${go} aria-label=${el.t(`queue.${panel.act}`)} @keydown=${sending}>
    ${DRAW[panel.act]?.(el, ask, panel) ?? drawWords(el, ask, panel.act)}
    <div class="row"><button class="primary" ?disabled=${panel.act === 'merge' && !panel.alike?.length}>${el.t(`queue.${panel.act}`)}</button>
      <button type="button" @click=${() => el.close()}>${el.t('cancel')}</button></div>
  </form>`;
}

/** @type {Record<string, (el: Queue, ask: Ask, panel: import('./lunchroom-queue.js').Panel) => unknown>} */
const DRAW = { decline: (el) => drawReasons(el), merge: (el, _, panel) => drawAlike(el, panel), promise: drawOwner };

function sending(/** @type {KeyboardEvent} */ event) {
  const form = /** @type {HTMLFormElement} */ (event.currentTarget);
  const at = /** @type {HTMLElement} */ (event.target);
  const number = Number(event.key);
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit();
  if (at.matches('[type=radio]') && number > 0) /** @type {HTMLInputElement|undefined} */ (form.querySelectorAll('[type=radio]')[number - 1])?.click();
}

/** Why: from the public list, by its number; the note is for the asker. @param {Queue} el */
const drawReasons = (el) => html`<fieldset><legend>${el.t('queue.why')}</legend>
    ${el.qanda.reasons.map((/** @type {string} */ reason, /** @type {number} */ i) => html`<label><input type="radio" name="choice" value=${reason} required ?checked=${i === 0} />
      <kbd aria-hidden="true">${i + 1}</kbd> ${el.t(`qanda.reason.${reason}`)}</label>`)}</fieldset>
  <label class="field"><span>${el.t('queue.note')}</span><input name="words" dir="auto" maxlength="1000" autocomplete="off" /></label>`;

/** @param {Queue} el @param {import('./lunchroom-queue.js').Panel} panel */
function drawAlike(el, { alike }) {
  if (!alike) return html`<p class="quiet" role="status">${el.t('loading')}</p>`;
  if (alike.length === 0) return html`<p class="quiet" role="status">${el.t('queue.alike.none')}</p>`;
  return html`<fieldset><legend>${el.t('queue.into')}</legend>${alike.map((ask, i) => html`<label><input type="radio" name="choice" value=${ask.id} required ?checked=${i === 0} />
    <kbd aria-hidden="true">${i + 1}</kbd> <span dir="auto">${plain(ask.tree)}</span></label>`)}</fieldset>`;
}

/** @param {Queue} el @param {Ask} ask @param {string} act */
const drawWords = (el, ask, act) => html`<label class="field"><span>${el.t(act === 'edit' ? 'queue.wording' : 'queue.answer')}</span>
  <textarea name="words" rows="3" dir="auto" required .value=${act === 'edit' ? (ask.words ?? '') : ''}></textarea></label>`;
