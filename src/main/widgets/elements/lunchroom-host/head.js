import { html, nothing } from 'lit';
import { clock } from '../../core/clock.js';
import { door } from '../door.js';
import { toSpeaker } from './notes.js';

/** @typedef {import('./lunchroom-host.js').LunchroomHost} Host */

/** Which chat, how it stands, who is in charge; below it what the host has to know or decide now. @param {Host} el */
export function head(el) {
  const { chat } = /** @type {any} */ (el.desk);
  return html`<header>
      <h2><span class="tag"><bdi>#${chat.room}</bdi></span> ${chat.title}</h2>
      ${state(el, chat)} ${charge(el, chat)}
      <span class="spring"></span>
      ${handOver(el, chat)}
      <button @click=${() => el.controls.blank()}>${el.t(allBlank(el) ? 'host.unblank' : 'host.blank')}<kbd>B</kbd></button>
    </header>
    ${el.asking === 'hand-over' ? choose(el, chat) : nothing} ${toSpeaker(el)} ${said(el)} ${notice(el, chat)}`;
}

const state = (el, chat) => ['live', 'rehearsal'].includes(chat.state)
  ? html`<span class="live">${el.t(`state.${chat.state}`)} <span class="left">${el.lingo.time(clock.now())}</span></span>`
  : html`<span class="chip">${el.t(`state.${chat.state}`)}</span>`;

const mine = (el, chat) => chat.inCharge?.id === el.viewer?.id;

function charge(el, chat) {
  if (!chat.inCharge) return nothing;
  return html`<span class="quiet">${mine(el, chat) ? el.t('host.yours') : el.t('host.theirs', { name: chat.inCharge.name })}</span>`;
}

const others = (el, chat) => chat.hosts.filter((host) => host.id !== el.viewer?.id);

/** One other host: one click. Several: first whom. */
function handOver(el, chat) {
  if (['closed', 'cancelled'].includes(chat.state)) return nothing;
  if (!mine(el, chat)) return html`<button @click=${() => el.controls.handOver(el.viewer)}>${el.t('host.take')}</button>`;
  const rest = others(el, chat);
  if (rest.length === 0) return nothing;
  if (rest.length > 1) return html`<button aria-expanded=${el.asking === 'hand-over'} @click=${() => el.controls.ask('hand-over')}>
    ${el.t('host.hand-over')}</button>`;
  return html`<button @click=${() => el.controls.handOver(rest[0])}>${el.t('host.hand-over-to', { name: first(rest[0]) })}</button>`;
}

const first = (person) => person.name.split(' ')[0];

const choose = (el, chat) => html`<div class="note">
  <p>${el.t('host.hand-over.whom')}</p>
  ${others(el, chat).map((host) => html`<button @click=${() => el.controls.handOver(host)}>${host.name}</button>`)}
  <button class="plain" @click=${() => (el.asking = null)}>${el.t('cancel')}</button>
</div>`;

const allBlank = (el) => [...el.desk.walls.values()].every((wall) => wall.blank);

/** What was just done, with the way back where there is one. */
const said = (el) => html`<div class=${el.said ? `note ${el.said.problem ? 'trouble' : 'said'}` : 'heard'} role="status">
  ${el.said
    ? html`<p>${el.said.text}</p>
        ${el.said.undo
          ? html`<button @click=${() => el.controls[el.said.undo](el.said.step)}>${el.t(`host.undo.${el.said.undo}`)}</button>`
          : nothing}
        <button class="plain" @click=${() => (el.said = null)}>${el.t('close')}</button>`
    : nothing}
</div>`;

/** @type {Record<string, (el: Host, chat: any) => unknown>} */
const NOTICES = {
  draft: (el, chat) => before(el, chat, 'host.notice.draft'),
  announced: (el, chat) => before(el, chat, 'host.notice.announced'),
  lobby: (el, chat) => html`<div class="note"><p>${el.t('host.notice.lobby', { left: el.lingo.left(Date.parse(chat.startsAt) - clock.now()) })}</p>
    ${start(el)}</div>`,
  rehearsal: (el) => html`<div class="note rehearsal"><p><strong>${el.t('host.rehearsal')}</strong> ${el.t('host.rehearsal.what')}</p>
    <button @click=${() => el.controls.rehearse(false)}>${el.t('host.rehearsal.end')}</button></div>`,
  'second-sitting': (el, chat) => over(el, chat),
  closed: (el, chat) => over(el, chat),
  cancelled: (el) => html`<div class="note"><p>${el.t('host.notice.cancelled')}</p></div>`,
};

const notice = (el, chat) => NOTICES[chat.state]?.(el, chat) ?? nothing;

const start = (el) => html`<button class="primary" @click=${() => el.controls.start()}>${el.t('host.start')}</button>`;

const before = (el, chat, key) => html`<div class="note">
  <p>${el.t(key, { when: el.lingo.when(chat.startsAt), until: el.lingo.until(chat.startsAt) })}</p>
  <button @click=${() => el.controls.rehearse(true)}>${el.t('host.rehearse')}</button> ${start(el)}
</div>`;

const over = (el, chat) => html`<div class="note">
  <p>${el.t(chat.state === 'closed' ? 'host.notice.closed' : 'host.notice.second', {
    end: el.lingo.time(chat.endsAt), until: chat.closesSecondSittingAt ? el.lingo.when(chat.closesSecondSittingAt) : '',
  })}</p>
  ${door(el, el.recapHref, { what: 'recap', chat: chat.id, tag: chat.room }, el.t('host.recap'), 'primary')}
</div>`;
