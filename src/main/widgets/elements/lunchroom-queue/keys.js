import { html } from 'lit';

/** @typedef {import('./lunchroom-queue.js').LunchroomQueue} Queue @typedef {import('../../state/qanda.js').Ask} Ask */

/** What each key does to the ask that has the focus: like the host's console, only there and only while nobody types. */
/** @type {Record<string, (el: Queue, ask: Ask) => unknown>} */
const ON_ASK = {
  a: (el, ask) => el.may('approve', ask) && el.acts.approve(ask),
  d: (el, ask) => el.may('decline', ask) && el.open(ask, 'decline'),
  m: (el, ask) => el.may('merge', ask) && el.open(ask, 'merge'),
  e: (el, ask) => el.may('edit', ask) && el.open(ask, 'edit'),
  s: (el, ask) => el.may('stage', ask) && el.acts.stage(ask),
  l: (el, ask) => el.may('live', ask) && el.acts.answer(ask),
  w: (el, ask) => el.may('writing', ask) && el.open(ask, 'writing'),
  p: (el, ask) => el.may('promise', ask) && el.open(ask, 'promise'),
};
/** @type {Record<string, (el: Queue) => unknown>} */
const ANYWHERE = { j: (el) => move(el, 1), k: (el) => move(el, -1), u: (el) => el.acts.undo() };
const LISTED = ['a', 'd', 'm', 'e', 's', 'l', 'w', 'p', 'u', 'j'];

/** @param {Queue} el @param {KeyboardEvent} event */
export function keys(el, event) {
  if (event.key === 'Escape' && el.panel) return void el.close();
  const at = /** @type {HTMLElement} */ (event.composedPath()[0]);
  if (at.closest('input, textarea, select') || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
  const name = event.key.length === 1 ? event.key.toLowerCase() : '';
  const ask = el.asks.find(({ id }) => id === /** @type {HTMLElement|null} */ (at.closest('article'))?.dataset.ask);
  const act = Object.hasOwn(ANYWHERE, name) ? () => ANYWHERE[name](el) : ask && Object.hasOwn(ON_ASK, name) ? () => ON_ASK[name](el, ask) : null;
  if (!act) return;
  event.preventDefault();
  void act();
}

/** The focus goes to the ask below or above; without one, to the first. @param {Queue} el @param {number} by */
function move(el, by) {
  const all = /** @type {HTMLElement[]} */ ([...el.renderRoot.querySelectorAll('article')]);
  const at = all.findIndex((one) => one.contains(/** @type {ShadowRoot} */ (el.renderRoot).activeElement));
  all[at < 0 ? 0 : Math.min(all.length - 1, Math.max(0, at + by))]?.focus();
}

/** @param {Queue} el */
export const keyList = (el) => html`<details class="keys"><summary>${el.t('queue.keys')}</summary>
  <dl>${LISTED.map((key) => html`<div><dt><kbd>${key === 'j' ? 'J K' : key.toUpperCase()}</kbd></dt><dd>${el.t(`queue.key.${key}`)}</dd></div>`)}</dl>
</details>`;
