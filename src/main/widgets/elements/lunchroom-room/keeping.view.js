import { html, nothing } from 'lit';
import { addresses, site } from '../../core/text.js';
import { icon } from '../../core/icons.js';

/** @typedef {import('./lunchroom-room.js').LunchroomRoom} Room @typedef {import('../../core/shapes.js').Message} Message */

const SHOWN = 3;

/** One button for each link of a message. @param {Room} room @param {Message} message @param {number} tab */
export function drawKeeps(room, message, tab) {
  const found = addresses(message.tree).slice(0, SHOWN);
  return found.map((address) => {
    const kept = room.keeping.kept(address);
    const { host } = site(address);
    const words = `${room.t(kept ? 'keep.kept' : 'keep')}${found.length > 1 ? `: ${host}` : ''}`;
    return html`<button class=${kept ? 'plain worded keeps on' : 'plain worded keeps'} tabindex=${tab} aria-pressed=${kept ? 'true' : 'false'}
      title=${address} @click=${() => room.keeping.keep(message.id, address)}>${icon('link')}<span class="word">${words}</span></button>`;
  });
}

/** That it is saved, who else did, and what one can do about it. @param {Room} room @param {Message} message */
export function drawKept(room, message) {
  const { about } = room.keeping;
  const kept = about?.message === message.id ? room.keeping.kept(about.address) : undefined;
  if (!about || !kept) return nothing;
  const close = (/** @type {KeyboardEvent} */ event) => event.key === 'Escape' && room.keeping.close();
  return html`<div class="kept" @keydown=${close}>
    <p role="status">${room.t(kept.had ? 'keep.had' : 'keep.done')} ${kept.others > 0 ? html`<span class="quiet">${room.t('keep.others', { count: kept.others })}</span>` : nothing}</p>
    ${about.form
      ? html`<lunchroom-save autofocus address=${about.address} room=${room.room?.tag ?? ''} theme=${room.theme ?? nothing} @lunchroom-saved=${() => room.keeping.close()}></lunchroom-save>`
      : html`<button class="plain on" @click=${() => room.keeping.why()}>${room.t('keep.why')}</button>
          ${kept.had ? nothing : html`<button class="plain on" @click=${() => room.keeping.undo()}>${room.t('undo')}</button>`}`}
    <button class="plain" @click=${() => room.keeping.close()}>${room.t('close')}</button>
  </div>`;
}
