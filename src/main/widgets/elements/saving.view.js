import { html, nothing } from 'lit';
import { drawPicture } from '../core/preview.js';
import { session } from '../core/session.js';

/** @typedef {import('./saving.js').Saving} Saving @typedef {import('../core/element.js').LunchroomElement & {room?: string}} Host */

/**
 * The form. @param {Host} el @param {Saving} saving @param {(saved: any) => void} done @param {unknown} [beside] buttons beside
 */
export function drawSaving(el, saving, done, beside = nothing) {
  const { draft, fault } = saving;
  const submit = async (/** @type {Event} */ event) => {
    event.preventDefault();
    const saved = await saving.save();
    if (saved) done(saved);
  };
  return html`<form class="saving" part="form" @submit=${submit} aria-label=${el.t('save.title')}>
    ${field(el, saving, 'address', html`<input name="address" type="text" inputmode="url" required maxlength="4096" dir="ltr" autocomplete="off" autocapitalize="off" spellcheck="false"
      .value=${draft.address} @input=${take(saving, 'address')} aria-invalid=${fault?.field === 'address' ? 'true' : nothing} />`)}
    ${drawPage(saving)}
    ${drawKnown(el, saving)}
    ${field(el, saving, 'name', html`<input name="title" maxlength="500" dir="auto" autocomplete="off" .value=${draft.title} @input=${take(saving, 'title')} />`)}
    ${field(el, saving, 'note', html`<textarea name="note" rows="2" maxlength="10000" dir="auto" .value=${draft.note} @input=${take(saving, 'note')}></textarea>`)}
    ${field(el, saving, 'tags', html`<input name="tags" dir="auto" autocomplete="off" .value=${draft.tags} @input=${take(saving, 'tags')} />`)}
    ${drawSuggested(el, saving)}
    <div class="row">
      ${field(el, saving, 'for', html`<select name="audience" .value=${draft.audience} @change=${take(saving, 'audience')}>
        ${audiences(el).map(([value, words]) => html`<option value=${value} ?selected=${value === draft.audience}>${words}</option>`)}
      </select>`)}
      <label class="check"><input name="readLater" type="checkbox" .checked=${draft.readLater}
        @change=${(/** @type {any} */ event) => saving.write({ readLater: event.target.checked })} /> ${el.t('save.later')}</label>
    </div>
    ${fault ? html`<p class="fault" role="alert">${el.explain(fault)}</p>` : nothing}
    <div class="row"><button class="primary" ?disabled=${saving.busy}>${el.t(saving.known?.mine ? 'save.again' : 'save.go')}</button>${beside}</div>
  </form>`;
}

const take = (/** @type {Saving} */ saving, /** @type {string} */ name) => (/** @type {any} */ event) =>
  saving.write({ [name]: event.target.value });

const field = (/** @type {Host} */ el, /** @type {Saving} */ _, /** @type {string} */ name, /** @type {unknown} */ control) =>
  html`<label class=${`field ${name}`}><span>${el.t(`save.${name}`)}</span>${control}</label>`;

/** @param {Host} el @returns {[string, string][]} */
const audiences = (el) => [
  ...(el.room ? [/** @type {[string, string]} */ (['room', el.t('save.for.room', { room: `#${el.room}` })])] : []),
  ['me', el.t('save.for.me')],
  ...(session.me?.groups ?? []).map((group) => /** @type {[string, string]} */ ([`group:${group}`, el.t('save.for.group', { group })])),
  ['everyone', el.t('save.for.everyone')],
];

/** Tags that others wrote; one press takes one. @param {Host} el @param {Saving} saving */
function drawSuggested(el, saving) {
  if (saving.suggested.length === 0) return nothing;
  const take = async (/** @type {string} */ tag) => {
    saving.complete(tag);
    await el.updateComplete;
    /** @type {HTMLElement|null} */ (el.renderRoot.querySelector('.saving [name=tags]'))?.focus();
  };
  return html`<div class="suggested" role="group" aria-label=${el.t('save.suggested')}>
    ${saving.suggested.map((tag) => html`<button type="button" dir="auto" @click=${() => take(tag)}>#${tag}</button>`)}</div>`;
}

/** What the page says of itself. @param {Saving} saving */
function drawPage({ preview }) {
  if (!preview?.title) return nothing;
  return html`<div class="page">${drawPicture(preview)}<p><b dir="auto">${preview.title}</b>
    ${preview.description ? html`<span class="quiet" dir="auto">${preview.description}</span>` : nothing}</p></div>`;
}

/** Who has it already, and why. @param {Host} el @param {Saving} saving */
function drawKnown(el, saving) {
  const { known } = saving;
  const others = (known?.savedBy.count ?? 0) - (known?.mine ? 1 : 0);
  return html`<div class="known" role="status">
    ${known?.mine ? html`<p class="quiet">${el.t('save.mine')}</p>` : nothing}
    ${others > 0 ? html`<p class="quiet"><b>${el.t('save.others', { count: others })}</b></p>` : nothing}
    ${(known?.savedBy.notes ?? []).slice(0, 5).map(({ by, note }) => html`<p class="why" dir="auto">“${note}” <span class="quiet">${by?.name}</span></p>`)}
  </div>`;
}
