import { html, nothing } from 'lit';
import { calendar, lastOf, progress, weight } from '../../state/course.js';
import { cityOf } from '../../state/zones.js';
import { clock } from '../../core/clock.js';
import { icon } from '../../core/icons.js';
import { variables } from '../../core/variables.js';

/** @typedef {import('./lunchroom-course.js').LunchroomCourse} Course */

/** What it is, who is in it, and where it stands. @param {Course} el @param {any} cohort */
export function drawHead(el, cohort) {
  const trainers = cohort.trainers.map(({ name }) => name);
  const facts = [
    el.t('course.people', { count: cohort.people }),
    trainers.length ? el.t('course.trainers', { count: trainers.length, names: el.lingo.list(trainers) }) : '',
    el.t('course.zone', { zone: cityOf(cohort.zone) }),
  ];
  return html`<header class="head pad" part="head">
    ${el.pick ? html`<p><button class="plain all" @click=${() => (el.room = '')}>${icon('left')} ${el.t('course.mine')}</button></p>` : nothing}
    <h2 tabindex="-1"><bdi>${cohort.title}</bdi></h2>
    <p class="quiet">${facts.filter(Boolean).join(' · ')}</p>
    ${cohort.archived ? html`<p class="chip host">${el.t('course.archived')}</p>` : nothing}
    ${cohort.phases.length ? drawPhases(el, cohort) : nothing}
  </header>`;
}

const drawPhases = (/** @type {Course} */ el, /** @type {any} */ cohort) => html`<ol class="phases" part="phases" aria-label=${el.t('course.phases')}
  ${variables({ '--columns': cohort.phases.map((phase) => `minmax(0, ${weight(phase).toFixed(2)}fr)`).join(' ') })}>
  ${cohort.phases.map((phase) => drawPhase(el, cohort, phase))}
</ol>`;

function drawPhase(/** @type {Course} */ el, /** @type {any} */ cohort, /** @type {any} */ phase) {
  const done = progress(phase, clock.now());
  return html`<li class=${phase.state} aria-current=${phase.state === 'now' ? 'step' : nothing}>
    <span class="bar" aria-hidden="true"><i ${variables({ '--done': `${Math.round(done * 100)}%` })}></i></span>
    <b><bdi>${titleOf(el, phase)}</bdi></b>
    <span>${spanOf(el, cohort, phase)}</span>
    ${phase.summary ? html`<span class="quiet"><bdi>${phase.summary}</bdi></span>` : nothing}
  </li>`;
}

/** The name of a phase: its own, or ours in the reader's language. @param {Course} el @param {any} phase */
export const titleOf = (el, phase) => (phase.usual ? el.t(`course.phase.${phase.phase}`) : phase.title);

/** "20 May – 2 June", "now, until 16 July", "from 17 July". */
function spanOf(/** @type {Course} */ el, /** @type {any} */ cohort, /** @type {any} */ phase) {
  const days = calendar(el.lingo.region, cohort.zone);
  const from = days.date(phase.opensAt);
  const to = phase.closesAt && days.date(lastOf(phase.closesAt));
  if (phase.state === 'now') return to ? el.t('course.span.now', { to }) : el.t('course.span.since', { from });
  if (!to) return el.t('course.span.from', { from });
  return days.range(phase.opensAt, lastOf(phase.closesAt));
}
