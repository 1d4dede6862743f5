import { html, nothing } from 'lit';

/** @typedef {import('./lunchroom-tags.js').LunchroomTags} Tags @typedef {import('./renaming.js').Renaming} Renaming */

/** @param {Tags} el @param {Renaming} renaming */
export function drawRenaming(el, renaming) {
  const { preview, fault } = renaming;
  const go = (/** @type {Event} */ event) => {
    event.preventDefault();
    void renaming.rename();
  };
  const keys = (/** @type {KeyboardEvent} */ event) => event.key === 'Escape' && void renaming.toggle();
  return html`<form class="renaming" @submit=${go} @keydown=${keys}>
    <label><span>${el.t('tags.rename.to')}</span><input name="name" dir="auto" maxlength="60" required autocomplete="off" list="known" .value=${renaming.name}
      @input=${(/** @type {any} */ event) => renaming.write(event.target.value)} /></label>
    <datalist id="known">${renaming.known.map((tag) => html`<option value=${tag}></option>`)}</datalist>
    <div role="status">${preview ? drawPreview(el, preview) : nothing}</div>
    ${fault ? html`<p class="fault" role="alert">${el.explain(fault)}</p>` : nothing}
    <button class="primary">${el.t(preview?.there ? 'tags.merge.go' : 'tags.rename.go')}</button>
  </form>`;
}

/** @param {Tags} el @param {{name: string, bookmarks: number, merging: number, there: number, after: number, sample: string[]}} preview */
const drawPreview = (el, { name, bookmarks, merging, there, after, sample }) => html`<p>
    ${there ? el.t('tags.preview.there', { count: there, tag: name }) : nothing} ${el.t('tags.preview', { count: bookmarks, tag: name })}
    ${merging ? el.t('tags.preview.merge', { count: merging }) : nothing} ${there ? el.t('tags.preview.after', { count: after }) : nothing}</p>
  <ul class="sample">${sample.map((title) => html`<li dir="auto">${title}</li>`)}</ul>`;
