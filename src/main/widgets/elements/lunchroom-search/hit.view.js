import { html, nothing } from 'lit';
import { safeAddress } from '../../core/text.js';

/** @typedef {import('./lunchroom-search.js').LunchroomSearch} Search @typedef {import('../../state/search.js').Hit} Hit */

/** Words with what was searched marked; nodes, never HTML text. */
const marked = (/** @type {import('../../state/search.js').Mark[]} */ marks = []) =>
  marks.map(({ t, s }) => (t === 'mark' ? html`<mark>${s}</mark>` : s));

/** @param {Search} el @param {Hit} hit */
export function drawHit(el, hit) {
  return html`<li class="hit" part="hit">
    <h3>${drawTitle(el, hit)}</h3>
    ${hit.excerpt.length ? html`<p class="words" dir="auto">${marked(hit.excerpt)}</p>` : nothing}
    <p class="quiet about"><span class="chip">${el.t(`search.one.${hit.kind}`)}</span>${about(el, hit).map((part) => html`<span dir="auto">${part}</span>`)}</p>
  </li>`;
}

// Of a message or an ask its place is the title: the words themselves stand below.
/** @param {Search} el @param {Hit} hit */
function drawTitle(el, hit) {
  const words = hit.title ? marked(hit.title) : where(el, hit);
  if (hit.kind === 'link') {
    const address = safeAddress(hit.address);
    return address ? html`<a dir="auto" href=${address} title=${hit.address} target="_blank" rel="noopener noreferrer nofollow ugc">${words}</a>` : words;
  }
  const address = el.address(hit);
  const direction = hit.title ? 'auto' : nothing;
  const open = (/** @type {Event} */ event) => el.open(event, hit);
  return address
    ? html`<a dir=${direction} href=${address} @click=${open}>${words}</a>`
    : html`<button class="plain title" dir=${direction} @click=${open}>${words}</button>`;
}

// A name keeps its own direction within a sentence of another.
const apart = (/** @type {string} */ name) => `\u2068${name}\u2069`;

/** @param {Search} el @param {Hit} hit */
function where(el, hit) {
  const name = hit.by?.name ?? el.t(hit.kind === 'ask' ? 'search.nobody' : 'search.somebody');
  return el.t(hit.question ? 'search.answer' : 'search.where', { name: apart(name), room: apart(hit.room?.title ?? ''), question: hit.question });
}

/** @param {Search} el @param {Hit} hit @returns {string[]} */
function about(el, hit) {
  const tags = (hit.tags ?? []).map((tag) => `#${tag}`).join(' ');
  const liked = hit.liked ? el.t(hit.kind === 'ask' ? 'search.votes' : 'search.reactions', { count: hit.liked }) : '';
  const saved = (hit.savedBy ?? 0) > 1 ? el.t('search.saved', { count: hit.savedBy }) : '';
  const named = hit.kind === 'link' ? (hit.by?.name ?? '') : '';
  const when = dated(el, hit.at);
  const room = hit.room ? `#${hit.room.tag}` : '';
  const state = hit.state ? el.t(`search.state.${hit.state}`) : '';
  return [hit.site ?? '', room, named, when, state, liked, saved, tags].filter(Boolean);
}

// With the year: what is found may be old.
const dated = (/** @type {Search} */ el, /** @type {string} */ at) =>
  new Intl.DateTimeFormat(el.lingo.region, { dateStyle: 'medium' }).format(new Date(at));
