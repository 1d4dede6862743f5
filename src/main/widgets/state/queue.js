/** @typedef {import('./qanda.js').Ask} Ask */

/** The states that each view of the queue shows. @type {Record<string, string[]>} */
export const VIEWS = { waiting: ['waiting'], approved: ['approved', 'on-stage'], stage: ['approved', 'on-stage'], promised: ['promised'], setup: [] };

/** In which order each view is read. @type {Record<string, string>} */
export const SORT = { waiting: 'waiting', approved: 'votes', stage: 'votes', promised: 'waiting' };

const NEXT = 2;

/** What a view shows of what was read: whoever leads needs the ask on stage and the next two, promises go by their days.
 * @param {string} view @param {Ask[]} asks @returns {Ask[]} */
export function shown(view, asks) {
  if (view === 'promised') return [...asks].sort((a, b) => (a.promise?.due ?? '').localeCompare(b.promise?.due ?? ''));
  if (view !== 'stage') return asks;
  const wanted = asks.filter(({ state }) => state === 'approved').sort((a, b) => (b.votes ?? 0) - (a.votes ?? 0));
  return [...asks.filter(({ state }) => state === 'on-stage'), ...wanted.slice(0, NEXT)];
}

/**
 * The queue after an entry of the hosts' stream. What somebody else did to an ask is seen on it where it stands; what is new
 * comes behind the others: nothing moves under the hand. @param {Ask[]} asks @param {any} entry @param {string[]} states
 * @returns {Ask[]}
 */
export function applied(asks, entry, states) {
  if (entry.type === 'ask.voted') return asks.map((one) => (one.id === entry.id ? { ...one, votes: entry.votes } : one));
  // The room's own stream says it, too, without what only those who run it may see.
  if (entry.type !== 'ask.changed' || !entry.hosts) return asks;
  const { ask } = entry;
  const known = asks.find(({ id }) => id === ask.id);
  if (!known) return states.includes(ask.state) ? [...asks, ask] : asks;
  return known.version > ask.version ? asks : asks.map((one) => (one === known ? ask : one));
}

/**
 * After an act of the viewer's own: what it moved elsewhere goes, and the one below it is next.
 * @param {Ask[]} asks @param {Ask} ask as it is now @param {string[]} states @returns {{asks: Ask[], next: string|undefined}}
 */
export function acted(asks, ask, states) {
  const at = asks.findIndex(({ id }) => id === ask.id);
  if (states.includes(ask.state)) return { asks: at < 0 ? [ask, ...asks] : asks.map((one, i) => (i === at ? ask : one)), next: ask.id };
  const rest = asks.filter(({ id }) => id !== ask.id);
  return { asks: rest, next: rest[Math.min(Math.max(at, 0), rest.length - 1)]?.id };
}

/** How many are still to be done. @param {Ask[]} asks @param {string[]} states */
export const open = (asks, states) => asks.filter(({ state }) => states.includes(state)).length;
