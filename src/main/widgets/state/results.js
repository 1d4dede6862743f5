import { linksOf } from './links.js';

/**
 * @typedef {{id: string, mine: boolean, by?: {name: string, initials: string}, room?: string, chatTitle?: string, goal: boolean, claim: string, evidence: string,
 *   links: {href: string, title: string}[], step: string, audience: 'room'|'everyone', confirmedBy: {name: string}[], confirmedBefore: number,
 *   confirmed: boolean, removes: boolean, version: number, madeAt: string}} Result
 */

export const STEPS = ['immediate', 'potential', 'applied', 'realised'];

/** The numbers of a report, in the order in which they are read. */
export const NUMBERS = [
  'sessions', 'people', 'firstTimers', 'cameBack', 'listeners', 'groups', 'asked', 'answered', 'goals', 'done', 'changed', 'dropped', 'results', 'confirmed',
];

/** Those of them that some room of the report shows: a column of nothing says nothing. @param {any} report */
export const shownNumbers = (report) => NUMBERS.filter((name) => report.rooms.some((/** @type {any} */ room) => room[name]));

/** @param {FormData} form @returns {Record<string, unknown>} what a form says about a result */
export function claimed(form) {
  const text = (/** @type {string} */ name) => String(form.get(name) ?? '').trim();
  return {
    claim: text('claim'),
    evidence: text('evidence'),
    links: linksOf(form),
    step: text('step'),
    audience: text('audience'),
  };
}

/** The result in its place, or in front where it is new. @param {Result[]} results @param {Result} result */
export const replaced = (results, result) =>
  results.some(({ id }) => id === result.id) ? results.map((one) => (one.id === result.id ? result : one)) : [result, ...results];
