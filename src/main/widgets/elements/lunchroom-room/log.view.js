import { html, nothing } from 'lit';
import { anyChoice } from '../../state/arrivals.js';
import { avatar } from '../../core/text.js';
import { drawHome, drawLater } from './jump.view.js';
import { drawPost } from './post.view.js';
import { guard } from 'lit/directives/guard.js';
import { icon } from '../../core/icons.js';
import { ref } from 'lit/directives/ref.js';
import { repeat } from 'lit/directives/repeat.js';
import { outbox } from '../../core/outbox.js';
import { session } from '../../core/session.js';

/** @typedef {import('./lunchroom-room.js').LunchroomRoom} Room @typedef {import('../../core/shapes.js').Message} Message */

/**
 * The messages. The log itself is silent: the announcer says what is new, as much as its listener chose, while
 * this list also redraws for reactions and edits.
 * @param {Room} room
 */
export function drawLog(room) {
  const shown = room.reading.shown();
  const active = shown.some((message) => message.id === room.active) ? room.active : shown.at(-1)?.id;
  return html`<div class="stream" part="stream">
    <div
      class="log"
      role="log"
      aria-live="off"
      aria-label=${room.t('room.messages')}
      aria-description=${room.t('room.messages.keys')}
      ${ref(room.place.watch)}
      @scroll=${() => room.place.scrolled()}
      @keydown=${(/** @type {KeyboardEvent} */ event) => keys(event, room)}
      @focusin=${(/** @type {FocusEvent} */ event) => focused(event, room)}
    >
      ${drawStart(room, shown)}
      <ol>
        ${repeat(shown, (message) => message.id, (message) => drawItem(room, message, message.id === active))}
        ${room.reading.apart ? nothing : drawLetters(room)}
      </ol>
      ${drawLater(room)}
    </div>
    ${drawNew(room)} ${drawHome(room)}
  </div>`;
}

/** @param {Room} room @param {Message} message @param {boolean} active */
function drawItem(room, message, active) {
  const line = message.number === room.reading.newFrom;
  const found = message.id === room.jump.marked;
  return html`<li class=${`post${line ? ' first-new' : ''}${found ? ' found' : ''}`} data-id=${message.id} part="post">
    ${line ? html`<span class="line">${room.t('log.new.line')}</span>` : nothing}
    ${guard(room.dependsOn(message, active), () => drawPost(room, message, active))}
  </li>`;
}

/** What stands above the first message. @param {Room} room @param {Message[]} shown */
function drawStart(room, shown) {
  if (room.reading.more) {
    return html`<button class="plain earlier" @click=${() => room.reading.back()}>${room.t('log.earlier')}</button>`;
  }
  if (shown.length > 0) return anyChoice(room.reading.choice) ? nothing : html`<p class="quiet start">${room.t('log.start')}</p>`;
  if (anyChoice(room.reading.choice)) return html`<p class="quiet empty">${room.t('show.none')}</p>`;
  return html`<p class="quiet empty">${room.t(room.room?.canSpeak ? 'log.empty' : 'log.empty.quiet')}</p>`;
}

/** The stream may bring one's message before the answer to its posting does: then it is not drawn twice. */
function arrived(/** @type {Room} */ room, /** @type {import('../../core/outbox.js').Letter} */ letter) {
  const mine = (/** @type {Message} */ message) => message.author?.id === letter.person && message.words === letter.body.words;
  return room.room?.messages.some((message) => message.number > letter.after && mine(message));
}

/** What is on its way. @param {Room} room */
function drawLetters(room) {
  const waiting = outbox.of(room.tag ?? '').filter((letter) => !arrived(room, letter));
  return waiting.map(
    (letter) => html`<li class="post letter">
      <article>
        ${avatar(session.me ?? undefined)}
        <div class="meta">
          <strong>${session.me?.name}</strong>
          ${letter.question ? html`<span class="chip">${room.t('post.answer', { count: letter.question })}</span>` : nothing}
          <span class="quiet">${letter.problem ? nothing : room.t(room.connected ? 'post.sending' : 'post.waiting')}</span>
        </div>
        <div class="words"><p dir="auto">${letter.body.words}</p></div>
        ${room.files.drawGone(letter.body)}
        ${letter.problem ? drawRefused(room, letter) : nothing}
      </article>
    </li>`,
  );
}

/** @param {Room} room @param {import('../../core/outbox.js').Letter} letter */
function drawRefused(room, letter) {
  return html`<div class="refused" role="alert">
    ${icon('warning')} ${letter.problem?.detail ?? room.explain(/** @type {any} */ (letter.problem))}
    <button @click=${() => room.composer.change(letter)}>${room.t('post.change')}</button>
    <button class="plain" @click=${() => outbox.take(letter.key)}>${room.t('post.drop')}</button>
  </div>`;
}

/** @param {Room} room */
function drawNew(room) {
  const count = room.reading.waiting();
  if (count === 0) return nothing;
  return html`<button class="primary arrived" @click=${() => room.goToNew()}>
    ${icon('down')} <span aria-hidden="true">${room.t('log.new', { count })}</span>
    <span class="heard">${room.t('log.new.go', { count })}</span>
  </button>`;
}

/** Arrow keys, Home and End walk from message to message; Tab goes into the one where one stands. */
function keys(/** @type {KeyboardEvent} */ event, /** @type {Room} */ room) {
  const target = /** @type {Element} */ (event.target);
  if (target.closest('textarea, select') || event.altKey || event.ctrlKey || event.metaKey) return;
  const articles = /** @type {HTMLElement[]} */ ([...room.renderRoot.querySelectorAll('li.post:not(.letter) > article')]);
  const at = articles.indexOf(/** @type {HTMLElement} */ (target.closest('article')));
  const to = { ArrowDown: at + 1, ArrowUp: at < 0 ? articles.length - 1 : at - 1, Home: 0, End: articles.length - 1 }[event.key];
  if (to === undefined || !articles[to]) return;
  event.preventDefault();
  articles[to].focus();
}

function focused(/** @type {FocusEvent} */ event, /** @type {Room} */ room) {
  const id = /** @type {HTMLElement|null} */ (/** @type {Element} */ (event.target).closest('li.post'))?.dataset.id;
  if (id && id !== room.active) {
    room.active = id;
    room.requestUpdate();
  }
}
