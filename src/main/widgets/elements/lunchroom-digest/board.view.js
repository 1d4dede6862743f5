import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { icon } from '../../core/icons.js';
import { plain } from '../../core/text.js';
import { met } from './desk.view.js';
import { about, titleOf } from './page.view.js';

/** @typedef {import('./lunchroom-digest.js').LunchroomDigest} Digest @typedef {import('./desk.js').Desk} Desk @typedef {import('../../state/digest.js').Item} Item */

/** What is in the draft, in its order: by drag, by buttons, or with Alt and an arrow. @param {Digest} el @param {Desk} desk */
export const drawBoard = (el, desk) => html`<section class="board" aria-label=${el.t('digest.items')}>
  <h3>${el.t('digest.items')}</h3>
  ${desk.draft.items.length ? nothing : html`<p class="quiet none">${el.t('digest.items.none')}</p>`}
  <ol>${repeat(desk.draft.items, ({ id }) => id, (item, i) => row(el, desk, item, i))}</ol>
</section>`;

/** @param {Digest} el @param {Desk} desk @param {Item} item @param {number} i */
function row(el, desk, item, i) {
  const title = titleOf(el, item.shown);
  return html`<li data-key=${item.id} class=${item.shown.gone ? 'gone' : ''} @keydown=${(event) => keys(el, desk, i, event)}
    @dragover=${over} @dragleave=${(event) => event.currentTarget.classList.remove('over')} @drop=${(event) => dropped(el, desk, i, event)}>
    <span class="handle" draggable="true" aria-hidden="true" @dragstart=${(event) => event.dataTransfer.setData('text/plain', item.id)}>⠿</span>
    <div class="what">
      <p class="title" dir="auto">${title}</p>
      ${item.shown.gone ? html`<p class="note">${icon('warning')} ${el.t('digest.gone')}</p>`
        : html`${item.shown.quote ? html`<p class="said" dir="auto">“${plain(item.shown.quote).trim()}”</p>` : nothing}<p class="quiet" dir="auto">${about(el, item.shown)}</p>`}
      <input dir="auto" maxlength="200" autocomplete="off" aria-label=${el.t('digest.line.of', { title })} placeholder=${el.t('digest.line')}
        .value=${item.line} @input=${(event) => desk.line(item.id, event.target.value)} />
      ${met(el, desk, item.id, desk.theirs?.lines[item.id])}
    </div>
    <span class="moves">
      ${move(el, desk, i, -1, title)} ${move(el, desk, i, 1, title)}
      <button class="plain" aria-label=${el.t('digest.out', { title })} @click=${() => out(el, desk, item, i, title)}>${icon('bin')}</button>
    </span>
  </li>`;
}

/** @param {Digest} el @param {Desk} desk @param {number} i @param {number} by @param {string} title */
function move(el, desk, i, by, title) {
  const to = i + by;
  const off = to < 0 || to >= desk.draft.items.length;
  return html`<button class="plain" data-move=${by} ?disabled=${off} aria-label=${el.t(by < 0 ? 'digest.up' : 'digest.down', { title })}
    @click=${() => shift(el, desk, i, to)}>${by < 0 ? '↑' : '↓'}</button>`;
}

async function shift(/** @type {Digest} */ el, /** @type {Desk} */ desk, /** @type {number} */ from, /** @type {number} */ to) {
  const { id } = desk.draft.items[from];
  const focused = /** @type {HTMLElement|null} */ (/** @type {ShadowRoot} */ (el.renderRoot).activeElement);
  desk.move(from, to);
  el.say(el.t('digest.moved', { place: to + 1, count: desk.draft.items.length }));
  await el.updateComplete;
  // The row moved in the page and took the focus off its button: give it back, or to the other one at the end.
  const row_ = el.renderRoot.querySelector(`[data-key="${CSS.escape(id)}"]`);
  const fits = focused?.isConnected && !focused.matches(':disabled') && row_?.contains(focused);
  /** @type {HTMLElement|null|undefined} */ (fits ? focused : row_?.querySelector('[data-move]:not(:disabled)'))?.focus();
}

function keys(/** @type {Digest} */ el, /** @type {Desk} */ desk, /** @type {number} */ i, /** @type {KeyboardEvent} */ event) {
  if (!event.altKey || !['ArrowUp', 'ArrowDown'].includes(event.key)) return;
  event.preventDefault();
  const to = i + (event.key === 'ArrowUp' ? -1 : 1);
  if (to >= 0 && to < desk.draft.items.length) void shift(el, desk, i, to);
}

function over(/** @type {any} */ event) {
  event.preventDefault();
  event.currentTarget.classList.add('over');
}

function dropped(/** @type {Digest} */ el, /** @type {Desk} */ desk, /** @type {number} */ to, /** @type {any} */ event) {
  event.preventDefault();
  event.currentTarget.classList.remove('over');
  const from = desk.draft.items.findIndex(({ id }) => id === event.dataTransfer.getData('text/plain'));
  if (from >= 0 && from !== to) void shift(el, desk, from, to);
}

async function out(/** @type {Digest} */ el, /** @type {Desk} */ desk, /** @type {Item} */ item, /** @type {number} */ i, /** @type {string} */ title) {
  desk.drop(item.id);
  el.say(el.t('digest.taken.out', { title }));
  await el.updateComplete;
  const rows = el.renderRoot.querySelectorAll('.board input');
  /** @type {HTMLElement|null|undefined} */ (rows[Math.min(i, rows.length - 1)] ?? el.renderRoot.querySelector('.candidates button'))?.focus();
}
