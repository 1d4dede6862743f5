import { html } from 'lit';

/** @typedef {import('./lunchroom-course.js').LunchroomCourse} Course */

const TABS = ['overview', 'dates', 'roster', 'phases', 'steps'];

/** What a trainer plans, one part at a time. @param {Course} el */
export const tabs = (el) => html`<div class="tabs" role="tablist" aria-label=${el.t('course.tabs')} @keydown=${(event) => other(el, event)}>
  ${TABS.map((name) => html`<button role="tab" id="tab-${name}" aria-selected=${el.tab === name ? 'true' : 'false'} aria-controls="desk"
    tabindex=${el.tab === name ? 0 : -1} @click=${() => el.open(name)}>${el.t(`course.tab.${name}`)}</button>`)}
</div>`;

async function other(/** @type {Course} */ el, /** @type {KeyboardEvent} */ event) {
  const rtl = getComputedStyle(el).direction === 'rtl';
  const step = { ArrowRight: rtl ? -1 : 1, ArrowLeft: rtl ? 1 : -1 }[event.key];
  if (!step) return;
  event.preventDefault();
  await el.open(TABS[(TABS.indexOf(el.tab) + step + TABS.length) % TABS.length]);
  await el.focusOn('[role=tab][aria-selected=true]');
}
