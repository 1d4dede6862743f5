import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { isTight } from './folds.js';
import { drawForm } from './vote.view.js';
import { drawResults } from './results.view.js';

/** @typedef {import('./lunchroom-poll.js').LunchroomPoll} Widget @typedef {import('../../state/poll.js').Poll} Poll */

/** One poll: what is asked, where one chooses, what it came to. @param {Widget} el @param {Poll} poll */
export function drawPoll(el, poll) {
  const votes = poll.state === 'open' && !el.wall && !el.desk;
  if (el.plain && !el.desk) return drawFolded(el, poll, votes);
  return html`<article part="poll" class=${`${poll.state} ${poll.kind} ${el.wall ? room(poll) : ''}`} data-poll=${poll.id}>
    ${el.wall ? html`<h2 dir="auto" id=${`q-${poll.id}`}>${poll.question}</h2>` : html`<h3 dir="auto" id=${`q-${poll.id}`}>${poll.question}</h3>`}
    ${votes ? drawForm(el, poll) : nothing}
    ${poll.results ? drawResults(el, poll) : poll.state === 'draft' ? drawOptions(poll) : html`<p class="quiet">${waits(el, poll)}</p>`}
    ${poll.state === 'draft' || el.wall ? nothing : html`<p class="quiet">${standing(el, poll)}</p>`}
    ${el.desk && el.hosts ? drawControls(el, poll) : nothing}
  </article>`;
}

/**
 * Inside a room it is one line where there is little room, and once one has voted: the chat goes on below it. Opened or
 * folded by hand it stays so; of several that are open the first is. @param {Widget} el @param {Poll} poll @param {boolean} votes
 */
function drawFolded(el, poll, votes) {
  const waiting = votes && !el.mine.has(poll.id);
  const open = el.opened.get(poll.id) ?? (waiting && !el.folded && !isTight(el));
  const turn = (/** @type {Event} */ event) => {
    event.preventDefault();
    el.unfold(poll.id, !open);
  };
  return html`<details part="poll" class=${`${poll.state} ${poll.kind}`} data-poll=${poll.id} .open=${live(open)}>
    <summary @click=${turn}>${waiting ? html`<b>${el.t('poll.open')}</b> ` : nothing}<span dir="auto" class="asks" id=${`q-${poll.id}`}>${poll.question}</span>
      <span class="quiet">${standing(el, poll)}</span>${waiting && !open ? html` <span class="go">${el.t('poll.vote')}</span>` : nothing}</summary>
    <div class="inside">${votes ? drawForm(el, poll) : nothing}
      ${!poll.results ? html`<p class="quiet">${waits(el, poll)}</p>` : waiting ? drawSoFar(el, poll) : drawResults(el, poll)}</div></details>`;
}

/** Before one has chosen, what others chose takes a press: it neither sways nor takes the room from the chat. @param {Widget} el @param {Poll} poll */
const drawSoFar = (el, poll) => html`<details class="so-far"><summary>${el.t('poll.results')}</summary>${drawResults(el, poll)}</details>`;

/** On a wall much to show has smaller letters. @param {Poll} poll */
function room({ question, options = [], results }) {
  const asked = question.length > 200 ? 'longer' : question.length > 80 ? 'long' : '';
  const count = Math.max(options.length, (results?.words?.length ?? 0) / 4);
  return `${asked} ${count > 10 ? 'most' : count > 5 ? 'many' : ''}`;
}

/** @param {Poll} poll */
const drawOptions = ({ options = [] }) => html`<ol class="plain">${options.map((option) => html`<li dir="auto">${option}</li>`)}</ol>`;

/** Why there is nothing to see yet. @param {Widget} el @param {Poll} poll */
function waits(el, poll) {
  if (poll.votes === undefined || poll.votes === null) return el.t(poll.state === 'closed' ? 'poll.too-few' : 'poll.from-five');
  return el.t('poll.hidden');
}

/** @param {Widget} el @param {Poll} poll */
function standing(el, poll) {
  const voted = el.mine.has(poll.id) ? el.t('poll.you-voted') : '';
  const votes = poll.votes ? el.t('poll.votes', { count: poll.votes }) : '';
  return [poll.state === 'closed' ? el.t('poll.closed') : '', votes, voted].filter(Boolean).join(' · ');
}

/** @param {Widget} el @param {Poll} poll */
function drawControls(el, poll) {
  const turn = (/** @type {'opening'|'closing'|'reveal'} */ name, look = '') =>
    html`<button class=${look} @click=${() => el.acts.turn(poll, name)}>${el.t(`poll.${name}`)}<span class="heard">: ${poll.question}</span></button>`;
  const open = poll.state === 'open';
  return html`<div class="row controls">
    ${poll.state === 'draft' ? turn('opening', 'primary') : poll.state === 'closed' && !poll.strict ? turn('opening') : nothing}
    ${open ? turn('closing', 'primary') : nothing}
    ${open && poll.hidden && !poll.revealed && !poll.strict ? turn('reveal') : nothing}
    ${poll.state === 'draft' ? html`<button @click=${() => el.acts.drop(poll)}>${el.t('poll.drop')}<span class="heard">: ${poll.question}</span></button>` : nothing}
    ${poll.step && poll.state === 'draft' ? html`<span class="quiet">${el.t('poll.with-step')}</span>` : nothing}
  </div>`;
}
