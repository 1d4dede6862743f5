import { html } from 'lit';
import { cards } from './cards.view.js';
import { VIEWS } from './lunchroom-moderation.js';

/** @typedef {import('./lunchroom-moderation.js').LunchroomModeration} Desk */

const LISTED = ['j', 'a', 'd', 'c', 'p', 'h', 'w', 'o', 'r', 'g', '1', 'u', 'esc'];

/** Letters do what the buttons of the card say that has the focus; only here, and only while nobody types. @param {Desk} el @param {KeyboardEvent} event */
export function keys(el, event) {
  if (event.key === 'Escape' && el.panel) return void el.close();
  const at = /** @type {HTMLElement} */ (event.composedPath()[0]);
  if (at.closest('input, textarea, select') || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
  const act = tab(el, at, event.key) ?? deed(el, at, event.key.toLowerCase());
  if (!act) return;
  event.preventDefault();
  act();
}

function deed(/** @type {Desk} */ el, /** @type {HTMLElement} */ at, /** @type {string} */ key) {
  if (key === 'j' || key === 'k') return () => move(el, key === 'j' ? 1 : -1);
  if (key === 'u' && el.acts.last) return () => void el.acts.undo();
  const id = /** @type {HTMLElement|null} */ (at.closest('article'))?.dataset.card;
  if (el.panel || !id || el.view === 'rules') return null;
  return cards(el).find((card) => card.id === id)?.deeds.find((one) => one.key === key)?.does;
}

/** As tabs are walked everywhere. */
function tab(/** @type {Desk} */ el, /** @type {HTMLElement} */ at, /** @type {string} */ key) {
  if (!at.closest('[role=tab]')) return null;
  const turned = getComputedStyle(el).direction === 'rtl' ? -1 : 1;
  const by = { ArrowRight: turned, ArrowLeft: -turned }[key];
  const to = key === 'Home' ? 0 : key === 'End' ? VIEWS.length - 1 : by === undefined ? -1 : (VIEWS.indexOf(el.view) + by + VIEWS.length) % VIEWS.length;
  return to < 0 ? null : () => void el.show(VIEWS[to]);
}

/** The focus goes to the card below or above; without one, to the first. */
function move(/** @type {Desk} */ el, /** @type {number} */ by) {
  const all = /** @type {HTMLElement[]} */ ([...el.renderRoot.querySelectorAll('article')]);
  const at = all.findIndex((one) => one.contains(/** @type {ShadowRoot} */ (el.renderRoot).activeElement));
  all[at < 0 ? 0 : Math.min(all.length - 1, Math.max(0, at + by))]?.focus();
}

/** @param {Desk} el */
export const keyList = (el) => html`<details class="keys"><summary>${el.t('mod.keys')}</summary>
  <dl>${LISTED.map((key) => html`<div><dt><kbd>${key === 'j' ? 'J K' : key === '1' ? '1–7' : key === 'esc' ? 'Esc' : key.toUpperCase()}</kbd></dt><dd>${el.t(`mod.key.${key}`)}</dd></div>`)}</dl>
</details>`;
