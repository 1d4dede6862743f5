import { html, nothing } from 'lit';
import { icon } from '../../core/icons.js';
import { card } from './directory.view.js';

/** @typedef {import('./lunchroom-people.js').LunchroomPeople} People @typedef {import('./lunchroom-people.js').Why} Why */

/** @param {People} el @param {{items: any[], suggestions: any[]}} data */
export function drawForYou(el, data) {
  return html`<h2 class="heard">${el.t('people.view.for-you')}</h2>
    ${data.items.length ? html`<ul class="items">${data.items.map((item) => html`<li>${drawItem(el, item)}</li>`)}</ul>` : html`<p class="quiet">${el.t('people.nothing')}</p>`}
    ${data.suggestions.length ? html`<h2>${el.t('people.suggestions')}</h2><ul class="cards">${data.suggestions.map((one) => html`<li>${drawSuggested(el, one)}</li>`)}</ul>` : nothing}
    ${drawFollows(el)}`;
}

/** @param {People} el @param {any} item */
function drawItem(el, item) {
  return html`<article class="item">
    ${item.kind === 'message' ? html`<p class="quiet"><button class="name" dir="auto" @click=${() => el.look(item.by.id)}>${item.by.name}</button> · ${el.roomLink(item.room, `#${item.room}`, `#message=${item.id}`)} · <time datetime=${item.at}>${el.lingo.when(item.at)}</time></p>
        <p class="words" dir="auto">${item.words}</p>`
      : item.kind === 'chat' ? html`<p>${icon('calendar')} ${el.roomLink(item.room, html`<b>${item.title} </b>`)} · <time datetime=${item.at}>${el.lingo.when(item.at)}</time></p>`
      : html`<p>${icon('link')} <a href=${item.href} dir="auto">${item.title}</a></p>`}
    ${drawWhy(el, item.why)}
  </article>`;
}

/** Why it is here, and how it ends. @param {People} el @param {Why} why */
function drawWhy(el, why) {
  return html`<p class="why quiet"><span dir="auto">${el.t(`people.why.${why.because}`, { name: why.name })}</span>
    <button class="plain" ?disabled=${el.busy} aria-label=${el.t('people.unfollow.one', { name: why.name })} @click=${() => el.follow(why.kind, why.what, 'leave')}>${el.t('people.unfollow')}</button>
    <button class="plain" ?disabled=${el.busy} aria-label=${el.t('people.mute.one', { name: why.name })} @click=${() => el.follow(why.kind, why.what, 'mute')}>${el.t('people.mute')}</button></p>`;
}

/** @param {People} el @param {any} one */
function drawSuggested(el, one) {
  const [kind, what, name] = one.person ? ['person', one.person.person.id, one.person.person.name] : ['room', one.room, `#${one.room}`];
  return html`${one.person ? card(el, one.person) : html`<article class="card"><div class="who"><h3>${el.roomLink(one.room, `#${one.room}`)}</h3><p class="quiet" dir="auto">${one.title}</p></div>
      <button ?disabled=${el.busy} aria-label=${el.t('people.follow.one', { name })} @click=${() => el.follow('room', one.room, 'follow')}>${el.t('people.follow')}</button></article>`}
    <p class="why quiet"><span dir="auto">${el.t(`people.why.${one.why.because}${one.person ? '' : '.room'}`, { name: one.why.name })}</span>
      <button class="plain" ?disabled=${el.busy} aria-label=${el.t('people.hide.one', { name })} @click=${() => el.follow(kind, what, 'mute')}>${el.t('people.hide')}</button></p>`;
}

/** @param {People} el */
function drawFollows(el) {
  if (!el.follows.length) return nothing;
  return html`<details><summary>${el.t('people.follows')}</summary><ul class="follows">${el.follows.map((one) => html`<li><span dir="auto">${one.name}</span>
    ${one.muted ? html`<span class="chip">${el.t('people.muted')}</span>` : nothing}
    <button class="plain" ?disabled=${el.busy} aria-label=${el.t(one.muted ? 'people.follow.one' : 'people.unfollow.one', { name: one.name })}
      @click=${() => el.follow(one.kind, one.what, one.muted ? 'follow' : 'leave')}>${el.t(one.muted ? 'people.follow' : 'people.unfollow')}</button>
    <button class="plain" ?disabled=${el.busy} aria-label=${el.t(one.muted ? 'people.unmute.one' : 'people.mute.one', { name: one.name })}
      @click=${() => el.follow(one.kind, one.what, one.muted ? 'leave' : 'mute')}>${el.t(one.muted ? 'people.unmute' : 'people.mute')}</button></li>`)}</ul></details>`;
}
