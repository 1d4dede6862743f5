import { html, nothing } from 'lit';
import { icon } from '../../core/icons.js';
import { newKey } from '../../core/keys.js';
import { door } from '../door.js';
import { zoneName } from '../../state/zones.js';

/** @typedef {import('./lunchroom-schedule.js').LunchroomSchedule} Planner */

const GROUPS = /** @type {const} */ ([
  ['now', ['live', 'lobby', 'rehearsal']],
  ['coming', ['announced']],
  ['drafts', ['draft']],
  ['past', ['second-sitting', 'closed']],
  ['cancelled', ['cancelled']],
]);
const FOLDED = new Set(['past', 'cancelled']);

/** A room's chats by state. @param {Planner} el */
export const list = (el) => html`<div class="list">
  <header class="top">
    <div>${rooms(el)}<h2 tabindex="-1">${el.t('schedule.title', { room: el.about.title })}</h2></div>
    ${el.about.runs
      ? html`<div class="row">
          ${el.mayFound ? html`<button aria-expanded=${el.asking === 'backchannel'} @click=${() => ask(el, 'backchannel')}>${icon('people')} ${el.t('schedule.backchannel')}</button>` : nothing}
          <button aria-expanded=${el.asking === 'now'} @click=${() => ask(el, 'now')}>${icon('play')} ${el.t('schedule.now')}</button>
          <button class="primary" @click=${() => el.begin()}>${el.t('schedule.plan')}</button></div>`
      : nothing}
  </header>
  ${el.asking === 'now' ? now(el) : nothing} ${el.asking === 'backchannel' ? backchannel(el) : nothing} ${fault(el)}
  ${el.chats.length ? GROUPS.map(([name, states]) => group(el, name, states)) : empty(el)}
</div>`;

function rooms(el) {
  if (!el.rooms.length && !el.mayFound) return html`<p class="quiet"><bdi>#${el.tag}</bdi></p>`;
  return html`<div class="row quiet">
    ${el.rooms.length > 1
      ? html`<label class="heard" for="room">${el.t('schedule.room')}</label><select id="room"
        @change=${(event) => el.choose(event.target.value)}>
          ${el.rooms.map((room) => html`<option value=${room.tag} .selected=${room.tag === el.tag}>#${room.tag}</option>`)}</select>`
      : html`<bdi>#${el.tag}</bdi>`}
    ${el.mayFound ? html`<button class="plain" @click=${() => (el.asking = 'room')}>${el.t('schedule.new-room')}</button>` : nothing}
  </div>`;
}

let nowKey = '';

function ask(el, what) {
  nowKey = newKey();
  el.asking = el.asking === what ? null : what;
}

/** Two clicks: one opens this, one starts. A title may be given and need not. */
const now = (el) => html`<form class="ask" @submit=${(event) => {
    event.preventDefault();
    void el.deeds.now(event.currentTarget.elements.title.value.trim(), nowKey);
  }}>
  <label>${el.t('schedule.now.title')} <input name="title" maxlength="120" dir="auto" placeholder=${el.about.title} /></label>
  <button class="primary" ?disabled=${el.busy}>${el.t('schedule.now.go')}</button>
  <p class="quiet">${el.t('schedule.now.what', { tag: `#${el.tag}` })}</p>
</form>`;

/** A room of its own beside a talk: one click opens this, one opens it. */
const backchannel = (el) => html`<form class="ask" @submit=${(event) => {
    event.preventDefault();
    void el.deeds.backchannel(event.currentTarget.elements.title.value.trim(), nowKey);
  }}>
  <label>${el.t('schedule.backchannel.title')} <input name="title" required maxlength="120" dir="auto" /></label>
  <button class="primary" ?disabled=${el.busy}>${el.t('schedule.backchannel.go')}</button>
  <p class="quiet">${el.t('schedule.backchannel.what')}</p>
</form>`;

/** @param {Planner} el */
export const fault = (el) => el.fault
  ? html`<p class="fault" role="alert" id="fault">${icon('warning')}
      ${el.fault.code === 'already-live' ? el.t('schedule.already-live') : el.explain(el.fault)}</p>`
  : nothing;

const empty = (el) => html`<div class="empty"><p>${el.t(el.about.runs ? 'schedule.empty' : 'schedule.empty.reader')}</p></div>`;

function group(el, name, states) {
  const chats = el.chats.filter((chat) => states.includes(chat.state));
  if (!chats.length) return nothing;
  chats.sort((one, other) => one.startsAt.localeCompare(other.startsAt));
  if (name === 'past') chats.reverse();
  const items = html`<ul>${chats.map((chat) => item(el, chat))}</ul>`;
  const title = html`${el.t(`schedule.group.${name}`)} <span class="quiet">${el.lingo.numbers.format(chats.length)}</span>`;
  return FOLDED.has(name)
    ? html`<details class="group"><summary>${title}</summary>${items}</details>`
    : html`<section class="group" aria-label=${el.t(`schedule.group.${name}`)}><h3>${title}</h3>${items}</section>`;
}

function item(el, chat) {
  const day = new Intl.DateTimeFormat(el.lingo.region, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });
  return html`<li class="item">
    <div class="when"><strong>${day.format(new Date(chat.startsAt))}</strong>
      <span class="quiet" title=${zoneName(chat.zone ?? '')}>${el.lingo.time(chat.startsAt)} – ${el.lingo.time(chat.endsAt)}</span></div>
    <div class="what"><strong dir="auto">${chat.title}</strong>
      <span class="quiet">${facts(el, chat).map((fact, i) => html`${i ? ' · ' : nothing}${fact}`)}</span></div>
    <div class="row">${acts(el, chat)}</div>
  </li>`;
}

function facts(el, chat) {
  const questions = chat.steps.filter((step) => step.kind === 'question').length;
  return [
    ['live', 'lobby', 'rehearsal'].includes(chat.state) ? html`<span class="live">${el.t(`state.${chat.state}`)}</span>` : null,
    chat.hosts.length ? el.lingo.list(chat.hosts.map((host) => host.name)) : null,
    el.t('schedule.questions', { count: questions }),
    chat.series ? el.t('schedule.in-series') : null,
    chat.state === 'announced' && chat.rsvp ? el.t('schedule.coming', { count: chat.rsvp.yes }) : null,
  ].filter(Boolean);
}

const opens = (el, chat, what, key) => door(el, what === 'recap' ? el.recapHref : el.hostHref, { what, chat: chat.id, tag: el.tag },
  html`${el.t(key)}<span class="heard">: ${chat.title}</span>`);

function acts(el, chat) {
  const over = ['second-sitting', 'closed'].includes(chat.state);
  const running = ['live', 'rehearsal'].includes(chat.state);
  return [
    over ? opens(el, chat, 'recap', 'schedule.recap') : null,
    chat.me?.host && (running || chat.state === 'lobby') ? opens(el, chat, 'host', 'schedule.console') : null,
    chat.me?.host && !over && chat.state !== 'cancelled'
      ? html`<button ?disabled=${el.busy} @click=${() => el.open(chat.id)}>
          ${el.t(running ? 'schedule.edit-steps' : 'schedule.edit')}<span class="heard">: ${chat.title}</span></button>` : null,
  ];
}
