import { html, nothing } from 'lit';
import { REASONS } from '../reasons.view.js';

/** @typedef {import('./lunchroom-moderation.js').LunchroomModeration} Desk */

const PACES = [0, 15, 30, 60, 120, 300];
const STATES = ['testing', 'live', 'off'];

/** Words and patterns, slow mode, what the composer warns of, and who comes in. @param {Desk} el */
export const drawRules = (el) => html`<div class="rules" part="rules">${drawWords(el)} ${drawPace(el)} ${drawManners(el)} ${el.roster.draw()} ${el.entrance.draw()}</div>`;

const submit = (/** @type {(form: HTMLFormElement) => unknown} */ go) => (/** @type {Event} */ event) => {
  event.preventDefault();
  void go(/** @type {HTMLFormElement} */ (event.target));
};

const value = (/** @type {HTMLFormElement} */ form, /** @type {string} */ name) => String(new FormData(form).get(name) ?? '').trim();

/** @param {Desk} el */
function drawWords(el) {
  const word = (/** @type {HTMLFormElement} */ form) => ({ kind: value(form, 'kind'), text: value(form, 'text') });
  return html`<section>
    <h3>${el.t('mod.words')}</h3>
    <p class="quiet">${el.t('mod.words.hint')}</p>
    <form class="row" @submit=${submit(async (form) => {
      await el.acts.trial(word(form));
      await el.acts.addWord(word(form));
      form.reset();
    })}>
      <label class="field grow">${el.t('mod.word')} <input name="text" required maxlength="200" dir="auto" /></label>
      <label class="field">${el.t('mod.word.kind')} <select name="kind"><option value="word">${el.t('mod.word.word')}</option><option value="pattern">${el.t('mod.word.pattern')}</option></select></label>
      <button>${el.t('mod.word.add')}</button>
    </form>
    ${el.desk.words.length ? html`<ul class="words-list">${el.desk.words.map((/** @type {any} */ one) => drawWord(el, one))}</ul>` : nothing}
  </section>`;
}

/** @param {Desk} el @param {any} one */
const drawWord = (el, one) => html`<li class="row">
  <code dir="auto">${one.text}</code> <span class="chip">${el.t(`mod.word.${one.kind}`)}</span>
  <select aria-label=${el.t('mod.word.state', { text: one.text })} @change=${(/** @type {any} */ event) => el.acts.turn(one, event.target.value)}>
    ${STATES.map((state) => html`<option value=${state} ?selected=${state === one.state}>${el.t(`mod.word.${state}`)}</option>`)}
  </select>
  <button @click=${() => el.acts.trial(one)}>${el.t('mod.word.try')}<span class="heard"> ${one.text}</span></button>
  <button class="plain" @click=${() => el.acts.dropWord(one.id)}>${el.t('mod.word.remove')}<span class="heard"> ${one.text}</span></button>
</li>`;

/** @param {Desk} el */
function drawPace(el) {
  const { slowSeconds = 0 } = el.settings;
  const paces = PACES.includes(slowSeconds) ? PACES : [...PACES, slowSeconds];
  return html`<section>
    <h3>${el.t('mod.step.slow')}</h3>
    <p class="quiet">${el.t('mod.slow.hint')}</p>
    <form class="row" @submit=${submit((form) =>
      el.acts.take({ kind: 'slow', seconds: Number(value(form, 'seconds')), reason: value(form, 'reason'), note: value(form, 'note') }),
    )}>
      <label class="field">${el.t('mod.slow.pace')} <select name="seconds">${paces.map((pace) => html`<option value=${pace} ?selected=${pace === slowSeconds}>${pace ? el.lingo.left(pace * 1000) : el.t('mod.slow.none')}</option>`)}</select></label>
      <label class="field">${el.t('mod.why')} <select name="reason">${REASONS.toReversed().map((reason) => html`<option value=${reason} ?selected=${reason === 'too-fast'}>${el.t(`reason.${reason}`)}</option>`)}</select></label>
      <label class="field grow">${el.t('mod.slow.note')} <input name="note" maxlength="500" dir="auto" /></label>
      <button>${el.t('mod.slow.set')}</button>
    </form>
  </section>`;
}

/** @param {Desk} el */
function drawManners(el) {
  const { postAnyway, idShapes } = el.desk.manners;
  return html`<section>
    <h3>${el.t('mod.personal')}</h3>
    <p class="quiet">${el.t('mod.personal.hint')}</p>
    <form @submit=${submit((form) =>
      el.acts.manners({
        postAnyway: new FormData(form).has('anyway'),
        idShapes: value(form, 'shapes').split('\n').map((line) => line.trim()).filter(Boolean),
      }),
    )}>
      <label class="check"><input type="checkbox" name="anyway" .checked=${postAnyway} /> ${el.t('mod.personal.anyway')}</label>
      <label class="field">${el.t('mod.personal.shapes')} <textarea name="shapes" rows="3" spellcheck="false" placeholder="999-99-9999" .value=${idShapes.join('\n')}></textarea></label>
      <button>${el.t('save')}</button>
    </form>
  </section>`;
}
