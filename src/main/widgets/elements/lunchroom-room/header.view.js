import { html, nothing } from 'lit';
import { icon } from '../../core/icons.js';
import { phase } from '../../state/chat.js';

/** @typedef {import('./lunchroom-room.js').LunchroomRoom} Room */

/** Tag, title, whether it is live, how many are here, and ways on. @param {Room} room */
export function drawHeader(room) {
  const { tag, title } = room.room ?? {};
  const name = room.room?.chat?.title || title;
  return html`<header part="header">
    <h2><span class="tag" dir="auto">#${tag}</span> <span dir="auto">${name}</span></h2>
    ${drawState(room)}
    <span class="quiet present">${drawPresent(room)}</span>
    <span class="spacer"></span>
    ${room.wallHref && room.room?.runs
      ? html`<a class="button" href=${room.wallHref} target="_blank" rel="noopener">${icon('wall')}<span class="word">${room.t('room.wall')}</span></a>`
      : nothing}
    <button @click=${() => room.acts.share()}>${icon('link')}<span class="word">${room.t('room.share')}</span></button>
    <button class="to-sheet" @click=${() => room.openSheet()}>${icon('list')}<span class="heard">${room.t('room.show')}</span></button>
  </header>`;
}

/** @param {Room} room */
function drawState(room) {
  const chat = room.room?.chat ?? null;
  const now = phase(chat);
  if (chat?.state === 'rehearsal') return html`<span class="chip host">${room.t('state.rehearsal')}</span>`;
  if (now === 'live') return html`<span class="live">${room.t('state.live')}</span>`;
  if (now === 'lobby' || now === 'second-sitting') return html`<span class="chip">${room.t(`state.${now}`)}</span>`;
  return nothing;
}

/** Numbers only, and none below five. @param {Room} room */
function drawPresent(room) {
  const { here, posting, listening } = room.room?.present ?? {};
  if (here === null || here === undefined) return room.t('present.few');
  const parts = [room.t('present.here', { count: here })];
  if (posting) parts.push(room.t('present.posting', { count: posting }));
  if (listening) parts.push(room.t('present.listening', { count: listening }));
  return parts.map((part, at) => html`${at > 0 ? html`<span class="more-present"> · ${part}</span>` : part}`);
}
