import { html } from 'lit';
import { icon } from '../core/icons.js';
import { messageAddress } from '../core/place.js';

/**
 * The way from a quote into the conversation it was taken from.
 * @param {import('../core/element.js').LunchroomElement & {roomHref?: string}} el
 * @param {{tag: string, id: string, chat?: string, at?: string, name?: string}} message
 */
export function drawThere(el, { tag, id, chat, at, name }) {
  const open = (/** @type {Event} */ event) => {
    const detail = { what: 'room', room: tag, tag, chat, id };
    const told = new CustomEvent('lunchroom-open', { bubbles: true, composed: true, cancelable: true, detail });
    if (!el.dispatchEvent(told)) event.preventDefault();
  };
  return html`<a class="there" href=${messageAddress(el.roomHref, tag, id)} title=${at ? el.lingo.moment(at) : ''} @click=${open}>${icon('reply')} ${el.t('there')}${
    name ? html`<span class="heard">: ${name}</span>` : ''}</a>`;
}
