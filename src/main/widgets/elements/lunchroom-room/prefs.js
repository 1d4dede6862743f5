import { written } from '../../core/json.js';

const KEPT = 'lunchroom.reading';

/** @typedef {{calm: boolean, aloud: 'all'|'some'|'none'}} Prefs how a person reads, on this device */

/** @returns {Prefs} */
export function prefs() {
  try {
    return { calm: false, aloud: 'all', ...JSON.parse(localStorage.getItem(KEPT) ?? '{}') };
  } catch {
    return { calm: false, aloud: 'all' };
  }
}

/** @param {Prefs} chosen */
export function keepPrefs(chosen) {
  try {
    localStorage.setItem(KEPT, written(chosen));
  } catch {
    // A sandboxed frame has no storage: the choice then lasts as long as the page.
  }
}
