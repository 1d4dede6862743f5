import { html, nothing } from 'lit';

/** @typedef {import('./subscribing.js').Subscribing} Subscribing */

/** @param {Subscribing} of */
export function drawSubscribing(of) {
  const { el } = of;
  return html`<div class="subscribing" role="group" aria-label=${el.t('calendar.subscribe')}>
    <p>${el.t('calendar.subscribe.what')}</p>
    <div class="choice">
      <label>${el.t('calendar.which')}
        <select @change=${(/** @type {any} */ event) => of.choose(event.target.value, of.rings)}>
          ${of.choices.map((which) => html`<option value=${which} ?selected=${which === of.which}>${el.t(`calendar.which.${which}`, { room: el.room })}</option>`)}
        </select></label>
      ${of.which === 'room' ? nothing : html`<label class="rings"><input type="checkbox" .checked=${of.rings} @change=${(/** @type {any} */ event) => of.choose(of.which, event.target.checked)}> ${el.t('calendar.rings')}</label>`}
      <button class="primary" ?disabled=${of.busy} @click=${() => of.make()}>${el.t('calendar.make')}</button>
    </div>
    ${of.address ? drawAddress(of) : nothing}
    ${of.fault ? html`<p class="fault" role="alert">${el.explain(of.fault)}</p>` : nothing}
    <p class="quiet" role="status">${of.said}</p>
    ${of.list.length ? drawList(of) : nothing}
  </div>`;
}

/** @param {Subscribing} of */
function drawAddress(of) {
  const { el } = of;
  const copy = () => of.copy(/** @type {HTMLInputElement} */ (el.renderRoot.querySelector('.address input')));
  return html`<div class="address">
    <label>${el.t('calendar.address')}<input readonly dir="ltr" .value=${of.address} @focus=${(/** @type {any} */ event) => event.target.select()}></label>
    <p class="acts"><button @click=${copy}>${el.t('calendar.copy')}</button>
      <a class="button" href=${of.address.replace(/^https?:/, 'webcal:')}>${el.t('calendar.program')}</a></p>
    <p class="quiet">${el.t('calendar.address.once')}</p>
  </div>`;
}

/** @param {Subscribing} of */
function drawList(of) {
  const { el } = of;
  return html`<details><summary>${el.t('calendar.following', { count: of.list.length })}</summary>
    <ul>${of.list.map((one) => html`<li><span dir="auto">${one.title}</span>
      <span class="quiet">${one.usedAt ? el.t('calendar.used', { when: el.lingo.until(one.usedAt) }) : el.t('calendar.unused')}</span>
      <button @click=${() => of.end(one)} aria-label=${el.t('calendar.end.one', { title: one.title })}>${el.t('calendar.end')}</button></li>`)}</ul>
  </details>`;
}
