import { html, nothing } from 'lit';
import { KINDS, takesOptions } from './lunchroom-poll/writing.js';

/** @typedef {typeof import('./lunchroom-poll/writing.js').begun} Draft */

/**
 * What people choose from: the kind, the options, what is hidden. The question comes from around it.
 * @param {import('../core/element.js').LunchroomElement} el @param {Draft} draft @param {(change: Partial<Draft>) => void} write
 */
export function drawPollForm(el, draft, write) {
  const text = (/** @type {'low'|'high'} */ name) => html`<label class="field"><span>${el.t(`poll.form.${name}`)}</span>
    <input dir="auto" maxlength="60" autocomplete="off" .value=${draft[name]} @input=${(/** @type {any} */ event) => write({ [name]: event.target.value })} /></label>`;
  const check = (/** @type {'hidden'|'strict'} */ name, on = draft[name]) => html`<label class="check"><input type="checkbox" .checked=${on} ?disabled=${name === 'hidden' && draft.strict}
    @change=${(/** @type {any} */ event) => write({ [name]: event.target.checked })} /> <span>${el.t(`poll.form.${name}`)}<span class="quiet">${el.t(`poll.form.${name}.what`)}</span></span></label>`;
  return html`<label class="field"><span>${el.t('poll.form.kind')}</span><select @change=${(/** @type {any} */ event) => write({ kind: event.target.value })}>
      ${KINDS.map((kind) => html`<option value=${kind} ?selected=${draft.kind === kind}>${el.t(`poll.kind.${kind}`)}</option>`)}</select></label>
    ${takesOptions(draft.kind) ? html`<label class="field"><span>${el.t('poll.form.options')}</span>
      <textarea rows="4" dir="auto" .value=${draft.options} @input=${(/** @type {any} */ event) => write({ options: event.target.value })}></textarea></label>` : nothing}
    ${draft.kind === 'scale' ? html`<div class="row">${text('low')}${text('high')}</div>` : nothing}
    ${check('hidden', draft.hidden || draft.strict)}${check('strict')}`;
}
