import { html, nothing } from 'lit';
import { drawReasons } from './reasons.view.js';
import { icon } from '../core/icons.js';

export { moderation as words } from '../i18n/moderation.js';

/** @typedef {import('./reporting.js').Reporting} Reporting @typedef {import('./reporting.js').Thing} Thing @typedef {import('./reporting.js').About} About */

/** The dialog. @param {Reporting} reporting @param {About} about */
export function drawReporting(reporting, about) {
  const { el } = reporting;
  const outside = (/** @type {MouseEvent} */ event) => event.target === event.currentTarget && reporting.close();
  return html`<dialog class="care report" aria-label=${about.title} @close=${() => reporting.closed()} @click=${outside}>
    <form method="dialog"><h3>${about.title}</h3><button class="plain">${icon('close')}<span class="heard">${el.t('close')}</span></button></form>
    <blockquote dir="auto">${about.words.slice(0, 300)}</blockquote>
    ${drawReport(el.t.bind(el), about, (thing, reason, note) => reporting.send(thing, reason, note), () => reporting.close())}
  </dialog>`;
}

/**
 * What of it, where there is a choice, and why: a number decides.
 * @param {(key: string, values?: Record<string, unknown>) => string} t @param {{things: Thing[], at?: number}} about
 * @param {(thing: Thing, reason: string, note: string) => unknown} send @param {() => unknown} cancel
 */
export function drawReport(t, about, send, cancel) {
  const go = (/** @type {string} */ reason, /** @type {string} */ note) => send(about.things[about.at ?? 0], reason, note);
  return html`<p class="quiet">${t('report.hint')}</p>
    ${about.things.length > 1
      ? html`<fieldset class="things"><legend>${t('report.what')}</legend>${about.things.map(
          ({ label }, at) => html`<label><input type="radio" name="thing" .checked=${at === (about.at ?? 0)} @change=${() => (about.at = at)} /> <span dir="auto">${label}</span></label>`,
        )}</fieldset>`
      : nothing}
    ${drawReasons(t, go, cancel, { question: t('report.why'), note: t('report.note') })}`;
}
