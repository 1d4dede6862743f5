import { html, nothing } from 'lit';
import { icon } from '../../core/icons.js';
import { need } from '../parts.view.js';
import { phase } from '../../state/chat.js';
import { session } from '../../core/session.js';
import { stands } from '../buddy/remembered.js';

const WIDE = 720;

/**
 * The door of the chat, and the lane of whoever found somebody: beside the stream where there is room, else above it. Its
 * code comes when somebody opens it.
 * @param {import('./lunchroom-room.js').LunchroomRoom} room @param {boolean} aside which of the two places asks
 */
export function drawDoor(room, aside) {
  const chat = room.room?.chat;
  if (!chat || session.guest || room.clientWidth > WIDE !== aside) return nothing;
  const there = stands(chat.id);
  if (!['lobby', 'live'].includes(phase(chat)) && !there) return nothing;
  if (chat.state === 'rehearsal') return nothing;
  if (there) need('buddy');
  return html`<details class="door" ?open=${there} @toggle=${() => need('buddy')}>
    <summary>${room.t(there ? 'door.lane' : 'door.ask')}</summary>
    <lunchroom-buddy chat=${chat.id} length=${room.room?.postLength}></lunchroom-buddy>
  </details>`;
}

/** What somebody sees who had not posted here when they came. @param {import('./lunchroom-room.js').LunchroomRoom} room */
export function drawNewHere(room) {
  const { newHere, tag, messages = [], chat } = room.room ?? {};
  if (!newHere || newHere.posted) return nothing;
  need('newcomer');
  // Whoever has somebody beside them needs no line that says so, and on a telephone no line at all.
  // One thing at a time for whoever comes late.
  const hints = stands(chat?.id ?? '') || room.catchUp.shown ? [] : newHere.hints;
  const posted = messages.some(({ author }) => author?.id === session.me?.id);
  return html`<lunchroom-newcomer tag=${tag} phase=${phase(chat ?? null)} ?posted=${posted} .hints=${hints} @lunchroom-practice=${() => room.practise()}></lunchroom-newcomer>`;
}

/** A room to practise in, over this one. @param {import('./lunchroom-room.js').LunchroomRoom} room */
export const drawPractice = (room) => html`<dialog class="practice" aria-label=${room.t('practice')} @close=${() => (room.practising = false)}>
  <form method="dialog"><h3>${room.t('practice')}</h3><button class="plain">${icon('close')}<span class="heard">${room.t('close')}</span></button></form>
  <lunchroom-practice></lunchroom-practice>
</dialog>`;
