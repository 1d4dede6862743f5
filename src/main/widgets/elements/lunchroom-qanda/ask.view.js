import { html, nothing } from 'lit';
import { drawn, plain } from '../../core/text.js';
import { drawIdeaForm } from '../idea-cards.js';
import { goTo } from './finding.js';

/** @typedef {import('./lunchroom-qanda.js').LunchroomQanda} Qanda @typedef {import('../../state/qanda.js').Ask} Ask */

const VOTABLE = ['approved', 'on-stage'];
const KEEPABLE = ['approved', 'on-stage', 'answered', 'promised'];

/** One ask: its votes, its words, what became of it. @param {Qanda} el @param {Ask} ask */
export const drawAsk = (el, ask) => html`<li><article part="ask" class=${ask.state} data-ask=${ask.id}>
  ${drawVote(el, ask)}
  <div class="about">
    ${ask.state === 'on-stage' ? html`<p class="live">${el.t('qanda.now')}</p>` : nothing}
    ${ask.tree ? html`<div class="words">${drawn(ask.tree)}</div>` : nothing}
    <p class="quiet">${byline(el, ask)} ${drawReportDoor(el, ask)}</p>
    ${drawFate(el, ask)}
    ${drawIdeas(el, ask)}
  </div>
</article></li>`;

/** What everybody may read can be kept as an idea card. @param {Qanda} el @param {Ask} ask */
function drawIdeas(el, ask) {
  if (!KEEPABLE.includes(ask.state)) return nothing;
  return html`<button type="button" class="plain ideate" aria-expanded=${el.ideas.about === ask.id ? 'true' : 'false'} @click=${() => el.ideas.toggle(ask.id)}>${el.t('qanda.idea')}</button>
    ${drawIdeaForm(el, 'ask', ask.id, undefined)}`;
}

/** @param {Qanda} el @param {Ask} ask */
export function drawVote(el, ask) {
  const count = ask.votes ?? 0;
  if (!VOTABLE.includes(ask.state) || el.season !== 'open') {
    return html`<span class="votes" title=${el.t('qanda.votes', { count })}><b>${el.lingo.numbers.format(count)}</b><span class="heard">${el.t('qanda.votes', { count })}</span></span>`;
  }
  const on = el.voted(ask.id);
  return html`<button type="button" class=${on ? 'votes on' : 'votes'} aria-pressed=${on ? 'true' : 'false'} @click=${() => el.vote(ask)}>
    <b aria-hidden="true">${el.lingo.numbers.format(count)}</b><small aria-hidden="true">${el.t(on ? 'qanda.voted.word' : 'qanda.vote.word')}</small>
    <span class="heard">${el.t('qanda.vote', { words: plain(ask.tree).trim() })}, ${el.t('qanda.votes', { count })}</span></button>`;
}

/** Who asked and when; of a strict ask only the hour is known. @param {Qanda} el @param {Ask} ask */
function byline(el, ask) {
  const who = isMine(el, ask) ? el.t('qanda.by.me') : (ask.author?.name ?? (ask.way && ask.way !== 'named' ? el.t(`qanda.by.${ask.way}`) : ''));
  const at = ask.at ? el.t(ask.way === 'strict' ? 'qanda.at.hour' : 'qanda.at', { when: el.lingo.when(ask.at) }) : '';
  const merged = ask.mergedHere ? el.t('qanda.merged.here', { count: ask.mergedHere }) : '';
  const edited = ask.edited ? el.t('qanda.edited') : '';
  return [who, at, merged, edited].filter(Boolean).join(' · ');
}

/** @param {Qanda} el @param {Ask} ask */
function drawReportDoor(el, ask) {
  if (!ask.tree || isMine(el, ask)) return nothing;
  const words = plain(ask.tree).trim();
  const about = () => ({
    title: el.t('report.title.ask'),
    words,
    things: [
      { kind: /** @type {const} */ ('ask'), thing: ask.id, label: el.t('report.what.ask') },
      ...(ask.author ? [{ kind: /** @type {const} */ ('profile'), thing: ask.author.id, label: el.t('report.what.profile', { name: ask.author.name }) }] : []),
    ],
  });
  return html`<button type="button" class="plain" @click=${() => el.reporting.ask(about)}>${el.t('qanda.report')}<span class="heard">: ${words}</span></button>`;
}

/** @param {Qanda} el @param {Ask} ask */
const isMine = (el, ask) => el.list.mine.asked.includes(ask.id) || el.own.mine.asked.includes(ask.id);

/** What became of it. @param {Qanda} el @param {Ask} ask */
export function drawFate(el, ask) {
  return html`
    ${ask.original ? html`<p class="from quiet" dir="auto">${el.t('qanda.original')} “${ask.original}”</p>` : nothing}
    ${ask.state === 'waiting' ? html`<p class="fate">${el.t('qanda.state.waiting')}</p>` : nothing}
    ${ask.state === 'declined' ? html`<p class="fate">${el.t('qanda.declined', { reason: el.t(`qanda.reason.${ask.reason}`) })}</p>` : nothing}
    ${ask.note ? html`<p class="from" dir="auto">${ask.note}</p>` : nothing}
    ${ask.mergedInto ? html`<p class="fate">${el.t('qanda.merged')} <button type="button" class="plain on" @click=${() => goTo(el, ask.mergedInto ?? '')}>${el.t('qanda.merged.show')}</button></p>` : nothing}
    ${drawPromise(el, ask)}
    ${ask.answer ? html`<div class="answer"><p class="fate">${el.t(`qanda.answered.${ask.answer.how}`)}</p>
      ${ask.answer.tree ? html`<div class="words">${drawn(ask.answer.tree)}</div>` : nothing}</div>` : nothing}`;
}

/** @param {Qanda} el @param {Ask} ask */
function drawPromise(el, { promise, answer }) {
  if (!promise) return nothing;
  const day = el.lingo.date(`${promise.due}T12:00:00`);
  const late = promise.overdue && !answer;
  return html`<p class=${late ? 'warning' : 'fate'}>${el.t(late ? 'qanda.overdue' : 'qanda.promised', { name: promise.owner.name, day })}</p>`;
}
