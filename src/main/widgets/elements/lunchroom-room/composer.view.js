import { html, nothing } from 'lit';
import { dropped } from '../files/files.js';
import { icon } from '../../core/icons.js';
import { live } from 'lit/directives/live.js';
import { phase } from '../../state/chat.js';
import { plain } from '../../core/text.js';

const WARN = 20;

/**
 * @typedef {import('./lunchroom-room.js').LunchroomRoom} Room
 * @typedef {import('./composer.js').Composer} Composer
 */

/** The field, what it answers, and how much room is left; or why there is none. @param {Room} room @param {Composer} composer */
export function drawComposer(room, composer) {
  const { role, canSpeak, tag, speak } = room.room ?? {};
  if (!canSpeak) return drawClosed(room, role, tag, speak);
  const files = dropped(room.files);
  return html`<form
    class="composer"
    part="composer"
    @submit=${(/** @type {Event} */ event) => submit(event, composer)}
    @paste=${files.paste}
    @dragover=${files.over}
    @drop=${files.drop}
  >
    ${drawContext(room, composer)} ${drawMoved(room, composer)} ${drawPersonal(room, composer)} ${drawSlow(room, composer)} ${room.files.draw()}
    <textarea
      aria-label=${room.t('write.label')}
      aria-describedby="room-left"
      aria-keyshortcuts="Control+Enter"
      dir=${composer.words ? 'auto' : nothing}
      rows="2"
      placeholder=${placeholder(room, composer)}
      .value=${live(composer.words)}
      @input=${(/** @type {InputEvent} */ event) => composer.type(/** @type {HTMLTextAreaElement} */ (event.target).value)}
      @keydown=${(/** @type {KeyboardEvent} */ event) => keys(event, composer)}
    ></textarea>
    <button class="primary" aria-disabled=${composer.ready ? 'false' : 'true'} title=${room.t('write.keys')}>${label(room, composer)}</button>
    <div class="tools quiet">${room.files.drawButton()}<span class="readers">${readers(room)}</span> ${drawWhich(room, composer)} ${drawLeft(room, composer)}</div>
  </form>`;
}

/** @param {Room} room */
function drawClosed(room, role, tag, speak) {
  if (!role || role === 'reader') {
    return html`<div class="composer closed" part="composer">
      <button class="primary" @click=${() => room.acts.join()}>${room.t('room.join', { tag })}</button>
    </div>`;
  }
  return html`<p class="composer closed quiet" part="composer">${room.t(speak === 'roster' ? 'write.roster-only' : role === 'guest' ? 'write.listening' : 'write.hosts-only')}</p>`;
}

/** @param {Room} room @param {Composer} composer */
function drawContext(room, composer) {
  const about = composer.replied ?? composer.quoted;
  if (!about) return nothing;
  const said = room.t(composer.replied ? 'write.replying' : 'write.quoting', { name: about.author.name });
  return html`<div class="context">
    <span><strong>${said}</strong> <span class="quiet" dir="auto">${plain(about.tree).slice(0, 120)}</span></span>
    <button type="button" class="plain" @click=${() => composer.letGo()}>${icon('close')}<span class="heard">${room.t('write.let-go')}</span></button>
  </div>`;
}

/** @param {Room} room @param {Composer} composer */
function drawMoved(room, composer) {
  if (!composer.moved) return nothing;
  const [now, then] = [composer.now?.question, composer.answers?.question];
  return html`<div class="context moved" role="status">
    <span>${room.t('write.moved', { now, then })}</span>
    <button type="button" @click=${() => composer.choose('')}>${room.t('write.move', { now })}</button>
  </div>`;
}

/** Who will read it, and how many, in plain words. @param {Room} room */
function readers(room) {
  const { visibility, manners, tag, guests } = room.room ?? {};
  if (!manners || !visibility) return '';
  if (room.room?.chat?.state === 'rehearsal') return '';
  const house = room.t(`write.readers.${visibility}`, { count: manners.readers, tag });
  return guests ? `${house} ${room.t('write.readers.guests')}` : house;
}

/** What it looks like, before anybody has read it. @param {Room} room @param {Composer} composer */
function drawPersonal(room, composer) {
  if (!composer.found.length) return nothing;
  const what = room.lingo.list(composer.found.map((kind) => room.t(`personal.${kind}`)));
  const may = room.room?.manners?.postAnyway ?? true;
  return html`<div class="context personal" role="alert">
    <span>${room.t('write.personal', { what, count: room.room?.manners?.readers ?? 0 })} ${may ? '' : room.t('write.personal.not')}</span>
    <button type="button" @click=${() => change(composer)}>${room.t('write.personal.change')}</button>
    ${may ? html`<button type="button" class="plain" @click=${() => composer.post(true)}>${room.t('write.personal.anyway')}</button>` : nothing}
  </div>`;
}

function change(/** @type {Composer} */ composer) {
  composer.found = [];
  void composer.focus();
}

/** Slow mode in words; the seconds are for the eye, or a screen reader would count them aloud. @param {Room} room @param {Composer} composer */
function drawSlow(room, composer) {
  const { slowSeconds, hosting } = room.room ?? {};
  if (!slowSeconds || hosting) return nothing;
  const rule = room.t('write.slow', { time: room.lingo.left(slowSeconds * 1000) });
  const wait = composer.wait > 0 ? room.t('write.slow.wait', { time: room.lingo.left(composer.wait) }) : '';
  const { slowReason = '' } = room.room?.manners ?? {};
  const key = `reason.${slowReason}`;
  const why = slowReason ? room.t('write.slow.why', { reason: room.t(key) === key ? slowReason : room.t(key) }) : '';
  return html`<p class="slow quiet">${rule} <span dir="auto">${why}</span> <span aria-hidden="true">${wait}</span></p>`;
}

/** @param {Room} room @param {Composer} composer */
function drawWhich(room, composer) {
  const { open, answers } = composer;
  if (!answers) return html`<span class="keys">${room.t('write.keys')}</span>`;
  if (open.length < 2) return html`<span>${room.t('write.answering', { count: answers.question })}</span>`;
  return html`<select
    class="which"
    aria-label=${room.t('write.which')}
    .value=${live(answers.id)}
    @change=${(/** @type {Event} */ event) => pick(event, composer)}
  >
    ${open.map(
      (step) => html`<option value=${step.id} ?selected=${step === answers}>${room.t('write.answering', { count: step.question })}</option>`,
    )}
  </select>`;
}

function pick(/** @type {Event} */ event, /** @type {Composer} */ composer) {
  const id = /** @type {HTMLSelectElement} */ (event.target).value;
  composer.choose(id === composer.now?.id ? '' : id);
}

/** Silent until it matters; then said as well as shown. @param {Room} room @param {Composer} composer */
function drawLeft(room, composer) {
  const { left } = composer;
  const sentence = left < 0 ? room.t('write.over', { count: -left }) : room.t('write.left', { count: left });
  const near = left <= WARN;
  return html`<span class=${near ? 'left near' : 'left'} id="room-left" title=${sentence}>
    <span aria-hidden="true">${room.lingo.numbers.format(left)}</span>
    <span class="heard" role=${near ? 'status' : nothing}>${sentence}</span>
  </span>`;
}

/** @param {Room} room @param {Composer} composer */
function placeholder(room, composer) {
  if (composer.replied) return room.t('write.reply', { name: composer.replied.author.name });
  if (composer.answers) return room.t('write.answer', { count: composer.answers.question });
  if (['lobby', 'live'].includes(phase(room.room?.chat ?? null))) return room.t('write.hello');
  return room.t('write.room', { tag: room.tag });
}

/** @param {Room} room @param {Composer} composer */
function label(room, composer) {
  const { answers } = composer;
  return answers && !composer.replyTo ? room.t('write.post.answer', { count: answers.question }) : room.t('write.post');
}

function submit(/** @type {Event} */ event, /** @type {Composer} */ composer) {
  event.preventDefault();
  composer.post();
}

function keys(/** @type {KeyboardEvent} */ event, /** @type {Composer} */ composer) {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.isComposing) submit(event, composer);
  if (event.key === 'Escape' && (composer.replyTo || composer.quoteOf)) composer.letGo();
}
