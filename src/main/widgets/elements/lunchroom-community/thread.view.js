import { dropped } from '../files/files.js';
import { forms } from './forms.css.js';
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { live } from 'lit/directives/live.js';
import { icon } from '../../core/icons.js';
import { safeAddress } from '../../core/text.js';
import { lengthOf } from '../../state/length.js';
import { drawState, sourceOf } from './list.view.js';
import { drawPost } from './post.view.js';
import { post } from './post.css.js';

export { Deeds } from './deeds.js';

export const styles = [forms, post];

/** @typedef {import('./lunchroom-community.js').LunchroomCommunity} Community @typedef {import('./thread.js').Thread} Thread */

const NEAR = 40;

/** A topic, read and answered in place. @param {Community} el @param {Thread} thread */
export function drawThread(el, thread) {
  const { topic, first } = thread;
  return html`<article class="thread" part="topic">
    <p><button class="plain back" @click=${() => el.way.close()}>${icon('left')} ${el.t('community.back')}</button></p>
    ${topic && first ? drawInside(el, thread, topic, first) : html`<p class="bone"></p><p class="bone half"></p><span class="heard" role="status">${el.t('loading')}</span>`}
  </article>`;
}

/** @param {Community} el @param {Thread} thread @param {import('../../state/community.js').Topic} topic @param {import('../../core/shapes.js').Message} first */
function drawInside(el, thread, topic, first) {
  return html`${thread.deeds.renaming ? drawRenaming(el, thread, topic) : html`<h2 tabindex="-1"><bdi>${topic.title ?? el.t('community.gone')}</bdi></h2>`}
    <p class="kind quiet"><span class="chip">${el.t(`community.kind.${topic.kind}`)}</span> ${drawState(el, topic)}
      ${topic.asked ? html`<span>${el.t('community.asked', { count: topic.asked })}</span>` : nothing}</p>
    ${thread.mine.asked ? html`<p class="asked">${el.t('community.asked.you')} <button class="plain" @click=${() => el.topics.cannotHelp(thread.id)}>${el.t('community.asked.not')}</button></p>` : nothing}
    ${drawPost(el, thread, first)}
    ${drawSource(el, topic)}
    ${drawAnswer(el, thread)}
    <h3 class="count">${topic.replies ? el.t('community.replies', { count: topic.replies }) : el.t('community.replies.none')}</h3>
    ${thread.before ? html`<button class="more" @click=${() => thread.earlier()}>${el.t('community.earlier')}</button>` : nothing}
    <ol class="replies">${repeat(thread.replies, ({ id }) => id, (message) => html`<li>${drawPost(el, thread, message)}</li>`)}
      ${thread.letters.map((letter) => drawLetter(el, thread, letter))}</ol>
    <div role="status">${thread.waiting.length ? html`<button class="fresh" @click=${() => thread.letIn()}>${icon('down')} ${el.t('community.fresh.replies', { count: thread.waiting.length })}</button>` : nothing}</div>
    ${drawReply(el, thread, topic)}
    ${drawRunning(el, thread, topic)}`;
}

/** @param {Community} el @param {import('../../state/community.js').Topic} topic */
function drawSource(el, topic) {
  const { source } = topic;
  if (!source) return nothing;
  const words = sourceOf(el, source);
  const link = safeAddress(source.link);
  const chat = source.chat && el.roomHref?.replace('{tag}', encodeURIComponent(el.room)).replace('{chat}', encodeURIComponent(source.chat));
  return html`<p class="source">${icon(link ? 'external' : 'history')} <b>${el.t('community.source')}</b>
    ${link ? html`<a href=${link} target="_blank" rel="noopener noreferrer nofollow ugc"><bdi>${words}</bdi><span class="heard"> ${el.t('link.opens')}</span></a>${source.title ? html` <span class="quiet">${source.site}</span>` : nothing}` : chat ? html`<a href=${chat}><bdi>${words}</bdi></a>` : html`<bdi>${words}</bdi>`}
    ${source.startsAt ? html`<span class="quiet">${el.lingo.date(source.startsAt)}</span>` : nothing}</p>`;
}

/** What answers it stands above all replies, wherever it was said. @param {Community} el @param {Thread} thread */
function drawAnswer(el, thread) {
  const { answer } = thread;
  if (!answer || answer.removed) return nothing;
  return html`<section class="accepted" aria-label=${el.t('community.answer')}><p class="ok">${icon('agree')} ${el.t('community.answer')}</p>${drawPost(el, thread, answer, true)}</section>`;
}

/** @param {Community} el @param {Thread} thread @param {import('../../core/outbox.js').Letter} letter */
function drawLetter(el, thread, letter) {
  return html`<li class="letter"><p dir="auto">${letter.body.words}</p>${thread.files.drawGone(letter.body)}
    ${letter.problem
      ? html`<p class="refused" role="alert">${letter.problem.detail ?? el.explain(letter.problem)} <button @click=${() => thread.takeBack(letter)}>${el.t('community.letter.change')}</button></p>`
      : html`<p class="quiet">${el.t('community.letter.going')}</p>`}</li>`;
}

/** @param {Community} el @param {Thread} thread @param {import('../../state/community.js').Topic} topic */
function drawReply(el, thread, topic) {
  if (topic.state !== 'open') return html`<p class="shut quiet">${el.t(`community.shut.${topic.state}`)}</p>`;
  if (!el.about.canSpeak) return html`<p class="shut quiet">${el.t('community.shut.silent')}</p>`;
  const left = el.about.postLength - lengthOf(thread.words);
  const send = (/** @type {Event} */ event) => {
    event.preventDefault();
    if (left >= 0) thread.reply();
  };
  const keys = (/** @type {KeyboardEvent} */ event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && send(event);
  const files = dropped(thread.files);
  return html`<form class="reply" part="compose" @submit=${send} @paste=${files.paste} @dragover=${files.over} @drop=${files.drop}>
    ${thread.quoting ? html`<p class="context"><span>${el.t('community.quoting', { name: thread.quoting.author.name })}</span> <button type="button" class="plain" @click=${() => thread.quote(null)}>${icon('close')}<span class="heard">${el.t('community.quoting.not')}</span></button></p>` : nothing}
    ${thread.files.draw()}
    <textarea rows="2" dir="auto" aria-label=${el.t('community.reply')} aria-describedby="reply-left" aria-keyshortcuts="Control+Enter" placeholder=${el.t(topic.kind === 'question' ? 'community.reply.answer' : 'community.reply')}
      .value=${live(thread.words)} @input=${(/** @type {any} */ event) => thread.type(event.target.value)} @keydown=${keys}></textarea>
    <div class="row end">${thread.files.drawButton()}<span class=${left < NEAR ? 'left near' : 'left'} id="reply-left">${left < NEAR ? el.t(left < 0 ? 'community.over' : 'community.left', { count: Math.abs(left) }) : nothing}</span>
      <button class="primary" aria-disabled=${(thread.words.trim() || thread.files.any) && left >= 0 ? 'false' : 'true'}>${el.t('community.reply.go')}</button></div>
  </form>`;
}

/** What those who run the community do with a topic. @param {Community} el @param {Thread} thread @param {import('../../state/community.js').Topic} topic */
function drawRunning(el, thread, topic) {
  if (!thread.mine.runs || topic.removed) return nothing;
  const state = (/** @type {string} */ to, /** @type {string} */ key) => html`<button class="plain" @click=${() => thread.deeds.change({ state: to })}>${el.t(key)}</button>`;
  return html`<div class="running" role="group" aria-label=${el.t('community.run')}>
    <button class="plain" @click=${() => thread.deeds.rename(true)}>${icon('edit')} ${el.t('community.run.rename')}</button>
    ${topic.state === 'open' ? html`${state('closed', 'community.run.close')}${state('parked', 'community.run.park')}` : state('open', 'community.run.reopen')}
    <button class="plain" @click=${() => el.tracking.begin(topic)}>${icon('agree')} ${el.t('community.run.track')}</button>
  </div>`;
}

/** @param {Community} el @param {Thread} thread @param {import('../../state/community.js').Topic} topic */
function drawRenaming(el, thread, topic) {
  const save = (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    void thread.deeds.change({ title: String(new FormData(/** @type {HTMLFormElement} */ (event.target)).get('title')) });
  };
  return html`<form class="renaming row" @submit=${save} @keydown=${(/** @type {KeyboardEvent} */ event) => event.key === 'Escape' && thread.deeds.rename(false)}>
    <input name="title" required maxlength="120" dir="auto" aria-label=${el.t('community.title')} .value=${topic.title ?? ''} />
    <button class="primary">${el.t('save')}</button><button type="button" @click=${() => thread.deeds.rename(false)}>${el.t('cancel')}</button></form>`;
}
