import { linksOf } from './links.js';

/**
 * @typedef {{id: string, name: string, initials: string}} Person
 * @typedef {{day: number, at: string, state: 'coming'|'asked'|'missed'|'answered', answer?: string, line?: string}} Asked
 * @typedef {object} Goal
 * @property {string} id
 * @property {boolean} mine
 * @property {Person} by
 * @property {string} [room]
 * @property {string} words
 * @property {{href: string, title: string}[]} links
 * @property {string} [due] a day
 * @property {boolean} shared
 * @property {string} [said]
 * @property {boolean} open
 * @property {boolean} [archived]
 * @property {{person: Person, agreed: boolean}} [partner]
 * @property {string} [chat]
 * @property {Asked[]} checkIns
 * @property {number} [asks] the day that is asked now
 * @property {number} [next] the day that may be answered
 */

export const ANSWERS = ['done', 'not-yet', 'changed', 'dropped'];

/** Goals that are under way, and those that are over or put away. @param {Goal[]} goals */
export const parted = (goals) => ({ open: goals.filter(({ open }) => open), over: goals.filter(({ open }) => !open) });

/** The goal in its place, or in front where it is new. @param {Goal[]} goals @param {Goal} goal */
export function placed(goals, goal) {
  const known = goals.some(({ id }) => id === goal.id);
  return known ? goals.map((one) => (one.id === goal.id ? goal : one)) : [goal, ...goals];
}

/** The answer that may be taken back: the last one, unless a later question was answered. @param {Goal} goal @returns {Asked|undefined} */
export const lastAnswer = (goal) => goal.checkIns.findLast(({ state }) => state === 'answered');

/** @param {FormData} form @returns {Record<string, unknown>} what a form says about a goal */
export function written(form) {
  const text = (/** @type {string} */ name) => String(form.get(name) ?? '').trim();
  return {
    words: text('words'),
    links: linksOf(form),
    ...(text('due') ? { due: text('due') } : { undated: true }),
    shared: form.get('who') === 'room',
  };
}

/** The day after a moment, as a date field holds it, in the reader's own zone. @param {number} now @param {number} days */
export function dayFrom(now, days) {
  const date = new Date(now);
  date.setDate(date.getDate() + days);
  const two = (/** @type {number} */ n) => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
