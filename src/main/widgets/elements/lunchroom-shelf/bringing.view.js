import { html, nothing } from 'lit';

/** @typedef {import('./lunchroom-shelf.js').LunchroomShelf} Shelf @typedef {import('./bringing.js').Bringing} Bringing */

const SHOWN = 10;

/** @param {Shelf} el @param {Bringing} bringing */
export function drawBringing(el, bringing) {
  const { preview, busy, fault } = bringing;
  return html`<form class="saving" aria-label=${el.t('shelf.import')} @submit=${(/** @type {Event} */ event) => (event.preventDefault(), void bringing.bring())}>
    <p class="quiet">${el.t('shelf.import.what')}</p>
    <label class="field"><span>${el.t('shelf.import.file')}</span><input type="file" name="file" accept=".html,.htm,.json,.csv,.opml,.xml,text/html,application/json,text/csv"
      @change=${(/** @type {any} */ event) => bringing.choose({ file: event.target.files[0] ?? null })} /></label>
    <label class="check"><input type="checkbox" .checked=${bringing.folders}
      @change=${(/** @type {any} */ event) => bringing.choose({ folders: event.target.checked })} /> ${el.t('shelf.import.folders')}</label>
    <div role="status">${busy ? el.t(`shelf.import.${busy}`) : preview ? drawPreview(el, preview) : nothing}</div>
    ${fault ? html`<p class="fault" role="alert">${el.explain(fault)}</p>` : nothing}
    <div class="row"><button class="primary" ?disabled=${!preview || preview.brought === 0 || busy !== ''}>${el.t('shelf.import.go')}</button>
      <button type="button" @click=${() => el.close()}>${el.t('cancel')}</button></div>
  </form>`;
}

/** @param {Shelf} el @param {any} preview */
function drawPreview(el, preview) {
  const counts = [['new', preview.brought], ['known', preview.known], ['refused', preview.refused.length], ['cut', preview.cut.length]];
  return html`<p><b>${counts.filter(([name, count]) => count || name === 'new').map(([name, count]) => el.t(`shelf.import.${name}`, { count })).join(' · ')}</b></p>
    <ul class="sample">${preview.sample.slice(0, SHOWN).map((one) => html`<li dir="auto">${one.title} <span class="quiet">${one.tags.map((tag) => `#${tag}`).join(' ')}</span></li>`)}</ul>
    ${[...preview.refused, ...preview.cut].slice(0, SHOWN).map((entry) => html`<p class="quiet" dir="auto">${el.t('shelf.import.entry', { number: entry.number, title: entry.title || entry.address })}:
      ${el.t(`shelf.import.reason.${entry.reason}`)}</p>`)}`;
}

/** How far an import has come. @param {Shelf} el @param {Bringing} bringing */
export function drawComing(el, bringing) {
  const { coming } = bringing;
  if (!coming) return nothing;
  const done = coming.brought + coming.known;
  return html`<div class="coming"><label>${el.t('shelf.import.coming', { done, total: coming.total })}
      <progress max=${coming.total} .value=${done}></progress></label>
    <button @click=${() => bringing.cancel()}>${el.t('cancel')}</button></div>`;
}
