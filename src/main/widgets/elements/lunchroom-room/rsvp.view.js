import { html, nothing } from 'lit';
import { download } from '../../core/api.js';
import { icon } from '../../core/icons.js';
import { session } from '../../core/session.js';

/** @typedef {import('./lunchroom-room.js').LunchroomRoom} Room @typedef {import('../../core/shapes.js').Chat} Chat */

const ANSWERS = /** @type {const} */ (['yes', 'maybe', 'no']);

/** A chat that is announced: when, with whom, and whether one comes. @param {Room} room @param {Chat} chat */
export function drawBefore(room, chat) {
  const { lingo } = room;
  const when = { when: lingo.when(chat.startsAt), until: lingo.until(chat.startsAt) };
  const names = lingo.list(chat.hosts.map((host) => host.name));
  return html`<p class="said">${room.t('now.before', when)}</p>
    <p class="quiet">${chat.hosts.length ? html`<span dir="auto">${room.t('now.hosts', { names })}</span> · ` : nothing}${room.t('now.before.hint')}</p>
    ${session.guest ? nothing : drawRsvp(room, chat)}`;
}

/** @param {Room} room @param {Chat} chat */
function drawRsvp(room, chat) {
  const { yes = 0, maybe = 0 } = chat.rsvp ?? {};
  return html`<div class="rsvp" role="group" aria-label=${room.t('rsvp.ask')}>
    <span>${room.t('rsvp.ask')}</span>
    ${ANSWERS.map((answer) => {
      const mine = chat.me?.rsvp === answer;
      return html`<button class=${mine ? 'primary' : ''} aria-pressed=${mine ? 'true' : 'false'} @click=${() => room.acts.rsvp(answer)}>
        ${room.t(`rsvp.${answer}`)}
      </button>`;
    })}
    <span class="quiet">${room.t('rsvp.counts', { yes, maybe })}</span>
    <button class="plain" @click=${() => calendar(room, chat)}>${icon('calendar')} ${room.t('rsvp.calendar')}</button>
  </div>`;
}

/** @param {Room} room @param {Chat} chat */
const calendar = (room, chat) =>
  download(`/chats/${chat.id}/calendar.ics`, `${chat.room}.ics`).catch((thrown) => room.acts.failed(thrown));
