import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { icon } from '../../core/icons.js';
import { plain } from '../../core/text.js';
import { about, titleOf } from './page.view.js';

/** @typedef {import('./lunchroom-digest.js').LunchroomDigest} Digest @typedef {import('./correction.js').Correction} Correction @typedef {import('../../state/digest.js').Item} Item */

/** Where a digest that is out is put right. @param {Digest} el @param {Correction} correction */
export const drawCorrection = (el, correction) => html`<form class="desk" part="desk" @submit=${(event) => save(correction, event)}>
  <header part="header">
    <h2 tabindex="-1">${el.t('digest.correct.title')}</h2>
    <button type="button" class="plain leave" @click=${() => el.leave()}>${icon('close')} ${el.t('digest.correct.cancel')}</button>
  </header>
  <p class="note">${icon('warning')} <span>${el.t('digest.correct.note')}</span></p>
  <div class="texts">
    <label><span>${el.t('digest.name')}</span><input dir="auto" maxlength="120" required autocomplete="off" .value=${correction.draft.title}
      @input=${(event) => correction.write({ title: event.target.value })} /></label>
    <label><span>${el.t('digest.intro')}</span><textarea rows="3" dir="auto" maxlength="600" .value=${correction.draft.intro}
      @input=${(event) => correction.write({ intro: event.target.value })}></textarea></label>
  </div>
  <section class="board" aria-label=${el.t('digest.items')}>
    <h3>${el.t('digest.items')}</h3>
    <ol>${repeat(correction.draft.items, ({ id }) => id, (item, i) => row(el, correction, item, i))}</ol>
  </section>
  <p class="row"><button class="primary" ?disabled=${correction.busy || !correction.changed || !correction.draft.items.length}>${el.t('digest.correct.save')}</button></p>
</form>`;

/** @param {Digest} el @param {Correction} correction @param {Item} item @param {number} i */
function row(el, correction, item, i) {
  const title = titleOf(el, item.shown);
  return html`<li class="fixed">
    <div class="what">
      <p class="title" dir="auto">${title}</p>
      ${item.shown.gone ? html`<p class="note">${icon('warning')} ${el.t('digest.gone')}</p>`
        : html`${item.shown.quote ? html`<p class="said" dir="auto">“${plain(item.shown.quote).trim()}”</p>` : nothing}<p class="quiet" dir="auto">${about(el, item.shown)}</p>`}
      <input dir="auto" maxlength="200" autocomplete="off" required aria-label=${el.t('digest.line.of', { title })}
        .value=${item.line} @input=${(event) => correction.line(item.id, event.target.value)} />
    </div>
    <span class="moves"><button type="button" class="plain" ?disabled=${correction.draft.items.length === 1} aria-label=${el.t('digest.out', { title })}
      @click=${() => out(el, correction, item, i, title)}>${icon('bin')}</button></span>
  </li>`;
}

function save(/** @type {Correction} */ correction, /** @type {Event} */ event) {
  event.preventDefault();
  void correction.save();
}

async function out(/** @type {Digest} */ el, /** @type {Correction} */ correction, /** @type {Item} */ item, /** @type {number} */ i, /** @type {string} */ title) {
  correction.drop(item.id);
  el.say(el.t('digest.taken.out', { title }));
  await el.updateComplete;
  const rows = el.renderRoot.querySelectorAll('.board input');
  /** @type {HTMLElement|null|undefined} */ (rows[Math.min(i, rows.length - 1)])?.focus();
}
