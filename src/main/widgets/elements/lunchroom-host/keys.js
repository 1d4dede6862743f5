import { html } from 'lit';

/**
 * One key for each thing a host does all the time. They work while the focus is in the console and nobody is typing,
 * so they cannot meet the keys of a page around or of a screen reader's dictation.
 */

/** @typedef {import('./lunchroom-host.js').LunchroomHost} Host */

/** @type {Record<string, (el: Host) => unknown>} */
const KEYS = {
  n: (el) => el.running && el.controls.next(),
  h: (el) => el.running && el.controls.hold(),
  '+': (el) => el.running && el.controls.extend(),
  b: (el) => el.controls.blank(),
  r: (el) => el.controls.reveal(),
  j: (el) => move(el, 1),
  k: (el) => move(el, -1),
  p: (el) => onAnswer(el, (message) => el.controls.pick(message)),
  s: (el) => onAnswer(el, (message) => el.controls.spotlight(message)),
  Escape: (el) => (el.asking = null),
};

const LISTED = ['n', 'h', '+', 'j', 'p', 's', 'b', 'r'];

/** @param {Host} el @param {KeyboardEvent} event */
export function keys(el, event) {
  const typing = /** @type {HTMLElement} */ (event.composedPath()[0]).closest('input, textarea, select');
  if (typing || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
  const name = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (!Object.hasOwn(KEYS, name)) return;
  event.preventDefault();
  void KEYS[name](el);
}

const rows = (/** @type {Host} */ el) => /** @type {HTMLElement[]} */ ([...el.renderRoot.querySelectorAll('.answer')]);

/** The focus goes to the next answer; without one, to the first. @param {Host} el @param {number} by */
export function move(el, by) {
  const all = rows(el);
  const at = all.indexOf(/** @type {HTMLElement} */ (focused(el)));
  all[at < 0 ? 0 : Math.min(all.length - 1, Math.max(0, at + by))]?.focus();
}

const focused = (/** @type {Host} */ el) => /** @type {ShadowRoot} */ (el.renderRoot).activeElement?.closest('.answer');

function onAnswer(/** @type {Host} */ el, /** @type {(message: string) => unknown} */ act) {
  const message = /** @type {HTMLElement|null|undefined} */ (focused(el))?.dataset.message;
  return message ? act(message) : el.say(el.t('host.keys.choose'));
}

/** @param {Host} el */
export const keyList = (el) => html`<details class="keys">
  <summary>${el.t('host.keys')}</summary>
  <dl>${LISTED.map((key) =>
      html`<dt><kbd>${key === 'j' ? 'J K' : key.toUpperCase()}</kbd></dt><dd>${el.t(`host.key.${key}`)}</dd>`)}</dl>
  <p class="quiet">${el.t('host.keys.where')}</p>
</details>`;
