import { draft, FIELDS, merged } from './board.js';
import { instant, local, ownZone } from './zones.js';

/**
 * A chat while somebody plans it: what the fields hold, what they held when it was opened, and what another host wrote
 * meanwhile. Pure; the planner's element draws it and sends what it makes.
 *
 * @typedef {import('../core/shapes.js').Person} Person
 * @typedef {import('./board.js').Draft} Draft
 * @typedef {object} Details
 * @property {string} title
 * @property {string} date
 * @property {string} time
 * @property {string} zone
 * @property {number} minutes
 * @property {Person[]} hosts
 * @property {Person[]} comoderators
 * @typedef {Details & {steps: Draft[]}} Written
 * @typedef {Written & {
 *   id?: string, etag?: string, version?: number, state: string, series?: string, key: string, template: string,
 *   base: Written|null, repeat: {rule: string, ends: string, count: number, until: string},
 *   theirs: Partial<Record<string, any>>, scope: 'one'|'all',
 * }} Plan
 */

const DETAILS = /** @type {const} */ (['title', 'date', 'time', 'zone', 'minutes', 'hosts', 'comoderators']);
const WEEK = 7 * 86_400_000;
const NEVER = { rule: '', ends: 'never', count: 6, until: '' };

/** @param {number} now @param {Person|null} me @param {string} key @returns {Plan} a week from now, at noon */
export function fresh(now, me, key) {
  const zone = ownZone();
  return {
    title: '', date: local(now + WEEK, zone).date, time: '12:00', zone, minutes: 60,
    hosts: me ? [me] : [], comoderators: [], steps: [],
    state: 'new', key, template: '', base: null, repeat: NEVER, theirs: {}, scope: 'one',
  };
}

/** @param {any} chat @returns {Written} */
function written(chat) {
  const { date, time } = local(chat.startsAt, chat.zone);
  const host = (lead) => lead.role === 'host';
  return {
    title: chat.title, date, time, zone: chat.zone, minutes: chat.minutes,
    hosts: chat.hosts.filter(host), comoderators: chat.hosts.filter((lead) => !host(lead)),
    steps: chat.steps.map(draft),
  };
}

/** @param {any} chat @param {string|null|undefined} etag @param {string} key @returns {Plan} */
export function opened(chat, etag, key) {
  const base = written(chat);
  return {
    ...base, id: chat.id, etag: etag ?? undefined, version: chat.version, state: chat.state, series: chat.series,
    key, template: '', base, repeat: NEVER, theirs: {}, scope: 'one',
  };
}

/** The steps of a template, in place of those there are. @param {Plan} plan @param {any} template @returns {Plan} */
export const from = (plan, template) => ({
  ...plan, template: template.id, minutes: template.minutes, title: plan.title,
  steps: template.steps.map((step) => draft({ ...step, id: undefined })),
});

const ids = (people) => people.map((person) => person.id).join();
const value = (written, name) => (Array.isArray(written[name]) ? ids(written[name]) : written[name]);
/** @param {any} step */
const sent = ({ id, kind, text, minutes, notes }) => ({
  ...(id ? { id } : {}), kind, text: text.trim(), minutes: Number(minutes), ...(notes?.trim() ? { notes: notes.trim() } : {}),
});

/** @param {Plan} plan the body that schedules it */
export function asNew({ title, date, time, zone, minutes, hosts, comoderators, steps, repeat }) {
  const ends = repeat.ends === 'count' ? { count: repeat.count } : repeat.ends === 'until' && repeat.until ? { until: repeat.until } : {};
  return {
    title: title.trim(), startsAt: `${date}T${time}`, zone, minutes: Number(minutes), steps: steps.map(sent),
    hosts: hosts.map(({ id }) => id), comoderators: comoderators.map(({ id }) => id),
    ...(repeat.rule ? { series: { rule: repeat.rule, ...ends } } : {}),
  };
}

/** What was changed of the details, as the body that changes them; null for nothing. @param {Plan} plan */
export function changedDetails(plan) {
  const base = /** @type {Written} */ (plan.base);
  const changed = (name) => value(plan, name) !== value(base, name);
  const body = {
    ...(changed('title') ? { title: plan.title.trim() } : {}),
    ...(changed('date') || changed('time') ? { startsAt: `${plan.date}T${plan.time}` } : {}),
    ...(changed('zone') ? { startsAt: `${plan.date}T${plan.time}`, zone: plan.zone } : {}),
    ...(Number(plan.minutes) !== base.minutes ? { minutes: Number(plan.minutes) } : {}),
    ...(changed('hosts') ? { hosts: plan.hosts.map(({ id }) => id) } : {}),
    ...(changed('comoderators') ? { comoderators: plan.comoderators.map(({ id }) => id) } : {}),
  };
  if (Object.keys(body).length === 0) return null;
  return plan.series ? { ...body, scope: plan.scope } : body;
}

/** The run of show, when it was changed; else null. @param {Plan} plan */
export function changedSteps(plan) {
  const base = /** @type {Written} */ (plan.base);
  const same = plan.steps.length === base.steps.length && plan.steps.every((step, i) =>
    step.key === base.steps[i].key && FIELDS.every((field) => String(step[field] ?? '') === String(base.steps[i][field] ?? '')));
  return same ? null : plan.steps.map(sent);
}

/** @param {Plan} plan */
export const unsaved = (plan) => !plan.base || changedDetails(plan) !== null || changedSteps(plan) !== null;

/** @param {Plan} plan how many places wait for a choice between two versions */
export const conflicts = (plan) => Object.keys(plan.theirs).length + plan.steps.filter((step) => step.theirs).length;

/**
 * Mine and theirs in one: what only one of us changed is taken, what both changed is kept twice until somebody chooses.
 * @param {Plan} plan @param {any} chat as it is on the server now @param {string|null|undefined} etag
 * @returns {Plan}
 */
export function together(plan, chat, etag) {
  const base = /** @type {Written} */ (plan.base);
  const news = written(chat);
  const result = { ...plan, ...opened(chat, etag, plan.key), repeat: plan.repeat, scope: plan.scope, template: plan.template };
  const theirs = {};
  for (const name of DETAILS) {
    const mine = /** @type {any} */ (plan)[name];
    if (value(plan, name) === value(base, name) || value(plan, name) === value(news, name)) continue;
    /** @type {any} */ (result)[name] = mine;
    if (value(news, name) !== value(base, name)) theirs[name] = news[name];
  }
  return { ...result, steps: merged(base.steps, plan.steps, news.steps).steps, theirs };
}

/** @param {Plan} plan @returns {number} when it starts */
export const startOf = (plan) => instant(plan, plan.zone);

const TAKES_TIME = ['draft', 'rehearsal', 'announced', 'lobby', 'live'];

/**
 * The first other chat of the room that takes some of the same time.
 * @param {any[]} chats @param {Plan} plan
 */
export function beside(chats, plan) {
  const start = startOf(plan);
  const end = start + plan.minutes * 60_000;
  return chats.find((one) =>
    one.id !== plan.id && TAKES_TIME.includes(one.state) && Date.parse(one.startsAt) < end && Date.parse(one.endsAt) > start);
}
