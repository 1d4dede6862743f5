/** A course's days as people read them: in the zone where it is held. */

const DAY = 86400000;

/**
 * @param {string} region @param {string} timeZone
 * @returns {{day: (at: any) => string, date: (at: any) => string, time: (at: any) => string, range: (from: any, to: any) => string}}
 */
export function calendar(region, timeZone) {
  const formats = {
    day: new Intl.DateTimeFormat(region, { weekday: 'short', day: 'numeric', month: 'long', timeZone }),
    date: new Intl.DateTimeFormat(region, { day: 'numeric', month: 'long', timeZone }),
    time: new Intl.DateTimeFormat(region, { timeStyle: 'short', timeZone }),
  };
  const write = (/** @type {Intl.DateTimeFormat} */ format) => (/** @type {any} */ at) => format.format(new Date(at));
  // As the language writes it: one month is named once.
  const range = (/** @type {any} */ from, /** @type {any} */ to) => formats.date.formatRange(new Date(from), new Date(to));
  return { day: write(formats.day), date: write(formats.date), time: write(formats.time), range };
}

/** The last moment of what ends at a midnight: the day before it. @param {string} closesAt */
export const lastOf = (closesAt) => Date.parse(closesAt) - 1;

/** How much of the bar a phase takes: longer ones more, none too little to read. @param {any} phase */
export function weight({ opensAt, closesAt }) {
  const days = closesAt ? (Date.parse(closesAt) - Date.parse(opensAt)) / DAY : 30;
  return Math.min(3, Math.max(1.2, Math.sqrt(days / 4)));
}

/** How far a phase has come, from 0 to 1. @param {any} phase @param {number} now */
export function progress({ opensAt, closesAt, state }, now) {
  if (state !== 'now') return state === 'past' ? 1 : 0;
  const from = Date.parse(opensAt);
  return closesAt ? Math.min(1, Math.max(0.04, (now - from) / (Date.parse(closesAt) - from))) : 1;
}

/** A rule as two fields: how many days, and from where they count. @param {{from: string, days: number}|undefined} day */
export function fields(day) {
  if (!day) return { days: 0, way: 'next' };
  return { days: Math.abs(day.days), way: `${day.days < 0 ? 'before' : 'after'}-${day.from}` };
}

/** And back. @param {{days: number, way: string}} written */
export function rule({ days, way }) {
  if (way === 'next') return undefined;
  const [side, from] = way.split('-');
  return { from, days: side === 'before' ? -days : days };
}

/** More days than these have their sessions planned one by one. */
export const LONGEST = 10;

/** The days from one to another, as date fields write them; none where they are not both there, or the wrong way round. @param {string} from @param {string} to */
export function daysOf(from, to) {
  const first = Date.parse(`${from}T12:00Z`);
  const count = Math.round((Date.parse(`${to}T12:00Z`) - first) / DAY) + 1;
  if (!(count > 0 && count < 800)) return [];
  return Array.from({ length: count }, (_, at) => new Date(first + at * DAY).toISOString().slice(0, 10));
}
