import { html, nothing } from 'lit';
import { icon } from '../../core/icons.js';

/** @typedef {import('./lunchroom-room.js').LunchroomRoom} Room */

/** Why a link leads to no message, kindly. @param {Room} room */
export function drawMissing(room) {
  const { missing } = room.jump;
  if (!missing) return nothing;
  return html`<div class="missing" role="alert">
    <p>${room.t(`jump.${missing}`)}</p>
    ${missing === 'failed' ? html`<button @click=${() => room.jump.again()}>${room.t('again')}</button>` : nothing}
    <button class="plain" @click=${() => room.jump.dismiss()}>${icon('close')}<span class="heard">${room.t('close')}</span></button>
  </div>`;
}

/** The way on from older messages: the next page, and back to now. @param {Room} room */
export const drawLater = (room) =>
  room.room?.apart && room.reading.apart
    ? html`<button class="plain earlier" @click=${() => room.reading.forth()}>${room.t('log.later')}</button>`
    : nothing;

/** @param {Room} room */
export const drawHome = (room) =>
  room.room?.apart && room.reading.apart
    ? html`<button class="primary arrived" @click=${() => room.jump.home()}>${icon('down')} ${room.t('log.newest')}</button>`
    : nothing;
