import { html, nothing } from 'lit';
import { lengthOf } from '../../state/length.js';
import { plain } from '../../core/text.js';
import { drawVote } from './ask.view.js';

/** @typedef {import('./lunchroom-qanda.js').LunchroomQanda} Qanda */

/** Where one asks, and what is stored of it. @param {Qanda} el */
export function drawComposer(el) {
  const { asking, qanda } = el;
  const way = el.way;
  const left = qanda.length - lengthOf(asking.words);
  return html`<form class="asking" part="composer" @submit=${(/** @type {Event} */ event) => el.send(event)}>
    <label for="words">${el.t('qanda.ask')}</label>
    <textarea id="words" name="words" rows="3" dir="auto" autocomplete="off" aria-describedby="left" aria-invalid=${left < 0 || asking.fault?.field === 'words' ? 'true' : nothing}
      .value=${asking.words} @input=${(/** @type {any} */ event) => asking.write(event.target.value)} @keydown=${sending}></textarea>
    ${drawSimilar(el)}
    ${drawWays(el, way)}
    <div class="row">
      <span id="left" class=${left < 0 ? 'fault' : 'quiet'}>${el.t('qanda.left', { count: left })}</span>
      <button class="primary" ?disabled=${asking.busy || left < 0 || !asking.words.trim()}>${el.t(`qanda.send.${way}`)}</button>
    </div>
    ${asking.fault ? html`<p class="fault" role="alert">${el.explain(asking.fault)}</p>` : nothing}
  </form>`;
}

function sending(/** @type {KeyboardEvent} */ event) {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) /** @type {HTMLTextAreaElement} */ (event.target).form?.requestSubmit();
}

/** In which way one asks, and in plain words what that keeps. @param {Qanda} el @param {string} way */
function drawWays(el, way) {
  const { ways, tiny, approvers, stored } = el.qanda;
  const kept = (stored?.[way] ?? []).map((/** @type {string} */ what) => el.t(`qanda.stored.${what}`));
  return html`<fieldset class="ways"><legend>${el.t('qanda.how')}</legend>
    ${ways.map((/** @type {string} */ one) => html`<label><input type="radio" name="way" value=${one} .checked=${one === way}
      @change=${() => el.asking.choose(one)} /> ${el.t(`qanda.way.${one}`)}</label>`)}
    <div class="stored" role="status">
      <p>${el.t(`qanda.means.${way}`)}</p>
      ${kept.length ? html`<p class="quiet">${el.t('qanda.stored', { what: el.lingo.list(kept) })}</p>` : nothing}
      <p class="quiet">${el.t('qanda.reads', { count: approvers })}</p>
      ${tiny && way !== 'named' ? html`<p class="warning">${el.t('qanda.tiny')}</p>` : nothing}
    </div>
  </fieldset>`;
}

/** What others asked alike: a vote there counts more than a second question. @param {Qanda} el */
function drawSimilar(el) {
  const { similar } = el.asking;
  return html`<div class="similar" ?hidden=${similar.length === 0}>
    <p class="quiet" role="status">${similar.length ? el.t('qanda.similar', { count: similar.length }) : nothing}</p>
    <ul>${similar.map((ask) => html`<li>${drawVote(el, ask)}<span dir="auto">${plain(ask.tree)}</span></li>`)}</ul>
  </div>`;
}
