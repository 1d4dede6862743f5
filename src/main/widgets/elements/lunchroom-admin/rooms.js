import { html, nothing } from 'lit';
import { get } from '../../core/api.js';

/** @typedef {import('./lunchroom-admin.js').LunchroomAdmin} Admin */
/** @typedef {{tag: string, title: string, kind: string, visibility: string, members: number, createdAt: string, lastPost?: string}} Room */
/** @typedef {{rooms: Room[], count: number, after?: string, text: string}} Data */

const path = (/** @type {string} */ text, /** @type {string} */ after) => `/admin/rooms?limit=50&query=${encodeURIComponent(text)}&after=${encodeURIComponent(after)}`;

/** @param {Admin} el @returns {Promise<Data>} */
export async function load(el) {
  const text = el.view === 'rooms' && el.data?.rooms ? el.data.text : '';
  return { ...(await get(path(text, ''))), text };
}

/** @param {Admin} el @param {Data} data */
export function draw(el, data) {
  const find = async (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    const text = String(new FormData(/** @type {HTMLFormElement} */ (event.target)).get('text') ?? '').trim();
    const found = await el.tried(() => get(path(text, '')));
    if (!found) return;
    el.data = { ...found, text };
    el.say(el.t('admin.found', { count: found.rooms.length }));
  };
  const more = async () => {
    const found = await el.tried(() => get(path(data.text, data.after ?? '')));
    if (!found) return;
    el.data = { ...found, text: data.text, rooms: [...data.rooms, ...found.rooms] };
    el.focusOn(`.lines > li:nth-child(${data.rooms.length + 1}) h4`);
  };
  return html`<p class="quiet">${el.t('admin.rooms.hint')}</p>
    <form class="row" role="search" @submit=${find}>
      <label class="field grow">${el.t('admin.find')} <input type="search" name="text" maxlength="60" .value=${data.text} /></label>
      <button ?disabled=${el.busy}>${el.t('admin.find.go')}</button>
    </form>
    ${data.rooms.length ? nothing : html`<p class="quiet none">${data.text ? el.t('admin.rooms.not-found') : el.t('admin.rooms.none')}</p>`}
    <ul class="lines">${data.rooms.map((room) => html`<li class="pair">
      <div><h4 tabindex="-1"><span dir="auto">${room.title}</span> <span class="tag" dir="auto">#${room.tag}</span></h4>
        <p class="quiet">${el.t(`admin.kind.${room.kind}`)} · ${el.t(`admin.visibility.${room.visibility}`)}</p></div>
      <div class="quiet end"><p>${el.t('admin.rooms.members', { count: room.members })}</p>
        <p>${room.lastPost ? el.t('admin.rooms.last', { when: el.lingo.until(room.lastPost) }) : el.t('admin.rooms.never')}</p></div>
    </li>`)}</ul>
    ${data.after ? html`<button ?disabled=${el.busy} @click=${more}>${el.t('admin.more')}</button>` : nothing}`;
}
