import { html } from 'lit';

/** Why something is reported or done; the number is the key that chooses it. */
export const REASONS = ['off-topic', 'unkind', 'private-data', 'advertising', 'repeated', 'too-fast', 'other'];

/** A number chooses the reason that shows it, unless somebody writes. @param {KeyboardEvent} event */
export function keys(event) {
  const at = /** @type {HTMLElement} */ (event.target);
  if (!/^[1-9]$/.test(event.key) || at.closest('input, textarea')) return;
  /** @type {HTMLElement|null|undefined} */ (at.closest('.why')?.querySelector(`[data-reason="${event.key}"]`))?.click();
}

/**
 * A row of reasons: one press decides. "Other" says nothing without a note, and so waits for one.
 * @param {(key: string, values?: Record<string, unknown>) => string} t
 * @param {(reason: string, note: string) => unknown} go
 * @param {() => unknown} cancel
 * @param {{question: string, needed?: boolean, reasons?: string[], note?: string}} asked what, and who reads the note
 */
export function drawReasons(t, go, cancel, { question, needed = false, reasons = REASONS, note: label = t(needed ? 'mod.note.needed' : 'mod.note') }) {
  const note = (/** @type {Event} */ event) =>
    /** @type {HTMLInputElement} */ (/** @type {Element} */ (event.target).closest('.why')?.querySelector('input'));
  const press = (/** @type {Event} */ event, /** @type {string} */ reason) => {
    const field = note(event);
    field.required = needed || reason === 'other';
    if (field.reportValidity()) void go(reason, field.value);
  };
  return html`<form class="why" @keydown=${keys} @submit=${(/** @type {Event} */ event) => event.preventDefault()}>
    <label class="field">${label} <input ?required=${needed} maxlength="1000" dir="auto" /></label>
    <fieldset>
      <legend>${question}</legend>
      ${reasons.map(
        (reason, at) => html`<button type="button" data-reason=${at + 1} @click=${(/** @type {Event} */ event) => press(event, reason)}>
          <kbd aria-hidden="true">${at + 1}</kbd> ${t(`reason.${reason}`)}</button>`,
      )}
      <button type="button" class="plain" @click=${cancel}>${t('cancel')}</button>
    </fieldset>
  </form>`;
}
