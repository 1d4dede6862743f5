/**
 * @typedef {import('../core/shapes.js').Chat} Chat
 * @typedef {import('../core/shapes.js').Step} Step
 */

/** Which chat a room shows when it knows of several: what happens now goes before what comes. */
const RANK = ['live', 'rehearsal', 'lobby', 'second-sitting', 'announced', 'closed', 'cancelled', 'draft'];

const name = (/** @type {string} */ word) => word.toLowerCase().replace(/[_ ]/g, '-');

/**
 * A chat as this page uses it: names of states and kinds in one spelling.
 * @param {any} chat @returns {Chat}
 */
export function chatOf(chat) {
  const steps = (chat.steps ?? []).map((/** @type {Step} */ step) => ({ ...step, kind: name(step.kind) }));
  return { ...chat, state: name(chat.state), steps, hosts: chat.hosts ?? [] };
}

/**
 * The room's chat after news of a chat. News carry nothing of the viewer's own, so that stays; older news than
 * what is known (they come twice after a reconnect) change nothing.
 * @param {Chat|null} known @param {any} news @returns {Chat|null}
 */
export function chatChanged(known, news) {
  const chat = chatOf(news);
  if (!known || known.id !== chat.id) return outranks(chat, known) ? { ...chat, me: chat.me ?? { host: false } } : known;
  if (known.version !== undefined && chat.version !== undefined && chat.version < known.version) return known;
  return { ...known, ...chat, me: chat.me ?? known.me, heldSince: chat.heldSince, current: chat.current };
}

/** @param {Chat} chat @param {Chat|null} known */
function outranks(chat, known) {
  if (['draft', 'cancelled'].includes(chat.state)) return false;
  if (!known) return true;
  const [mine, theirs] = [RANK.indexOf(chat.state), RANK.indexOf(known.state)];
  if (mine !== theirs) return mine < theirs && !(chat.state === 'announced' && known.state === 'closed');
  return chat.state === 'announced' && chat.startsAt < known.startsAt;
}

/** @param {Chat} chat @returns {Step|undefined} */
export const currentStep = (chat) => chat.steps.find((step) => step.id === chat.current?.step);

/** @param {Chat} chat @returns {Step|undefined} the question that answers go to now */
export function currentQuestion(chat) {
  const current = currentStep(chat);
  return current?.kind === 'question' ? current : undefined;
}

/** @param {Chat} chat @returns {Step[]} */
export const questions = (chat) => chat.steps.filter((step) => step.kind === 'question');

/** @param {Chat} chat @returns {Step[]} questions that everybody can read and answer */
export const released = (chat) => questions(chat).filter((step) => step.releasedAt);

/** @param {Chat} chat @param {Step} step @returns {Step|undefined} */
export const stepAfter = (chat, step) => chat.steps[chat.steps.indexOf(step) + 1];

/** Milliseconds that a hold has lasted. @param {Chat} chat @param {number} now */
export const held = (chat, now) => (chat.heldSince ? Math.max(0, now - Date.parse(chat.heldSince)) : 0);

/**
 * Where a step stands: how much of it is over (0 to 1), what is left, and when the next begins. A hold freezes
 * what is left and pushes the next on.
 * @param {Chat} chat @param {Step} step @param {number} now
 */
export function progress(chat, step, now) {
  const next = stepAfter(chat, step);
  const from = Date.parse(step.releasedAt ?? step.startsAt);
  const to = Date.parse(next?.startsAt ?? chat.endsAt);
  const moment = chat.heldSince ? Math.min(now, Date.parse(chat.heldSince)) : now;
  const left = Math.max(0, to - moment);
  const over = to > from ? Math.min(1, Math.max(0, (moment - from) / (to - from))) : 1;
  return { over, left, next, nextAt: next ? to + held(chat, now) : undefined };
}

/**
 * `before` the lobby, `lobby`, `live`, `second-sitting`, `over`, `cancelled`, or `none` without a chat.
 * @param {Chat|null} chat
 */
export function phase(chat) {
  if (!chat || chat.state === 'draft') return 'none';
  if (chat.state === 'announced') return 'before';
  if (chat.state === 'rehearsal') return 'live';
  return chat.state === 'closed' ? 'over' : chat.state;
}

/** `done`, `now` or `coming`, for lists of steps. @param {Chat} chat @param {Step} step */
export function standing(chat, step) {
  if (step.id === chat.current?.step && phase(chat) === 'live') return 'now';
  return step.endedAt || ['second-sitting', 'closed'].includes(chat.state) ? 'done' : 'coming';
}
