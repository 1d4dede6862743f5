import { html, nothing } from 'lit';
import { drawReasons } from '../reasons.view.js';
import { drawReport } from '../reporting.view.js';
import { icon } from '../../core/icons.js';
import { language } from '../../core/i18n.js';
import { moderation as words } from '../../i18n/moderation.js';
import { plain } from '../../core/text.js';
import { post } from '../../core/api.js';

/** @typedef {import('./lunchroom-room.js').LunchroomRoom} Room */

const STEPS = ['nudge', 'suggestion', 'park', 'hide', 'hold', 'remove', 'ban'];

/** The sentences of moderation, in the room's language. @param {Room} room */
export const learned = (room) => language(room.lingo.tag, words);

/** @param {Room} room @param {{what: string, message?: any, about?: any, lot?: any[], step?: string}} open */
export function drawCare(room, open) {
  const title = { report: 'report.title', moderate: 'mod.take', about: 'about.title', lot: 'lot.title' }[open.what] ?? '';
  return html`<dialog class="care" aria-label=${room.t(title)} @close=${() => room.care.closed()} @click=${closeOutside}>
    <form method="dialog"><h3>${room.t(title)}</h3><button class="plain">${icon('close')}<span class="heard">${room.t('close')}</span></button></form>
    ${open.message ? html`<blockquote dir="auto"><strong>${open.message.author.name}</strong> ${plain(open.message.tree).slice(0, 300)}</blockquote>` : nothing}
    ${open.what === 'report' ? drawOwnReport(room, open) : nothing}
    ${open.what === 'moderate' ? drawSteps(room, open) : nothing}
    ${open.what === 'about' ? drawAbout(room, open.about) : nothing}
    ${open.what === 'lot' ? drawLot(room, open.lot ?? []) : nothing}
  </dialog>`;
}

function closeOutside(/** @type {MouseEvent} */ event) {
  if (event.target === event.currentTarget) /** @type {HTMLDialogElement} */ (event.currentTarget).close();
}

/** Does it, and says what came of it near the composer. */
async function tried(/** @type {Room} */ room, /** @type {() => Promise<unknown>} */ act, /** @type {string} */ said) {
  try {
    await act();
    room.acts.say(said);
  } catch (thrown) {
    room.acts.failed(thrown);
  }
  room.care.close();
}

/** The message, or the person who wrote it. @param {Room} room @param {any} open */
function drawOwnReport(room, open) {
  const { message } = open;
  open.things ??= [
    { kind: 'message', thing: message.id, label: room.t('report.what.message') },
    { kind: 'profile', thing: message.author.id, label: room.t('report.what.profile', { name: message.author.name }) },
  ];
  const send = (/** @type {any} */ { kind, thing }, /** @type {string} */ reason, /** @type {string} */ note) =>
    tried(room, () => post(`${room.path}/reports`, { kind, thing, reason, note }), room.t('report.thanks'));
  return drawReport((key, values) => room.t(key, values), open, send, () => room.care.close());
}

/** First which step, then why: two presses. @param {Room} room @param {any} open */
function drawSteps(room, open) {
  const choose = (/** @type {string} */ step) => {
    open.step = step;
    void room.passFocus('dialog.care :is(textarea, input:required, [data-reason])');
  };
  if (!open.step) return html`<div class="steps">${STEPS.map((step) => html`<button @click=${() => choose(step)}>${room.t(`mod.do.${step}`)}</button>`)}</div>`;
  const send = (/** @type {string} */ reason, /** @type {string} */ note) => {
    const field = /** @type {HTMLTextAreaElement|null} */ (room.renderRoot.querySelector('dialog.care textarea'));
    const body = { kind: open.step, message: open.message.id, reason, note, ...(field && { words: field.value }) };
    return tried(room, () => post(`${room.path}/moderation/measures`, body), room.t(`mod.step.${open.step}`));
  };
  const suggests = open.step === 'suggestion';
  return html`<h4>${room.t(`mod.do.${open.step}`)}</h4>
    ${suggests ? html`<label class="field">${room.t('mod.suggest.words')} <textarea rows="3" dir="auto" .value=${open.message.words ?? ''}></textarea></label>` : nothing}
    ${drawReasons((key, values) => room.t(key, values), send, () => room.care.close(), { question: room.t('mod.why'), needed: open.step === 'nudge' })}`;
}

/** @param {Room} room @param {any} about */
function drawAbout(room, { done, waiting, reported }) {
  const none = done.length + waiting.length + reported.length === 0;
  return html`<p class="quiet">${room.t(none ? 'about.none' : 'about.hint')}</p>
    ${done.map((/** @type {any} */ one) => drawDone(room, one))}
    ${waiting.length ? html`<h4>${room.t('about.waiting')}</h4>${waiting.map((/** @type {any} */ one) => html`<div class="about-one"><p dir="auto">${one.words}</p>
      <p class="quiet">${room.t(`about.waiting.${one.state}`, { reason: one.reason ? room.t(`reason.${one.reason}`) : '' })} ${one.note ?? ''}</p></div>`)}` : nothing}
    ${reported.length ? html`<h4>${room.t('about.reported')}</h4>${reported.map((/** @type {any} */ one) => html`<div class="about-one">
      <p>${room.t(`mod.thing.${one.kind}`)} · <span class="quiet">${room.lingo.when(one.at)}</span></p>
      <p class="quiet">${one.outcome ? room.t(`mod.outcome.${one.outcome}`) : room.t('about.reported.open')} <span dir="auto">${one.note ?? ''}</span></p></div>`)}` : nothing}`;
}

/** @param {Room} room @param {any} one */
function drawDone(room, one) {
  const path = `/about-me/${one.id}`;
  const role = room.t(`role.${one.by}`).toLocaleLowerCase(room.lingo.tag);
  const open = one.kind === 'suggestion' && !one.acceptedAt && !one.undoneAt;
  const appeal = (/** @type {any} */ event) => {
    event.preventDefault();
    void tried(room, () => post(`${path}/appeal`, { words: event.target.elements[0].value }), room.t('about.appealed'));
  };
  return html`<div class="about-one">
    <p><strong>${room.t(`mod.step.${one.kind}`)}</strong>: ${room.t(`reason.${one.reason}`)} <span class="quiet">${room.t('about.by', { role })} · ${room.lingo.when(one.at)}</span></p>
    ${one.note ? html`<p dir="auto">${one.note}</p>` : nothing}
    ${one.message ? html`<blockquote dir="auto">${one.message}</blockquote>` : nothing}
    ${one.words ? html`<p class="suggested" dir="auto">${one.words}</p>` : nothing}
    ${open ? html`<button class="primary" @click=${() => tried(room, () => post(`${path}/acceptance`), room.t('about.taken'))}>${room.t('about.take')}</button>` : nothing}
    ${one.undoneAt ? html`<p class="quiet">${room.t('about.undone')}</p>` : nothing}
    ${one.appeal ? html`<p class="quiet">${room.t(one.appeal.outcome ? `about.${one.appeal.outcome}` : 'about.appealed')} <span dir="auto">${one.appeal.answer ?? ''}</span></p>` : nothing}
    ${one.mayAppeal ? html`<details><summary>${room.t('about.appeal')}</summary><form @submit=${appeal}>
      <label class="field">${room.t('about.appeal.words')} <textarea rows="2" required maxlength="1000" dir="auto"></textarea></label>
      <button>${room.t('about.appeal.send')}</button></form></details>` : nothing}
  </div>`;
}

/** @param {Room} room @param {any[]} lot */
function drawLot(room, lot) {
  return html`<p class="quiet">${room.t(lot.length ? 'lot.hint' : 'lot.none')}</p>
    ${lot.map((one) => html`<div class="about-one"><p><strong dir="auto">${one.author?.name}</strong> <span class="quiet">${room.lingo.when(one.at)}</span></p>
      <p dir="auto">${one.words}</p><p class="quiet">${room.t(`reason.${one.reason}`)} <span dir="auto">${one.note}</span></p></div>`)}`;
}
