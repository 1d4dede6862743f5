import { html, nothing } from 'lit';
import { clock } from '../../core/clock.js';
import { download } from '../../core/api.js';
import { pageAddress } from '../../core/place.js';
import { drawGoals } from '../parts.view.js';
import { icon } from '../../core/icons.js';
import { drawPages } from './pages.view.js';
import { calendar } from '../../state/course.js';
import { drawReadings } from './readings.view.js';

/** @typedef {import('./lunchroom-community.js').LunchroomCommunity} Community @typedef {import('../../state/community.js').Tracked} Tracked */

const FIRST = 4;

/** Beside the topics: one's own goal, what became of what was asked, what comes next. @param {Community} el */
export const drawSide = (el) => html`<slot name="goals">${el.room ? drawGoals(el.room) : nothing}</slot>${drawTracked(el)}${drawPages(el)}${drawReadings(el)}${drawNext(el)}`;

/** @param {Community} el */
function drawTracked(el) {
  const { tracking } = el;
  const shown = tracking.all ? tracking.list : tracking.list.slice(0, FIRST);
  return html`<section aria-labelledby="tracked">
    <h2 id="tracked" tabindex="-1">${el.t('community.tracked')}</h2>
    ${tracking.form ? el.later.drawForm('drawTracking') : nothing}
    ${shown.length ? html`<ul class="tracked">${shown.map((one) => drawOne(el, one))}</ul>` : html`<p class="quiet">${el.t('community.tracked.none')}</p>`}
    ${tracking.list.length > shown.length ? html`<button class="plain" @click=${() => tracking.showAll()}>${el.t('community.tracked.all', { count: tracking.list.length })}</button>` : nothing}
    ${el.runs && !tracking.form ? html`<button class="plain" @click=${() => tracking.begin()}>${el.t('community.tracked.add')}</button>` : nothing}
  </section>`;
}

/** @param {Community} el @param {Tracked} one */
function drawOne(el, one) {
  const title = one.topic ? html`<a href=${el.address(one.topic)} @click=${(/** @type {Event} */ event) => el.open(event, one.topic ?? '')}><bdi>${one.title}</bdi></a>` : html`<bdi>${one.title}</bdi>`;
  const name = `\u2068${one.owner?.name ?? ''}\u2069`;
  const day = el.lingo.date(one.state === 'open' ? (one.dueOn ?? one.changedAt) : one.changedAt);
  const key = one.state === 'open' && !one.dueOn ? 'nodate' : one.state;
  return html`<li><p>${title}</p>
    <p class="quiet">${el.t(`community.tracked.${key}`, { name, day })}</p>
    ${one.outcome ? html`<p class="quiet outcome" dir="auto">${one.outcome}</p>` : nothing}
    ${el.runs ? html`<button class="plain" @click=${() => el.tracking.edit(one)}>${icon('edit')} ${el.t('community.tracked.edit')}<span class="heard"> ${one.title}</span></button>` : nothing}</li>`;
}

/** @param {Community} el */
function drawNext(el) {
  const { session } = el.course;
  // The one beside the session stands with it.
  const coming = el.chats.coming.filter(({ id }) => id !== session?.chat?.id);
  return html`<section aria-labelledby="next"><h2 id="next">${el.t('community.next')}</h2>
    ${session ? drawSession(el, session) : nothing}
    ${coming.length ? html`<ul class="tracked">${coming.map((chat) => drawChat(el, chat))}</ul>` : session ? nothing : html`<p class="quiet">${el.t('community.next.none')}</p>`}</section>`;
}

/** The course's session that is on or comes, and for its trainers a backchannel with one click. @param {Community} el @param {import('../../state/community.js').Session} session */
function drawSession(el, session) {
  const on = Date.parse(session.startsAt) <= clock.now();
  const chat = session.chat && hrefOf(el, session.chat);
  const where = calendar(el.lingo.region, session.zone);
  return html`<div class="session"><p>${chat ? html`<a href=${chat}><bdi>${session.title}</bdi></a>` : html`<bdi>${session.title}</bdi>`}</p>
    <p class="quiet">${on ? html`<span class="live">${el.t('community.next.live')}</span>` : `${where.day(session.startsAt)}, ${where.time(session.startsAt)}`}</p>
    <p class="quiet"><button class="plain calendar" @click=${() => el.course.save()}>${el.t('community.session.calendar')}</button></p>
    ${el.runs && !session.chat ? html`<button @click=${() => el.course.open(session)}>${icon('reply')} ${el.t(on ? 'community.session.open' : 'community.session.plan')}</button>` : nothing}</div>`;
}

/** Where a chat is on this portal. @param {Community} el @param {{room: string, id: string}} chat */
function hrefOf(el, { room, id }) {
  const template = el.roomHref ?? pageAddress('room.html?tag={tag}');
  return template.replace('{tag}', encodeURIComponent(room)).replace('{chat}', encodeURIComponent(id));
}

/** @param {Community} el @param {any} chat */
function drawChat(el, chat) {
  const href = hrefOf(el, chat);
  const on = chat.state === 'live' || chat.state === 'lobby';
  const coming = chat.rsvp?.yes ?? 0;
  return html`<li><p><a href=${href}><bdi>${chat.title}</bdi></a></p>
    <p class="quiet">${on ? html`<span class="live">${el.t('community.next.live')}</span>` : el.lingo.when(chat.startsAt)}${coming && !on ? html` · ${el.t('community.next.coming', { count: coming })}` : nothing}${on ? nothing : html` · <button class="plain calendar" @click=${() => save(el, chat)}>${el.t('community.next.calendar')}</button>`}</p></li>`;
}

/** @param {Community} el @param {any} chat */
const save = (el, chat) => el.tried(() => download(`/chats/${chat.id}/calendar.ics`, `${chat.room}.ics`));
