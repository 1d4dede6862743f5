import { html } from 'lit';

/** @typedef {import('./lunchroom-host.js').LunchroomHost} Host */

/** A small screen shows one part of the console at a time. @param {Host} el */
export const tabs = (el) => html`<div class="tabs" role="tablist" aria-label=${el.t('host.tabs')} @keydown=${(event) => other(el, event)}>
  ${tab(el, 'show')} ${tab(el, 'answers')}</div>`;

const tab = (/** @type {Host} */ el, /** @type {'show'|'answers'} */ name) => html`<button role="tab" id="tab-${name}"
  aria-selected=${el.tab === name} tabindex=${el.tab === name ? 0 : -1} @click=${() => (el.tab = name)}>${el.t(`host.tab.${name}`)}</button>`;

async function other(/** @type {Host} */ el, /** @type {KeyboardEvent} */ event) {
  if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
  el.tab = el.tab === 'show' ? 'answers' : 'show';
  await el.updateComplete;
  /** @type {HTMLElement|null} */ (el.renderRoot.querySelector('[role=tab][aria-selected=true]'))?.focus();
}
