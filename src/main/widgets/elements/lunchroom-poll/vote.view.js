import { html, nothing } from 'lit';
import { icon } from '../../core/icons.js';
import { moved, SCALE } from '../../state/poll.js';

/** @typedef {import('./lunchroom-poll.js').LunchroomPoll} Widget @typedef {import('../../state/poll.js').Poll} Poll */

const WORDS = [0, 1, 2];

/** Where one chooses, and what is kept of it. @param {Widget} el @param {Poll} poll */
export function drawForm(el, poll) {
  const mine = el.mine.get(poll.id);
  if (mine && poll.strict) return html`<p class="quiet">${el.t('poll.strict.done')}</p>`;
  const draw = { single: drawChoices, multiple: drawChoices, scale: drawScale, words: drawWords, ranking: drawRanking }[poll.kind];
  return html`<form @submit=${(/** @type {any} */ event) => send(el, poll, event)}>
    <fieldset aria-labelledby=${`q-${poll.id}`}>${draw(el, poll, mine)}</fieldset>
    <div class="row"><button class="primary">${el.t(mine ? 'poll.vote.change' : 'poll.vote')}</button>
      ${mine ? html`<button type="button" @click=${() => el.acts.takeBack(poll)}>${el.t('poll.take-back')}</button>` : nothing}</div>
    <p class="quiet">${el.t(poll.strict ? 'poll.stored.strict' : 'poll.stored')}</p>
  </form>`;
}

/** @param {Widget} el @param {Poll} poll @param {any} event */
function send(el, poll, event) {
  event.preventDefault();
  const form = /** @type {HTMLFormElement} */ (event.target);
  const data = new FormData(form);
  if (poll.kind === 'ranking') return void el.acts.vote(poll, { choices: el.acts.order(poll) });
  if (poll.kind === 'words') return void el.acts.vote(poll, { words: data.getAll('word').map(String).filter((word) => word.trim()) });
  const choices = data.getAll('choice').map(Number);
  if (choices.length) void el.acts.vote(poll, { choices });
  else el.say(el.t('poll.choose'));
}

/** @param {Widget} el @param {Poll} poll @param {import('../../state/poll.js').Ballot} [mine] */
const drawChoices = (el, poll, mine) => html`${poll.kind === 'multiple' ? html`<p class="quiet">${el.t('poll.many')}</p>` : nothing}
  ${(poll.options ?? []).map((option, i) => html`<label class="choice"><input type=${poll.kind === 'single' ? 'radio' : 'checkbox'} name="choice" value=${i}
    ?checked=${mine?.choices?.includes(i) ?? false} /> <span dir="auto">${option}</span></label>`)}`;

/** @param {Widget} el @param {Poll} poll @param {import('../../state/poll.js').Ballot} [mine] */
const drawScale = (el, poll, mine) => html`<div class="scale">${SCALE.map((number) => html`<label class="choice"><input type="radio" name="choice" value=${number}
    aria-label=${[el.lingo.numbers.format(number), number === 1 ? poll.low : number === 5 ? poll.high : ''].filter(Boolean).join(', ')}
    ?checked=${mine?.choices?.includes(number) ?? false} /> <span>${el.lingo.numbers.format(number)}</span></label>`)}</div>
  ${poll.low || poll.high ? html`<p class="ends quiet"><span dir="auto">${poll.low}</span><span dir="auto">${poll.high}</span></p>` : nothing}`;

/** @param {Widget} el @param {Poll} _ @param {import('../../state/poll.js').Ballot} [mine] */
const drawWords = (el, _, mine) => html`<div class="row">${WORDS.map((i) => html`<input name="word" dir="auto" maxlength="40" autocomplete="off"
  aria-label=${el.t('poll.word', { count: i + 1 })} .value=${mine?.words?.[i] ?? ''} ?required=${i === 0} />`)}</div>`;

/** By drag nothing: two buttons for each, which everybody can press. @param {Widget} el @param {Poll} poll */
function drawRanking(el, poll) {
  const order = el.acts.order(poll);
  const to = async (/** @type {number} */ at, /** @type {-1|1} */ by) => {
    const option = order[at];
    el.acts.reorder(poll, moved(order, at, by));
    const way = by < 0 ? 'up' : 'down';
    const other = by < 0 ? 'down' : 'up';
    await el.focusOn(`[data-option="${option}"] button.${at + by === 0 || at + by === order.length - 1 ? other : way}`);
  };
  return html`<p class="quiet">${el.t('poll.order')}</p><ol class="order">${order.map((option, at) => html`<li data-option=${option}><span dir="auto">${poll.options?.[option]}</span>
    <button type="button" class="up" ?disabled=${at === 0} aria-label=${el.t('poll.up', { option: poll.options?.[option] })} @click=${() => to(at, -1)}>${icon('up')}</button>
    <button type="button" class="down" ?disabled=${at === order.length - 1} aria-label=${el.t('poll.down', { option: poll.options?.[option] })} @click=${() => to(at, 1)}>${icon('down')}</button></li>`)}</ol>`;
}
