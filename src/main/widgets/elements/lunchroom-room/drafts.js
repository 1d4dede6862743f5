import { session } from '../../core/session.js';

const place = (/** @type {string} */ tag) => `lunchroom.draft.${session.me?.id}.${tag}`;

/** What was typed and not posted, kept for this tab; never where another person on the device would find it. */
export function draft(/** @type {string} */ tag) {
  try {
    return sessionStorage.getItem(place(tag)) ?? '';
  } catch {
    return '';
  }
}

export function keepDraft(/** @type {string} */ tag, /** @type {string} */ words) {
  try {
    if (words) sessionStorage.setItem(place(tag), words);
    else sessionStorage.removeItem(place(tag));
  } catch {
    // No storage in this frame: the draft lives in the field.
  }
}
