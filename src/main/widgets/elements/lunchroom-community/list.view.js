import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { clock } from '../../core/clock.js';
import { icon } from '../../core/icons.js';
import { liked } from '../../state/community.js';

/** @typedef {import('./lunchroom-community.js').LunchroomCommunity} Community @typedef {import('../../state/community.js').Topic} Topic */

const SORTS = /** @type {const} */ (['activity', 'new', 'waiting', 'parked']);
const DAY = 86400000;

/** The topics. @param {Community} el */
export function drawList(el) {
  return html`<section class="list" part="topics" aria-labelledby="topics">
    <div class="row"><h2 id="topics">${el.t('community.topics')}</h2>${drawSorts(el)}</div>
    ${drawAsked(el)}
    <div role="status">${drawFresh(el)}</div>
    ${el.topics.listed.topics.length ? html`<ul class="topics">${repeat(el.topics.listed.topics, ({ id }) => id, (topic) => drawTopic(el, topic))}</ul>` : drawNone(el)}
    ${el.topics.next ? html`<button class="more" @click=${() => el.topics.more()}>${el.t('community.more')}</button>` : nothing}
  </section>`;
}

/** @param {Community} el */
function drawSorts(el) {
  const numbers = /** @type {Record<string, number>} */ (el.topics.counts);
  const shown = SORTS.filter((sort) => sort !== 'parked' || numbers.parked || el.topics.sort === 'parked');
  return html`<div class="sorts" role="group" aria-label=${el.t('community.sort')}>${shown.map((sort) => html`<button
    class=${el.topics.sort === sort ? 'plain on' : 'plain'} aria-pressed=${el.topics.sort === sort ? 'true' : 'false'} @click=${() => el.topics.choose(sort)}
    >${el.t(`community.sort.${sort}`)}${numbers[sort] ? html` <span class="number">${el.lingo.numbers.format(numbers[sort])}</span>` : nothing}</button>`)}</div>`;
}

/** Questions that wait for this reader's help. @param {Community} el */
function drawAsked(el) {
  if (el.topics.asked.length === 0 || el.topics.sort === 'parked') return nothing;
  return html`<section class="asked" aria-label=${el.t('community.asked.title')}>
    <h3>${el.t('community.asked.title')}</h3>
    <ul>${el.topics.asked.map((topic) => html`<li>
      <a href=${el.address(topic.id)} @click=${(/** @type {Event} */ event) => el.open(event, topic.id)}><bdi>${topic.title}</bdi></a>
      <span class="quiet">${topic.author?.name}</span>
      <button class="plain" @click=${() => el.topics.cannotHelp(topic.id)}>${el.t('community.asked.not')}</button></li>`)}</ul>
  </section>`;
}

/** What is new stays behind a button: the list does not move under who reads it. @param {Community} el */
function drawFresh(el) {
  const count = el.topics.listed.fresh.size;
  return count ? html`<button class="fresh" @click=${() => el.topics.refresh()}>${icon('up')} ${el.t('community.fresh', { count })}</button>` : nothing;
}

/** @param {Community} el @param {Topic} topic */
function drawTopic(el, topic) {
  return html`<li class="topic">
    <h3><a href=${el.address(topic.id)} data-topic=${topic.id} @click=${(/** @type {Event} */ event) => el.open(event, topic.id)}
      ><bdi>${topic.title ?? el.t('community.gone')}</bdi></a></h3>
    ${drawState(el, topic)}
    <p class="quiet">${about(el, topic).map((part, at) => html`${at ? ' · ' : nothing}<span dir="auto">${part}</span>`)}</p>
  </li>`;
}

/** Answered, waiting, closed: one word at the end of the line. @param {Community} el @param {Topic} topic */
export function drawState(el, topic) {
  if (topic.state === 'closed') return html`<span class="state quiet">${el.t('community.closed')}</span>`;
  if (topic.state === 'parked') return html`<span class="state quiet">${el.t('community.parked')}</span>`;
  if (topic.accepted) return html`<span class="state ok">${icon('agree')} ${el.t('community.answered')}</span>`;
  if (!topic.waitingSince) return html`<span class="state"></span>`;
  const days = Math.floor((clock.now() - Date.parse(topic.waitingSince)) / DAY);
  return html`<span class="state wait">${days ? el.t('community.waiting.days', { count: days }) : el.t('community.waiting')}</span>`;
}

/** @param {Community} el @param {Topic} topic @returns {string[]} */
function about(el, topic) {
  const likes = liked(topic);
  return [
    topic.author?.name ?? '',
    topic.replies ? el.t('community.replies', { count: topic.replies }) : topic.kind === 'learning' ? '' : el.t('community.replies.none'),
    topic.accepted ? el.t('community.best', { words: topic.accepted.beginning }) : '',
    topic.source ? el.t('community.source.is', { source: sourceOf(el, topic.source) }) : '',
    topic.asked ? el.t('community.asked', { count: topic.asked }) : '',
    likes ? el.t('community.liked', { count: likes }) : '',
    el.lingo.until(topic.activeAt),
  ].filter(Boolean);
}

/** What a learning post comes from, in words. @param {Community} el @param {NonNullable<Topic['source']>} source */
export function sourceOf(el, source) {
  if (source.course) return el.t('community.source.course.is');
  return source.title ?? source.site ?? '';
}

/** @param {Community} el */
function drawNone(el) {
  return html`<div class="none">
    <p>${el.t(`community.none.${el.topics.sort}`)}</p>
    ${el.topics.sort === 'activity' && el.about.canSpeak ? html`<p class="quiet">${el.t('community.none.how')}</p>` : nothing}
  </div>`;
}

/** What the course's chats left behind. @param {Community} el */
export function drawFromCourse(el) {
  if (el.chats.recaps.length === 0) return nothing;
  return html`<section class="list" aria-labelledby="course"><h2 id="course">${el.t(el.cohort ? 'community.course' : 'community.chats')}</h2>
    <ul class="topics">${el.chats.recaps.map((recap) => drawRecap(el, recap))}</ul></section>`;
}

/** @param {Community} el @param {any} recap */
function drawRecap(el, { chat, facts, questions }) {
  const picked = questions.reduce((/** @type {number} */ sum, /** @type {any} */ question) => sum + question.picked.length, 0);
  const title = el.t('community.recap', { title: chat.title });
  const href = el.recapHref?.replace('{chat}', encodeURIComponent(chat.id));
  const parts = [el.t('community.recap.questions', { count: questions.length }), picked ? el.t('community.recap.picked', { count: picked }) : '', el.lingo.date(chat.startsAt)];
  return html`<li class="topic"><h3>${href ? html`<a href=${href}><bdi>${title}</bdi></a>` : html`<bdi>${title}</bdi>`}</h3>
    <span class="state quiet">${el.t('community.recap.posts', { count: facts.posts })}${facts.resources ? html`, ${el.t('community.recap.links', { count: facts.resources })}` : nothing}</span>
    <p class="quiet">${parts.filter(Boolean).join(' · ')}</p></li>`;
}
