import { html } from 'lit';

/**
 * A way to something that lives elsewhere on the portal. Where the page said at which address, it is a link; the event
 * `lunchroom-open` is told in any case, and who cancels it goes there in a way of their own.
 * @param {import('../core/element.js').LunchroomElement} el
 * @param {string} pattern an address with `{chat}` and `{tag}`, or nothing
 * @param {{what: string, chat: string, tag: string}} to @param {unknown} words
 */
export function door(el, pattern, to, words, look = '') {
  const open = (/** @type {Event} */ event) => {
    if (!tellOpen(el, to)) event.preventDefault();
  };
  if (!pattern) return html`<button type="button" class=${look} @click=${open}>${words}</button>`;
  return html`<a class=${`door ${look}`} href=${addressOf(pattern, to)} @click=${open}>${words}</a>`;
}

/** @returns {boolean} whether nobody took care of it */
export function tellOpen(/** @type {HTMLElement} */ el, /** @type {{what: string, chat: string, tag: string}} */ to) {
  const detail = { ...to, recap: to.what === 'recap' };
  return el.dispatchEvent(new CustomEvent('lunchroom-open', { bubbles: true, composed: true, cancelable: true, detail }));
}

const addressOf = (/** @type {string} */ pattern, /** @type {{chat: string, tag: string}} */ { chat, tag }) =>
  pattern.replace('{chat}', encodeURIComponent(chat)).replace('{tag}', encodeURIComponent(tag));
