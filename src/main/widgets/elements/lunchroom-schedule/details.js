import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '../../core/icons.js';
import { choices, dates } from '../../state/recurrence.js';
import { beside, startOf } from '../../state/planned.js';
import { cityOf, ownZone, zoneName, zones } from '../../state/zones.js';

/** @typedef {import('./lunchroom-schedule.js').LunchroomSchedule} Planner */

/** What it is called, when it is, and how often. A date that is half typed is none yet: `live` leaves it in its field. @param {Planner} el */
export const details = (el, plan) => html`<fieldset class="part"><legend>${el.t('schedule.what')}</legend>
    <label class="field wide">${el.t('schedule.title.field')}
      <input name="title" required maxlength="120" dir="auto" autocomplete="off" .value=${plan.title}
        aria-invalid=${wrong(el, 'title')} aria-describedby=${wrong(el, 'title', 'fault')}
        @input=${(event) => el.write({ title: event.target.value })} /></label>
    ${theirs(el, plan, 'title', (title) => title)}
    <div class="fields">
      <label class="field">${el.t('schedule.date')}
        <input type="date" name="date" required .value=${live(plan.date)} aria-invalid=${wrong(el, 'startsAt')}
          aria-describedby=${wrong(el, 'startsAt', 'fault')} 
          @change=${(event) => el.write({ date: event.target.value, repeat: { ...plan.repeat, rule: '' } })} /></label>
      <label class="field">${el.t('schedule.time')}
        <input type="time" name="time" required .value=${live(plan.time)} aria-invalid=${wrong(el, 'startsAt')}
          aria-describedby=${wrong(el, 'startsAt', 'fault')} @change=${(event) => el.write({ time: event.target.value })} /></label>
      <label class="field">${el.t('schedule.minutes')}
        <input type="number" name="minutes" required min="5" max="480" .value=${String(plan.minutes)}
          @input=${(event) => el.write({ minutes: Number(event.target.value) })} /></label>
      <label class="field zone">${el.t('schedule.zone')}
        <select name="zone" @change=${(event) => el.write({ zone: event.target.value })}>${zoneOptions(plan.zone, plan.base?.zone)}</select></label>
    </div>
    ${['date', 'time', 'minutes', 'zone'].map((name) => theirs(el, plan, name, (value) => (name === 'zone' ? zoneName(value) : value)))}
    <p class="quiet" aria-live="polite">${when(el, plan)}</p>${clash(el, plan)}
    ${plan.id ? nothing : repeats(el, plan)}
  </fieldset>`;

const wrong = (el, field, say = 'true') => (el.fault?.field === field ? say : nothing);

/** The likely ones first; in an order that does not depend on the choice, or the choice would move under the finger. */
function zoneOptions(chosen, before = ownZone()) {
  const first = [...new Set([before, ownZone(), 'UTC'])];
  const option = (zone) => html`<option value=${zone} .selected=${zone === chosen}>${zoneName(zone)}</option>`;
  return html`${first.map(option)}<hr />${zones().filter((zone) => !first.includes(zone)).map(option)}`;
}

/** "12:00 to 13:00, Monday 30 November. For you: 11:00 to 12:00." */
function when(el, plan) {
  const start = startOf(plan);
  if (Number.isNaN(start)) return el.t('schedule.when.none');
  const end = start + plan.minutes * 60_000;
  const said = spoken(el, start, end, plan.zone);
  const here = el.lingo.time(start);
  return here === clock(el, plan.zone).format(start) ? said : html`${said} ${el.t('schedule.when.you', { from: here, to: el.lingo.time(end) })}`;
}

/** Two chats at once in a room answer each other's questions; nobody is kept from it. */
function clash(el, plan) {
  const other = beside(el.chats, plan);
  return other
    ? html`<p class="fault" role="status" dir="auto">${icon('warning')}
        ${el.t('schedule.when.clash', { title: other.title, from: el.lingo.when(other.startsAt), to: el.lingo.time(other.endsAt) })}</p>`
    : nothing;
}

/** "Monday, 30 November 2026, 19:30 to 20:30 in Berlin.": a time that anybody may be told. @param {Planner} el */
export function spoken(el, start, end, zone) {
  const there = clock(el, zone);
  const day = new Intl.DateTimeFormat(el.lingo.region, { dateStyle: 'full', timeZone: zone });
  return el.t('schedule.when', { day: day.format(start), from: there.format(start), to: there.format(end), zone: cityOf(zone) });
}

const clock = (el, timeZone) => new Intl.DateTimeFormat(el.lingo.region, { timeStyle: 'short', timeZone });

/** Another host changed this too: both values are there until one is taken. @param {Planner} el */
export function theirs(el, plan, name, shown) {
  if (!(name in plan.theirs)) return nothing;
  const { [name]: value, ...rest } = plan.theirs;
  return html`<div class="theirs"><p>${el.t('schedule.theirs', { name: el.other(), value: shown(value) })}</p>
    <button type="button" @click=${() => el.write({ [name]: value, theirs: rest })}>${el.t('schedule.take')}</button>
    <button type="button" @click=${() => el.write({ theirs: rest })}>${el.t('schedule.keep')}</button></div>`;
}

/** Series in plain words, with the dates they mean. */
function repeats(el, plan) {
  const { repeat } = plan;
  const offered = choices(plan.date);
  const change = (part) => el.write({ repeat: { ...repeat, ...part } });
  return html`<div class="fields">
      <label class="field repeat">${el.t('schedule.repeat')}
        <select name="repeat" @change=${(event) => change({ rule: event.target.value })}>
          <option value="" .selected=${!repeat.rule}>${el.t('schedule.repeat.never')}</option>
          ${offered.map((choice) =>
              html`<option value=${choice.rule} .selected=${choice.rule === repeat.rule}>${sentence(el, choice)}</option>`)}
        </select></label>
      ${repeat.rule ? ends(el, repeat, change) : nothing}
    </div>
    ${repeat.rule ? preview(el, plan) : nothing}`;
}

function sentence(el, { key, nth, weekday, day }) {
  // 4 January 1970 was a Sunday.
  const name = new Intl.DateTimeFormat(el.lingo.tag, { weekday: 'long', timeZone: 'UTC' }).format(new Date((3 + weekday) * 86_400_000));
  return el.t(`schedule.repeat.${key === 'nthWeekday' ? `nth${nth}` : key}`, { weekday: name, day });
}

const ENDS = ['never', 'count', 'until'];

const ends = (el, repeat, change) => html`<label class="field">${el.t('schedule.ends')}
    <select name="ends" @change=${(event) => change({ ends: event.target.value })}>
      ${ENDS.map((end) =>
          html`<option value=${end} .selected=${end === repeat.ends}>${el.t(`schedule.ends.${end}`)}</option>`)}</select></label>
  ${repeat.ends === 'count' ? html`<label class="field">${el.t('schedule.ends.times')}
    <input type="number" name="count" required min="2" max="100" .value=${String(repeat.count)}
      @input=${(event) => change({ count: Number(event.target.value) })} /></label>` : nothing}
  ${repeat.ends === 'until' ? html`<label class="field">${el.t('schedule.ends.last')}
    <input type="date" name="until" required .value=${live(repeat.until)}
      @change=${(event) => change({ until: event.target.value })} /></label>` : nothing}`;

function preview(el, plan) {
  const { rule, ends: until, count, until: last } = plan.repeat;
  const next = dates(rule, plan.date, until === 'count' ? Math.min(5, count) : 5, until === 'until' ? last : undefined);
  const day = new Intl.DateTimeFormat(el.lingo.region, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  return html`<div class="preview" aria-live="polite">
    <span class="quiet">${el.t('schedule.preview', { time: plan.time, zone: cityOf(plan.zone) })}</span>
    <ol>${next.map((date) => html`<li>${day.format(date)}</li>`)}</ol></div>`;
}
