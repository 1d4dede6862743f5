/**
 * What a wall shows. Pure, so that two walls with the same settings show the same thing at the same time.
 *
 * @typedef {{show: 'best'|'newest'|'question', quiet: boolean, blank: boolean, spotlight?: string|null, namesHidden: boolean, delaySeconds: number, revealedAt?: string|null}} Wall
 */

/** @type {Wall} */
export const FIRST = {
  show: 'best', quiet: false, blank: false, spotlight: null, namesHidden: false, delaySeconds: 2, revealedAt: null,
};

const total = (reactions) => Object.values(reactions ?? {}).reduce((sum, n) => sum + n, 0);

/** As the recap counts: a reply is worth two reactions. */
export const weight = (message) => total(message.reactions) + (message.replies ?? 0) * 2;

/**
 * The moment up to which answers may be seen: the delay, and on a quiet wall the last reveal.
 * @param {Wall} wall @param {number} now
 */
export function horizon(wall, now) {
  const late = now - (wall.delaySeconds ?? 0) * 1000;
  if (!wall.quiet) return late;
  return wall.revealedAt ? Math.min(late, Date.parse(wall.revealedAt)) : -Infinity;
}

const readable = (message) => !message.removed && message.words;

/**
 * @param {any[]} answers to the current question @param {Wall} wall @param {number} now @param {number} [most]
 * @returns {any[]} oldest or best first
 */
export function shown(answers, wall, now, most = 4) {
  if (wall.show === 'question' || wall.blank) return [];
  const until = horizon(wall, now);
  const seen = answers.filter((m) => readable(m) && !m.replyTo && Date.parse(m.at) <= until);
  if (wall.show === 'newest') return seen.slice(-most);
  const ranked = [...seen].sort((a, b) => weight(b) - weight(a) || Date.parse(a.at) - Date.parse(b.at));
  return [...new Set([...onePerPerson(ranked), ...ranked])].slice(0, most);
}

/** Everybody once before anybody twice. */
const onePerPerson = (ranked) => ranked.filter((m, i) => ranked.findIndex((other) => other.author?.id === m.author?.id) === i);

/** How many answers wait behind the quiet. @param {any[]} answers @param {Wall} wall @param {number} now */
export function waiting(answers, wall, now) {
  if (!wall.quiet) return 0;
  const until = horizon(wall, now);
  return answers.filter((m) => readable(m) && !m.replyTo && Date.parse(m.at) > until).length;
}
