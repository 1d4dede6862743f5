/**
 * Series in plain words. A person picks "the last Monday of every month"; the server gets an RFC 5545 rule.
 * Everything here is calendar days, not instants: the server keeps the hour right when clocks change.
 *
 * @typedef {{freq: 'DAILY'|'WEEKLY'|'MONTHLY', interval: number, days: string[], nth: number, monthday: number}} Rule
 * @typedef {{key: string, rule: string, nth: number, weekday: number, day: number}} Choice
 */

const DAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const DAY = 86_400_000;

/** @param {string} local "2026-11-30" or "2026-11-30T19:30" @returns {Date} that calendar day at midnight UTC */
export const calendarDay = (local) => new Date(`${local.slice(0, 10)}T00:00:00Z`);

const daysIn = (year, month) => new Date(Date.UTC(year, month + 1, 0)).getUTCDate();

/**
 * What one may choose for a first date, most usual first. The key names the sentence in the language files.
 * @param {string} local the first date @returns {Choice[]}
 */
export function choices(local) {
  const date = calendarDay(local);
  if (Number.isNaN(date.getTime())) return [];
  const weekday = date.getUTCDay();
  const day = date.getUTCDate();
  const code = DAYS[weekday];
  const last = day + 7 > daysIn(date.getUTCFullYear(), date.getUTCMonth());
  const nth = Math.ceil(day / 7);
  const choice = (key, rule, n = nth) => ({ key, rule, nth: n, weekday, day });
  return [
    ...(last ? [choice('lastWeekday', `FREQ=MONTHLY;BYDAY=-1${code}`, -1)] : []),
    ...(nth < 5 ? [choice('nthWeekday', `FREQ=MONTHLY;BYDAY=${nth}${code}`)] : []),
    choice('weekly', `FREQ=WEEKLY;BYDAY=${code}`),
    choice('fortnightly', `FREQ=WEEKLY;INTERVAL=2;BYDAY=${code}`),
    ...(day < 29 ? [choice('monthday', `FREQ=MONTHLY;BYMONTHDAY=${day}`)] : []),
    ...(last ? [choice('quarterly', `FREQ=MONTHLY;INTERVAL=3;BYDAY=-1${code}`, -1)] : []),
    ...(weekday > 0 && weekday < 6 ? [choice('weekdays', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR')] : []),
  ];
}

/** @param {string} text @returns {Rule} */
export function parsed(text) {
  const parts = new Map(text.split(';').map((part) => /** @type {[string, string]} */ (part.split('='))));
  const by = (parts.get('BYDAY') ?? '').split(',').filter(Boolean);
  return {
    freq: /** @type {Rule['freq']} */ (parts.get('FREQ')),
    interval: Number(parts.get('INTERVAL') ?? 1),
    days: by.map((code) => code.slice(-2)),
    nth: Number.parseInt(by[0] ?? '', 10) || 0,
    monthday: Number(parts.get('BYMONTHDAY') ?? 0),
  };
}

const between = (a, b) => Math.round((b.getTime() - a.getTime()) / DAY);
const monday = (date) => new Date(date.getTime() - ((date.getUTCDay() + 6) % 7) * DAY);
const months = (date) => date.getUTCFullYear() * 12 + date.getUTCMonth();

/** @param {Rule} rule @param {Date} date @param {Date} first */
function falls(rule, date, first) {
  const code = DAYS[date.getUTCDay()];
  if (rule.freq === 'DAILY') return between(first, date) % rule.interval === 0;
  if (rule.freq === 'WEEKLY')
    return (between(monday(first), monday(date)) / 7) % rule.interval === 0 && rule.days.includes(code);
  if ((months(date) - months(first)) % rule.interval !== 0) return false;
  const day = date.getUTCDate();
  if (rule.monthday) return day === rule.monthday;
  if (!rule.days.includes(code)) return false;
  return rule.nth < 0
    ? day + 7 > daysIn(date.getUTCFullYear(), date.getUTCMonth())
    : Math.ceil(day / 7) === rule.nth;
}

/**
 * The next dates of a series, the first included.
 * @param {string} text the rule @param {string} local the first date @param {number} count
 * @param {string} [until] the last day, inclusive
 * @returns {Date[]} calendar days
 */
export function dates(text, local, count, until) {
  const rule = parsed(text);
  const first = calendarDay(local);
  const end = until ? calendarDay(until).getTime() : Infinity;
  const found = [];
  // Four years of days hold five dates of any rule offered above.
  for (let at = first.getTime(), left = 1461; left > 0 && found.length < count && at <= end; at += DAY, left--) {
    const date = new Date(at);
    if (falls(rule, date, first)) found.push(date);
  }
  return found;
}
