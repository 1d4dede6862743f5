import { html, nothing } from 'lit';

/** @typedef {import('./lunchroom-shelf.js').LunchroomShelf} Shelf @typedef {import('./following.js').Following} Following */

/** @param {Shelf} el @param {Following} following */
export function drawFollowing(el, following) {
  const { made, fault, busy } = following;
  return html`<form class="saving following" aria-label=${el.t('follow')} @submit=${(/** @type {Event} */ event) => (event.preventDefault(), void following.follow())}>
    <p class="quiet">${el.t('follow.what')}</p>
    <label class="field"><span>${el.t('follow.which')}</span><select name="kind" .value=${following.kind} @change=${(/** @type {any} */ event) => following.choose(event.target.value)}>
      ${following.kinds().map(([kind, name]) => html`<option value=${kind} ?selected=${kind === following.kind}>${el.t(`follow.${kind}`, { name })}</option>`)}
    </select></label>
    ${made ? drawMade(el, following, made) : nothing}
    ${fault ? html`<p class="fault" role="alert">${el.explain(fault)}</p>` : nothing}
    <p role="status" class="said">${following.said}</p>
    <div class="row">${made ? nothing : html`<button class="primary" ?disabled=${busy}>${el.t('follow.go')}</button>`}
      <button type="button" @click=${() => el.close()}>${el.t('close')}</button></div>
    ${following.all.length ? drawAll(el, following) : nothing}
  </form>`;
}

/** The addresses, this once. @param {Shelf} el @param {Following} following @param {{atom: string, json: string}} made */
const drawMade = (el, following, made) => html`<div class="made" role="group" aria-label=${el.t('follow.once')}>
  <p><b>${el.t('follow.once')}</b></p>
  ${/** @type {const} */ (['atom', 'json']).map((format) => html`<label class="field"><span>${el.t(`follow.${format}`)}</span>
    <span class="address"><input readonly dir="ltr" .value=${made[format]} @focus=${(/** @type {any} */ event) => event.target.select()} />
      <button type="button" @click=${(/** @type {any} */ event) => following.copy(event.target.previousElementSibling)}>${el.t('follow.copy')}</button></span></label>`)}
</div>`;

/** @param {Shelf} el @param {Following} following */
const drawAll = (el, following) => html`<h3>${el.t('follow.mine')}</h3>
  <ul class="followed">${following.all.map((one) => html`<li>
    <span><b dir="auto">${one.title}</b> <span class="quiet">${when(el, one)}</span></span>
    ${following.ending === one.id
      ? html`<span class="sure"><span>${el.t('follow.end.sure')}</span>
          <button type="button" class="primary" @click=${() => following.end(one)}>${el.t('follow.end')}</button>
          <button type="button" @click=${() => following.ask(null)}>${el.t('cancel')}</button></span>`
      : html`<button type="button" class="plain" aria-label=${el.t('follow.end.what', { title: one.title })} @click=${() => following.ask(one.id)}>${el.t('follow.end')}</button>`}
  </li>`)}</ul>`;

/** @param {Shelf} el @param {import('./following.js').Followed} one */
function when(el, one) {
  if (!one.open) return el.t('follow.closed');
  return one.usedAt ? el.t('follow.used', { when: `${el.lingo.date(one.usedAt)}, ${el.lingo.time(one.usedAt)}` }) : el.t('follow.never');
}
