import { forms } from './forms.css.js';
import { groupWork as own } from './groupwork.css.js';
import { html, nothing } from 'lit';
import { icon } from '../../core/icons.js';
import { end, start } from './working.js';

export const styles = [forms, own];

/** @typedef {import('./lunchroom-community.js').LunchroomCommunity} Community @typedef {import('./groupwork.js').Work} Work @typedef {import('./groupwork.js').Team} Team */

// A name keeps its own direction within a sentence of another.
const apart = (/** @type {{name: string}|undefined} */ person) => `\u2068${person?.name ?? ''}\u2069`;

/** Group work, with one's own turn first. @param {Community} el */
export function drawGroupWork(el) {
  const { groupWork } = el;
  return html`<section class="list" aria-labelledby="groupwork">
    <h2 id="groupwork" tabindex="-1">${el.t('community.group')}</h2>
    ${groupWork.shown.map((work) => drawWork(el, work))}
    ${groupWork.on ? drawForm(el) : el.runs ? html`<p><button class="plain" @click=${() => groupWork.begin(true)}>${el.t('community.group.begin')}</button></p>` : nothing}
  </section>`;
}

/** @param {Community} el @param {Work} work */
function drawWork(el, work) {
  const mine = work.teams.find((team) => team.people.some((person) => el.isMe(person)));
  return html`<article class="work">
    <h3><bdi>${work.title}</bdi></h3>
    <p class="quiet">${when(el, work)}</p>
    ${work.task ? html`<p dir="auto">${work.task}</p>` : nothing}
    ${mine?.now && !work.over ? drawMine(el, work, mine) : nothing}
    <details><summary>${el.t('community.group.all', { count: work.teams.length })}</summary><ul class="teams">${work.teams.map((team) => drawTeam(el, work, team, team === mine))}</ul></details>
    ${el.runs && !work.over ? html`<button class="plain" @click=${() => end(el.groupWork, work)}>${el.t('community.group.end')}</button>` : nothing}
  </article>`;
}

/** @param {Community} el @param {Work} work */
function when(el, work) {
  if (work.over) return el.t('community.group.over');
  const day = el.lingo.date(work.roundEndsAt);
  return work.round ? el.t('community.group.round', { round: work.round, rounds: work.rounds, day }) : el.t('community.group.begins', { day });
}

/** What one's own group does now, and one's own part in it. @param {Community} el @param {Work} work @param {Team} team */
function drawMine(el, work, team) {
  const turn = /** @type {NonNullable<Team['now']>} */ (team.now);
  if (el.isMe(turn.performer)) {
    return html`<div class="turn"><p><b>${el.t('community.group.perform')}</b> ${turn.critic ? el.t('community.group.perform.for', { name: apart(turn.critic) }) : nothing}</p>
      ${turn.topic ? drawTopic(el, turn.topic, turn.critiqued ? 'community.group.critiqued' : 'community.group.shown') : html`<button class="primary" @click=${() => el.later.compose((compose) => compose.perform(work))}>${el.t('community.group.show')}</button>`}</div>`;
  }
  if (el.isMe(turn.critic)) {
    const key = turn.critiqued ? 'community.group.critique.done' : turn.topic ? 'community.group.critique' : 'community.group.critique.wait';
    return html`<div class="turn"><p><b>${el.t(key, { name: apart(turn.performer) })}</b></p>${turn.topic ? drawTopic(el, turn.topic, 'community.group.see') : nothing}</div>`;
  }
  return html`<p class="quiet">${says(el, turn)}</p>`;
}

/** @param {Community} el @param {string} topic @param {string} key */
const drawTopic = (el, topic, key) => html`<a href=${el.address(topic)} @click=${(/** @type {Event} */ event) => el.open(event, topic)}>${el.t(key)}</a>`;

/** @param {Community} el @param {NonNullable<Team['now']>} turn */
const says = (el, turn) => el.t(turn.critic ? 'community.group.now' : 'community.group.now.alone', { name: apart(turn.performer), critic: apart(turn.critic) });

/** @param {Community} el @param {Work} work @param {Team} team @param {boolean} mine */
function drawTeam(el, work, team, mine) {
  return html`<li><p><b>${el.t('community.group.team', { number: team.number })}</b>${mine ? html` <span class="chip">${el.t('community.group.yours')}</span>` : nothing}
      <span class="quiet">${el.lingo.list(team.people.map(apart))}</span></p>
    ${team.now && !work.over ? html`<p class="quiet">${says(el, team.now)} ${team.now.topic ? drawTopic(el, team.now.topic, 'community.group.see') : nothing} ${team.now.critiqued ? html`<span class="ok">${icon('agree')}<span class="heard">${el.t('community.group.critiqued')}</span></span>` : nothing}</p>` : nothing}
    ${team.before.length ? html`<ul class="before">${team.before.map((turn) => html`<li class="quiet">${drawTopic(el, turn.topic ?? '', 'community.group.see')} · ${apart(turn.performer)}</li>`)}</ul>` : nothing}</li>`;
}

/** @param {Community} el */
function drawForm(el) {
  const submit = (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    void start(el.groupWork, new FormData(/** @type {HTMLFormElement} */ (event.target)));
  };
  const number = (/** @type {string} */ name, /** @type {number} */ value, /** @type {number} */ from, /** @type {number} */ to) =>
    html`<label class="field"><span>${el.t(`community.group.${name}`)}</span><input type="number" name=${name} required min=${from} max=${to} .value=${String(value)} /></label>`;
  return html`<form class="working tracking" @submit=${submit} aria-label=${el.t('community.group.begin')} @keydown=${(/** @type {KeyboardEvent} */ event) => event.key === 'Escape' && el.groupWork.begin(false)}>
    <label class="field"><span>${el.t('community.title')}</span><input name="title" required maxlength="120" dir="auto" /></label>
    <label class="field"><span>${el.t('community.group.task')}</span><textarea name="task" rows="2" maxlength="1000" dir="auto"></textarea></label>
    <label class="field"><span>${el.t('community.group.from')}</span><input type="date" name="startsOn" /></label>
    <div class="three">${number('size', 3, 2, 12)}${number('rounds', 3, 1, 30)}${number('days', 7, 1, 60)}</div>
    <div class="row"><button class="primary">${el.t('community.group.go')}</button><button type="button" @click=${() => el.groupWork.begin(false)}>${el.t('cancel')}</button></div>
  </form>`;
}
