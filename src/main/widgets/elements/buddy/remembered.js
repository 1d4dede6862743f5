import { session } from '../../core/session.js';

const place = (/** @type {string} */ chat) => `lunchroom.door.${session.me?.id}.${chat}`;

/** Whether somebody stands at this chat's door, as this browser knows: then the page opens it by itself. @param {string} chat */
export function stands(chat) {
  try {
    return localStorage.getItem(place(chat)) !== null;
  } catch {
    return false;
  }
}

/** @param {string} chat @param {boolean} there */
export function remember(chat, there) {
  try {
    if (there) localStorage.setItem(place(chat), 'yes');
    else localStorage.removeItem(place(chat));
  } catch {
    // Without storage one opens it by hand.
  }
}
