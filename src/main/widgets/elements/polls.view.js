import { html, nothing } from 'lit';

let known = false;

function need() {
  if (!known) void import('./lunchroom-poll/define.js');
  known = true;
}

/** Polls inside another widget: their code comes when the first is there. @param {{tag: string, polls?: string[]}|null} room */
export function drawPolls(room) {
  if (!room?.polls?.length) return nothing;
  need();
  return room.polls.map((id) => html`<lunchroom-poll plain room=${room.tag} poll=${id}></lunchroom-poll>`);
}

/** A poll on a wall. @param {string} tag @param {string} id */
export function drawWallPoll(tag, id) {
  need();
  return html`<lunchroom-poll class="poll" wall room=${tag} poll=${id}></lunchroom-poll>`;
}

/** Where hosts write and lead polls, opened by who needs it. @param {string} tag @param {string} title */
export const drawPollDesk = (tag, title) => html`<details class="polls" @toggle=${need}><summary>${title}</summary>
  <lunchroom-poll desk plain room=${tag}></lunchroom-poll></details>`;
