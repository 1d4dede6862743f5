import { html, nothing } from 'lit';
import { clock } from '../../core/clock.js';
import { currentStep, phase, progress, questions, standing } from '../../state/chat.js';
import { drawBefore } from './rsvp.view.js';
import { drawPolls, drawQuestions, drawTakeaways } from '../parts.view.js';
import { variables } from '../../core/variables.js';

/**
 * @typedef {import('./lunchroom-room.js').LunchroomRoom} Room
 * @typedef {import('../../core/shapes.js').Chat} Chat
 * @typedef {import('../../core/shapes.js').Step} Step
 */

/** @type {Record<string, (room: Room, chat: Chat) => unknown>} */
const DRAW = {
  before: drawBefore,
  lobby: drawLobby,
  live: drawLive,
  'second-sitting': drawSecond,
  over: drawOver,
  cancelled: (room) => said(room.t('now.cancelled')),
};

/** The loudest thing in the room: what is asked now, or what comes. @param {Room} room */
export function drawNow(room) {
  const chat = room.room?.chat ?? null;
  const now = phase(chat);
  const draw = DRAW[now];
  const inside = chat && draw ? draw(room, chat) : said(room.t('now.none'), room.room?.purpose || room.t('now.none.hint'));
  return html`<section class=${`question is-${now}`} part="question" aria-label=${room.t('room.show')}>${inside}${drawPolls(room.room)}</section>`;
}

/** @param {string} sentence @param {unknown} [more] */
const said = (sentence, more) => html`<p class="said">${sentence}</p>
  ${more ? html`<p class="quiet" dir="auto">${more}</p>` : nothing}`;

/** @param {Room} room @param {Chat} chat */
function drawLobby(room, chat) {
  const first = questions(chat)[0];
  const more = [room.t('now.lobby.hint')];
  if (first) more.push(room.t('now.lobby.first', { time: room.lingo.time(first.startsAt) }));
  return said(room.t('now.lobby', { time: room.lingo.left(Date.parse(chat.startsAt) - clock.now()) }), more.join(' '));
}

/** @param {Room} room @param {Chat} chat */
function drawLive(room, chat) {
  const step = currentStep(chat);
  const rehearsal = chat.state === 'rehearsal' ? html`<p class="quiet">${room.t('now.rehearsal')}</p>` : nothing;
  if (!step) return rehearsal;
  const at = progress(chat, step, clock.now());
  return html`<div class="q">
      <b>${step.kind === 'question' ? room.t('step.question', { count: step.question }) : room.t(`step.${step.kind}`)}</b>
      <p dir="auto">${step.text}</p>
    </div>
    <div class="steps" aria-hidden="true">${questions(chat).map((each) => drawBar(chat, each, each === step ? at.over : 0))}</div>
    <p class="quiet left">${drawLeft(room, chat, step, at)}</p>
    ${step.kind === 'qanda' && chat.state === 'live' ? drawQuestions(chat.room, room.t('step.qanda')) : nothing}
    ${step.kind === 'close' && chat.state === 'live' ? drawLeaving(room, chat, true) : nothing}
    ${rehearsal}`;
}

/** @param {Chat} chat @param {Step} step @param {number} over how much of it, if it is the one now */
function drawBar(chat, step, over) {
  const part = standing(chat, step) === 'done' ? 1 : over;
  return html`<span ${variables({ '--over': `${(part * 100).toFixed(1)}%` })}></span>`;
}

/** `6:12 left · 41 answers · Q3 at 12:32` @param {Room} room @param {Chat} chat @param {Step} step */
function drawLeft(room, chat, step, { left, next, nextAt }) {
  const time = room.lingo.left(left);
  const parts = [room.t(chat.heldSince ? 'now.held' : 'now.left', { time })];
  if (step.kind === 'question') parts.push(room.t('answers', { count: step.answers ?? 0 }));
  if (!chat.heldSince) parts.push(comes(room, chat, next, nextAt));
  return parts.join(' · ');
}

/** @param {Room} room @param {Chat} chat @param {Step|undefined} next @param {number} [at] */
function comes(room, chat, next, at) {
  if (!next || at === undefined) return room.t('now.ends', { time: room.lingo.time(chat.endsAt) });
  const time = room.lingo.time(at);
  if (next.kind === 'question') return room.t('now.next', { count: next.question, time });
  return room.t('now.next.step', { step: room.t(`step.${next.kind}`), time });
}

/** @param {Room} room @param {Chat} chat */
function drawSecond(room, chat) {
  const when = room.lingo.when(chat.closesSecondSittingAt ?? chat.endsAt);
  return html`${said(room.t('now.second', { when }), room.t('now.second.hint'))} ${drawRecap(room, chat)} ${drawLeaving(room, chat)}`;
}

/** @param {Room} room @param {Chat} chat */
function drawOver(room, chat) {
  const asked = questions(chat);
  const count = asked.reduce((sum, step) => sum + (step.answers ?? 0), 0);
  return html`${said(room.t('now.over'), count > 0 && room.t('now.over.counts', { count, questions: room.t('now.over.questions', { count: asked.length }) }))} ${drawRecap(room, chat)} ${drawLeaving(room, chat)}`;
}

/** With what one leaves: an answer or a line becomes one's goal. Guests of the day have none. @param {Room} room @param {Chat} chat @param {boolean} [open] */
const drawLeaving = (room, chat, open = false) => room.room?.role === 'guest' ? nothing : drawTakeaways(chat.id, room.t('now.takeaway'), open);

/** @param {Room} room @param {Chat} chat */
function drawRecap(room, chat) {
  if (chat.recap !== 'published') return html`<p class="quiet">${room.t('now.recap.soon')}</p>`;
  return html`<p class="next"><a class="button primary" href=${room.recapAddress(chat)} @click=${(/** @type {Event} */ event) => room.openRecap(event, chat)}>${room.t('now.recap')}</a></p>`;
}
