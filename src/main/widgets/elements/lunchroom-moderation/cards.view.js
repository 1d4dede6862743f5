import { html, nothing } from 'lit';
import { avatar } from '../../core/text.js';
import { drawReasons, keys as reasonKeys } from '../reasons.view.js';

/** @typedef {import('./lunchroom-moderation.js').LunchroomModeration} Desk */
/** @typedef {{key: string, name: string, does: () => unknown, primary?: boolean}} Deed what can be done with a card */
/** @typedef {{id: string, who?: any, words?: string, line: string, more?: unknown, deeds: Deed[], asks: Record<string, () => unknown>}} Card */

const OUTCOMES = ['acted', 'nothing-wrong', 'solved-already'];

/** The cards of the view at hand. @param {Desk} el @returns {Card[]} */
export function cards(el) {
  const { desk, docket, log } = el;
  if (el.view === 'waiting') return desk.waiting.map((/** @type {any} */ post) => waiting(el, post));
  if (el.view === 'firstPosts') return desk.firstPosts.map((/** @type {any} */ post) => firstPost(el, post));
  if (el.view === 'reports') return [...(docket?.open ?? []), ...(docket?.closed ?? [])].map((/** @type {any} */ one) => reported(el, one));
  if (el.view === 'parked') return [...desk.parked, ...desk.hidden].map((/** @type {any} */ one) => measured(el, one, 'mod.do.back'));
  if (el.view === 'people') return desk.people.map((/** @type {any} */ one) => measured(el, one, 'mod.do.lift'));
  if (el.view === 'appeals') return desk.appeals.map((/** @type {any} */ one) => appealed(el, one));
  return log.map((/** @type {any} */ one) => measured(el, one, 'undo'));
}

/** @param {Desk} el */
export function drawCards(el) {
  const all = cards(el);
  const { waiting: wait } = el.docket ?? {};
  const times = el.view === 'reports' && wait ? [el.docket.open[0] && el.t('mod.wait.oldest', { when: el.lingo.until(el.docket.open[0].openedAt) }), wait.medianMinutes !== undefined && el.t('mod.wait.median', { count: wait.medianMinutes })] : [];
  return html`${times.some(Boolean) ? html`<p class="quiet times">${times.filter(Boolean).join(' · ')}</p>` : nothing}
    ${el.view === 'firstPosts' && all.length ? html`<p class="quiet">${el.t('mod.first.hint')}</p>` : nothing}
    ${all.length ? html`<ul part="list">${all.map((card) => drawCard(el, card))}</ul>` : html`<p class="quiet none">${el.t(`mod.none.${el.view}`)}</p>`}`;
}

/** @param {Desk} el @param {Card} card */
function drawCard(el, card) {
  const panel = el.panel?.id === card.id ? card.asks[el.panel.act] : undefined;
  return html`<li><article part="card" tabindex="0" data-card=${card.id} aria-label=${card.line}>
    ${card.who ? avatar(card.who) : html`<span></span>`}
    <div class="about">
      <p class="quiet">${card.who ? html`<strong dir="auto">${card.who.name}</strong> · ` : nothing}${card.line}</p>
      ${card.words ? html`<p class="words" dir="auto">${card.words}</p>` : nothing}
      ${card.more ?? nothing}
      ${panel ? html`<div class="panel">${panel()}</div>` : html`<div class="acts">${card.deeds.map((deed) => html`<button class=${deed.primary ? 'primary' : ''} @click=${deed.does}>${deed.name} <kbd aria-hidden="true">${deed.key.toUpperCase()}</kbd></button>`)}</div>`}
    </div>
  </article></li>`;
}

/** @param {Desk} el @param {any} post @returns {Card} */
function waiting(el, post) {
  return {
    id: post.id,
    who: post.author,
    words: post.words,
    more: el.files.drawOf(post),
    line: `${el.t(`mod.why.${post.why}`)} · ${el.lingo.when(post.at)}`,
    deeds: [
      { key: 'a', name: el.t('mod.do.approve'), does: () => el.acts.approve(post.id), primary: true },
      { key: 'd', name: el.t('mod.do.decline'), does: () => el.ask(post.id, 'decline') },
    ],
    asks: { decline: () => why(el, (reason, note) => el.acts.decline(post.id, reason, note)) },
  };
}

/** Nothing has to be done about it; a kind word may be. @param {Desk} el @param {any} post @returns {Card} */
const firstPost = (el, post) => ({
  id: post.id,
  who: post.author,
  words: post.words,
  line: `${el.t('mod.first')} · ${el.lingo.when(post.at)}`,
  deeds: [{ key: 'w', name: el.t('mod.do.nudge'), does: () => el.ask(post.id, 'nudge') }],
  asks: { nudge: () => why(el, (reason, note) => el.acts.take({ kind: 'nudge', message: post.id, reason, note }), true, ['other']) },
});

/** @param {Desk} el @param {any} one @returns {Card} */
function reported(el, one) {
  const about = one.kind === 'message' ? { message: one.thing } : { person: one.concerns?.id };
  const step = (/** @type {string} */ kind) => () =>
    why(el, (reason, note) => el.acts.take({ kind, reason, note, ...(kind === 'hold' ? { person: one.concerns.id } : about) }), kind === 'nudge');
  const open = !one.outcome;
  const deeds = [{ key: 'c', name: el.t('mod.do.close'), does: () => el.ask(one.id, 'close') }];
  if (one.kind === 'message') deeds.push({ key: 'p', name: el.t('mod.do.park'), does: () => el.ask(one.id, 'park') }, { key: 'h', name: el.t('mod.do.hide'), does: () => el.ask(one.id, 'hide') });
  if (one.concerns) deeds.push({ key: 'w', name: el.t('mod.do.nudge'), does: () => el.ask(one.id, 'nudge') }, { key: 'o', name: el.t('mod.do.hold'), does: () => el.ask(one.id, 'hold') });
  return {
    id: one.id,
    who: one.concerns,
    words: one.words,
    line: `${el.t(`mod.thing.${one.kind}`)} · ${el.t('mod.reports', { count: one.reports.length })} · ${el.lingo.when(one.openedAt)}${open ? '' : ` · ${el.t(`mod.outcome.${one.outcome}`)}`}`,
    more: html`<ul class="voices">${one.reports.map((/** @type {any} */ voice) => html`<li>${el.t(`reason.${voice.reason}`)}${voice.note ? html`: <span dir="auto">${voice.note}</span>` : nothing}</li>`)}</ul>`,
    deeds: open ? deeds : [],
    asks: { close: () => closing(el, one), park: step('park'), hide: step('hide'), nudge: step('nudge'), hold: step('hold') },
  };
}

/** @param {Desk} el @param {any} one */
const closing = (el, one) => html`<form class="why" @keydown=${reasonKeys} @submit=${(/** @type {Event} */ event) => event.preventDefault()}>
  <label class="field">${el.t('mod.note.reporters')} <input maxlength="1000" dir="auto" /></label>
  <fieldset><legend>${el.t('mod.outcome')}</legend>
    ${OUTCOMES.map((outcome, at) => html`<button type="button" data-reason=${at + 1}
      @click=${(/** @type {any} */ event) => el.acts.closeCase(one.id, outcome, event.target.closest('form').querySelector('input').value)}><kbd aria-hidden="true">${at + 1}</kbd> ${el.t(`mod.outcome.${outcome}`)}</button>`)}
    <button type="button" class="plain" @click=${() => el.close()}>${el.t('cancel')}</button></fieldset>
</form>`;

/** @param {Desk} el @param {any} one @param {string} word @returns {Card} */
function measured(el, one, word) {
  const stands = !one.undoneAt && !one.acceptedAt;
  const fate = one.undoneAt ? ` · ${el.t('mod.undone', { name: one.undoneBy?.name ?? '' })}` : one.acceptedAt ? ` · ${el.t('about.taken')}` : '';
  return {
    id: one.id,
    who: one.person,
    words: one.words ?? one.said,
    line: `${el.t(`mod.step.${one.kind}`)}: ${el.t(`reason.${one.reason}`)} · ${el.t('mod.by', { name: one.actor?.name ?? '' })} · ${el.lingo.when(one.at)}${fate}`,
    more: one.note ? html`<p class="note" dir="auto">${one.note}</p>` : nothing,
    deeds: stands ? [{ key: 'r', name: el.t(word), does: () => el.acts.undoMeasure(one.id) }] : [],
    asks: {},
  };
}

/** @param {Desk} el @param {any} one @returns {Card} */
function appealed(el, one) {
  const { measure } = one;
  const card = measured(el, measure, 'undo');
  const answer = (/** @type {string} */ outcome) => () => html`<form class="why" @submit=${(/** @type {any} */ event) => {
    event.preventDefault();
    void el.acts.answer(measure.id, outcome, event.target.elements[0].value);
  }}>
    <label class="field">${el.t('mod.answer')} <textarea rows="2" maxlength="1000" required dir="auto"></textarea></label>
    <div class="acts"><button class="primary">${el.t(`mod.do.${outcome}`)}</button><button type="button" class="plain" @click=${() => el.close()}>${el.t('cancel')}</button></div>
  </form>`;
  const deeds = ['granted', 'upheld'].map((outcome) => ({ key: outcome === 'granted' ? 'g' : 'n', name: el.t(`mod.do.${outcome}`), does: () => el.ask(measure.id, outcome) }));
  return {
    ...card,
    more: html`<p class="note" dir="auto">${one.words}</p>${one.mayAnswer ? nothing : html`<p class="quiet">${el.t('mod.not-you')}</p>`}`,
    deeds: one.mayAnswer ? deeds : [],
    asks: { granted: answer('granted'), upheld: answer('upheld') },
  };
}

/** @param {Desk} el @param {(reason: string, note: string) => unknown} go @param {boolean} [needed] @param {string[]} [reasons] */
const why = (el, go, needed, reasons) => drawReasons((key, values) => el.t(key, values), go, () => el.close(), { question: el.t('mod.why'), needed, reasons });
