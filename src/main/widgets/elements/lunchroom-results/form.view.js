import { html, nothing } from 'lit';
import { STEPS } from '../../state/results.js';
import { drawLinks } from '../links.view.js';

/** @typedef {import('./lunchroom-results.js').LunchroomResults} Results */

const LINKS = { link: 'results.link', title: 'results.link.title', more: 'results.link.more', less: 'results.link.less' };

/** @param {Results} el @param {NonNullable<Results['form']>} form */
export function drawForm(el, form) {
  const { result } = form;
  const submit = (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    void el.save(new FormData(/** @type {HTMLFormElement} */ (event.target)));
  };
  const wrong = (/** @type {string} */ field) => (el.fault?.field === field ? 'true' : nothing);
  return html`<form part="form" aria-label=${el.t(result ? 'results.edit' : 'results.add')} @submit=${submit} @keydown=${(event) => event.key === 'Escape' && el.close()}>
    ${result ? html`<p class="note">${el.t('results.edit.voids')}</p>` : drawOrigin(el, form)}
    <label class="field"><span>${el.t('results.claim')}</span><textarea name="claim" rows="2" required maxlength="280" dir="auto" placeholder=${el.t('results.claim.hint')} .value=${result?.claim ?? form.goal?.words ?? ''} aria-invalid=${wrong('claim')}></textarea></label>
    <label class="field"><span>${el.t('results.evidence')}</span><textarea name="evidence" rows="3" maxlength="2000" dir="auto" placeholder=${el.t('results.evidence.hint')} .value=${result?.evidence ?? ''} aria-invalid=${wrong('evidence')}></textarea></label>
    ${drawLinks(el, form, LINKS, el.fault?.field === 'links')}
    <fieldset><legend>${el.t('results.step')}</legend>${STEPS.map((step, i) => html`<label class="check"><input type="radio" name="step" value=${step} required ?checked=${result ? result.step === step : i === 0} />
      <span><b>${el.t(`results.step.${step}`)}</b> <span class="quiet">${el.t(`results.step.${step}.how`)}</span></span></label>`)}</fieldset>
    ${drawReaders(el, form)}
    ${el.fault ? html`<p class="fault" role="alert">${el.explain(el.fault)}</p>` : nothing}
    <div class="row"><button class="primary" ?disabled=${el.busy}>${el.t(result ? 'save' : 'results.keep')}</button><button type="button" @click=${() => el.close()}>${el.t('cancel')}</button></div>
  </form>`;
}

/** Where it comes from: a goal of one's own, or a room, and there its course or a chat. @param {Results} el @param {NonNullable<Results['form']>} form */
function drawOrigin(el, form) {
  const chosen = (/** @type {Event} */ event) => {
    const goal = form.goals.find(({ id }) => id === /** @type {HTMLSelectElement} */ (event.target).value);
    if (goal) void el.origins.choose(goal.room);
    const claim = /** @type {HTMLTextAreaElement|null} */ (el.renderRoot.querySelector('[name=claim]'));
    if (goal && claim && !claim.value) claim.value = goal.words;
  };
  return html`<div class="two">
    ${form.goals.length ? html`<label class="field"><span>${el.t('results.goal')}</span><select name="goal" @change=${chosen}><option value="">${el.t('results.goal.none')}</option>
      ${form.goals.map((goal) => html`<option value=${goal.id} ?selected=${goal.id === form.goal?.id}>${goal.words}</option>`)}</select></label>` : nothing}
    ${form.rooms.length ? html`<label class="field"><span>${el.t('results.room')}</span><select name="room" @change=${(event) => el.origins.choose(event.target.value)}>
      ${form.rooms.map((room) => html`<option value=${room.tag} ?selected=${room.tag === form.room}>${room.title} (#${room.tag})</option>`)}</select></label>` : nothing}
    ${drawWhere(el)}</div>`;
}

/** The course of the room, where it has one, or one of its chats. @param {Results} el */
function drawWhere(el) {
  const { course, chats } = el.origins;
  if (chats.length === 0) return course ? html`<p class="quiet">${el.t('results.course', { title: course })}</p>` : nothing;
  return html`<label class="field"><span>${el.t('results.chat')}</span><select name="chat">
    <option value="">${course ? el.t('results.course', { title: course }) : el.t('results.chat.none')}</option>
    ${chats.map((chat) => html`<option value=${chat.id}>${chat.title}, ${el.lingo.date(chat.startsAt)}</option>`)}</select></label>`;
}

/** Who may read it is said where it is written. @param {Results} el @param {NonNullable<Results['form']>} form */
function drawReaders(el, form) {
  const room = form.result?.room ?? form.room;
  return html`<label class="field"><span>${el.t('results.who')}</span><select name="audience" @change=${(event) => el.fill({ audience: event.target.value })}>
    <option value="room" ?selected=${form.audience === 'room'}>${el.t('results.who.room', { room })}</option>
    <option value="everyone" ?selected=${form.audience === 'everyone'}>${el.t('results.who.everyone')}</option></select></label>
    <p class="quiet" role="status">${el.t(`results.reads.${form.audience}`, { room })}</p>`;
}
