/**
 * @typedef {object} Idea a card, as the API shows it
 * @property {string} id
 * @property {string} [title]
 * @property {boolean} [own]
 * @property {string} [fits]
 * @property {{href: string, site: string}} [link]
 * @property {string[]} tags
 * @property {import('../core/shapes.js').Node_[]} [words]
 * @property {import('../core/shapes.js').Node_[]} [answer]
 * @property {boolean} [gone]
 * @property {Credit} [by]
 * @property {{kind: string, id: string, room: string, question?: number, at: string}} [origin]
 * @property {import('../core/shapes.js').Person} [maker]
 * @property {'me'|'room'|'everyone'} audience
 * @property {string[]} rooms
 * @property {boolean} open
 * @property {'asked'|'given'|'refused'} [consent]
 * @property {Count} tried
 * @property {number} kept
 * @property {{made: boolean, kept: boolean, words: boolean, removes: boolean, moderates: boolean, tried?: Try}} mine
 * @typedef {{id?: string, name?: string, initials?: string, colleague?: boolean, anonymous?: boolean}} Credit
 * @typedef {{tried: number, worked: number, partly: number, not: number}} Count
 * @typedef {{outcome: string, line: string, named: boolean}} Try
 * @typedef {{id: string, outcome: string, line: string, by: Credit, at: string, mine?: boolean}} Line
 */

export const OUTCOMES = /** @type {const} */ (['worked', 'partly', 'not']);

/** Older ones behind those that are shown, none twice. @template {{id: string}} T @param {T[]} shown @param {T[]} next @returns {T[]} */
export function behind(shown, next) {
  const there = new Set(shown.map(({ id }) => id));
  return [...shown, ...next.filter(({ id }) => !there.has(id))];
}

/** The list with one card as it is now, or without it where it is gone. @param {Idea[]} list @param {string} id @param {Idea|null} now */
export const replaced = (list, id, now) => list.flatMap((one) => (one.id === id ? (now ? [now] : []) : [one]));
