import { html, nothing } from 'lit';
import { clock } from '../../core/clock.js';
import { icon } from '../../core/icons.js';
import { noon, on } from '../../state/calendar.js';

/** @typedef {import('./lunchroom-calendar.js').LunchroomCalendar} Calendar @typedef {import('../../state/calendar.js').Happening} Happening */

const ANSWERS = /** @type {const} */ (['yes', 'maybe', 'no']);
const MOST = 3;

const weekday = (/** @type {Calendar} */ el, /** @type {string} */ day, /** @type {'long'|'short'} */ weekday) =>
  new Intl.DateTimeFormat(el.lingo.region, { weekday }).format(noon(day));

/** Days as a grid: one stop of the Tab key, arrows inside. @param {Calendar} el */
export function drawGrid(el) {
  const { rows } = el;
  return html`<table role="grid" part="grid" aria-labelledby="shown" class=${el.view} @keydown=${(/** @type {KeyboardEvent} */ event) => el.key(event)}>
    <thead><tr role="row">${rows[0].map((day) => html`<th scope="col" role="columnheader" aria-label=${weekday(el, day, 'long')}>${weekday(el, day, 'short')}</th>`)}</tr></thead>
    <tbody>${rows.map((week) => html`<tr role="row">${week.map((day) => drawCell(el, day))}</tr>`)}</tbody>
  </table>`;
}

/** @param {Calendar} el @param {string} day */
function drawCell(el, day) {
  const found = on(el.all, day);
  const here = day === el.day;
  const kinds = [
    here ? 'here' : '',
    day === el.today ? 'today' : '',
    el.view === 'month' && day.slice(0, 7) !== el.day.slice(0, 7) ? 'beyond' : '',
  ].join(' ');
  return html`<td role="gridcell" part="day" class=${kinds} tabindex=${here ? '0' : '-1'} aria-selected=${here ? 'true' : 'false'}
    aria-current=${day === el.today ? 'date' : nothing} aria-label=${heard(el, day, found)} @click=${() => el.look(day, true)}>
    <span class="number">${String(noon(day).getDate())}</span>
    <span class="weekday" aria-hidden="true">${weekday(el, day, 'short')}</span>
    <ul>${found.slice(0, MOST).map((one) => html`<li class=${`${one.kind} ${tone(one)}`}><time>${one.startsAt ? el.lingo.time(one.startsAt) : ''}</time> <span dir="auto">${one.title}</span></li>`)}
      ${found.length > MOST ? html`<li class="rest">${el.t('calendar.rest', { count: found.length - MOST })}</li>` : nothing}</ul>
    <span class="dots" aria-hidden="true">${found.slice(0, 4).map((one) => html`<i class=${`${one.kind} ${tone(one)}`}></i>`)}</span>
  </td>`;
}

const tone = (/** @type {Happening} */ one) => (one.state === 'cancelled' ? 'off' : one.mine === 'no' ? 'not' : one.mine ? 'mine' : '');

/** What a screen reader says of a day. */
function heard(/** @type {Calendar} */ el, /** @type {string} */ day, /** @type {Happening[]} */ found) {
  const entries = found.map((one) => `${one.startsAt ? el.lingo.time(one.startsAt) : ''} ${one.title}`.trim());
  const date = el.lingo.day(noon(day).getTime());
  return found.length ? el.t('calendar.day.heard', { day: date, count: found.length, entries: entries.join('; ') }) : el.t('calendar.day.empty', { day: date });
}

/** The entries of the day that is looked at. @param {Calendar} el */
export function drawDay(el) {
  const found = on(el.all, el.day);
  return html`<div class="of-day">
    <h3>${el.lingo.day(noon(el.day).getTime())}</h3>
    ${found.length ? html`<ul part="list">${found.map((one) => drawEntry(el, one))}</ul>` : html`<p class="quiet">${el.t('calendar.none')}</p>`}
  </div>`;
}

/** Only the days that have something, one after the other. @param {Calendar} el */
export function drawAgenda(el) {
  const days = el.rows.flat().map((day) => ({ day, found: on(el.all, day) })).filter(({ found }) => found.length);
  if (!days.length) return html`<p class="quiet empty">${el.t('calendar.empty')}</p>`;
  return html`<div class="agenda">${days.map(
    ({ day, found }) => html`<section class=${day === el.today ? 'today' : ''}>
      <h4>${el.lingo.day(noon(day).getTime())}</h4>
      <ul part="list">${found.map((one) => drawEntry(el, one))}</ul>
    </section>`,
  )}</div>`;
}

/** @param {Calendar} el @param {Happening} one */
function drawEntry(el, one) {
  return html`<li class=${`entry ${one.kind} ${tone(one)}`}>
    <span class="when">${one.startsAt ? `${el.lingo.time(one.startsAt)} – ${el.lingo.time(/** @type {string} */ (one.endsAt))}` : el.t('calendar.all-day')}</span>
    <div>
      <p class="title">${drawTitle(el, one)}</p>
      <p class="quiet"><span dir="auto">#${one.room}</span>${said(el, one)}</p>
      ${one.kind === 'chat' && one.state === 'announced' && Date.parse(/** @type {string} */ (one.startsAt)) > clock.now() ? drawAnswers(el, one) : nothing}
    </div>
  </li>`;
}

/** @param {Calendar} el @param {Happening} one */
function drawTitle(el, one) {
  const address = el.address(one);
  const choose = (/** @type {Event} */ event) => el.choose(event, one);
  return address
    ? html`<a href=${address} dir="auto" @click=${choose}>${one.title}</a>`
    : html`<button class="plain" dir="auto" @click=${choose}>${one.title}</button>`;
}

function said(/** @type {Calendar} */ el, /** @type {Happening} */ one) {
  const facts = [
    one.kind === 'chat' ? '' : el.t(`calendar.kind.${one.kind}`),
    one.state === 'cancelled' ? el.t('calendar.off') : '',
    one.state === 'draft' ? el.t('calendar.draft') : '',
    one.mine === 'host' ? el.t('calendar.host') : '',
  ].filter(Boolean);
  return facts.length ? ` · ${facts.join(' · ')}` : '';
}

/** @param {Calendar} el @param {Happening} one */
function drawAnswers(el, one) {
  return html`<div class="rsvp" role="group" aria-label=${el.t('calendar.rsvp', { title: one.title })}>
    ${ANSWERS.map((answer) => html`<button class=${one.mine === answer ? 'plain on' : 'plain'} aria-pressed=${one.mine === answer ? 'true' : 'false'} @click=${() => el.rsvp(one, answer)}>
      ${one.mine === answer ? icon('agree') : nothing}${el.t(`calendar.rsvp.${answer}`)}
    </button>`)}
  </div>`;
}
