import { html, nothing } from 'lit';
import { drawn, plain } from '../../core/text.js';
import { drawPanel } from './panel.view.js';

/** @typedef {import('./lunchroom-queue.js').LunchroomQueue} Queue @typedef {import('../../state/qanda.js').Ask} Ask */

/** One ask in the queue, with what one can do. @param {Queue} el @param {Ask} ask */
export const drawItem = (el, ask) => html`<li><article part="ask" tabindex="0" class=${ask.state} data-ask=${ask.id} aria-label=${plain(ask.tree).trim()}>
  <span class="votes"><b>${el.lingo.numbers.format(ask.votes ?? 0)}</b><span class="heard">${el.t('qanda.votes', { count: ask.votes ?? 0 })}</span></span>
  <div class="about">
    ${el.view === 'stage' ? html`<p class=${ask.state === 'on-stage' ? 'live' : 'quiet'}>${el.t(ask.state === 'on-stage' ? 'qanda.now' : 'queue.next')}</p>` : nothing}
    <div class="words">${drawn(ask.tree)}</div>
    ${ask.original ? html`<p class="quiet" dir="auto">${el.t('qanda.original')} “${ask.original}”</p>` : nothing}
    <p class="quiet">${byline(el, ask)}</p>
    ${drawPromise(el, ask)}
    ${drawActs(el, ask)}
    ${el.panel?.ask === ask.id ? drawPanel(el, ask, el.panel) : nothing}
  </div>
</article></li>`;

/** @param {Queue} el @param {Ask} ask */
function byline(el, ask) {
  const who = ask.author?.name ?? (ask.way && ask.way !== 'named' ? el.t(`qanda.by.${ask.way}`) : '');
  const at = ask.at ? el.t(ask.way === 'strict' ? 'qanda.at.hour' : 'qanda.at', { when: el.lingo.when(ask.at) }) : '';
  const state = ask.state === 'waiting' ? '' : el.t(`queue.state.${ask.state}`);
  const approvals = ask.state === 'waiting' && ask.approvals ? el.t('queue.approvals', { count: ask.approvals }) : '';
  const own = el.mine.asked.includes(ask.id) ? el.t('queue.own') : el.mine.approved.includes(ask.id) && ask.state === 'waiting' ? el.t('queue.approved.you') : '';
  return [state, who, at, approvals, own].filter(Boolean).join(' · ');
}

/** @param {Queue} el @param {Ask} ask */
function drawPromise(el, { state, promise }) {
  if (!promise || state !== 'promised') return nothing;
  const day = el.lingo.date(`${promise.due}T12:00:00`);
  return html`<p class=${promise.overdue ? 'warning' : 'fate'}>${el.t(promise.overdue ? 'qanda.overdue' : 'qanda.promised', { name: promise.owner.name, day })}</p>`;
}

/** @param {Queue} el @param {Ask} ask */
function drawActs(el, ask) {
  const title = plain(ask.tree).trim();
  const act = (/** @type {import('./lunchroom-queue.js').Act} */ name, /** @type {() => unknown} */ go, look = '') =>
    el.may(name, ask) ? html`<button class=${look} @click=${go}>${el.t(`queue.${name}`)}<span class="heard">: ${title}</span></button>` : nothing;
  const opens = (/** @type {import('./lunchroom-queue.js').Act} */ name) => act(name, () => el.open(ask, name));
  return html`<div class="acts">
    ${act('approve', () => el.acts.approve(ask), 'primary')}
    ${act('stage', () => el.acts.stage(ask), 'primary')}
    ${act('live', () => el.acts.answer(ask), ask.state === 'on-stage' ? 'primary' : '')}${opens('writing')}${opens('promise')}
    ${opens('decline')}${opens('merge')}${opens('edit')}
  </div>`;
}
