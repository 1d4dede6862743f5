import { html, nothing } from 'lit';
import { post } from '../../core/api.js';
import { unreachable } from '../../core/problem.js';
import { icon } from '../../core/icons.js';
import { drawFate } from './ask.view.js';

/** @typedef {import('./lunchroom-qanda.js').LunchroomQanda} Qanda */

/** The receipt of a strict ask, shown this once. @param {Qanda} el */
export function drawReceipt(el) {
  const { receipt } = el.asking;
  const done = () => {
    el.asking.receipt = null;
    el.say(el.t('qanda.receipt.gone'));
    void el.focusOn('#words');
  };
  return html`<section class="receipt" part="receipt" aria-labelledby="receipt">
    <h3 id="receipt" tabindex="-1">${icon('warning')} ${el.t('qanda.receipt.title')}</h3>
    <p>${el.t('qanda.receipt.what')}</p>
    <div class="row"><input readonly dir="ltr" class="code" aria-label=${el.t('qanda.receipt')} .value=${receipt ?? ''} @focus=${(/** @type {any} */ event) => event.target.select()} />
      <button class="primary" @click=${() => copy(el)}>${el.t('qanda.receipt.copy')}</button>
      <button @click=${done}>${el.t('qanda.receipt.done')}</button></div>
  </section>`;
}

/** Pages without https have no clipboard: then the code stands selected. @param {Qanda} el */
async function copy(el) {
  const copied = await Promise.resolve(navigator.clipboard?.writeText(el.asking.receipt ?? '') ?? Promise.reject()).then(() => true, () => false);
  el.say(el.t(copied ? 'qanda.receipt.copied' : 'qanda.receipt.select'));
  if (!copied) /** @type {HTMLInputElement} */ (el.renderRoot.querySelector('.receipt input')).select();
}

/** What became of an ask whose receipt one holds. A reactive controller. */
export class Lookup {
  /** @param {Qanda} host */
  constructor(host) {
    this.host = host;
    /** @type {any} */
    this.found = null;
    /** @type {string|null} */
    this.fault = null;
  }

  forget() {
    this.found = null;
    this.fault = null;
  }

  /** @param {any} event */
  look = async (event) => {
    event.preventDefault();
    const receipt = event.target.elements.receipt.value.trim();
    this.forget();
    try {
      this.found = await post('/receipts', { receipt }, { key: '', tries: 1 });
    } catch (thrown) {
      const problem = unreachable(thrown);
      this.fault = problem.code === 'not-found' || problem.code === 'bad-receipt' ? this.host.t('qanda.receipt.unknown') : this.host.explain(problem);
    }
    this.host.requestUpdate();
  };
}

/** @param {Qanda} el */
export function drawLookup(el) {
  const { lookup } = el;
  return html`<details class="lookup" part="lookup"><summary>${el.t('qanda.lookup')}</summary>
    <form class="row" @submit=${lookup.look}>
      <label class="grow"><span class="quiet">${el.t('qanda.receipt')}</span><input name="receipt" class="code" dir="ltr" required maxlength="86" autocomplete="off" autocapitalize="off" spellcheck="false" /></label>
      <button>${el.t('qanda.lookup.go')}</button>
    </form>
    <div role="status">
      ${lookup.fault ? html`<p class="fault">${lookup.fault}</p>` : nothing}
      ${lookup.found ? html`<div class="found">
        <p class="from" dir="auto">${lookup.found.words}</p>
        ${['approved', 'on-stage'].includes(lookup.found.state) ? html`<p class="fate">${el.t(`qanda.state.${lookup.found.state}`)}</p>` : nothing}
        ${drawFate(el, lookup.found)}
      </div>` : nothing}
    </div>
  </details>`;
}
