import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { drawn } from '../../core/text.js';

/** @typedef {import('./lunchroom-ideas.js').LunchroomIdeas} Ideas @typedef {import('../../state/ideas.js').Idea} Idea */

/** The title, whose cards, in which order, and a way to find one. @param {Ideas} el */
export function drawHead(el) {
  const whose = (/** @type {'all'|'me'} */ value) => html`<button aria-pressed=${el.whose === value ? 'true' : 'false'} @click=${() => el.choose({ whose: value })}>${el.t(`ideas.whose.${value}`)}</button>`;
  const sort = (/** @type {any} */ event) => el.choose({ sort: event.target.value });
  return html`<header part="header">
      <h2 tabindex="-1">${el.heading ?? el.t('ideas')}${el.room && !el.heading ? html` <span class="tag" dir="auto">#${el.room}</span>` : nothing}</h2>
      <div class="whose" role="group" aria-label=${el.t('ideas.whose')}>${whose('all')}${whose('me')}</div>
    </header>
    <div class="finds">
      <input type="search" dir="auto" maxlength="100" autocomplete="off" aria-label=${el.t('ideas.find')} placeholder=${el.t('ideas.find')} .value=${el.text}
        @input=${(/** @type {any} */ event) => el.choose({ text: event.target.value })} />
      <select aria-label=${el.t('ideas.sort')} @change=${sort}>
        ${['newest', 'tried'].map((value) => html`<option value=${value} ?selected=${el.sort === value}>${el.t(`ideas.sort.${value}`)}</option>`)}
      </select>
    </div>
    ${el.tag ? html`<p class="only"><span class="chip" dir="auto">#${el.tag}</span> <button class="plain" @click=${() => el.choose({ tag: '' })}>${el.t('ideas.all')}</button></p>` : nothing}`;
}

/** Cards of one's own words whose makers ask for more readers. @param {Ideas} el */
export function drawAsked(el) {
  if (el.asked.length === 0) return nothing;
  return html`<div class="asks" part="asked">${el.asked.map((idea) => html`<div class="asking">
    <p><b dir="auto">${idea.maker?.name}</b> ${el.t('ideas.consent.wish')}</p>
    <blockquote class="words short">${drawn(idea.words)}</blockquote>
    <p class="quiet">${el.t('ideas.consent.what')}</p>
    <div class="row"><button class="primary" @click=${() => el.consent(idea, true)}>${el.t('ideas.consent.yes')}</button>
      <button @click=${() => el.consent(idea, false)}>${el.t('ideas.consent.no')}</button></div>
  </div>`)}</div>`;
}

/** @param {Ideas} el @param {(idea: Idea) => unknown} draw */
export function drawList(el, draw) {
  if (el.list.length === 0) return html`<div class="none">${drawNone(el)}</div>`;
  return html`<ul class="cards" part="list" aria-label=${el.t('ideas')}>${repeat(el.list, ({ id }) => id, (idea) => html`<li data-idea=${idea.id}>${draw(idea)}</li>`)}</ul>
    ${el.next ? html`<button class="more" @click=${() => el.more()}>${el.t('ideas.more')}</button>` : nothing}`;
}

/** @param {Ideas} el */
function drawNone(el) {
  if (el.tag || el.text.trim()) return html`<p>${el.t('ideas.none.found')}</p>`;
  return html`<p><b>${el.t(el.whose === 'me' ? 'ideas.none.mine' : 'ideas.none')}</b></p><p class="quiet">${el.t('ideas.none.how')}</p>`;
}
