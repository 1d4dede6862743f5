import { html, nothing } from 'lit';
import { OUTCOMES } from '../../state/ideas.js';
import { nameOf } from './card.view.js';

/** @typedef {import('./lunchroom-ideas.js').LunchroomIdeas} Ideas @typedef {import('./one.js').One} One @typedef {import('../../state/ideas.js').Idea} Idea */

/** "I tried it": how it went, a line, and whether one's name stands beside it. @param {Ideas} el @param {One} one @param {Idea} idea */
export function drawTrying(el, one, idea) {
  const mine = idea.mine.tried;
  const submit = (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    const form = new FormData(/** @type {HTMLFormElement} */ (event.target));
    void one.try(String(form.get('line') ?? ''), form.has('named'));
  };
  const choice = (/** @type {string} */ how) => html`<label class=${`outcome ${how}`}><input type="radio" name="outcome" value=${how} required .checked=${one.outcome === how}
    @change=${() => (one.outcome = how)} /> ${el.t(`ideas.outcome.${how}`)}</label>`;
  return html`<form part="form" @submit=${submit}>
    <fieldset><legend>${el.t('ideas.try.how')}</legend><div class="row">${OUTCOMES.map(choice)}</div></fieldset>
    <label class="field"><span>${el.t('ideas.try.line')}</span><input name="line" maxlength="280" dir="auto" autocomplete="off" .value=${mine?.line ?? ''} /></label>
    <label class="check"><input type="checkbox" name="named" .checked=${mine?.named ?? false} /> ${el.t('ideas.try.named')}</label>
    <div class="row"><button class="primary" ?disabled=${one.busy}>${el.t('save')}</button>
      <button type="button" @click=${() => one.toggle('try')}>${el.t('cancel')}</button>
      ${mine ? html`<button type="button" class="plain" @click=${() => one.untry()}>${el.t('ideas.try.back')}</button>` : nothing}</div>
  </form>`;
}

/** What was said by those who tried it. @param {Ideas} el @param {One} one */
export function drawLines(el, one) {
  if (one.lines.length === 0) return nothing;
  return html`<ul class="lines">${one.lines.map((line) => html`<li>
      <span class=${`chip ${line.outcome}`}>${el.t(`ideas.outcome.${line.outcome}`)}</span>
      <p dir="auto">${line.line}</p>
      <p class="quiet"><bdi>${line.mine ? el.t('ideas.me') : nameOf(el, line.by)}</bdi> · ${el.lingo.date(line.at)}
        ${one.idea?.mine.moderates && !line.mine ? html`<button class="plain" @click=${() => one.removeLine(line.id)}>${el.t('ideas.line.remove')}</button>` : nothing}</p>
    </li>`)}</ul>
    ${one.after ? html`<button class="more" @click=${() => one.more()}>${el.t('ideas.more')}</button>` : nothing}`;
}
