import { html, nothing } from 'lit';
import { icon } from '../../core/icons.js';
import { drawThere } from '../there.view.js';
import { drawPicture, origin } from '../../core/preview.js';
import { safeAddress } from '../../core/text.js';
import { session } from '../../core/session.js';

/** @typedef {import('./lunchroom-shelf.js').LunchroomShelf} Shelf @typedef {import('../../state/shelf.js').Item} Item */

/** One link: what it is, who said why, what one can do with it. @param {Shelf} el @param {Item} item */
export function drawItem(el, item) {
  return html`<li><article part="item" class=${[item.pinned ? 'pinned' : '', item.preview?.picture ? 'pictured' : ''].join(' ').trim() || nothing}>
    ${drawPicture(item.preview)}
    ${el.acts.renaming === item.key ? drawRenaming(el, item) : drawTitle(el, item)}
    ${drawSaved(el, item)}
    ${item.preview?.description ? html`<p class="about" dir="auto">${item.preview.description}</p>` : nothing}
    ${drawReason(el, item)}
    <p class="tags">
      ${item.preview?.dead ? html`<span class="chip gone">${el.t('link.gone')}</span>` : nothing}
      ${item.pinned ? html`<span class="chip">${el.t('shelf.pinned')}</span>` : nothing}
      ${item.tags.map((tag) => html`<button class="plain tag" dir="auto" aria-pressed=${el.tag === tag ? 'true' : 'false'} @click=${() => el.choose(tag)}>#${tag}</button>`)}
      <span class="quiet">${about(el, item)}</span>
    </p>
    ${drawText(el, item)}
    ${drawActs(el, item)}
  </article></li>`;
}

/** What the page said when it was last there, where that was kept. @param {Shelf} el @param {Item} item */
function drawText(el, item) {
  if (!item.preview?.kept) return nothing;
  const read = (/** @type {any} */ event) => event.target.open && void el.acts.readText(item);
  const lines = el.acts.texts.get(item.key)?.words.split('\n') ?? [];
  return html`<details class="kept" @toggle=${read}><summary>${el.t('shelf.text')}</summary>
    <div class="words" dir="auto">${lines.map((line) => html`<p>${line}</p>`)}</div></details>`;
}

/** @param {Shelf} el @param {Item} item */
function drawTitle(el, item) {
  const address = safeAddress(item.address);
  const words = html`<span dir="auto">${item.title}</span>`;
  return html`<h3>${address
    ? html`<a href=${address} title=${item.address} target="_blank" rel="noopener noreferrer nofollow ugc">${words}</a>`
    : words}</h3>`;
}

/** @param {Shelf} el @param {Item} item */
function drawRenaming(el, item) {
  const go = (/** @type {any} */ event) => {
    event.preventDefault();
    void el.acts.rename(item, event.target.elements.title.value);
  };
  return html`<form class="renaming" @submit=${go}>
    <label><span class="heard">${el.t('shelf.rename.what')}</span><input name="title" dir="auto" maxlength="500" .value=${item.title} /></label>
    <button class="primary">${el.t('save')}</button>
  </form>`;
}

/** Another name for the tag that is chosen. @param {Shelf} el */
export function drawNaming(el) {
  const go = (/** @type {any} */ event) => {
    event.preventDefault();
    void el.acts.nameTag(event.target.elements.name.value);
  };
  return html`<form class="renaming" @submit=${go}>
    <label><span class="heard">${el.t('shelf.tag.rename')}</span><input name="name" dir="auto" maxlength="60" required .value=${el.tag} /></label>
    <button class="primary">${el.t('save')}</button>
  </form>`;
}

/** How many keep it, and on asking why. @param {Shelf} el @param {Item} item */
function drawSaved(el, item) {
  const { count, notes } = item.savedBy;
  if (count === 0 || (!el.room && count === 1)) return html`<span></span>`;
  const words = el.t('shelf.saved', { count });
  // What stands below it already need not be opened.
  const said = el.room ? (item.shared ? '' : notes[0]?.note) : item.note;
  const others = notes.filter(({ note }) => note !== said);
  if (others.length === 0) return html`<span class="saves">${words}</span>`;
  return html`<details class="saves"><summary aria-label=${`${words}, ${el.t('shelf.about', { title: item.title })}`}>${words}</summary>
    <ul>${others.map(({ by, note }) => html`<li dir="auto">“${note}” <span class="quiet">${by?.name}</span></li>`)}</ul></details>`;
}

/** Why it is here: the sentence around the link, else what somebody noted. @param {Shelf} el @param {Item} item */
function drawReason(el, item) {
  if (!el.room) {
    const why = item.note || (item.preview?.description ? '' : item.description);
    return why ? html`<p class="from" dir="auto">${why}</p>` : nothing;
  }
  if (item.shared) return drawShared(el, item.shared);
  const [first] = item.savedBy.notes;
  return first ? html`<p class="from"><span dir="auto">“${first.note}”</span> <span class="quiet">${first.by?.name}</span></p>` : nothing;
}

/** @param {Shelf} el @param {any} shared */
function drawShared(el, { sentence, by, question, chat, asked, message, at }) {
  const name = by?.name ?? '?';
  const where = question && chat ? el.t('shelf.at', { name, question, chat }) : question ? el.t('shelf.at.question', { name, question }) : name;
  return html`<p class="from">${sentence ? html`<span dir="auto">“${sentence}”</span> ` : nothing}<span class="quiet" title=${asked ?? nothing}>${where}</span>${message ? html` ${drawThere(el, { tag: el.about.room ?? el.room, id: message, at, name })}` : nothing}</p>`;
}

/** @param {Shelf} el @param {Item} item */
function about(el, item) {
  const audience = item.audience === 'room' ? `#${item.room}` : item.audience === 'group' ? item.group : item.audience ? el.t(`shelf.audience.${item.audience}`) : '';
  const times = (item.times ?? 0) > 1 ? el.t('shelf.shared', { count: item.times }) : '';
  return [item.site, ...origin(item.preview, el.lingo.published), times, el.room ? '' : audience].filter(Boolean).join(' · ');
}

/** @param {Shelf} el @param {Item} item */
function drawActs(el, item) {
  const act = (/** @type {string} */ key, /** @type {() => unknown} */ go, /** @type {import('../../core/icons.js').IconName} */ shape, on = false) =>
    html`<button class=${on ? 'plain on' : 'plain'} @click=${go}>${icon(shape)} ${el.t(key)}<span class="heard">: ${item.title}</span></button>`;
  if (!el.room) {
    return html`<div class="acts">
      <button class=${item.readLater ? 'plain on' : 'plain'} aria-pressed=${item.readLater ? 'true' : 'false'} @click=${() => el.acts.later(item)}>
        ${icon('history')} ${el.t('shelf.later')}<span class="heard">: ${item.title}</span></button>
      ${act('shelf.forget', () => el.acts.forget(item), 'bin')}
    </div>`;
  }
  return html`<div class="acts">
    <button class=${item.mine ? 'plain on' : 'plain'} aria-label=${el.t(item.mine ? 'shelf.kept.what' : 'shelf.keep.what', { title: item.title })} @click=${() => el.acts.keep(item)}>
      ${icon('save')} ${el.t(item.mine ? 'shelf.kept' : 'shelf.keep')}</button>
    ${el.about.runs
      ? html`${act(item.pinned ? 'shelf.unpin' : 'shelf.pin', () => el.acts.pin(item), 'pin', item.pinned)}
        ${act('shelf.rename', () => rename(el, item), 'edit')}
        ${act('shelf.drop', () => el.acts.drop(item), 'bin')}`
      : nothing}
    ${reportable(el, item).length ? act('shelf.report', () => el.reporting.ask(() => reported(el, item)), 'warning') : nothing}
  </div>`;
}

/** What others wrote about this page: nobody reports themselves, and the page is nobody's. @param {Shelf} el @param {Item} item */
const reportable = (el, { shared, savedBy }) => [
  ...(shared?.by ? [{ kind: /** @type {const} */ ('message'), thing: shared.message, by: shared.by, key: 'report.what.shared' }] : []),
  ...savedBy.notes.map((/** @type {any} */ note) => ({ kind: /** @type {const} */ ('bookmark'), thing: note.bookmark, by: note.by, key: 'report.what.bookmark' })),
].filter(({ by, thing }) => thing && by && by.id !== session.me?.id);

/** @param {Shelf} el @param {Item} item */
const reported = (el, item) => ({
  title: el.t('report.title.bookmark'),
  words: item.title,
  things: reportable(el, item).map(({ kind, thing, by, key }) => ({ kind, thing, label: el.t(key, { name: by.name }) })),
});

/** @param {Shelf} el @param {Item} item */
async function rename(el, item) {
  el.acts.renaming = el.acts.renaming === item.key ? null : item.key;
  el.requestUpdate();
  await el.updateComplete;
  /** @type {HTMLInputElement|null} */ (el.renderRoot.querySelector('.renaming input'))?.select();
}
