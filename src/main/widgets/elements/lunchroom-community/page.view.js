import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { addHeading, drop, move, order, pick, pin, removePage, takeOff } from './arranging.js';
import { drawn } from '../../core/text.js';
import { icon } from '../../core/icons.js';

export { post as styles } from './post.css.js';

/** @typedef {import('./lunchroom-community.js').LunchroomCommunity} Community @typedef {import('./pages.js').Page} Page @typedef {import('./pages.js').Block} Block */

/** One page, to be read. @param {Community} el @param {Page} page */
export function drawPage(el, page) {
  const { pages } = el;
  return html`<article class="page thread">
    <p><button class="plain back" @click=${() => pages.close()}>${icon('left')} ${el.t('community.back')}</button></p>
    <h2 tabindex="-1"><bdi>${page.title}</bdi></h2>
    ${page.blocks.length ? nothing : html`<p class="quiet">${el.t('community.page.none')}</p>`}
    ${repeat(page.blocks, ({ id }) => id, (block, at) => html`<section class="block" data-block=${block.id}>${block.heading ? html`<h3 class="heading" dir="auto">${block.heading}</h3>` : drawPicked(el, block)}
      ${pages.ordering ? drawMoves(el, page, block, at) : nothing}</section>`)}
    ${el.runs ? drawOrdering(el, page) : nothing}
  </article>`;
}

/** A post with where it comes from. @param {Community} el @param {Block} block */
function drawPicked(el, block) {
  const { message, topic, by } = block;
  if (!message) return nothing;
  const mine = el.isMe(by) || el.isMe(message.author);
  return html`<div class="words">${drawn(message.tree)}</div>
    <p class="quiet"><b><bdi>${message.author.name}</bdi></b> · ${el.lingo.date(message.at)}${topic ? html` · <a href=${el.address(topic)} @click=${(/** @type {Event} */ event) => el.open(event, topic)}>${el.t('community.page.topic')}</a>` : nothing}
      · ${el.t('community.page.by', { name: `\u2068${by?.name ?? ''}\u2069` })}
      ${mine && !el.pages.ordering ? html`<button class="plain later" @click=${() => drop(el.pages, block)}>${el.t('community.page.drop')}</button>` : nothing}</p>`;
}

/** @param {Community} el @param {Page} page @param {Block} block @param {number} at */
function drawMoves(el, page, block, at) {
  const about = html`<span class="heard"> ${block.heading ?? block.message?.words?.slice(0, 60)}</span>`;
  return html`<div class="row moves">
    <button class="up" ?disabled=${at === 0} @click=${() => move(el.pages, at, -1)}>${icon('up')} ${el.t('community.page.up')}${about}</button>
    <button class="down" ?disabled=${at === page.blocks.length - 1} @click=${() => move(el.pages, at, 1)}>${icon('down')} ${el.t('community.page.down')}${about}</button>
    <button class="plain" @click=${() => takeOff(el.pages, block)}>${icon('bin')} ${el.t('community.page.drop')}${about}</button></div>`;
}

/** @param {Community} el @param {Page} page */
function drawOrdering(el, page) {
  const { pages } = el;
  const add = (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    const form = /** @type {HTMLFormElement} */ (event.target);
    void addHeading(pages, page.blocks.length, String(new FormData(form).get('heading'))).then(() => form.reset());
  };
  return html`<div class="running">
    <button class="plain" aria-pressed=${pages.ordering ? 'true' : 'false'} @click=${() => order(pages, !pages.ordering)}>${icon('edit')} ${el.t(pages.ordering ? 'community.page.done' : 'community.page.order')}</button>
    <button class="plain" @click=${() => removePage(pages)}>${icon('bin')} ${el.t('community.page.remove')}</button></div>
    ${pages.ordering ? html`<form class="row" @submit=${add}><input name="heading" required maxlength="120" dir="auto" aria-label=${el.t('community.page.heading')} placeholder=${el.t('community.page.heading')} /><button>${el.t('community.page.add')}</button></form>` : nothing}`;
}

/** On which page a post shall stand. @param {Community} el @param {import('../../core/shapes.js').Message} message */
export function drawPick(el, message) {
  const { pages } = el;
  if (pages.list.length === 0 || !el.about.canSpeak) return nothing;
  const several = pages.list.length > 1;
  const on = pages.picking === message.id;
  return html`<button class="plain later" aria-expanded=${several ? String(on) : nothing} @click=${() => pick(pages, message)}>${icon('pin')} ${el.t('community.page.pick')}</button>
    ${on ? html`<span class="picks" role="group" aria-label=${el.t('community.page.pick')}>${pages.list.map(({ id, title }) => html`<button @click=${() => pin(pages, id, message)}><bdi>${title}</bdi></button>`)}</span>` : nothing}`;
}
