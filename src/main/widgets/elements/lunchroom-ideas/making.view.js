import { html, nothing } from 'lit';

/** @typedef {import('./lunchroom-ideas.js').LunchroomIdeas} Ideas @typedef {import('../../state/ideas.js').Idea} Idea */

/** The form. @param {Ideas} el @param {import('./making.js').Making} making */
export function drawMaking(el, making) {
  if (making.done && making.mine) {
    return html`<p class="made" tabindex="-1" role="status">${el.t('ideas.made')} ${drawAddress(el, making.mine.id)}</p>`;
  }
  const submit = (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    void making.save(new FormData(/** @type {HTMLFormElement} */ (event.target)));
  };
  return html`<form part="form" @submit=${submit} aria-label=${el.t('ideas.make')}>
    ${drawOthers(el, making.others)}
    ${drawFields(el, making.mine, making.fault)}
    <div class="row"><button class="primary" ?disabled=${making.busy}>${el.t(making.mine ? 'save' : 'ideas.make.go')}</button></div>
  </form>`;
}

/** A link to a card, where it has a page. @param {Ideas} el @param {string} id */
export const drawAddress = (el, id) =>
  el.href ? html`<a href=${el.href.replace('{idea}', id)}>${el.t('ideas.see')}</a>` : html``;

/** Whoever finds that colleagues have a card of it may keep theirs. @param {Ideas} el @param {Idea[]} others */
function drawOthers(el, others) {
  if (others.length === 0) return nothing;
  return html`<div class="others"><p class="quiet">${el.t('ideas.others')}</p>
    <ul>${others.slice(0, 3).map((idea) => html`<li><bdi>${idea.title}</bdi> <span class="quiet">${idea.maker?.name}</span> ${drawAddress(el, idea.id)}</li>`)}</ul></div>`;
}

/** What a maker says on a card. @param {Ideas} el @param {Idea|null} idea @param {import('../../core/problem.js').Problem|null} fault */
export function drawFields(el, idea, fault) {
  const field = (/** @type {string} */ name, /** @type {string} */ value, /** @type {number} */ most, /** @type {boolean} */ address = false) => html`<label class="field">
    <span>${el.t(`ideas.${name}`)}</span>
    <input name=${name} .value=${value} maxlength=${most} dir=${address ? 'ltr' : 'auto'} autocomplete="off" placeholder=${el.t(`ideas.${name}.hint`)}
      aria-invalid=${fault?.field === name ? 'true' : nothing} /></label>`;
  return html`
    ${field('title', idea?.own ? (idea.title ?? '') : '', 120)}
    ${field('fits', idea?.fits ?? '', 200)}
    ${field('link', idea?.link?.href ?? '', 4096, true)}
    ${field('tags', idea?.tags.join(', ') ?? '', 600)}
    ${drawAudience(el, idea)}
    ${fault ? html`<p class="fault" role="alert">${el.explain(fault)}</p>` : nothing}`;
}

/** @param {Ideas} el @param {Idea|null} idea */
function drawAudience(el, idea) {
  const chosen = idea?.audience ?? 'room';
  const names = { me: 'ideas.for.me', room: 'ideas.for.room', everyone: 'ideas.for.everyone' };
  return html`<label class="field"><span>${el.t('ideas.for')}</span><select name="audience" aria-describedby="guard">
      ${Object.entries(names).map(([value, key]) => html`<option value=${value} ?selected=${value === chosen}>${el.t(key)}</option>`)}
    </select></label>
    <p class="quiet" id="guard">${el.t('ideas.guard')}</p>`;
}

