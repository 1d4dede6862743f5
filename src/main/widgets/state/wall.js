/**
 * What a wall shows. Pure, so that two walls with the same settings show the same thing at the same time.
 *
 * @typedef {object} Wall
 * @property {'best'|'newest'|'question'} show
 * @property {boolean} quiet
 * @property {boolean} blank
 * @property {string|null} [spotlight]
 * @property {boolean} namesHidden
 * @property {number} delaySeconds
 * @property {string|null} [revealedAt]
 */

/** @type {Wall} */
export const FIRST = {
  show: 'best', quiet: false, blank: false, spotlight: null, namesHidden: false, delaySeconds: 2, revealedAt: null,
};

const total = (reactions) => Object.values(reactions ?? {}).reduce((sum, n) => sum + n, 0);

/** As the recap counts: a reply is worth two reactions. */
export const weight = (message) => total(message.reactions) + (message.replies ?? 0) * 2;

/**
 * The moment up to which answers may be seen: now, or on a quiet wall the last reveal, less the delay. A reveal is the
 * host's moment, whatever this screen's clock shows.
 * @param {Wall} wall @param {number} now
 */
export function horizon(wall, now) {
  const moment = wall.quiet ? Date.parse(wall.revealedAt ?? '') : now;
  return Number.isNaN(moment) ? -Infinity : moment - (wall.delaySeconds ?? 0) * 1000;
}

const readable = (message) => !message.removed && message.words;

/**
 * Among equals the people of the room come before its hosts, who post "Moving to Q2" as well.
 * @param {any[]} answers to the current question @param {Wall} wall @param {number} now @param {number} [most]
 * @param {Set<string>} [hosts] @returns {any[]} oldest or best first
 */
export function shown(answers, wall, now, most = 4, hosts = new Set()) {
  if (wall.show === 'question' || wall.blank) return [];
  const until = horizon(wall, now);
  const seen = answers.filter((m) => readable(m) && !m.replyTo && Date.parse(m.at) <= until);
  if (wall.show === 'newest') return seen.slice(-most);
  const host = (m) => Number(hosts.has(m.author?.id));
  const ranked = [...seen].sort((a, b) => weight(b) - weight(a) || host(a) - host(b) || Date.parse(a.at) - Date.parse(b.at));
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
