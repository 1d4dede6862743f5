import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { clock } from '../../core/clock.js';
import { icon } from '../../core/icons.js';

/** @typedef {import('./lunchroom-inbox.js').LunchroomInbox} Inbox @typedef {import('./lunchroom-inbox.js').Notice} Notice */

const HOUR = 3_600_000;

/** The list, its filter, and what can be done with all of it. @param {Inbox} el */
export function drawList(el) {
  return html`<header>
      <h2 part="heading" tabindex="-1">${el.t('inbox.title')} ${el.unread ? html`<span class="chip">${el.t('inbox.unread', { count: el.unread })}</span>` : nothing}</h2>
      ${el.bell ? drawWay(el) : html`<button class="plain" @click=${() => el.choose(true)}>${icon('settings')} ${el.t('inbox.choices')}</button>`}
    </header>
    <div class="bar">
      ${el.bell ? nothing : drawFilter(el)}
      ${el.unread ? html`<button class="plain" @click=${() => el.readAll()}>${el.t('inbox.read.all')}</button>` : nothing}
    </div>
    <p class="quiet said" role="status">${el.said}${el.undo ? html` <button class="plain" @click=${() => el.takeBack()}>${el.t('inbox.unmute')}</button>` : nothing}</p>
    ${el.notices.length
      ? html`<ul part="list">${repeat(el.notices, ({ id }) => id, (notice) => drawNotice(el, notice))}</ul>`
      : html`<p class="quiet none">${el.t(el.onlyUnread ? 'inbox.none.unread' : 'inbox.none')}</p>`}
    ${el.beyond && !el.bell ? html`<p class="more"><button class="plain" @click=${() => el.more()}>${el.t('inbox.older')}</button></p>` : nothing}`;
}

/** @param {Inbox} el */
const drawWay = (el) => (el.href ? html`<a href=${el.href}>${el.t('inbox.see.all')}</a>` : nothing);

/** @param {Inbox} el */
const drawFilter = (el) => html`<div role="group" class="filter">
  ${[false, true].map((unread) => html`<button aria-pressed=${String(el.onlyUnread === unread)} @click=${() => el.filter(unread)}>${el.t(unread ? 'inbox.unread.only' : 'inbox.all')}</button>`)}
</div>`;

/** @param {Inbox} el @param {Notice} notice */
function drawNotice(el, notice) {
  const line = sentence(el, notice);
  return html`<li part="notice" class=${notice.read ? 'read' : 'unread'}>
    <span class="face" aria-hidden="true">${notice.by ? notice.by.initials : icon(ICONS[notice.kind] ?? 'bell')}</span>
    <div class="about">
      <p>${notice.read ? nothing : html`<span class="heard">${el.t('inbox.unread.only')}: </span>`}${drawLine(el, notice, line)}</p>
      ${notice.text ? html`<p class="words" dir="auto">${notice.text}</p>` : nothing}
      <p class="quiet">${notice.when ? html`<b>${el.lingo.when(notice.when)}</b> · ` : nothing}<time datetime=${notice.at} title=${el.lingo.moment(notice.at)}>${el.lingo.when(notice.at)}</time></p>
    </div>
    ${drawDeeds(el, notice, line)}
  </li>`;
}

/** @type {Record<string, import('../../core/icons.js').IconName>} */
const ICONS = { ask: 'question', promise: 'question', chat: 'calendar', goal: 'agree', digest: 'list', calendar: 'calendar', buddy: 'people', mentoring: 'people', thanks: 'thanks' };

/** @param {Inbox} el @param {Notice} notice */
const sentence = (el, notice) =>
  el.t(`inbox.notice.${notice.kind}`, {
    name: notice.by?.name ?? el.t('inbox.somebody'),
    room: notice.room ? `#${notice.room}` : '',
    title: notice.title ?? '',
    count: notice.count,
  });

/** @param {Inbox} el @param {Notice} notice @param {string} line */
const drawLine = (el, notice, line) => (notice.href ? html`<a href=${notice.href} dir="auto" @click=${() => el.follow(notice)}>${line}</a>` : html`<span dir="auto">${line}</span>`);

/** @param {Inbox} el @param {Notice} notice @param {string} line */
function drawDeeds(el, notice, line) {
  const kind = el.t(`inbox.kind.${notice.kind}`);
  const later = (/** @type {string} */ key, /** @type {Date} */ until) =>
    html`<button class="plain" @click=${() => el.snooze(notice, until)}>${icon('history')} ${el.t('inbox.later', { when: el.t(key) })}</button>`;
  return html`<div class="deeds">
    <button class="plain" aria-label="${el.t(notice.read ? 'inbox.mark.unread' : 'inbox.mark.read')}: ${line}" title=${el.t(notice.read ? 'inbox.mark.unread' : 'inbox.mark.read')}
      @click=${() => el.mark(notice)}>${icon(notice.read ? 'history' : 'agree')}</button>
    <details name="notice"><summary aria-label="${el.t('inbox.more')}: ${line}" title=${el.t('inbox.more')}>${icon('more')}</summary>
      <div class="menu">
        ${later('inbox.hour', new Date(clock.now() + HOUR))}
        ${later('inbox.tomorrow', morning(1))}
        ${later('inbox.monday', morning((8 - new Date(clock.now()).getDay()) % 7 || 7))}
        ${notice.room ? html`<button class="plain" @click=${() => el.mute(`rooms/${encodeURIComponent(notice.room ?? '')}`)}>${icon('pause')} ${el.t('inbox.mute.room', { room: `#${notice.room}` })}</button>` : nothing}
        <button class="plain" @click=${() => el.mute(`kinds/${notice.kind}`)}>${icon('pause')} ${el.t('inbox.mute.kind', { kind })}</button>
      </div>
    </details>
  </div>`;
}

/** Eight in the morning by this device's clock, so many days ahead. */
function morning(/** @type {number} */ days) {
  const day = new Date(clock.now());
  day.setDate(day.getDate() + days);
  day.setHours(8, 0, 0, 0);
  return day;
}
