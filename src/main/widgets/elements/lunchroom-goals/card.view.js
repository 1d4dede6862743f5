import { html, nothing } from 'lit';
import { icon } from '../../core/icons.js';
import { ANSWERS, lastAnswer } from '../../state/goals.js';

/** @typedef {import('./lunchroom-goals.js').LunchroomGoals} Goals @typedef {import('../../state/goals.js').Goal} Goal */

/** One's own goal that is under way. @param {Goals} el @param {Goal} goal */
export function drawGoal(el, goal) {
  return html`<article class="goal" part="goal" data-goal=${goal.id}>
      ${drawWords(goal)} ${drawMeta(el, goal)}
      ${drawQuestion(el, goal)}
      ${drawDays(el, goal)}
      <div class="acts">
        <button class="plain edit" @click=${() => el.composing.begin(goal)}>${el.t('goals.edit')}</button>
        <button class="plain" @click=${() => el.archive(goal, true)}>${el.t('goals.away')}</button>
      </div>
    </article>
    <p class="quiet sees">${whoSees(el, goal)}</p>`;
}

/** @param {Goal} goal */
export const drawWords = (goal) => html`<p class="words" dir="auto">${goal.words}</p>
  ${goal.links.length ? html`<ul class="links">${goal.links.map((link) => html`<li>${icon('link')}
    <a href=${link.href} target="_blank" rel="noopener noreferrer" dir="auto">${link.title}</a></li>`)}</ul>` : nothing}`;

/** @param {Goals} el @param {Goal} goal */
function drawMeta(el, goal) {
  const { partner } = goal;
  const due = goal.due ? html`<span>${el.t('goals.due', { day: el.lingo.date(`${goal.due}T12:00:00`) })}</span>` : nothing;
  const beside = partner
    ? html`<span>${el.t(partner.agreed ? 'goals.partner.agreed' : 'goals.partner.asked', { name: partner.person.name })}
        <button class="plain" @click=${() => el.without(goal)}>${el.t('goals.partner.without')}</button></span>`
    : nothing;
  return goal.due || partner ? html`<p class="quiet meta">${due} ${beside}</p>` : nothing;
}

/** The question, its answers, and what follows one. @param {Goals} el @param {Goal} goal */
function drawQuestion(el, goal) {
  const last = lastAnswer(goal);
  if (el.fresh === goal.id && last) return drawKept(el, goal, last);
  if (goal.asks) return html`<p class="quiet" id="asks-${goal.id}">${el.t('goals.asks', { day: goal.asks })}</p> ${drawAnswers(el, goal)}`;
  const next = goal.checkIns.find(({ day }) => day === goal.next);
  if (!next) return nothing;
  const when = el.lingo.date(next.at);
  return html`<p class="quiet" id="asks-${goal.id}">${el.t('goals.next', { day: next.day, when })}
      ${el.early === goal.id ? nothing : html`<button class="plain" @click=${() => early(el, goal)}>${el.t('goals.early')}</button>`}</p>
    ${el.early === goal.id ? drawAnswers(el, goal) : nothing}
    ${last ? html`<p class="quiet">${el.t('goals.kept', { answer: el.t(`goals.said.${last.answer}`) })} ${drawUndo(el, goal, last.day)}</p>` : nothing}`;
}

function early(/** @type {Goals} */ el, /** @type {Goal} */ goal) {
  el.early = goal.id;
  el.requestUpdate();
  el.focusOn(`[data-goal="${goal.id}"] .opts button`);
}

/** @param {Goals} el @param {Goal} goal */
const drawAnswers = (el, goal) => html`<div class="opts" role="group" aria-labelledby="asks-${goal.id}">
  ${ANSWERS.map((answer) => html`<button @click=${() => el.answer(goal, answer)}>${el.t(`goals.said.${answer}`)}</button>`)}</div>`;

/** @param {Goals} el @param {Goal} goal @param {number} day */
export const drawUndo = (el, goal, day) => html`<button class="plain" @click=${() => el.takeBack(goal, day)}>${el.t('goals.undo')}</button>`;

/** @param {Goals} el @param {Goal} goal @param {import('../../state/goals.js').Asked} last */
export function drawKept(el, goal, last) {
  const submit = (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    void el.line(goal, last, String(new FormData(/** @type {HTMLFormElement} */ (event.target)).get('line')));
  };
  return html`<div class="kept" tabindex="-1"><p>${icon('agree')} ${el.t('goals.kept', { answer: el.t(`goals.said.${last.answer}`) })} ${drawUndo(el, goal, last.day)}
      ${last.answer === 'changed' ? html`<button class="plain" @click=${() => el.composing.begin(goal)}>${el.t('goals.reword')}</button>` : nothing}</p>
    <form class="line" @submit=${submit}><label class="field"><span>${el.t('goals.line')}</span>
      <input name="line" maxlength="280" dir="auto" autocomplete="off" .value=${last.line ?? ''} /></label>
      <button>${el.t('goals.line.keep')}</button></form></div>`;
}

/** The dots of the mockup: filled where the day has come. @param {Goals} el @param {Goal} goal */
export function drawDays(el, goal) {
  const said = (/** @type {import('../../state/goals.js').Asked} */ one) =>
    el.t(`goals.day.${one.answer ?? one.state}`, { day: one.day, when: el.lingo.date(one.at) });
  return html`<ul class="days" aria-label=${el.t('goals.checkins')}>
    ${goal.checkIns.map((one) => html`<li class=${one.state} title=${said(one)}><i aria-hidden="true"></i><span aria-hidden="true">${el.lingo.numbers.format(one.day)}</span><span class="heard">${said(one)}</span></li>`)}
    <li aria-hidden="true">${el.t('goals.days')}</li></ul>`;
}

/** @param {Goals} el @param {Goal} goal */
function whoSees(el, goal) {
  if (goal.shared) return el.t('goals.shared', { room: goal.room ?? el.room });
  return goal.partner?.agreed ? el.t('goals.private.partner', { name: goal.partner.person.name }) : el.t('goals.private');
}
