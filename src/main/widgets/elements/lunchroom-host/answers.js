import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { icon } from '../../core/icons.js';
import { addresses, drawn } from '../../core/text.js';
import { answersTo, questionNow } from '../../state/console.js';
import { weight } from '../../state/wall.js';
import { notes } from './notes.js';

/** @typedef {import('./lunchroom-host.js').LunchroomHost} Host */

/** The answers of one question, to read and to pick from. New ones come at the end, never in between. @param {Host} el */
export function answers(el) {
  const { desk, shown } = /** @type {any} */ (el);
  const list = ordered(el, answersTo(desk, shown?.id));
  return html`<section class="answers" aria-labelledby="answers">
    <div class="heading">
      <h3 id="answers">${shown ? el.t('host.answers', { step: el.controls.name(shown), count: list.length }) : el.t('host.answers.none-yet')}</h3>
      <span class="row">${elsewhere(el)} ${list.length > 1 ? sorting(el, list) : nothing}</span>
    </div>
    ${list.length === 0 ? html`<p class="empty">${el.t(shown ? 'host.answers.empty' : 'host.answers.before')}</p>` : nothing}
    <ul class="list" @scroll=${(event) => el.scrolled(event)}>${repeat(list, (message) => message.id, (message, i) => answer(el, message, i))}</ul>
    ${list.length > el.seen
      ? html`<div class="new"><button class="primary" @click=${() => toEnd(el)}>
          ${icon('down')} ${el.t('host.new', { count: list.length - el.seen })}</button></div>`
      : nothing}
    ${notes(el)}
  </section>`;
}

const toEnd = (el) => el.renderRoot.querySelector('.answer:last-child')?.scrollIntoView({ block: 'end' });

/** The order by reactions is that of the moment it was asked for: a list that reorders itself cannot be read. */
function ordered(el, list) {
  if (!el.sorted) return list;
  const rank = new Map(el.sorted.map((id, i) => [id, i]));
  return [...list].sort((a, b) => (rank.get(a.id) ?? Infinity) - (rank.get(b.id) ?? Infinity) || a.number - b.number);
}

const sorting = (el, list) => el.sorted
  ? html`<button class="plain" @click=${() => (el.sorted = null)}>${el.t('host.sort.time')}</button>`
  : html`<button class="plain" @click=${() => (el.sorted = byWeight(list))}>${el.t('host.sort.best')}</button>`;

const byWeight = (list) => [...list].sort((a, b) => weight(b) - weight(a)).map((message) => message.id);

const elsewhere = (el) => el.looking && el.looking !== questionNow(el.desk.chat)?.id
  ? html`<button class="plain on" @click=${() => el.look(null)}>
      ${el.t('host.answers.now', { step: el.controls.name(questionNow(el.desk.chat)) })}</button>`
  : nothing;

function answer(el, message, i) {
  const picked = el.desk.picks.has(message.id);
  const lit = [...el.desk.walls.values()].some((wall) => wall.spotlight === message.id);
  return html`<li class=${picked ? 'answer picked' : 'answer'} data-message=${message.id} tabindex=${i === 0 ? 0 : -1}
    @focus=${roving}>
    <div class="words">${message.tree ? drawn(message.tree) : html`<p dir="auto">${message.words}</p>`}</div>
    <span class="who quiet meta">${about(el, message)}</span>
    <span class="acts">
      <button class=${lit ? 'plain on' : 'plain'} aria-pressed=${lit} title=${el.t('host.spotlight')}
        @click=${() => el.controls.spotlight(message.id)}>
        ${icon('wall')}<span class="heard">${el.t('host.spotlight')}</span></button>
      <button class="pick" aria-pressed=${picked} @click=${() => el.controls.pick(message.id)}>
        ${picked ? `★ ${el.t('host.picked')}` : el.t('host.pick')}</button>
    </span>
  </li>`;
}

/** One answer is in the tab order: the one that had the focus last. */
function roving(event) {
  for (const row of event.currentTarget.parentElement.children) row.tabIndex = row === event.currentTarget ? 0 : -1;
}

function about(el, message) {
  const links = addresses(message.tree).length;
  const role = el.leads.get(message.author?.id);
  const guest = !role && message.author?.role === 'guest';
  const first = !role && !guest && (el.about.firstTimers ?? []).some((person) => person.author?.id === message.author?.id);
  const given = Object.entries(message.reactions ?? {}).filter(([, count]) => count > 0);
  return html`<bdi>${message.author?.name}</bdi>
    ${role || guest ? html`<span>${el.t(`role.${role ?? 'guest'}`)}</span>` : nothing}
    ${first ? html`<span>${el.t('host.first')}</span>` : nothing}
    ${given.map(([kind, count]) =>
        html`<span>${icon(/** @type {any} */ (kind))} <span class="heard">${el.t(`reaction.${kind}`)}</span>${el.lingo.numbers.format(count)}</span>`)}
    ${message.replies ? html`<span>${el.t('host.replies', { count: message.replies })}</span>` : nothing}
    ${links ? html`<span>${el.t('host.links', { count: links })}</span>` : nothing}`;
}
