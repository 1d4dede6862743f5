import { html, nothing, svg } from 'lit';
import { drawn } from '../../core/text.js';
import { icon } from '../../core/icons.js';
import { OUTCOMES } from '../../state/ideas.js';

/** @typedef {import('./lunchroom-ideas.js').LunchroomIdeas} Ideas @typedef {import('../../state/ideas.js').Idea} Idea */

/** One card of the list. @param {Ideas} el @param {Idea} idea */
export const drawCard = (el, idea) => html`<article part="item">
  <h3><button class="plain" @click=${() => el.one.go(idea)}><bdi>${titleOf(el, idea)}</bdi></button></h3>
  ${drawFits(el, idea)}
  ${idea.own || idea.gone ? drawWords(el, idea, true) : nothing}
  <p class="credit quiet">${creditOf(el, idea)}</p>
  ${drawTags(el, idea)}
  ${drawTried(el, idea)}
  <div class="acts">
    <button class=${idea.mine.tried ? 'plain on' : 'plain'} @click=${() => el.one.go(idea, 'try')}>${icon('agree')} ${el.t(idea.mine.tried ? 'ideas.try.mine' : 'ideas.try')}</button>
    ${drawKeep(el, idea)}
    <button class="plain" @click=${() => el.one.go(idea, 'share')}>${icon('external')} ${el.t('ideas.share')}</button>
  </div>
</article>`;

/** @param {Ideas} el @param {Idea} idea */
export const titleOf = (el, idea) => idea.title ?? el.t('ideas.untitled');

/** @param {Ideas} el @param {Idea} idea */
export const drawFits = (el, { fits }) => (fits ? html`<p class="fits" dir="auto"><b>${el.t('ideas.fits.when')}</b> ${fits}</p>` : nothing);

/** What was said, as it stands there now. @param {Ideas} el @param {Idea} idea @param {boolean} short */
export function drawWords(el, idea, short) {
  if (idea.gone) return html`<p class="shut quiet">${el.t('ideas.gone')}</p>`;
  return html`<blockquote class=${short ? 'words short' : 'words'}>${drawn(idea.words)}</blockquote>
    ${idea.answer && !short ? html`<p class="quiet">${el.t('ideas.answered')}</p><blockquote class="words">${drawn(idea.answer)}</blockquote>` : nothing}`;
}

/** @param {Ideas} el @param {import('../../state/ideas.js').Credit|undefined} by */
export const nameOf = (el, by) => by?.name ?? el.t(by?.anonymous ? 'ideas.anonymous' : 'ideas.colleague');

/** Who said it, and where. @param {Ideas} el @param {Idea} idea */
export function creditOf(el, { by, origin, gone }) {
  if (gone) return nothing;
  return html`<b><bdi>${nameOf(el, by)}</bdi></b>${origin ? html` · <bdi>#${origin.room}</bdi>` : nothing}${origin?.question ? html` · <bdi>${el.t('ideas.answer', { count: origin.question })}</bdi>` : nothing}`;
}

// From a card that is open one comes to the list of those with its tag.
function only(/** @type {Ideas} */ el, /** @type {string} */ tag) {
  if (el.one.idea) el.one.close();
  el.choose({ tag });
}

/** @param {Ideas} el @param {Idea} idea */
export const drawTags = (el, { tags }) =>
  tags.length
    ? html`<p class="tags">${tags.map((tag) => html`<button class="plain tag" @click=${() => only(el, tag)}><bdi>#${tag}</bdi></button>`)}</p>`
    : nothing;

/** How many tried it, and how that went: a bar for the eye, a sentence for everybody. @param {Ideas} el @param {Idea} idea */
export function drawTried(el, { tried }) {
  if (!tried.tried) return html`<p class="tried quiet">${el.t('ideas.tried.none')}</p>`;
  const parts = OUTCOMES.filter((how) => tried[how]).map((how) => el.t(`ideas.count.${how}`, { count: tried[how] }));
  return html`<div class="tried">${drawBar(tried)}
    <p class="quiet"><b>${el.t('ideas.tried', { count: tried.tried })}</b> · ${parts.join(' · ')}</p></div>`;
}

/** @param {import('../../state/ideas.js').Count} tried */
function drawBar(tried) {
  let from = 0;
  const parts = OUTCOMES.map((how) => {
    const width = (tried[how] / tried.tried) * 100;
    from += width;
    return svg`<rect class=${how} x="${from - width}%" width="${width}%" height="8"></rect>`;
  });
  return html`<svg class="bar" aria-hidden="true">${parts}</svg>`;
}

/** @param {Ideas} el @param {Idea} idea */
export function drawKeep(el, idea) {
  if (idea.mine.made) return nothing;
  const { kept } = idea.mine;
  return html`<button class=${kept ? 'plain on' : 'plain'} aria-pressed=${kept ? 'true' : 'false'} @click=${() => el.one.keep(idea)}>
    ${icon('save')} ${el.t(kept ? 'ideas.kept' : 'ideas.keep')}</button>`;
}
