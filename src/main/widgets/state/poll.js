/**
 * @typedef {object} Poll
 * @property {string} id
 * @property {string} [chat]
 * @property {string} [step]
 * @property {'single'|'multiple'|'scale'|'words'|'ranking'} kind
 * @property {string} question
 * @property {string[]} [options]
 * @property {string} [low]
 * @property {string} [high]
 * @property {boolean} hidden
 * @property {boolean} strict
 * @property {'draft'|'open'|'closed'} state
 * @property {boolean} revealed
 * @property {number} [votes] absent while fewer than five
 * @property {{counts?: number[], points?: number[], mean?: number, words?: {word: string, count: number}[]}} [results]
 * @property {number} version
 * @property {boolean} [removed]
 *
 * @typedef {{choices?: number[], words?: string[]}} Ballot
 * @typedef {{label: string, count: number, share: number, choice: number}} Bar
 */

export const SCALE = [1, 2, 3, 4, 5];

/**
 * Polls after an entry of the room's stream or its hosts'. A new one comes in front; older news do not undo newer.
 * @param {Poll[]} polls @param {any} entry @returns {Poll[]}
 */
export function applied(polls, { type, poll }) {
  if (type !== 'poll.changed' && type !== 'poll.voted') return polls;
  if (poll.removed) return polls.filter(({ id }) => id !== poll.id);
  const known = polls.find(({ id }) => id === poll.id);
  if (!known) return [poll, ...polls];
  return known.version > poll.version ? polls : polls.map((one) => (one === known ? poll : one));
}

/**
 * What a place shows of a room's polls: the one that was asked for; for hosts all; else those that are open, and while
 * there is none the last that was closed. @param {Poll[]} polls @param {{id?: string, all?: boolean}} wish @returns {Poll[]}
 */
export function shown(polls, { id, all }) {
  if (id) return polls.filter((poll) => poll.id === id);
  if (all) return polls;
  const open = polls.filter(({ state }) => state === 'open');
  return open.length ? open : polls.filter(({ state }) => state === 'closed').slice(0, 1);
}

/** The results as bars, in the order of the options; a ranking's in the order it came to. @param {Poll} poll @returns {Bar[]} */
export function bars({ kind, options = [], votes = 0, results = {} }) {
  const counts = results.counts ?? results.points ?? [];
  const most = Math.max(1, ...counts);
  const labels = kind === 'scale' ? SCALE.map(String) : options;
  const all = labels.map((label, i) => ({
    label,
    choice: kind === 'scale' ? i + 1 : i,
    count: counts[i] ?? 0,
    share: (counts[i] ?? 0) / (kind === 'ranking' ? most : Math.max(1, votes)),
  }));
  return kind === 'ranking' ? all.sort((a, b) => b.count - a.count) : all;
}

/** How large a word of a cloud is, from 1 to 5. @param {{count: number}[]} words @returns {number[]} */
export function sizes(words) {
  const most = Math.max(1, ...words.map(({ count }) => count));
  return words.map(({ count }) => (most === 1 ? 2 : 1 + Math.round((4 * (count - 1)) / (most - 1))));
}

/** An order with one place moved by one. @param {number[]} order @param {number} at @param {-1|1} by */
export function moved(order, at, by) {
  const to = at + by;
  if (to < 0 || to >= order.length) return order;
  const next = [...order];
  [next[at], next[to]] = [next[to], next[at]];
  return next;
}

/** Which polls a room shows, by id: what opened comes in, and stays with its results until another one opens.
 * @param {string[]} ids @param {any} entry @returns {string[]} */
export function openIn(ids, { type, poll }) {
  if (type !== 'poll.changed' || poll.state !== 'open') return ids;
  return ids.includes(poll.id) ? ids : [poll.id, ...ids.slice(0, 2)];
}

/**
 * The poll that a wall shows: the one that opened last; once it is closed its results stay until the show is at another
 * step, and not at all where its own step closed it. @param {{poll: Poll, step?: string}|null} now @param {any} entry
 * @param {string} [step] the step that is on @returns {{poll: Poll, step?: string}|null}
 */
export function onWall(now, entry, step) {
  if (entry.type === 'chat.changed') return now?.poll.state === 'closed' && now.step !== step ? null : now;
  if (entry.type !== 'poll.changed') return now;
  const { poll } = entry;
  if (poll.state === 'open') return { poll, step };
  if (now?.poll.id !== poll.id) return now;
  return poll.step || poll.removed ? null : { poll, step };
}
