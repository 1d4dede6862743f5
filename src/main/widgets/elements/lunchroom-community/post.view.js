import { html, nothing } from 'lit';
import { avatar, drawn } from '../../core/text.js';
import { icon } from '../../core/icons.js';
import { session } from '../../core/session.js';
import { drawPick } from './page.view.js';

/** @typedef {import('./lunchroom-community.js').LunchroomCommunity} Community @typedef {import('./thread.js').Thread} Thread @typedef {import('../../core/shapes.js').Message} Message */

const REACTIONS = /** @type {const} */ (['like', 'insight', 'thanks', 'agree', 'question']);
const HOSTS = new Set(['host', 'moderator']);

/** One post of a topic. @param {Community} el @param {Thread} thread @param {Message} message @param {boolean} [short] without what one does with it */
export function drawPost(el, thread, message, short = false) {
  if (message.removed) return drawRemoved(el, thread, message);
  const { author } = message;
  return html`<article class="post" data-id=${message.id} tabindex="-1" aria-label=${el.t('community.post', { name: author.name })}>
    ${avatar(author)}
    <p class="meta"><strong dir="auto">${author.name}</strong> ${HOSTS.has(author.role ?? '') ? html`<span class="chip host">${el.t(`role.${author.role}`)}</span>` : nothing}
      <time class="quiet" datetime=${message.at} title=${el.lingo.moment(message.at)}>${el.lingo.until(message.at)}</time>
      ${message.editedAt ? html`<span class="quiet">${el.t('community.edited')}</span>` : nothing}</p>
    ${message.quote && !message.quote.removed ? html`<blockquote dir="auto"><strong>${message.quote.author?.name}</strong> ${message.quote.words}</blockquote>` : nothing}
    ${thread.deeds.editing === message.id ? drawEditor(el, thread, message) : html`<div class="words">${drawn(message.tree, { me: session.me?.id })}</div>`}
    ${thread.files.drawOf(message)}
    ${short ? nothing : drawActs(el, thread, message)}
  </article>`;
}

/** @param {Community} el @param {Thread} thread @param {Message} message */
function drawActs(el, thread, message) {
  const open = thread.topic?.state === 'open' && el.about.canSpeak;
  const own = el.isMe(message.author);
  const unfolded = thread.deeds.unfolded === message.id;
  const act = (/** @type {string} */ key, /** @type {import('../../core/icons.js').IconName} */ shape, /** @type {() => void} */ does, look = 'plain later') =>
    html`<button class=${look} @click=${does}>${icon(shape)} ${el.t(key)}</button>`;
  const unfold = () => {
    thread.deeds.unfolded = unfolded ? '' : message.id;
    el.requestUpdate();
  };
  return html`<div class="acts">
    ${REACTIONS.map((kind) => drawReaction(el, thread, message, kind, unfolded))}
    <button class="plain" aria-expanded=${unfolded ? 'true' : 'false'} @click=${unfold}>${icon('react')} ${el.t('community.react')}</button>
    ${open && message.id !== thread.first?.id ? act('community.quote', 'reply', () => thread.quote(message), 'plain') : nothing}
    ${drawAccept(el, thread, message)}
    ${drawPick(el, message)}
    ${thread.deeds.mayEdit(message) ? act('community.edit', 'edit', () => thread.deeds.edit(message.id)) : nothing}
    ${own || thread.mine.runs ? act('community.delete', 'bin', () => void thread.deeds.drop(message)) : nothing}
    ${own ? nothing : act('community.report', 'warning', () => void report(el, message))}
  </div>`;
}

/** @param {Community} el @param {Message} message */
const report = (el, message) => el.reporting.ask(() => ({
  title: el.t('community.report'),
  words: message.words ?? '',
  things: [{ kind: 'message', thing: message.id, label: '' }],
}));

/** @param {Community} el @param {Thread} thread @param {Message} message */
function drawAccept(el, thread, message) {
  if (!thread.mine.accepts || message.id === thread.first?.id) return nothing;
  const accepted = thread.topic?.accepted?.message === message.id;
  return html`<button class=${accepted ? 'plain on' : 'plain'} aria-pressed=${accepted ? 'true' : 'false'} @click=${() => thread.deeds.accept(accepted ? null : message)}>
    ${icon('agree')} ${el.t(accepted ? 'community.accepted' : 'community.accept')}</button>`;
}

/** @param {Community} el @param {Thread} thread @param {Message} message @param {string} kind @param {boolean} all also those nobody gave */
function drawReaction(el, thread, message, kind, all) {
  const count = message.reactions?.[kind] ?? 0;
  if (!all && count === 0) return nothing;
  const mine = (el.about.mine.reactions[message.id] ?? []).includes(kind);
  const word = el.t(`reaction.${kind}`);
  return html`<button class=${mine ? 'plain on' : 'plain'} aria-pressed=${mine ? 'true' : 'false'} title=${word} @click=${() => thread.deeds.react(message, kind, !mine)}>
    ${icon(/** @type {any} */ (kind))} <span class=${all ? '' : 'heard'}>${word}</span>${count ? html` ${el.lingo.numbers.format(count)}` : nothing}</button>`;
}

/** @param {Community} el @param {Thread} thread @param {Message} message */
function drawRemoved(el, thread, message) {
  return html`<article class="post removed quiet" data-id=${message.id} tabindex="-1">
    ${el.t(el.isMe(message.author) ? 'community.removed.mine' : 'community.removed')}
    ${el.isMe(message.author) && !message.aside ? html`<button class="plain on" @click=${() => thread.deeds.restore(message)}>${el.t('undo')}</button>` : nothing}
  </article>`;
}

/** @param {Community} el @param {Thread} thread @param {Message} message */
function drawEditor(el, thread, message) {
  const words = (/** @type {Event} */ event) => /** @type {any} */ (event.target).closest('form').elements.words.value;
  const save = (/** @type {Event} */ event) => {
    event.preventDefault();
    void thread.deeds.reword(message, words(event));
  };
  const keys = (/** @type {KeyboardEvent} */ event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save(event);
    if (event.key === 'Escape') thread.deeds.edit('');
  };
  return html`<form class="editor" @submit=${save}><textarea name="words" rows="3" dir="auto" aria-label=${el.t('community.edit')} .value=${message.words ?? ''} @keydown=${keys}></textarea>
    <div class="row"><button class="primary">${el.t('save')}</button><button type="button" @click=${() => thread.deeds.edit('')}>${el.t('cancel')}</button></div></form>`;
}
