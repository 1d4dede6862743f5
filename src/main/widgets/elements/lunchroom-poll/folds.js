import { written } from '../../core/json.js';

const KEPT = 'lunchroom.polls';
const MOST = 20;
const LOW = 700;
const NARROW = 480;

/** Which polls somebody opened or folded away by hand, on this device: by id, the last ones. @returns {[string, boolean][]} */
function kept() {
  try {
    const list = JSON.parse(localStorage.getItem(KEPT) ?? '[]');
    return Array.isArray(list) ? list : [];
  } catch {
    return [];
  }
}

/** What somebody chose for these polls, where they chose. @param {string[]} ids @returns {Map<string, boolean>} */
export const chosen = (ids) => new Map(kept().filter(([id]) => ids.includes(id)));

/** @param {string} id @param {boolean|undefined} open undefined forgets it */
export function choose(id, open) {
  const others = kept().filter(([one]) => one !== id);
  const list = open === undefined ? others : [[id, open], ...others].slice(0, MOST);
  try {
    localStorage.setItem(KEPT, written(list));
  } catch {
    // A sandboxed frame has no storage: the choice then lasts until the next reading.
  }
}

/** Where an open poll would take much of what one reads. @param {HTMLElement} place */
export const isTight = (place) => innerHeight < LOW || innerWidth < NARROW || (place.clientWidth > 0 && place.clientWidth < NARROW);
