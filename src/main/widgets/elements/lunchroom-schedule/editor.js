import { html, nothing } from 'lit';
import { icon } from '../../core/icons.js';
import { conflicts, unsaved } from '../../state/planned.js';
import { details } from './details.js';
import { fault } from './list.js';
import { people } from './people.js';
import { run } from './run.js';
import { share } from './share.js';
import { templates } from './templates.js';

/** @typedef {import('./lunchroom-schedule.js').LunchroomSchedule} Planner */

/** The board: everything about one chat on one page, saved when its host says so. @param {Planner} el */
export function editor(el) {
  const plan = /** @type {any} */ (el.plan);
  const running = ['live', 'rehearsal'].includes(plan.state);
  return html`<form class="board" @submit=${(event) => save(el, event)} novalidate>
    <header class="top">
      <div><button type="button" class="plain" @click=${() => leave(el, plan)}>${icon('back')} ${el.t('schedule.all')}</button>
        <h2 tabindex="-1">${plan.id ? plan.base.title : el.t('schedule.new')}</h2></div>
      <span class="chip">${el.t(plan.id ? `state.${plan.state}` : 'schedule.unsaved')}</span>
    </header>
    ${el.asking === 'leave' ? leaving(el) : nothing} ${meanwhile(el, plan)} ${plan.state === 'announced' ? share(el, plan) : nothing}
    ${plan.id ? nothing : templates(el, plan)}
    ${running ? nothing : html`${details(el, plan)} ${people(el, plan)}`}
    ${run(el, plan)}
    ${actions(el, plan)}
  </form>`;
}

/** An untouched new board may be left without a question. */
const untouched = (plan) => !plan.id && !plan.title && !plan.steps.length;

function leave(el, plan) {
  if ((!unsaved(plan) && !el.polls.changed.size) || untouched(plan)) return el.leave();
  el.asking = 'leave';
}

const leaving = (el) => html`<div class="ask"><p>${el.t('schedule.leave')}</p>
  <button type="button" @click=${() => el.leave()}>${el.t('schedule.leave.go')}</button>
  <button type="button" class="plain" @click=${() => (el.asking = null)}>${el.t('schedule.leave.stay')}</button></div>`;

function meanwhile(el, plan) {
  const waits = conflicts(plan);
  if (waits) return html`<div class="ask warm" role="status"><p>${el.t('schedule.met', { count: waits, name: el.other() })}</p></div>`;
  if (!el.news) return nothing;
  return html`<div class="ask" role="status"><p>${el.t('schedule.news', { name: el.other() })}</p>
    <button type="button" @click=${() => el.deeds.join()}>${el.t('schedule.news.join')}</button></div>`;
}

function save(el, event) {
  event.preventDefault();
  const missing = event.currentTarget.querySelector(':invalid:not(fieldset)');
  if (missing) return missing.reportValidity();
  return el.deeds.save();
}

/** Saving needs what announcing needs; the rest can wait. */
const whole = (act) => (event) => {
  const missing = event.currentTarget.closest('form').querySelector(':invalid:not(fieldset)');
  return missing ? missing.reportValidity() : act();
};

function actions(el, plan) {
  const ahead = ['new', 'draft', 'announced', 'lobby'].includes(plan.state);
  return html`<footer class="actions">
    ${fault(el)}
    ${plan.series && ahead ? scope(el, plan) : nothing}
    <div class="row">
      ${plan.state === 'new' || plan.state === 'draft'
        ? html`<button type="button" class="primary" ?disabled=${el.busy}
          @click=${whole(() => el.deeds.announce())}>${el.t('schedule.announce')}</button>`
        : nothing}
      <button class=${['new', 'draft'].includes(plan.state) ? '' : 'primary'} ?disabled=${el.busy || (plan.id && !unsaved(plan) && !el.polls.changed.size)}>
        ${el.t(plan.state === 'new' ? 'schedule.save-draft' : 'schedule.save')}</button>
      ${plan.state === 'draft' || plan.state === 'announced'
        ? html`<button type="button" ?disabled=${el.busy} @click=${whole(() => el.deeds.rehearse())}>${el.t('schedule.rehearse')}</button>`
        : nothing}
      ${plan.id && ahead
        ? html`<button type="button" class="plain" aria-expanded=${el.asking === 'cancel'}
          @click=${() => (el.asking = el.asking === 'cancel' ? null : 'cancel')}>${el.t('schedule.cancel')}</button>`
        : nothing}
    </div>
    <p class="quiet">${el.said || el.t(hint(el, plan), { tag: `#${el.tag}` })}</p>
    ${el.asking === 'cancel' ? cancelling(el, plan) : nothing}
  </footer>`;
}

const hint = (el, plan) => plan.state === 'new' || plan.state === 'draft' ? 'schedule.announce.what'
  : unsaved(plan) || el.polls.changed.size ? 'schedule.save.what' : 'schedule.saved.what';

const scope = (el, plan) => html`<fieldset class="scope"><legend>${el.t('schedule.scope')}</legend>
  ${['one', 'all'].map((reach) => html`<label><input type="radio" name="scope" value=${reach} .checked=${plan.scope === reach}
    @change=${() => el.write({ scope: reach })} /> ${el.t(`schedule.scope.${reach}`)}</label>`)}</fieldset>`;

function whatIfCancelled(plan) {
  if (plan.state === 'draft') return 'draft';
  return plan.series && plan.scope === 'all' ? 'all' : 'what';
}

const cancelling = (el, plan) => html`<div class="ask warm"><p>${el.t(`schedule.cancel.${whatIfCancelled(plan)}`)}</p>
  <button type="button" ?disabled=${el.busy} @click=${() => el.deeds.cancel()}>${el.t('schedule.cancel.go')}</button>
  <button type="button" class="plain" @click=${() => (el.asking = null)}>${el.t('schedule.cancel.not')}</button></div>`;
