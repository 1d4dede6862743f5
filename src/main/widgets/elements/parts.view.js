import { html, nothing } from 'lit';

/** Widgets inside other widgets: the code of each comes when the first is there. */
const CODE = {
  around: () => import('./around/define.js'),
  buddy: () => import('./buddy/define.js'),
  goals: () => import('./lunchroom-goals/define.js'),
  newcomer: () => import('./newcomer/define.js'),
  poll: () => import('./lunchroom-poll/define.js'),
  pulse: () => import('./lunchroom-pulse/define.js'),
  qanda: () => import('./lunchroom-qanda/define.js'),
};
const needed = new Set();

/** Asks for the code of one, once. */
export function need(/** @type {keyof typeof CODE} */ name) {
  if (!needed.has(name)) void CODE[name]();
  needed.add(name);
}

/** The polls of a room. @param {{tag: string, polls?: string[]}|null} room */
export function drawPolls(room) {
  if (!room?.polls?.length) return nothing;
  need('poll');
  return room.polls.map((id, at) => html`<lunchroom-poll plain ?folded=${at > 0} room=${room.tag} poll=${id}></lunchroom-poll>`);
}

/** A poll on a wall. @param {string} tag @param {string} id */
export function drawWallPoll(tag, id) {
  need('poll');
  return html`<lunchroom-poll class="poll" wall room=${tag} poll=${id}></lunchroom-poll>`;
}

/** Where hosts write and lead polls, opened by who needs it. @param {string} tag @param {string} title */
export const drawPollDesk = (tag, title) => html`<details class="polls" @toggle=${() => need('poll')}><summary>${title}</summary>
  <lunchroom-poll desk plain room=${tag}></lunchroom-poll></details>`;

/** Where one says how it goes. @param {string} tag */
export function drawPulse(tag) {
  need('pulse');
  return html`<lunchroom-pulse plain room=${tag}></lunchroom-pulse>`;
}

/** What one takes away from a chat, opened by who wants it. @param {string} chat @param {string} title @param {boolean} [open] */
export function drawTakeaways(chat, title, open = false) {
  if (open) need('goals');
  return html`<details class="takeaway" ?open=${open} @toggle=${() => need('goals')}><summary>${title}</summary>
    <lunchroom-goals plain chat=${chat} heading=" "></lunchroom-goals></details>`;
}

/** What one will try in a room. @param {string} tag */
export function drawGoals(tag) {
  need('goals');
  return html`<lunchroom-goals plain room=${tag}></lunchroom-goals>`;
}

/** The room's questions, at a step for them. @param {string} tag @param {string} heading */
export function drawQuestions(tag, heading) {
  need('qanda');
  return html`<lunchroom-qanda room=${tag} heading=${heading}></lunchroom-qanda>`;
}
