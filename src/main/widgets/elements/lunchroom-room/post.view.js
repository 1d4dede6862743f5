import { html, nothing } from 'lit';
import { addresses, avatar, drawn, plain, safeAddress, site } from '../../core/text.js';
import { byHost } from '../../state/arrivals.js';
import { drawIdea, drawIdeaForm, ideaAt } from '../idea-cards.js';
import { drawKeeps, drawKept } from './keeping.view.js';
import { drawPicture, origin } from '../../core/preview.js';
import { messageOf } from '../../state/room.js';
import { icon } from '../../core/icons.js';
import { session } from '../../core/session.js';

/** @typedef {import('../../core/shapes.js').Message} Message @typedef {import('./lunchroom-room.js').LunchroomRoom} Room */

const REACTIONS = /** @type {const} */ (['like', 'insight', 'thanks', 'agree', 'question']);

/** One message. @param {Room} room @param {Message} message @param {boolean} active whether Tab comes here */
export function drawPost(room, message, active) {
  if (message.removed) return drawRemoved(room, message, active);
  return html`<article aria-label=${room.t('post.words', { name: message.author.name })} tabindex=${active ? 0 : -1}>
    ${avatar(message.author)} ${drawMeta(room, message)} ${drawParent(room, message)} ${drawTitle(room, message)}
    ${room.acts.editing === message.id ? drawEditor(room, message) : drawWords(room, message)} ${drawQuote(message)}
    ${room.files.drawOf(message)}
    ${cards(room, message).map((card) => drawCard(room, card))} ${ideasIn(room, message).map((id) => drawIdea(room, id, pattern(room)))}
    ${drawActs(room, message, active)} ${drawKept(room, message)} ${drawIdeaForm(room, 'message', message.id, pattern(room))}
  </article>`;
}

/** Of a topic's first post. @param {Room} room @param {Message} message */
function drawTitle(room, message) {
  const title = room.titles.of(message.id);
  return title ? html`<h3 class="topic" dir="auto">${title}</h3>` : nothing;
}

/** @param {Room} room @param {Message} message */
function drawMeta(room, message) {
  const guest = message.author.role === 'guest';
  const role = byHost(message) || guest ? html`<span class=${guest ? 'chip' : 'chip host'}>${room.t(`role.${message.author.role?.toLowerCase()}`)}</span>` : nothing;
  const answer = message.question ? html`<span class="chip">${room.t('post.answer', { count: message.question })}</span>` : nothing;
  return html`<div class="meta">
    <strong dir="auto">${message.author.name}</strong> ${role} ${answer}
    <time class="quiet" datetime=${message.at} title=${room.lingo.moment(message.at)}>${room.lingo.time(message.at)}</time>
    ${message.editedAt ? html`<span class="quiet">${room.t('post.edited')}</span>` : nothing}
    ${message.secondSitting ? html`<span class="quiet">${room.t('post.late')}</span>` : nothing}
  </div>`;
}

/** @param {Room} room @param {Message} message */
function drawParent(room, message) {
  const parent = messageOf(room.room, message.replyTo);
  if (!parent && !message.replyTo) return nothing;
  if (!parent) return html`<button class="plain parent" @click=${() => room.goTo(message.replyTo ?? '')}>${icon('reply')} ${room.t('post.in-reply.earlier')}</button>`;
  const name = parent.author.name;
  return html`<button class="plain parent" @click=${() => room.goTo(parent.id)}>
    ${icon('reply')} ${room.t('post.in-reply', { name })}${parent.removed ? nothing : html`: <span dir="auto">${plain(parent.tree).slice(0, 200)}</span>`}
  </button>`;
}

/** @param {Message} message */
function drawQuote({ quote }) {
  if (!quote || quote.removed || !quote.words) return nothing;
  return html`<blockquote dir="auto"><strong>${quote.author?.name}</strong> ${quote.words}</blockquote>`;
}

/** @param {Room} room @param {Message} message */
function drawWords(room, message) {
  const carded = addresses(message.tree).findLast((address) => ideaAt(address, pattern(room))) ?? cards(room, message).at(-1)?.address;
  return html`<div class="words">${drawn(message.tree, { me: session.me?.id, carded })}</div>`;
}

/** How addresses of idea cards look here. @param {Room} room */
const pattern = ({ room }) => room?.ideas?.address;

/** The idea cards that a message leads to. @param {Room} room @param {Message} message @returns {string[]} */
const ideasIn = (room, message) => addresses(message.tree).flatMap((address) => ideaAt(address, pattern(room)) ?? []).slice(0, 3);

/** Links worth a card: by their title where somebody knows it, else by a readable address. @param {Room} room @param {Message} message */
function cards(room, message) {
  const titled = addresses(message.tree).filter((address) => !ideaAt(address, pattern(room))).map((address) => {
    const { host, path } = site(address);
    const known = room.room?.chat?.resources?.find((resource) => resource.href === address)?.title;
    const preview = preview_(message, address);
    return { address, host, title: preview?.title ?? known ?? path, preview };
  });
  return titled.filter((card) => card.title).slice(0, 3);
}

/** What is known of the page, however the address is spelled in the words. @param {Message} message @param {string} address */
const preview_ = ({ previews }, address) =>
  Object.entries(previews ?? {}).find(([href]) => href === address || safeAddress(href) === address)?.[1];

/**
 * A card has its height from the start, so that nothing moves when the page has answered.
 * @param {Room} room @param {{address: string, host: string, title: string, preview?: import('../../core/preview.js').Preview}} card
 */
const drawCard = (room, { address, host, title, preview }) => html`<a class="card" href=${address} target="_blank" rel="noopener noreferrer nofollow ugc">
  <span class="what">
    <strong dir="auto">${title}</strong>
    ${preview?.description ? html`<span class="about" dir="auto">${preview.description}</span>` : nothing}
    <span class="quiet">${icon('external')} ${[host, ...origin(preview, room.lingo.published)].join(' · ')}${preview?.dead ? html` · <b>${room.t('link.gone')}</b>` : nothing}</span>
  </span>
  ${drawPicture(preview)}
  <span class="heard">${room.t('link.opens')}</span>
</a>`;

/** What one keeps, a guest has nowhere to keep. @param {Room} room @param {Message} message @param {number} tab */
function drawSaves(room, message, tab) {
  const saved = room.room?.mine.saved.has(message.id);
  return html`<button class=${saved ? 'plain worded on' : 'plain worded'} tabindex=${tab} aria-pressed=${saved ? 'true' : 'false'} @click=${() => room.acts.save(message.id, !saved)}>
      ${icon('save')}<span class="word">${room.t(saved ? 'post.saved' : 'post.save')}</span>
    </button>
    ${drawKeeps(room, message, tab)}
    <button class="plain worded later ideate" tabindex=${tab} aria-expanded=${room.ideas.about === message.id ? 'true' : 'false'} @click=${() => room.ideas.toggle(message.id)}>
      ${icon('card')}<span class="word">${room.t('post.idea')}</span>
    </button>`;
}

/** @param {Room} room @param {Message} message @param {boolean} active */
function drawActs(room, message, active) {
  const { acts, composer } = room;
  const tab = active ? 0 : -1;
  const unfolded = acts.unfolded?.id === message.id ? acts.unfolded.what : '';
  const act = (/** @type {string} */ word, /** @type {any} */ shape, /** @type {() => void} */ does, later = 'plain worded later') =>
    html`<button class=${later} tabindex=${tab} @click=${does}>${icon(shape)}<span class="word">${word}</span></button>`;
  return html`<div class="acts">
    ${REACTIONS.map((kind) => drawReaction(room, message, kind, tab, false))}
    ${room.room?.canSpeak ? act(room.t('post.reply'), 'reply', () => composer.reply(message), 'plain worded') : nothing}
    ${message.replies ? drawReplies(room, message, tab) : nothing}
    ${session.guest ? nothing : drawSaves(room, message, tab)}
    <button class="plain worded later unfolds" tabindex=${tab} aria-expanded=${unfolded === 'reactions'} @click=${() => acts.unfold(message.id, 'reactions')}>
      ${icon('react')}<span class="word">${room.t('post.react')}</span>
    </button>
    ${room.room?.canSpeak ? act(room.t('post.quote'), 'quote', () => composer.quote(message)) : nothing}
    ${room.acts.mayEdit(message) ? act(room.t('post.edit'), 'edit', () => acts.startEdit(message.id)) : nothing}
    ${message.author.id === session.me?.id ? act(room.t('post.delete'), 'bin', () => acts.drop(message.id)) : nothing}
    ${message.author.id === session.me?.id ? nothing : act(room.t('post.report'), 'warning', () => room.care.show('report', message))}
    ${room.room?.hosting && message.author.id !== session.me?.id ? act(room.t('post.moderate'), 'settings', () => room.care.show('moderate', message)) : nothing}
    ${unfolded === 'reactions'
      ? html`<div class="pick" role="group" aria-label=${room.t('post.react')}>${REACTIONS.map((kind) => drawReaction(room, message, kind, tab, true))}</div>`
      : nothing}
  </div>`;
}

/** @param {Room} room @param {Message} message @param {string} kind @param {number} tab @param {boolean} all also those nobody gave */
function drawReaction(room, message, kind, tab, all) {
  const count = message.reactions?.[kind] ?? 0;
  if (!all && count === 0) return nothing;
  const mine = Boolean(room.room?.mine.reactions.get(message.id)?.has(kind));
  const word = room.t(`reaction.${kind}`);
  return html`<button
    class=${mine ? 'plain on' : 'plain'}
    tabindex=${tab}
    aria-pressed=${mine ? 'true' : 'false'}
    title=${word}
    @click=${() => room.acts.react(message.id, kind, !mine)}
  >
    ${icon(/** @type {any} */ (kind))}<span class=${all ? 'word' : 'heard'}>${word}</span>${all ? nothing : room.lingo.numbers.format(count)}
  </button>`;
}

function follow(/** @type {Room} */ room, /** @type {Message} */ message) {
  void room.reading.choose({ thread: message.id });
  void room.passFocus('.choices button');
}

/** @param {Room} room @param {Message} message @param {number} tab */
function drawReplies(room, message, tab) {
  const words = room.t('post.replies', { count: message.replies });
  return html`<button class="plain" tabindex=${tab} @click=${() => follow(room, message)}>${words}</button>`;
}

/** @param {Room} room @param {Message} message @param {boolean} active */
function drawRemoved(room, message, active) {
  const mine = message.author?.id === session.me?.id;
  return html`<article class="removed quiet" tabindex=${active ? 0 : -1}>
    ${removedHow(room, message, mine)}
    ${message.aside ? drawWayOn(room, message, mine, active) : nothing}
    ${mine && room.acts.mayRestore(message) ? html`<button class="plain on" tabindex=${active ? 0 : -1} @click=${() => room.acts.restore(message.id)}>${room.t('undo')}</button>` : nothing}
  </article>`;
}

/** @param {Room} room @param {Message} message @param {boolean} mine */
function removedHow(room, { aside }, mine) {
  if (aside) return room.t(`post.${aside.how}`, { reason: room.t(`reason.${aside.reason}`) });
  return room.t(mine ? 'post.removed.mine' : 'post.removed');
}

/** Where it is now, or why. @param {Room} room @param {Message} message @param {boolean} mine @param {boolean} active */
function drawWayOn(room, { aside }, mine, active) {
  const what = mine ? 'about' : aside?.how === 'parked' ? 'lot' : '';
  if (!what) return nothing;
  return html`<button class="plain on" tabindex=${active ? 0 : -1} @click=${() => room.care.show(/** @type {any} */ (what))}>${room.t(`care.${what}`)}</button>`;
}

/** @param {Room} room @param {Message} message */
function drawEditor(room, message) {
  const field = (/** @type {Event} */ event) =>
    /** @type {HTMLTextAreaElement} */ (/** @type {Element} */ (event.target).closest('form')?.querySelector('textarea'));
  const save = (/** @type {Event} */ event) => {
    event.preventDefault();
    void room.acts.edit(message.id, field(event).value);
  };
  const keys = (/** @type {KeyboardEvent} */ event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save(event);
    if (event.key === 'Escape') room.acts.startEdit(undefined);
  };
  return html`<form class="editor" @submit=${save}>
    <textarea aria-label=${room.t('post.edit')} dir="auto" rows="3" .value=${message.words ?? ''} @keydown=${keys}></textarea>
    <button class="primary">${room.t('save')}</button>
    <button type="button" @click=${() => room.acts.startEdit(undefined)}>${room.t('cancel')}</button>
  </form>`;
}
