import { html, nothing } from 'lit';
import { clock } from '../../core/clock.js';
import { currentQuestion, currentStep, questions } from '../../state/chat.js';
import { download } from '../../core/api.js';
import { icon } from '../../core/icons.js';

/** @typedef {import('./lunchroom-upcoming.js').LunchroomUpcoming} List @typedef {import('../../core/shapes.js').Chat} Chat */

const ANSWERS = /** @type {const} */ (['yes', 'maybe', 'no']);

/** One chat of the list. @param {List} list @param {Chat} chat */
export function drawRow(list, chat) {
  const at = new Date(chat.startsAt);
  return html`<li part="chat">
    <div class="day" aria-hidden="true">${list.lingo.months.format(at)}<b>${at.getDate()}</b></div>
    <div class="about">
      ${drawNow(list, chat)}
      <h3>${drawTitle(list, chat)}</h3>
      <p class="quiet"><span dir="auto">#${chat.room}</span> · ${drawWhen(list, chat)}</p>
      ${chat.state === 'announced' ? drawRsvp(list, chat) : nothing}
    </div>
  </li>`;
}

/** @param {List} list @param {Chat} chat */
function drawTitle(list, chat) {
  const address = list.address(chat);
  if (address) return html`<a href=${address} dir="auto" @click=${(/** @type {Event} */ event) => list.open(event, chat)}>${chat.title}</a>`;
  return html`<button class="plain title" dir="auto" @click=${(/** @type {Event} */ event) => list.open(event, chat)}>${chat.title}</button>`;
}

/** @param {List} list @param {Chat} chat */
function drawNow(list, chat) {
  if (chat.state === 'lobby') {
    const time = list.lingo.left(Date.parse(chat.startsAt) - clock.now());
    return html`<span class="chip">${list.t('upcoming.lobby', { time })}</span>`;
  }
  if (chat.state === 'second-sitting') return html`<span class="chip">${list.t('state.second-sitting')}</span>`;
  if (chat.state === 'rehearsal') return html`<span class="chip host">${list.t('state.rehearsal')}</span>`;
  if (chat.state !== 'live') return nothing;
  const question = currentQuestion(chat)?.question;
  const kind = currentStep(chat)?.kind;
  const where = question ? list.t('upcoming.at', { count: question, of: questions(chat).length }) : kind ? list.t(`step.${kind}`) : '';
  return html`<span class="live">${list.t('upcoming.live')}${where ? html`, ${where}` : nothing}</span>`;
}

/** @param {List} list @param {Chat & {then?: string}} chat */
function drawWhen(list, chat) {
  if (list.past) return list.lingo.when(chat.startsAt);
  if (chat.state === 'second-sitting') {
    return list.t('upcoming.until', { when: list.lingo.when(chat.closesSecondSittingAt ?? chat.endsAt) });
  }
  if (chat.state !== 'announced') {
    const here = list.here.get(chat.room);
    return here ? list.t('present.here', { count: here }) : list.t('upcoming.ends', { time: list.lingo.time(chat.endsAt) });
  }
  const when = list.lingo.when(chat.startsAt);
  return chat.then ? list.t('upcoming.then', { when, then: list.lingo.date(chat.then) }) : when;
}

/** @param {List} list @param {Chat} chat */
function drawRsvp(list, chat) {
  const mine = chat.me?.rsvp;
  return html`<div class="rsvp" role="group" aria-label=${list.t('upcoming.rsvp', { title: chat.title })}>
    ${ANSWERS.map(
      (answer) => html`<button class=${mine === answer ? 'plain on' : 'plain'} aria-pressed=${mine === answer ? 'true' : 'false'} @click=${() => list.rsvp(chat, answer)}>
        ${mine === answer ? icon('agree') : nothing}${list.t(`upcoming.rsvp.${answer}`)}
      </button>`,
    )}
    <button class="plain" title=${list.t('rsvp.calendar')} @click=${() => calendar(list, chat)}>
      ${icon('calendar')}<span class="heard">${list.t('rsvp.calendar')}</span>
    </button>
  </div>`;
}

/** @param {List} list @param {Chat} chat */
const calendar = (list, chat) =>
  download(`/chats/${chat.id}/calendar.ics`, `${chat.room}.ics`).catch((problem) => (list.said = list.explain(problem)));
