import { html, nothing } from 'lit';
import { avatar, drawn } from '../../core/text.js';
import { lengthOf } from '../../state/length.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { session } from '../../core/session.js';

/**
 * @typedef {import('./buddy.js').LunchroomBuddy} Buddy
 * @typedef {import('./buddy.js').Lane} Lane
 * @typedef {import('./buddy.js').Word} Word
 */

const LENGTH = 1000;

/** Who is beside one, what was said, and a place to write. @param {Buddy} el @param {Lane} lane @param {Word[]} words */
export function drawLane(el, lane, words) {
  return html`<div class="head">
      <span class="avatar" aria-hidden="true">${avatar(lane.with)}</span>
      <p><b dir="auto">${lane.with?.name}</b><br /><span class="quiet">${el.t(lane.side === 'new' ? 'buddy.beside.you' : 'buddy.beside.them')}</span></p>
    </div>
    <div class="log" role="log" tabindex="0" aria-label=${el.t('buddy.log', { name: lane.with?.name })} @scroll=${el.scrolled}>
      ${words.length ? repeat(words, (word) => word.id, (word) => drawWord(el, lane, word)) : html`<p class="quiet">${el.t(lane.side === 'new' ? 'buddy.first.new' : 'buddy.first.help')}</p>`}
    </div>
    ${lane.endedAt ? drawOver(el, lane) : drawWriting(el, lane)}`;
}

/** @param {Buddy} el @param {Lane} lane @param {Word} word */
function drawWord(el, lane, word) {
  const mine = word.author === session.me?.id;
  return html`<div class=${`word ${mine ? 'mine' : ''} ${word.draft ? 'draft' : ''}`}>
    <p class="meta quiet"><span dir="auto">${mine ? el.t('buddy.you') : lane.with?.name}</span> <time datetime=${word.at}>${el.lingo.time(word.at)}</time>
      ${word.draft ? html`<span class="chip">${el.t(word.posted ? 'buddy.draft.posted' : 'buddy.draft')}</span>` : nothing}</p>
    <div class="words" dir="auto">${drawn(word.tree)}</div>
    ${word.draft && mine && !word.posted && !lane.endedAt ? html`<button class="primary" @click=${() => el.postIt(lane, word)}>${el.t('buddy.post')}</button>` : nothing}
  </div>`;
}

/** @param {Buddy} el @param {Lane} lane */
function drawWriting(el, lane) {
  const written = el.draft(lane);
  const long = lengthOf(written);
  const submit = (/** @type {Event} */ event) => {
    event.preventDefault();
    void el.write(lane, false);
  };
  const keys = (/** @type {KeyboardEvent} */ event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.isComposing) submit(event);
  };
  return html`<form @submit=${submit}>
      <textarea rows="2" maxlength=${LENGTH} dir="auto" aria-label=${el.t('buddy.write', { name: lane.with?.name })} placeholder=${el.t('buddy.write.hint')}
        .value=${live(written)} @input=${(/** @type {any} */ event) => el.type(lane, event.target.value)} @keydown=${keys}></textarea>
      <div class="row">
        <button class="primary" ?disabled=${!written.trim()}>${el.t('buddy.send')}</button>
        <button type="button" ?disabled=${!written.trim() || long > el.length} title=${el.t('buddy.show.hint')} @click=${() => el.write(lane, true)}>${el.t('buddy.show')}</button>
        <span class="quiet">${long > el.length ? el.t('buddy.too-long', { count: long - el.length }) : nothing}</span>
      </div>
    </form>
    <details class="more"><summary>${el.t('buddy.only')}</summary>
      <p class="quiet">${el.t('buddy.only.hint')}</p>
      <label class="keep"><input type="checkbox" .checked=${live(Boolean(lane.keep))} @change=${(/** @type {any} */ event) => el.keep(lane, event.target.checked)} />
        <span>${el.t('buddy.keep')}</span></label>
      <div class="row">
        <button @click=${() => el.separate(lane)}>${el.t('buddy.part')}</button>
        <button @click=${el.leave}>${el.t('buddy.leave')}</button>
        <button class="plain" @click=${() => el.report(lane)}>${el.t('buddy.report')}</button>
      </div>
    </details>`;
}

/** @param {Buddy} el @param {Lane} lane */
function drawOver(el, lane) {
  if (lane.kept) {
    return html`<p><b>${el.t('buddy.kept')}</b></p>
      <p><button @click=${() => el.keep(lane, false)}>${el.t('buddy.drop')}</button></p>`;
  }
  return html`<p><b>${el.t('buddy.over')}</b></p>
    <p class="quiet">${el.t(lane.keep ? 'buddy.over.asked' : 'buddy.over.hint')}</p>
    <div class="row">
      ${lane.keep ? nothing : html`<button class="primary" @click=${() => el.keep(lane, true)}>${el.t('buddy.keep.it')}</button>`}
      <button @click=${() => el.keep(lane, false)}>${el.t('buddy.drop')}</button>
    </div>`;
}
