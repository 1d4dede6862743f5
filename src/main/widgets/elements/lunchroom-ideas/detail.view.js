import { html, nothing } from 'lit';
import { icon } from '../../core/icons.js';
import { tagsIn } from '../../state/shelf.js';
import { creditOf, drawFits, drawKeep, drawTags, drawTried, drawWords, titleOf } from './card.view.js';
import { drawFields } from './making.view.js';
import { drawLines, drawTrying } from './trying.view.js';

/** @typedef {import('./lunchroom-ideas.js').LunchroomIdeas} Ideas @typedef {import('./one.js').One} One @typedef {import('../../state/ideas.js').Idea} Idea */

/** A card with all that is known of it. @param {Ideas} el @param {One} one */
export function drawDetail(el, one) {
  const idea = /** @type {Idea} */ (one.idea);
  return html`<article class="detail" part="detail">
    <p><button class="plain back" @click=${() => one.close()}>${icon('left')} ${el.t('ideas.back')}</button></p>
    <h2 tabindex="-1"><bdi>${titleOf(el, idea)}</bdi></h2>
    ${drawFits(el, idea)}
    ${drawWords(el, idea, false)}
    <p class="credit quiet">${creditOf(el, idea)}</p>
    ${idea.link ? html`<p><a href=${idea.link.href} target="_blank" rel="noopener noreferrer nofollow ugc">${icon('external')} ${idea.link.site}<span class="heard"> ${el.t('link.opens')}</span></a></p>` : nothing}
    ${drawTags(el, idea)}
    <p class="quiet">${el.t('ideas.maker', { name: idea.maker?.name ?? el.t('ideas.colleague') })} · ${audienceOf(el, idea)}${idea.kept ? html` · ${el.t('ideas.keepers', { count: idea.kept })}` : nothing}</p>
    <div class="acts wide">${drawOpens(el, one, idea)}</div>
    ${one.panel ? html`<div class="panel" @keydown=${(/** @type {KeyboardEvent} */ event) => event.key === 'Escape' && one.toggle(one.panel)}>${PANELS[one.panel](el, one, idea)}</div>` : nothing}
    <section part="tries"><h3>${el.t('ideas.tries')}</h3>${drawTried(el, idea)}${drawLines(el, one)}</section>
  </article>`;
}

/** @param {Ideas} el @param {Idea} idea */
function audienceOf(el, { audience, rooms, consent, open }) {
  if (audience === 'me') return el.t('ideas.for.me');
  const whom = audience === 'everyone' ? el.t('ideas.for.everyone') : el.t('ideas.for.rooms', { rooms: el.lingo.list(rooms.map((room) => `#${room}`)) });
  return open || consent === 'given' ? whom : `${whom} · ${el.t('ideas.closed')}`;
}

/** @param {Ideas} el @param {One} one @param {Idea} idea */
function drawOpens(el, one, idea) {
  const opens = (/** @type {'try'|'share'|'edit'} */ panel, /** @type {string} */ words, look = '') => html`<button class=${look} data-opens=${panel}
    aria-expanded=${one.panel === panel ? 'true' : 'false'} @click=${() => one.toggle(panel)}>${words}</button>`;
  const asks = idea.mine.made && idea.origin?.kind === 'message' && !idea.open && !idea.mine.words && !idea.consent;
  return html`${opens('try', el.t(idea.mine.tried ? 'ideas.try.mine' : 'ideas.try'), 'primary')}
    ${opens('share', el.t('ideas.share'))}
    ${idea.mine.made ? opens('edit', el.t('ideas.edit')) : drawKeep(el, idea)}
    ${asks ? html`<button @click=${() => one.askAuthor()}>${el.t('ideas.consent.ask')}</button>` : nothing}
    ${idea.mine.made && idea.consent ? html`<span class="quiet">${el.t(`ideas.consent.is.${idea.consent}`)}</span>` : nothing}
    ${idea.mine.words && !idea.open && idea.consent === 'given' ? html`<button @click=${() => el.consent(idea, false)}>${el.t('ideas.consent.back')}</button>` : nothing}
    ${idea.mine.removes ? html`<button class="plain" @click=${() => one.remove()}>${icon('bin')} ${el.t(one.removing ? 'ideas.remove.sure' : 'ideas.remove')}</button>` : nothing}`;
}

/** @type {Record<'try'|'share'|'edit', (el: Ideas, one: One, idea: Idea) => unknown>} */
const PANELS = { try: drawTrying, share: drawSharing, edit: drawEditing };

const formOf = (/** @type {SubmitEvent} */ event) => {
  event.preventDefault();
  const form = new FormData(/** @type {HTMLFormElement} */ (event.target));
  return (/** @type {string} */ name) => String(form.get(name) ?? '');
};

/** @param {Ideas} el @param {One} one @param {Idea} idea */
function drawSharing(el, one, idea) {
  const submit = (/** @type {SubmitEvent} */ event) => {
    const text = formOf(event);
    void one.share(text('room'), text('line'));
  };
  return html`<form part="form" @submit=${submit} aria-label=${el.t('ideas.share')}>
    <label class="field"><span>${el.t('ideas.share.where')}</span><select name="room" required>
      ${one.rooms.map(({ tag, title }) => html`<option value=${tag}>#${tag} · ${title}</option>`)}</select></label>
    <label class="field"><span>${el.t('ideas.share.line')}</span><input name="line" maxlength="200" dir="auto" autocomplete="off" /></label>
    <p class="quiet">${el.t(idea.open || idea.consent === 'given' ? 'ideas.share.what' : 'ideas.share.guard')}</p>
    <div class="row"><button class="primary" ?disabled=${one.busy || one.rooms.length === 0}>${el.t('ideas.share.go')}</button>
      <button type="button" @click=${() => one.toggle('share')}>${el.t('cancel')}</button></div>
  </form>`;
}

/** @param {Ideas} el @param {One} one @param {Idea} idea */
function drawEditing(el, one, idea) {
  const submit = (/** @type {SubmitEvent} */ event) => {
    const text = formOf(event);
    const audience = text('audience');
    const aim = audience === idea.audience ? {} : { audience };
    void one.edit({ title: text('title'), fits: text('fits'), link: text('link'), tags: tagsIn(text('tags')), ...aim });
  };
  return html`<form part="form" @submit=${submit} aria-label=${el.t('ideas.edit')}>
    ${drawFields(el, idea, null)}
    <div class="row"><button class="primary" ?disabled=${one.busy}>${el.t('save')}</button>
      <button type="button" @click=${() => one.toggle('edit')}>${el.t('cancel')}</button></div>
  </form>`;
}
