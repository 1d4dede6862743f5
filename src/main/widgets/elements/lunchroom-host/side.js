import { html, nothing, svg } from 'lit';
import { clock } from '../../core/clock.js';
import { plain } from '../../core/text.js';
import { put } from '../../core/api.js';
import { keyList } from './keys.js';
import { drawPollDesk } from '../parts.view.js';
import { walls } from './walls.js';

/** @typedef {import('./lunchroom-host.js').LunchroomHost} Host */

const MOST = 6;

/** How the room is: its speed, who waits, who is new, and what the walls show. @param {Host} el */
export const side = (el) => html`<section class="side" aria-label=${el.t('host.side')}>
  <div>${room(el)} ${pulse(el)}</div>
  <div>${waiting(el)}</div>
  <div>${firstTimers(el)}</div>
  <div>${walls(el)}</div>
  <div>${drawEntrance(el)}</div>
  <div>${drawPollDesk(/** @type {any} */ (el.desk).chat.room, el.t('host.polls'))}</div>
  ${keyList(el)}
</section>`;

/** Who comes in: beside a talk that is the first question, elsewhere hosts look when they want to. @param {Host} el */
const drawEntrance = (el) => html`<details class="polls" ?open=${el.byCode} @toggle=${() => el.entrance || openEntrance(el)}>
  <summary>${el.t('host.entrance')}</summary>${el.entrance?.draw(false) ?? nothing}</details>`;

async function openEntrance(/** @type {Host} */ el) {
  const { Entrance } = await import('../entrance.js');
  el.entrance ??= new Entrance(el);
  await el.entrance.look(/** @type {any} */ (el.desk).chat.room);
}

function room(el) {
  const { perMinute = [], speed = 0 } = el.about;
  const counts = perMinute.map((at) => (typeof at === 'number' ? at : at.posts)).slice(-15);
  const { here } = el.present ?? {};
  const people = here === null || here === undefined ? el.t('present.few') : el.t('present.here', { count: here });
  return html`<h3>${el.t('host.room')}</h3>
    ${counts.length ? spark(counts) : nothing}
    <p class="quiet">${el.t('host.speed', { count: Math.round(speed) })} · ${people}</p>
    ${speed > 20 ? html`<p class="quiet">${el.t('host.fast')}</p>` : nothing}`;
}

/** How it goes for people, in numbers, and calmly when many lag behind. @param {Host} el */
function pulse(el) {
  const { fine, fast, lost, alert } = el.pulse ?? {};
  if (fine === undefined || fine === null) return nothing;
  return html`<p class="quiet">${el.t('host.pulse', { fine, fast, lost })}</p>
    <p class="lag" role="status">${alert ? el.t('host.pulse.alert') : nothing}</p>`;
}

function spark(counts) {
  const most = Math.max(1, ...counts);
  const width = 100 / counts.length;
  return html`<svg class="spark" aria-hidden="true">${counts.map((count, i) => {
    const height = Math.max(1.5, (count / most) * 36);
    return svg`<rect x="${i * width}%" y=${36 - height} width="${width * 0.84}%" height=${height} rx="1"></rect>`;
  })}</svg>`;
}

const minutes = (since) => Math.max(1, Math.round((clock.now() - Date.parse(since)) / 60000));

function waiting(el) {
  const list = el.about.waiting ?? [];
  return html`<h3>${el.t('host.waiting')}</h3>
    ${list.length ? nothing : html`<p class="quiet">${el.t('host.waiting.none')}</p>`}
    <ul>${list.map(({ message, since }) => html`<li>
      <strong>${message.author?.name}</strong> ${el.t('host.waiting.since', { count: minutes(since) })}
      <span class="quiet clamped" dir="auto">“${message.tree ? plain(message.tree).trim() : message.words}”</span></li>`)}</ul>`;
}

function firstTimers(el) {
  const list = (el.about.firstTimers ?? []).filter(({ author }) => !el.leads.has(author.id));
  const rest = list.length - MOST;
  return html`<h3>${el.t('host.first-timers')}</h3>
    ${list.length ? nothing : html`<p class="quiet">${el.t('host.first-timers.none')}</p>`}
    <ul>${list.slice(0, MOST).map(({ author, posts }) =>
        html`<li>${author.name} <span class="quiet">${el.t('host.posted', { count: posts })}</span> ${welcome(el, author.id)}</li>`)}
      ${rest > 0 ? html`<li class="quiet">${el.t('host.first-timers.more', { count: rest })}</li>` : nothing}</ul>`;
}

/** Who was welcomed from this page; the server welcomes nobody twice. */
const welcomed = new Set();

/** A word to somebody's first post, which only they and the hosts see. @param {Host} el @param {string} person */
function welcome(el, person) {
  if (welcomed.has(person)) return html`<span class="quiet">${el.t('host.welcomed')}</span>`;
  const say = async () => {
    await put(`/rooms/${encodeURIComponent(/** @type {any} */ (el.desk).chat.room)}/welcomes/${person}`, {}).then(() => welcomed.add(person), () => null);
    el.requestUpdate();
  };
  return html`<button class="plain on" @click=${say}>${el.t('host.welcome')}</button>`;
}
