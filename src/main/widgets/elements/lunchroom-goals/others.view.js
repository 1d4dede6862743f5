import { html, nothing } from 'lit';
import { avatar } from '../../core/text.js';
import { lastAnswer } from '../../state/goals.js';
import { drawDays, drawKept, drawUndo, drawWords } from './card.view.js';

/** @typedef {import('./lunchroom-goals.js').LunchroomGoals} Goals @typedef {import('../../state/goals.js').Goal} Goal */

/** Who asks one to stand by a goal. @param {Goals} el @param {{id: string, by: import('../../state/goals.js').Person}[]} asked */
export const drawRequests = (el, asked) => asked.map((one) => html`<div class="goal asking">
  <p>${avatar(one.by)} ${el.t('goals.requests', { name: one.by.name })}</p><p class="quiet">${el.t('goals.requests.how')}</p>
  <div class="row"><button class="primary" @click=${() => el.stand(one.id, true)}>${el.t('goals.agree')}</button>
    <button @click=${() => el.stand(one.id, false)}>${el.t('goals.decline')}</button></div></div>`);

/** @param {Goals} el @param {Goal} goal */
const chip = (el, goal) => html`<span class="chip ${goal.said ?? ''}">${el.t(goal.archived ? 'goals.archived' : goal.said ? `goals.said.${goal.said}` : 'goals.open')}</span>`;

/** @param {Goals} el @param {Goal[]} goals */
export function drawBeside(el, goals) {
  if (goals.length === 0) return nothing;
  return html`<h3>${el.t('goals.beside')}</h3>${goals.map((goal) => html`<article class="goal" data-goal=${goal.id}>
    <p class="by">${avatar(goal.by)} <bdi>${goal.by.name}</bdi> ${chip(el, goal)}</p>${drawWords(goal)} ${drawDays(el, goal)}
    ${goal.checkIns.filter(({ line }) => line).map((one) => html`<p class="note" dir="auto">${one.line}</p>`)}
    <div class="acts"><button class="plain" @click=${() => el.stand(goal.id, false)}>${el.t('goals.stop')}</button></div></article>`)}`;
}

/** @param {Goals} el @param {Goal[]} goals */
export function drawOthers(el, goals) {
  if (goals.length === 0) return nothing;
  return html`<h3>${el.t('goals.others')}</h3><ul class="others" part="others">${goals.map((goal) => html`<li>
    <p class="by">${avatar(goal.by)} <bdi>${goal.by.name}</bdi> ${chip(el, goal)}</p>${drawWords(goal)}</li>`)}</ul>`;
}

/** What is over: an answer that ended it can still be taken back. @param {Goals} el @param {Goal[]} goals */
export function drawOver(el, goals) {
  if (goals.length === 0) return nothing;
  return html`<details class="over" ?open=${goals.some(({ id }) => id === el.fresh)}><summary>${el.t('goals.over')} (${el.lingo.numbers.format(goals.length)})</summary>
    ${goals.map((goal) => drawOne(el, goal))}</details>`;
}

/** @param {Goals} el @param {Goal} goal */
function drawOne(el, goal) {
  const last = lastAnswer(goal);
  return html`<article class="goal" data-goal=${goal.id}><p class="by">${chip(el, goal)}</p>${drawWords(goal)}
    ${last && el.fresh === goal.id ? drawKept(el, goal, last) : nothing}
    <div class="acts">
      ${goal.said === 'done' && goal.room ? html`<button class="plain on" @click=${() => el.tell('open', { what: 'result', goal: goal.id })}>${el.t('goals.result')}</button>` : nothing}
      ${last && !goal.archived && el.fresh !== goal.id ? drawUndo(el, goal, last.day) : nothing}
      ${goal.archived
        ? html`<button class="plain" @click=${() => el.archive(goal, false)}>${el.t('goals.back')}</button>`
        : html`<button class="plain" @click=${() => el.archive(goal, true)}>${el.t('goals.away')}</button>`}
      <button class="plain" @click=${() => el.remove_(goal)}>${el.t(el.doomed === goal.id ? 'goals.delete.sure' : 'goals.delete')}</button>
    </div></article>`;
}

const PARTS = ['done', 'open', 'changed', 'dropped'];

/** For those who run the room. @param {Goals} el @param {any} numbers */
export function drawNumbers(el, numbers) {
  const { people } = numbers;
  const shown = PARTS.filter((part) => numbers[part] !== undefined);
  return html`<section class="numbers" part="numbers" aria-labelledby="numbers"><h3 id="numbers">${el.t('goals.numbers')}</h3>
    ${people === undefined
      ? html`<p class="quiet">${el.t('goals.numbers.few')}</p>`
      : html`<p><b>${el.t('goals.numbers.people', { count: people })}</b></p>
        <ul>${shown.map((part) => html`<li><span>${el.t(`goals.numbers.${part}`)}</span>
          <meter min="0" max=${people} value=${numbers[part]} aria-hidden="true"></meter> <b>${el.lingo.numbers.format(numbers[part])}</b></li>`)}</ul>
        <p class="quiet">${el.t('goals.numbers.how')}</p>`}</section>`;
}
