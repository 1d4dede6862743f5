import { html, nothing } from 'lit';
import { clock } from '../../core/clock.js';
import { icon } from '../../core/icons.js';
import { choices } from '../../state/recurrence.js';
import { cityOf, local, ownZone } from '../../state/zones.js';

/** @typedef {import('./lunchroom-digest.js').LunchroomDigest} Digest @typedef {import('./desk.js').Desk} Desk */

const DAY = 86_400_000;
const AGAIN = ['weekly', 'fortnightly', 'nthWeekday', 'lastWeekday'];

/** How it comes out: now, or by itself; and who sees to it. @param {Digest} el @param {Desk} desk */
export const drawComingOut = (el, desk) => html`<section class="out">
  <div class="row">
    <button class="primary" ?disabled=${desk.busy} @click=${() => desk.publish()}>${el.t('digest.publish')}</button>
    <span class="quiet">${el.t(desk.digest.room ? 'digest.publish.room' : 'digest.publish.everyone', { room: `#${desk.digest.room}` })}</span>
  </div>
  ${desk.facts.dueAt ? drawDue(el, desk) : drawSchedule(el, desk)}
  ${drawHandOver(el, desk)}
</section>`;

/** @param {Digest} el @param {Desk} desk */
const drawDue = (el, desk) => html`<p class="due">${icon('calendar')} <span>${el.t('digest.due', { when: el.lingo.when(desk.facts.dueAt) })}
    ${desk.facts.rule ? html` · ${el.t('digest.again')}` : nothing}</span>
  <button class="plain" ?disabled=${desk.busy} @click=${() => desk.unschedule()}>${el.t('digest.unschedule')}</button></p>`;

/** @param {Digest} el @param {Desk} desk */
function drawSchedule(el, desk) {
  const zone = ownZone();
  const { date } = local(clock.now() + DAY, zone);
  return html`<details class="schedule"><summary>${el.t('digest.schedule')}</summary>
    <form class="row" @submit=${(event) => schedule(desk, zone, event)}>
      <label><span>${el.t('digest.date')}</span><input type="date" name="date" required .value=${date} min=${local(clock.now(), zone).date} /></label>
      <label><span>${el.t('digest.time', { zone: cityOf(zone) })}</span><input type="time" name="time" required value="09:00" /></label>
      <label><span>${el.t('digest.repeat')}</span><select name="repeat">
        <option value="">${el.t('digest.repeat.once')}</option>
        <option value="weekly">${el.t('digest.repeat.weekly')}</option>
        <option value="fortnightly">${el.t('digest.repeat.fortnightly')}</option>
        <option value="nthWeekday">${el.t('digest.repeat.monthly')}</option>
      </select></label>
      <button ?disabled=${desk.busy}>${el.t('digest.schedule.go')}</button>
    </form></details>`;
}

function schedule(/** @type {Desk} */ desk, /** @type {string} */ zone, /** @type {any} */ event) {
  event.preventDefault();
  const { date, time, repeat } = event.target.elements;
  const rules = choices(date.value).filter(({ key }) => AGAIN.includes(key));
  // The fifth Friday of a month is its last.
  const rule = (rules.find(({ key }) => key === repeat.value) ?? (repeat.value === 'nthWeekday' ? rules.find(({ key }) => key === 'lastWeekday') : undefined))?.rule;
  void desk.schedule({ at: `${date.value}T${time.value}`, zone, ...(rule ? { rule } : {}) });
}

/** @param {Digest} el @param {Desk} desk */
function drawHandOver(el, desk) {
  const { others, mine, awaySince } = desk.facts;
  const name = desk.digest.curator?.name ?? el.t('digest.someone');
  return html`<details class="charge"><summary>${mine ? el.t('digest.charge.mine') : el.t('digest.charge', { name })}</summary>
    <div class="row">
      ${mine ? nothing : html`<button ?disabled=${desk.busy} @click=${() => takeOver(el, desk)}>${el.t('digest.takeover')}</button>`}
      ${awaySince ? nothing : drawAbsence(el, desk, mine ? el.t('digest.away') : el.t('digest.away.other', { name }))}
      ${others.length && mine ? html`<form class="row" @submit=${(event) => handOver(desk, event)}>
        <label><span>${el.t('digest.handover')}</span><select name="to">${others.map((person) => html`<option value=${person.id}>${person.name}</option>`)}</select></label>
        <button ?disabled=${desk.busy}>${el.t('digest.handover.go')}</button></form>` : nothing}
      <button class="plain" ?disabled=${desk.busy} @click=${() => desk.throwAway()}>${icon('bin')} ${el.t('digest.throw')}</button>
    </div></details>`;
}

/** From today, or another day, until they say so, or a last day. @param {Digest} el @param {Desk} desk @param {string} words */
function drawAbsence(el, desk, words) {
  const zone = ownZone();
  const { date } = local(clock.now(), zone);
  return html`<form class="row" @submit=${(event) => absent(desk, zone, event)}>
    <label><span>${el.t('digest.away.from')}</span><input type="date" name="from" required .value=${date} min=${date} /></label>
    <label><span>${el.t('digest.away.until')}</span><input type="date" name="until" min=${date} /></label>
    <button ?disabled=${desk.busy}>${words}</button></form>`;
}

function absent(/** @type {Desk} */ desk, /** @type {string} */ zone, /** @type {any} */ event) {
  event.preventDefault();
  const { from, until } = event.target.elements;
  void desk.absent(true, { zone, from: from.value, ...(until.value ? { until: until.value } : {}) });
}

function handOver(/** @type {Desk} */ desk, /** @type {any} */ event) {
  event.preventDefault();
  const { to } = event.target.elements;
  void desk.handOver(to.value, to.selectedOptions[0].textContent);
}

const takeOver = (/** @type {Digest} */ el, /** @type {Desk} */ desk) => desk.handOver(el.viewer?.id ?? '', el.viewer?.name ?? '');
