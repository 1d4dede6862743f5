import { html, nothing, svg } from 'lit';
import { clock } from '../../core/clock.js';
import { icon } from '../../core/icons.js';
import { calendar, lastOf } from '../../state/course.js';
import { progress } from '../../state/community.js';

/** @typedef {import('./lunchroom-community.js').LunchroomCommunity} Community @typedef {import('../../state/community.js').Phase} Phase */

// A name keeps its own direction within a sentence of another.
const apart = (/** @type {string} */ name) => `\u2068${name}\u2069`;

/** What it is, and who looks after it: of a course its phases, of a theme its purpose. @param {Community} el */
export function drawHead(el) {
  const { about, cohort } = el;
  return html`<header part="header">
    <h1><bdi>${cohort?.title ?? about.title}</bdi></h1>
    <p class="quiet">${(cohort ? ofCourse(el, cohort) : ofTheme(el)).map((part, at) => html`${at ? ' · ' : nothing}<bdi>${part}</bdi>`)}</p>
    ${el.requests.length ? html`<p class="requests"><button @click=${() => el.toRequests()}>${icon('reply')} ${el.t('community.requests', { count: el.requests.length, names: el.lingo.list(el.requests.map(apart)) })}</button></p>` : nothing}
    ${cohort ? drawPhases(el, cohort) : about.purpose ? html`<p class="purpose"><bdi>${about.purpose}</bdi></p>` : nothing}
  </header>`;
}

const named = (/** @type {Community} */ el, /** @type {{name: string}[]} */ people) => el.lingo.list(people.map(({ name }) => apart(name)));

/** @param {Community} el @param {import('../../state/community.js').Cohort} cohort */
function ofCourse(el, { people, trainers, zone }) {
  const place = apart(zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone);
  return [
    el.t('community.people', { count: people }),
    trainers.length ? el.t('community.trainers', { names: named(el, trainers), count: trainers.length }) : '',
    el.t('community.zone', { place }),
  ].filter(Boolean);
}

/** @param {Community} el */
function ofTheme(el) {
  const hosts = el.about.hosts ?? [];
  const people = el.about.manners?.readers;
  return [
    `#${el.room}`,
    people && el.about.visibility !== 'open' ? el.t('community.people', { count: people }) : '',
    hosts.length ? el.t('community.moderators', { names: named(el, hosts), count: hosts.length }) : '',
  ].filter(Boolean);
}

/** @param {Community} el @param {import('../../state/community.js').Cohort} cohort */
function drawPhases(el, { phases, zone }) {
  const now = clock.now();
  return html`<ol class="phases" part="phases" aria-label=${el.t('community.phases')}>${phases.map((phase) => {
    const width = progress(phase, now);
    return html`<li class="phase ${phase.phase} ${phase.state}" aria-current=${phase.state === 'now' ? 'step' : nothing}>
      <svg class="bar" aria-hidden="true" focusable="false">${svg`<rect width="100%" height="5"></rect><rect class="done" width="${width}%" height="5"></rect>`}</svg>
      <b><bdi>${phase.usual ? el.t(`community.phase.${phase.phase}`) : phase.title}</bdi></b>
      <span>${days(el, zone, phase)}</span>
      ${phase.summary ? html`<span class="quiet" dir="auto">${phase.summary}</span>` : nothing}
    </li>`;
  })}</ol>`;
}

/** From which day to which, where the course is; of the one that is on only its end. @param {Community} el @param {string} zone @param {Phase} phase */
function days(el, zone, { opensAt, closesAt, state }) {
  const { date, range } = calendar(el.lingo.region, zone);
  // It closes at the beginning of the day after its last one.
  const last = closesAt ? lastOf(closesAt) : 0;
  if (state === 'now') return last ? el.t('community.phase.until', { day: date(last) }) : el.t('community.phase.now');
  return last ? range(opensAt, last) : el.t('community.phase.from', { day: date(opensAt) });
}
