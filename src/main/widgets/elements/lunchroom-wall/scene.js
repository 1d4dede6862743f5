import { html, nothing, svg } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { clock } from '../../core/clock.js';
import { icon } from '../../core/icons.js';
import { drawn, plain } from '../../core/text.js';
import { currentStep, progress } from '../../state/chat.js';
import { answersTo } from '../../state/console.js';
import { shown } from '../../state/wall.js';
import { drawWallPoll } from '../parts.view.js';

/** @typedef {import('./lunchroom-wall.js').LunchroomWall} Wall */

const NEW = 12000;
const MOST = 4;

/** What fills the wall, by the state of the chat and by what the host chose. @param {Wall} el */
export function scene(el) {
  const { chat } = /** @type {any} */ (el.desk);
  const lit = el.settings.spotlight && message(el, el.settings.spotlight);
  if (lit) return spotlight(el, chat, lit);
  const step = ['live', 'rehearsal'].includes(chat.state) ? currentStep(chat) : null;
  if (el.poll) return during(el, step, poll(el, chat.room, el.poll.poll));
  if (step?.kind === 'question') return question(el, chat, step);
  if (step?.kind === 'qanda' && el.ask) return asked(el, el.ask);
  return html`<div class="still">${step ? between(el, chat, step) : (STILL[chat.state] ?? STILL.announced)(el, chat)}</div>`;
}

/** The question that is answered now, large. @param {Wall} el @param {import('../../state/qanda.js').Ask} ask */
export function asked(el, ask) {
  const text = ask.tree ? plain(ask.tree) : (ask.words ?? '');
  const by = el.settings.namesHidden ? '' : (ask.author?.name ?? '');
  const votes = ask.votes ? el.t('wall.votes', { count: ask.votes }) : '';
  return html`<div class=${`spotlight ${size(text, 120, 300)}`}>
    <p class="asked">${el.t('wall.asked')}</p><div class="words">${words(ask)}</div>
    <p class="who" dir="auto">${[by, votes].filter(Boolean).join(' · ')}</p></div>`;
}

/** On a quiet wall no bar moves: it shows what is asked, and at the end what it came to. */
const poll = (el, tag, one) =>
  el.settings.quiet && one.state === 'open' ? html`<div class="still"><h2 dir="auto">${one.question}</h2></div>` : drawWallPoll(tag, one.id);

/** A poll of the moment stands below the question that it was asked beside. */
const during = (el, step, shown) =>
  step?.kind === 'question'
    ? html`<div class="during"><p class="asked" dir="auto"><b><bdi>${el.t('step.question', { count: step.question })}</bdi></b> ${step.text}</p>${shown}</div>`
    : shown;

const message = (el, id) => [...el.desk.answers.values()].flat().find((one) => one.id === id && !one.removed);

/** Long words need smaller letters. */
const size = (text, long, longer) => (text.length > longer ? 'longer' : text.length > long ? 'long' : '');

function question(el, chat, step) {
  const alone = el.settings.show === 'question';
  return html`<div class=${`body ${alone ? 'alone' : ''} ${size(step.text ?? '', 70, 170)}`}>
    <section>
      <p class="question" dir="auto"><b><bdi>${el.t('step.question', { count: step.question })}</bdi></b> ${step.text}</p>
      ${time(el, chat, step)}
    </section>
    ${alone ? nothing : posts(el, step)}
  </div>`;
}

/** A quiet wall names the time of the next change instead of counting down to it. */
function time(el, chat, step) {
  const { over, left, next } = progress(chat, step, clock.now());
  const until = el.lingo.time(next?.startsAt ?? chat.endsAt);
  if (chat.heldSince) return html`<p class="left"><strong>${el.t('wall.held')}</strong></p>`;
  if (el.settings.quiet) return html`<p class="left">${el.t('wall.until', { time: until })}</p>`;
  const minutes = Math.floor(left / 60000);
  return html`<svg class="bar" aria-hidden="true">${svg`<rect height="100%" rx="1%" width="${(over * 100).toFixed(1)}%"></rect>`}</svg>
    <p class="left">${minutes ? el.t('wall.left', { count: minutes }) : el.t('wall.last-minute')}</p>`;
}

function posts(el, step) {
  const list = visible(el, step);
  if (!list.length) return html`<p class="empty">${el.t(el.settings.quiet ? 'wall.quiet' : 'wall.empty')}</p>`;
  const now = clock.now();
  const newest = el.settings.show === 'newest';
  return html`<section class=${newest ? 'posts newest' : 'posts'}>${repeat(newest ? [...list].reverse() : list, (one) => one.id, (one) => {
    const fresh = !el.settings.quiet && now - Date.parse(one.at) < NEW;
    return html`<article class=${fresh ? 'new come' : ''}>${who(el, one)}<div class="words">${words(one)}</div></article>`;
  })}</section>`;
}

/** On a quiet wall the list is that of the reveal: nothing in it moves, and only what was removed goes. */
function visible(el, step) {
  const { settings } = el;
  const now = shown(answersTo(el.desk, step.id), settings, clock.now(), MOST, new Set(el.desk.chat.hosts.map((host) => host.id)));
  if (!settings.quiet) {
    el.frozen = null;
    return now;
  }
  const key = `${step.id} ${settings.revealedAt} ${settings.show}`;
  if (el.frozen?.key !== key) el.frozen = { key, list: now };
  return el.frozen.list.filter((one) => message(el, one.id));
}

const words = (one) => (one.tree ? drawn(one.tree) : one.words);

function who(el, one) {
  const count = Object.values(one.reactions ?? {}).reduce((sum, n) => sum + n, 0);
  const name = el.settings.namesHidden ? null : one.author?.name;
  if (!name && !count) return nothing;
  return html`<div class="who">${name ? html`<bdi>${name}</bdi>` : nothing}${name && count ? ' · ' : nothing}
    ${count
      ? html`${icon('like')}<span class="heard">${el.t('wall.reactions')}</span> ${el.lingo.numbers.format(count)}`
      : nothing}</div>`;
}

function spotlight(el, chat, one) {
  const step = chat.steps.find((step) => step.id === one.step);
  const text = one.tree ? plain(one.tree) : one.words;
  return html`<div class=${`spotlight ${size(text, 120, 300)}`}>
    ${step?.question
      ? html`<p class="asked" dir="auto"><b><bdi>${el.t('step.question', { count: step.question })}</bdi></b> ${step.text}</p>`
      : nothing}
    <div class="words">${words(one)}</div>
    ${who(el, one)}
  </div>`;
}

/** Welcome, break, poll, close: the words of the step, large. */
function between(el, chat, step) {
  const { left, next } = progress(chat, step, clock.now());
  const until = step.kind === 'break' && next ? el.t('wall.break', { time: el.lingo.time(next.startsAt) }) : '';
  return html`<h2 dir="auto">${step.text || el.t(`step.${step.kind}`, {})}</h2>
    ${until ? html`<p>${until}</p>` : nothing}
    ${step.kind === 'break' && !el.settings.quiet && !chat.heldSince
      ? html`<div class="count" role="timer">${el.lingo.left(left)}</div>`
      : nothing}
    ${step.kind === 'close' ? html`<p>${el.t('wall.recap.soon')}</p>` : nothing}`;
}

/** @type {Record<string, (el: Wall, chat: any) => unknown>} */
const STILL = {
  announced: (el, chat) => html`<h2 dir="auto">${chat.title}</h2><p>${el.t('wall.starts', { when: el.lingo.when(chat.startsAt) })}</p>`,
  lobby: (el, chat) => html`<h2 dir="auto">${chat.title}</h2><p>${el.t('wall.lobby')}</p>
    <div class="count" role="timer">${el.lingo.left(Date.parse(chat.startsAt) - clock.now())}</div>`,
  'second-sitting': (el, chat) => html`<h2>${el.t('wall.thanks')}</h2>
    <p>${el.t('wall.second', { until: chat.closesSecondSittingAt ? el.lingo.when(chat.closesSecondSittingAt) : '' })} ${el.t('wall.recap')}</p>`,
  closed: (el) => html`<h2>${el.t('wall.thanks')}</h2><p>${el.t('wall.recap')}</p>`,
  cancelled: (el, chat) => html`<h2 dir="auto">${chat.title}</h2><p>${el.t('wall.cancelled')}</p>`,
};
