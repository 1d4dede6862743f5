import { html, nothing } from 'lit';
import { calendar } from '../../state/course.js';
import { clock } from '../../core/clock.js';
import { icon } from '../../core/icons.js';
import { titleOf } from './head.view.js';

/** @typedef {import('./lunchroom-course.js').LunchroomCourse} Course */

/** What everybody in the course sees; for its trainers, with numbers. @param {Course} el @param {any} cohort */
export const drawOverview = (el, cohort) => html`<div class="columns" role=${cohort.runs ? 'tabpanel' : nothing} id=${cohort.runs ? 'desk' : nothing}
  aria-labelledby=${cohort.runs ? 'tab-overview' : nothing}>
  <div class="main">
    ${drawPrompts(el, cohort)} ${drawSteps(el, cohort)} ${drawSessions(el, cohort)} ${el.introductions.draw(cohort)}
  </div>
  <aside class="aside" aria-label=${el.t('course.aside')}>${drawNext(el, cohort)} ${drawAlumni(el, cohort)} ${el.box.draw(cohort)}</aside>
</div>`;

function drawPrompts(/** @type {Course} */ el, /** @type {any} */ cohort) {
  const pinned = cohort.prompts.filter((prompt) => prompt.pinned);
  return pinned.length
    ? html`<ul class="prompts" aria-label=${el.t('course.pinned')}>${pinned.map((prompt) => html`<li>${icon('pin')}<span><bdi>${prompt.words}</bdi></span></li>`)}</ul>`
    : nothing;
}

function drawSteps(/** @type {Course} */ el, /** @type {any} */ cohort) {
  if (!cohort.steps.length) return nothing;
  const phases = cohort.phases.filter((phase) => cohort.steps.some((step) => step.phase === phase.phase));
  // What is to be done now comes first; what was, is folded.
  const order = { now: 0, coming: 1, past: 2 };
  const done = cohort.steps.filter((step) => step.ticked).length;
  return html`<section part="steps"><h3>${el.t(cohort.runs ? 'course.steps.all' : 'course.steps')}</h3>
    ${cohort.runs ? nothing : html`<p class="quiet">${el.t('course.steps.mine', { done, count: cohort.steps.length })} ${el.t('course.steps.private')}</p>`}
    ${phases
      .sort((one, other) => order[one.state] - order[other.state])
      .map((phase) => {
        const steps = cohort.steps.filter((step) => step.phase === phase.phase);
        const list = html`<ul class="steps">${steps.map((step) => drawStep(el, cohort, step))}</ul>`;
        return phase.state === 'past'
          ? html`<details><summary>${titleOf(el, phase)} (${cohort.runs ? steps.length : `${steps.filter((step) => step.ticked).length}/${steps.length}`})</summary>${list}</details>`
          : html`<h4>${titleOf(el, phase)}</h4>${list}`;
      })}
  </section>`;
}

function drawStep(/** @type {Course} */ el, /** @type {any} */ cohort, /** @type {any} */ step) {
  return html`<li>
    ${cohort.runs
      ? html`<span aria-hidden="true">•</span>`
      : html`<input type="checkbox" id="step-${step.id}" .checked=${Boolean(step.ticked)} ?disabled=${Boolean(cohort.archived)}
          @change=${(event) => el.tick(step, event.target.checked)} />`}
    <div>
      ${cohort.runs ? html`<b dir="auto">${step.title}</b>` : html`<label for="step-${step.id}" dir="auto">${step.title}</label>`}
      ${step.about ? html`<p class="quiet"><bdi>${step.about}</bdi></p>` : nothing}
      ${step.link ? html`<p><a href=${step.link} target="_blank" rel="noopener noreferrer">${icon('external')} ${el.t('course.step.open')}<span class="heard">: ${step.title}</span></a></p>` : nothing}
      ${step.ticked && !cohort.runs
        ? html`<label class="share"><input type="checkbox" .checked=${Boolean(step.shared)} @change=${(event) => el.tick(step, true, event.target.checked)} />
            ${el.t('course.step.share')}</label>`
        : nothing}
      ${cohort.runs ? html`<p class="quiet">${drawDone(el, step)}</p>` : nothing}
    </div>
  </li>`;
}

function drawDone(/** @type {Course} */ el, /** @type {any} */ step) {
  const number = step.done ? el.t('course.step.done', { count: step.done }) : el.t('course.step.few');
  return step.by?.length ? `${number} ${el.t('course.step.shared', { names: el.lingo.list(step.by.map(({ name }) => name)) })}` : number;
}

function drawSessions(/** @type {Course} */ el, /** @type {any} */ cohort) {
  if (!cohort.sessions.length) return nothing;
  return html`<section part="sessions"><h3>${el.t('course.sessions')}</h3>
    <ul class="sessions">${cohort.sessions.map((session) => drawSession(el, cohort, session))}</ul>
    <p><button class="plain" @click=${() => el.saveCalendar()}>${icon('calendar')} ${el.t('course.calendar')}</button></p></section>`;
}

function drawSession(/** @type {Course} */ el, /** @type {any} */ cohort, /** @type {any} */ session) {
  const days = calendar(el.lingo.region, session.zone);
  return html`<li>
    <div><b dir="auto">${session.title}</b>
      <p class="quiet">${el.t('course.session.when', { day: days.day(session.startsAt), from: days.time(session.startsAt), to: days.time(session.endsAt) })}</p></div>
    ${session.chat ? drawChat(el, session.chat) : drawPlan(el, cohort, session)}
  </li>`;
}

/** A backchannel with one click, for its trainers while the session is not over. */
function drawPlan(/** @type {Course} */ el, /** @type {any} */ { runs, archived }, /** @type {any} */ session) {
  const now = clock.now();
  if (!runs || archived || Date.parse(session.endsAt) <= now) return nothing;
  const on = Date.parse(session.startsAt) <= now;
  return html`<div class="chat"><button data-session=${session.id} @click=${() => el.openChat(session)}>${icon('reply')} ${el.t(on ? 'course.chat.begin' : 'course.chat.plan')}<span class="heard">: ${session.title}</span></button></div>`;
}

function drawChat(/** @type {Course} */ el, /** @type {any} */ chat) {
  const facts = [
    chat.posts ? el.t('course.chat.posts', { count: chat.posts }) : '',
    chat.links ? el.t('course.chat.links', { count: chat.links }) : '',
    chat.picked ? el.t('course.chat.picked', { count: chat.picked }) : '',
  ];
  const detail = { tag: chat.room, chat: chat.id };
  const recap = chat.recap === 'published';
  return html`<div class="chat">
    ${chat.state === 'live' ? html`<span class="live">${el.t('course.chat.live')}</span>` : nothing}
    ${recap ? link(el, 'recap', detail, 'course.chat.recap', chat.title) : link(el, 'room', detail, 'course.chat.open', chat.title)}
    <span class="quiet">${facts.filter(Boolean).join(', ')}</span>
  </div>`;
}

/** A way to where something is on this portal; without an address, the page is told. */
function link(/** @type {Course} */ el, /** @type {'room'|'recap'} */ what, /** @type {any} */ detail, /** @type {string} */ key, /** @type {string} */ title) {
  const pattern = what === 'recap' ? el.recapHref : el.roomHref;
  const address = pattern?.replace('{tag}', encodeURIComponent(detail.tag)).replace('{chat}', detail.chat);
  const told = (/** @type {Event} */ event) => {
    const open = new CustomEvent('lunchroom-open', { bubbles: true, composed: true, cancelable: true, detail: { what, ...detail } });
    if (!el.dispatchEvent(open)) event.preventDefault();
  };
  const label = html`${icon(what === 'recap' ? 'list' : 'reply')} ${el.t(key)}<span class="heard">: ${title}</span>`;
  return address ? html`<a class="button" href=${address} @click=${told}>${label}</a>` : html`<button @click=${told}>${label}</button>`;
}

function drawNext(/** @type {Course} */ el, /** @type {any} */ { next, zone, phases }) {
  if (!next) return nothing;
  const days = calendar(el.lingo.region, zone);
  const phase = next.kind === 'phase' && phases.find(({ opensAt }) => opensAt === next.at);
  return html`<section><h3>${el.t('course.next')}</h3>
    <p><b dir="auto">${phase ? titleOf(el, phase) : next.title}</b></p>
    <p class="quiet">${phase ? days.day(next.at) : el.t('course.next.when', { day: days.day(next.at), time: days.time(next.at) })}</p></section>`;
}

function drawAlumni(/** @type {Course} */ el, /** @type {any} */ { alumni, phase, runs }) {
  if (!alumni || (phase !== 'after' && phase !== 'alumni')) return nothing;
  if (runs) return alumni.staying ? html`<section><h3>${el.t('course.alumni')}</h3><p>${el.t('course.alumni.count', { count: alumni.staying })}</p></section>` : nothing;
  const choice = (/** @type {boolean} */ stays) => html`<button class=${alumni.stays === stays ? 'on' : ''} aria-pressed=${alumni.stays === stays ? 'true' : 'false'}
    @click=${() => el.stay(stays)}>${alumni.stays === stays ? icon('agree') : nothing} ${el.t(stays ? 'course.alumni.yes' : 'course.alumni.no')}</button>`;
  return html`<section><h3>${el.t('course.alumni')}</h3><p>${el.t('course.alumni.ask')}</p>
    <div class="row" role="group" aria-label=${el.t('course.alumni')}>${choice(true)} ${choice(false)}</div>
    <p class="quiet">${el.t('course.alumni.hint')}</p></section>`;
}
