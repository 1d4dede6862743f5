import { html, nothing } from 'lit';
import { download } from '../../core/api.js';

/** @typedef {import('./lunchroom-shelf.js').LunchroomShelf} Shelf */

/** Tags, the ways out, and who sees what. @param {Shelf} el @param {{tag: string, count: number}[]} tags */
export const drawAside = (el, tags) => html`<aside part="aside" aria-label=${el.t('shelf.tags')}>
  ${tags.length ? html`<h3>${el.t('shelf.tags')}</h3><ul class="counts">${tags.map(({ tag, count }) => html`<li>
    <button class=${el.tag === tag ? 'plain on' : 'plain'} dir="auto" aria-pressed=${el.tag === tag ? 'true' : 'false'}
      aria-label=${el.t('shelf.tag', { tag })} @click=${() => el.choose(tag)}>#${tag}</button><span class="quiet">${count}</span></li>`)}</ul>` : nothing}
  ${drawGone(el)} ${el.room ? nothing : drawOwn(el)}
  <h3>${el.t('shelf.who')}</h3>
  <p class="quiet">${el.t(el.room ? 'shelf.who.room' : 'shelf.who.mine')}</p>
</aside>`;

/** @param {Shelf} el */
function drawGone(el) {
  const gone = () => {
    el.gone = !el.gone;
    el.later = false;
    el.searching.query = '';
    void el.refresh();
  };
  return html`<p><button class=${el.gone ? 'plain on' : 'plain'} aria-pressed=${el.gone ? 'true' : 'false'} @click=${gone}>${el.t('shelf.only.gone')}</button></p>`;
}

/** @param {Shelf} el */
function drawOwn(el) {
  const later = () => {
    el.later = !el.later;
    el.gone = false;
    el.searching.query = '';
    void el.refresh();
  };
  return html`<h3>${el.t('shelf.later')}</h3>
    <p><button class=${el.later ? 'plain on' : 'plain'} aria-pressed=${el.later ? 'true' : 'false'} @click=${later}>${el.t('shelf.only.later')}</button></p>
    <h3>${el.t('shelf.export')}</h3>
    <ul>${['html', 'csv', 'json'].map((format) => html`<li><button class="plain"
      @click=${() => el.acts.tried(() => download(`/bookmarks/export.${format}`, `bookmarks.${format}`))}>${el.t(`shelf.export.${format}`)}</button></li>`)}</ul>`;
}
