/**
 * @typedef {{id: string, kind: 'chat'|'session'|'course'|'goal', title: string, room: string, startsAt?: string,
 *   endsAt?: string, zone?: string, firstDay?: string, lastDay?: string, state?: string, mine?: string}} Happening
 * @typedef {'month'|'week'|'agenda'} View
 */

/** How many days an agenda looks ahead. */
export const AHEAD = 30;
const WEEK = 7;

/** A day as `2026-12-07`, where whoever looks is. @param {Date|number|string} at */
export function dayOf(at) {
  const date = new Date(at);
  const two = (/** @type {number} */ n) => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Its noon: far from each change of clocks. @param {string} day */
export const noon = (day) => new Date(`${day}T12:00:00`);

/** @param {string} day @param {number} days */
export function plus(day, days) {
  const date = noon(day);
  date.setDate(date.getDate() + days);
  return dayOf(date);
}

/** The same day of another month; its last one where that month is shorter. @param {string} day @param {number} months */
export function plusMonths(day, months) {
  const date = noon(day);
  const wanted = date.getDate();
  date.setDate(1);
  date.setMonth(date.getMonth() + months + 1, 0);
  date.setDate(Math.min(wanted, date.getDate()));
  return dayOf(date);
}

/** @param {string} day @param {number} first the weekday that weeks begin with, 1 to 7 */
export const weekStart = (day, first) => plus(day, -((noon(day).getDay() - (first % WEEK) + WEEK) % WEEK));

/** The weeks of a month, whole ones. @param {string} day @param {number} first @returns {string[][]} */
export function weeksOf(day, first) {
  const month = day.slice(0, 7);
  const weeks = [];
  for (let start = weekStart(`${month}-01`, first); start.slice(0, 7) <= month; start = plus(start, WEEK)) {
    weeks.push(daysFrom(start, WEEK));
  }
  return weeks;
}

/** @param {string} from @param {number} count */
export const daysFrom = (from, count) => Array.from({ length: count }, (_, i) => plus(from, i));

/** The rows of days that a view shows. @param {View} view @param {string} day @param {number} first */
export function rowsOf(view, day, first) {
  if (view === 'month') return weeksOf(day, first);
  if (view === 'week') return [daysFrom(weekStart(day, first), WEEK)];
  return [daysFrom(day, AHEAD)];
}

/** What falls on a day; what lasts for days falls on each. @param {Happening[]} all @param {string} day */
export const on = (all, day) =>
  all.filter((one) =>
    one.startsAt
      ? dayOf(one.startsAt) <= day && dayOf(Date.parse(/** @type {string} */ (one.endsAt)) - 1) >= day
      : /** @type {string} */ (one.firstDay) <= day && /** @type {string} */ (one.lastDay) >= day,
  );

/**
 * Where a key leads in a grid of days; null for a key that leads nowhere.
 * @param {string} day @param {{key: string, shiftKey?: boolean}} pressed @param {{view: View, first: number, rtl: boolean}} how
 */
export function led(day, { key, shiftKey }, { view, first, rtl }) {
  const forth = rtl ? -1 : 1;
  const across = view === 'week' ? 1 : WEEK;
  const steps = /** @type {Record<string, number>} */ ({
    ArrowRight: forth,
    ArrowLeft: -forth,
    ArrowDown: across,
    ArrowUp: -across,
  });
  if (key in steps) return plus(day, steps[key]);
  if (key === 'Home') return weekStart(day, first);
  if (key === 'End') return plus(weekStart(day, first), WEEK - 1);
  if (key === 'PageUp' || key === 'PageDown') return turned(day, view, key === 'PageUp' ? -1 : 1, Boolean(shiftKey));
  return null;
}

/** A page further or back: a month, a week, what an agenda shows; far is a year. */
export function turned(/** @type {string} */ day, /** @type {View} */ view, /** @type {number} */ by, far = false) {
  if (far) return plusMonths(day, 12 * by);
  if (view === 'month') return plusMonths(day, by);
  return plus(day, by * (view === 'week' ? WEEK : AHEAD));
}
