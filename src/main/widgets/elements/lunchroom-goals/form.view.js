import { html, nothing } from 'lit';
import { clock } from '../../core/clock.js';
import { icon } from '../../core/icons.js';
import { avatar } from '../../core/text.js';
import { dayFrom } from '../../state/goals.js';
import { drawLinks } from '../links.view.js';

/** @typedef {import('./lunchroom-goals.js').LunchroomGoals} Goals @typedef {import('./composing.js').Composing} Composing */

const LINKS = { link: 'goals.link', title: 'goals.link.title', more: 'goals.link.more', less: 'goals.link.less' };

/** @param {Goals} el @param {Composing} composing */
export function drawForm(el, composing) {
  const { goal, fault } = composing;
  const submit = (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    void composing.save(new FormData(/** @type {HTMLFormElement} */ (event.target)));
  };
  const wrong = (/** @type {string} */ field) => (fault?.field === field ? 'true' : nothing);
  const escape = (/** @type {KeyboardEvent} */ event) => event.key === 'Escape' && composing.close();
  return html`<form class="goal" part="form" aria-label=${el.t(goal ? 'goals.edit' : 'goals.set')} @submit=${submit} @keydown=${escape}>
    <label class="field"><span>${el.t('goals.words')}</span>
      <textarea name="words" rows="3" required maxlength="280" dir="auto" placeholder=${el.t('goals.words.hint')} .value=${goal?.words ?? ''}
        aria-invalid=${wrong('words')} aria-describedby="left" @input=${(event) => composing.count(event.target.value)}></textarea>
      <span class="quiet" id="left">${el.t('goals.count', { count: composing.left })}</span></label>
    ${drawLinks(el, composing, LINKS, fault?.field === 'links')}
    <label class="field"><span>${el.t('goals.due.field')}</span>
      <input type="date" name="due" min=${dayFrom(clock.now(), 1)} max=${dayFrom(clock.now(), 365)} .value=${goal?.due ?? ''} aria-invalid=${wrong('due')} /></label>
    ${drawWho(el, composing)}
    ${drawPartner(el, composing)}
    ${fault ? html`<p class="fault" role="alert">${el.explain(fault)}</p>` : nothing}
    <div class="row"><button class="primary" ?disabled=${composing.busy}>${el.t(goal ? 'save' : 'goals.keep')}</button>
      <button type="button" @click=${() => composing.close()}>${el.t('cancel')}</button></div>
  </form>`;
}

/** Who may read it is said where it is written. @param {Goals} el @param {Composing} composing */
const drawWho = (el, composing) => html`<fieldset @change=${(event) => composing.share(event.target.value === 'room')}><legend>${el.t('goals.who')}</legend>
  <label class="check"><input type="radio" name="who" value="me" ?checked=${!composing.shared} /> ${el.t('goals.who.me')}</label>
  <label class="check"><input type="radio" name="who" value="room" ?checked=${composing.shared} /> ${el.t('goals.who.room', { room: el.room })}</label>
  <p class="quiet" role="status">${composing.shared ? el.t('goals.shared', { room: el.room }) : el.t('goals.private')}</p></fieldset>`;

/** @param {Goals} el @param {Composing} composing */
function drawPartner(el, composing) {
  const { partner, found, goal } = composing;
  if (goal?.partner) return nothing;
  if (partner) {
    return html`<div class="field"><span>${el.t('goals.partner')}</span><p class="chosen">${avatar(partner)} <bdi>${partner.name}</bdi>
      <button type="button" class="plain" @click=${() => composing.choose(null)}>${icon('close')} ${el.t('goals.partner.without')}</button></p>
      <p class="quiet">${el.t('goals.partner.how')}</p></div>`;
  }
  return html`<div class="field"><label for="partner">${el.t('goals.partner')}</label>
    <input id="partner" type="search" autocomplete="off" placeholder=${el.t('goals.partner.find')} aria-describedby="partner-how"
      @input=${(event) => composing.search(event.target.value)} @keydown=${(event) => event.key === 'Enter' && event.preventDefault()} />
    <ul class="found" ?hidden=${!found?.length}>${found?.map((person) => html`<li><button type="button" @click=${() => composing.choose(person)}>${avatar(person)} <bdi>${person.name}</bdi></button></li>`)}</ul>
    ${found && !found.length ? html`<p class="quiet" role="status">${el.t('goals.partner.none')}</p>` : nothing}
    <p class="quiet" id="partner-how">${el.t('goals.partner.how')}</p></div>`;
}
