import { html, nothing } from 'lit';
import { clock } from '../../core/clock.js';
import { icon } from '../../core/icons.js';
import { drawBoard } from './board.view.js';
import { drawCandidates } from './candidates.view.js';
import { drawComingOut } from './coming-out.view.js';
import { drawHead, drawItems } from './page.view.js';

/** @typedef {import('./lunchroom-digest.js').LunchroomDigest} Digest @typedef {import('./desk.js').Desk} Desk */

// Clocks of browser and server differ a little.
const MINUTE = 60_000;

/** Where a digest is made. @param {Digest} el @param {Desk} desk */
export const drawDesk = (el, desk) => html`<div class="desk" part="desk">
  <header part="header">
    <h2 tabindex="-1">${el.t('digest.desk')} <span class="quiet" dir="auto">${desk.digest.room ? `#${desk.digest.room}` : el.t('digest.everyone')}</span></h2>
    <button class="plain leave" @click=${() => el.leave()}>${icon('close')} ${el.t('digest.close')}</button>
  </header>
  ${drawCharge(el, desk)}
  <div class="columns">
    <div>
      ${drawTexts(el, desk)}
      ${drawBoard(el, desk)}
      ${drawLength(el, desk)}
      <p class="row"><button aria-expanded=${desk.preview ? 'true' : 'false'} @click=${() => desk.look()}>${el.t(desk.preview ? 'digest.preview.close' : 'digest.preview')}</button></p>
      ${desk.preview ? drawPreview(el, desk) : nothing}
      ${drawComingOut(el, desk)}
    </div>
    ${drawCandidates(el, desk)}
  </div>
</div>`;

/** Why it did not come out, and who sees to it. @param {Digest} el @param {Desk} desk */
function drawCharge(el, desk) {
  const { held, awaySince } = desk.facts;
  const name = desk.digest.curator?.name ?? el.t('digest.someone');
  return html`${held ? html`<p class="note">${icon('warning')} <span>${el.t(`digest.held.${held}`)}</span></p>` : nothing}
    ${awaySince ? html`<p class="note">${icon('warning')} <span>${absence(el, desk, name)}</span>
      <button @click=${() => desk.absent(false)}>${el.t('digest.back')}</button></p>` : nothing}`;
}

// What is kept is the moment they are there again; what people say is the last day they are not.
function absence(/** @type {Digest} */ el, /** @type {Desk} */ desk, /** @type {string} */ name) {
  const { awaySince, awayUntil, mine } = desk.facts;
  const soon = Date.parse(awaySince) > clock.now() + MINUTE ? '.soon' : '';
  const until = awayUntil ? '.until' : '';
  return el.t(`digest.away.${mine ? 'mine' : 'is'}${soon}${until}`, {
    name, from: el.lingo.day(awaySince), until: awayUntil ? el.lingo.day(Date.parse(awayUntil) - 1) : '' });
}

/** @param {Digest} el @param {Desk} desk */
const drawTexts = (el, desk) => html`<div class="texts">
  <label><span>${el.t('digest.name')}</span><input dir="auto" maxlength="120" required autocomplete="off" .value=${desk.draft.title}
    @input=${(event) => desk.write({ title: event.target.value })} /></label>
  ${met(el, desk, 'title', desk.theirs?.title)}
  <label><span>${el.t('digest.intro')}</span><textarea rows="3" dir="auto" maxlength="600" .value=${desk.draft.intro}
    @input=${(event) => desk.write({ intro: event.target.value })}></textarea></label>
  ${met(el, desk, 'intro', desk.theirs?.intro)}
</div>`;

/** What another curator wrote where I wrote, too. @param {Digest} el @param {Desk} desk @param {string} what @param {string|undefined} said */
export const met = (el, desk, what, said) => said === undefined ? nothing : html`<div class="met"><p dir="auto">${el.t('digest.theirs', { value: said })}</p>
  <button @click=${() => desk.settle(what, true)}>${el.t('digest.take')}</button>
  <button @click=${() => desk.settle(what, false)}>${el.t('digest.keep')}</button></div>`;

/** How long it is to read, and whether that is too long. @param {Digest} el @param {Desk} desk */
function drawLength(el, desk) {
  const { items, words, minutes } = desk.length;
  const { most } = desk;
  const over = items > most.items ? el.t('digest.over.items', { count: items - most.items })
    : words > most.words ? el.t('digest.over.words', { count: words - most.words }) : '';
  return html`<div class=${over ? 'length over' : 'length'}>
    <p><b>${el.t('digest.read', { count: minutes })}</b> <span class="quiet">${el.t('digest.length', { items, most: most.items, words, limit: most.words })}</span></p>
    <progress aria-hidden="true" max=${most.words} value=${Math.min(words, most.words)}></progress>
    <p class="warn" role="status">${over ? html`${icon('warning')} ${over}` : nothing}</p>
  </div>`;
}

/** The page as readers will see it, and the mail. @param {Digest} el @param {Desk} desk */
const drawPreview = (el, desk) => html`<section class="preview" aria-label=${el.t('digest.preview')}>
  <div class="sheet">${drawHead(el, desk.digest)}${drawItems(el, desk.digest.items)}</div>
  <p><a href=${desk.preview?.page ?? ''} target="_blank" rel="noopener">${el.t('digest.preview.mail')}</a></p>
  <details><summary>${el.t('digest.preview.text')}</summary><pre dir="auto" tabindex="0">${desk.preview?.text}</pre></details>
</section>`;
