import { html, nothing } from 'lit';
import { clock } from '../../core/clock.js';
import { icon } from '../../core/icons.js';
import { messageOf } from '../../state/room.js';
import { perMinute } from '../../state/arrivals.js';
import { phase, released } from '../../state/chat.js';

/** @typedef {import('./lunchroom-room.js').LunchroomRoom} Room */

/** What to show, how fast the room is, and how one reads. @param {Room} room */
export function drawToolbar(room) {
  if (!room.room?.messages.length) return nothing;
  return html`<div class="toolbar" part="toolbar">
      ${room.reading.choice.thread ? drawThread(room) : drawChoices(room)}
      <span class="spacer"></span>
      ${drawSpeed(room)} ${room.catchUp.offer()}
      <button class="plain" aria-expanded=${room.tuning ? 'true' : 'false'} @click=${() => room.tune(!room.tuning)}>
        ${icon('settings')}<span class="word">${room.t('reading')}</span>
      </button>
    </div>
    ${room.tuning ? drawReading(room) : nothing}`;
}

/** @param {Room} room */
function drawChoices(room) {
  const { choice } = room.reading;
  const chat = room.room?.chat;
  const steps = chat ? released(chat) : [];
  const pick = (/** @type {string} */ word, /** @type {import('../../state/arrivals.js').Choice} */ wanted, /** @type {boolean} */ on) =>
    html`<button class=${on ? 'plain on' : 'plain'} aria-pressed=${on ? 'true' : 'false'} @click=${() => room.reading.choose(on ? {} : wanted)}>${word}</button>`;
  return html`<div class="choices" role="group" aria-label=${room.t('show.what')}>
    ${pick(room.t('show.all'), {}, Object.keys(choice).length === 0)}
    ${steps.map((step) => pick(room.t('step.question', { count: step.question }), { step: step.id }, choice.step === step.id))}
    ${pick(room.t('show.hosts'), { hosts: true }, Boolean(choice.hosts))}
    ${pick(room.t('show.mentions'), { mentions: true }, Boolean(choice.mentions))}
  </div>`;
}

/** @param {Room} room */
function drawThread(room) {
  const name = messageOf(room.room, room.reading.choice.thread)?.author.name;
  return html`<div class="choices">
    <strong>${room.t('show.thread', { name })}</strong>
    <button class="plain on" @click=${() => leave(room)}>${icon('close')} ${room.t('show.everything')}</button>
  </div>`;
}

function leave(/** @type {Room} */ room) {
  void room.reading.choose({});
  void room.passFocus('.choices button');
}

/** @param {Room} room */
function drawSpeed(room) {
  if (phase(room.room?.chat ?? null) !== 'live') return nothing;
  const count = perMinute(room.room?.messages ?? [], clock.now());
  return html`<span class="quiet speed" title=${room.t('speed.title')}>${room.t('speed', { count })}</span>`;
}

/** @param {Room} room */
function drawReading(room) {
  const { prefs } = room.reading;
  const levels = /** @type {const} */ (['all', 'some', 'none']);
  return html`<div class="tuning">
    <label>
      <input type="checkbox" .checked=${prefs.calm} @change=${(/** @type {any} */ event) => room.reading.prefer({ calm: event.target.checked })} />
      <span>${room.t('reading.calm')}<br /><span class="quiet">${room.t('reading.calm.hint')}</span></span>
    </label>
    <label>
      <span>${room.t('reading.aloud')}</span>
      <select @change=${(/** @type {any} */ event) => room.reading.prefer({ aloud: event.target.value })}>
        ${levels.map((level) => html`<option value=${level} ?selected=${level === prefs.aloud}>${room.t(`reading.aloud.${level}`)}</option>`)}
      </select>
    </label>
  </div>`;
}
