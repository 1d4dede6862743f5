import { currentStep } from './chat.js';

/**
 * What a press on a control will do, told before it is pressed.
 *
 * @typedef {import('../core/shapes.js').Chat} Chat
 * @typedef {import('../core/shapes.js').Step} Step
 * @typedef {object} Extension
 * @property {Step[]} moved what starts later and keeps its length
 * @property {Step|null} last the step that gives the time, or moves too
 * @property {number} lastMinutes what is left of it if it gives
 * @property {number} endsAt
 * @property {boolean} keepsEnd
 * @property {boolean} canKeep whether there was a choice
 */

const MINUTE = 60_000;

/** A skipped step has ended without having been shown. @param {Step} step */
export const skipped = (step) => Boolean(step.endedAt) && !step.releasedAt;

const indexOf = (/** @type {Chat} */ chat) => chat.steps.findIndex((step) => step.id === chat.current?.step);

/** The steps that are still to come. @param {Chat} chat @returns {Step[]} */
export const ahead = (chat) => chat.steps.slice(indexOf(chat) + 1).filter((step) => !step.endedAt);

/** The step before the current one that was shown. @param {Chat} chat @returns {Step|undefined} */
export const stepBefore = (chat) => chat.steps.slice(0, Math.max(0, indexOf(chat))).filter((step) => step.releasedAt).at(-1);

/**
 * What extending the current step moves. The last step lasts until the end, so moving its start and keeping the end
 * is what shortens it; it keeps at least a minute. With less to give, the end moves whatever was wished.
 * @param {Chat} chat @param {number} minutes @param {boolean} keepEnd @returns {Extension}
 */
export function extension(chat, minutes, keepEnd) {
  const later = currentStep(chat) ? ahead(chat) : [];
  const last = later.at(-1) ?? null;
  const length = last ? (Date.parse(chat.endsAt) - Date.parse(last.startsAt)) / MINUTE : 0;
  const canKeep = length - minutes >= 1;
  const keepsEnd = keepEnd && canKeep;
  return {
    moved: later.filter((step) => step !== last || !keepsEnd),
    last,
    lastMinutes: Math.round(length - minutes),
    endsAt: Date.parse(chat.endsAt) + (keepsEnd ? 0 : minutes * MINUTE),
    keepsEnd,
    canKeep,
  };
}
