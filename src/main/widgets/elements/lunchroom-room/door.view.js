import { html, nothing } from 'lit';
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
