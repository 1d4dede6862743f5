import { html, nothing } from 'lit';
import { download } from '../../core/api.js';
import { rows } from '../../state/qanda.js';
import { drawSums } from '../sums.view.js';
import { drawFate } from './ask.view.js';
import { drawn } from '../../core/text.js';

/** @typedef {import('./lunchroom-qanda.js').LunchroomQanda} Qanda */

/** What became of all that was asked: the numbers sum to it. @param {Qanda} el */
export function drawLedger(el) {
  const { ledger } = el;
  if (!ledger) return html`<p class="quiet" role="status">${el.t('loading')}</p>`;
  const shown = rows(ledger);
  const sum = shown.reduce((all, { count }) => all + count, 0);
  const number = (/** @type {number} */ count) => el.lingo.numbers.format(count);
  return html`<section part="ledger" class="ledger">
    <p class="quiet">${el.t('qanda.ledger.what')}</p>
    ${sum === ledger.asked ? nothing : html`<p class="warning" role="alert">${el.t('qanda.ledger.off')}</p>`}
    ${ledger.asked ? drawSums(el, ledger) : nothing}
    <table><caption class="heard">${el.t('qanda.view.ledger')}</caption>
      <tbody>${shown.map(({ what, count }) => html`<tr><th scope="row">${el.t(`qanda.ledger.${what}`)}${drawParts(el, what)}</th><td>${number(count)}</td></tr>`)}</tbody>
      <tfoot><tr><th scope="row">${el.t('qanda.ledger.asked')}</th><td>${number(ledger.asked)}</td></tr></tfoot>
    </table>
    <p class="row"><button @click=${() => save(el, 'csv')}>CSV</button> <button @click=${() => save(el, 'json')}>JSON</button></p>
    ${ledger.asks?.length ? html`<details><summary>${el.t('qanda.ledger.all')}</summary><ol class="all">${ledger.asks.map((/** @type {any} */ ask) => html`<li>
      ${ask.tree ? html`<div class="words">${drawn(ask.tree)}</div>` : nothing}${drawFate(el, ask)}</li>`)}</ol></details>` : nothing}
  </section>`;
}

/** @param {Qanda} el @param {string} what */
function drawParts(el, what) {
  const { declinedBy = {}, overdue = 0 } = el.ledger;
  const parts =
    what === 'declined' ? Object.keys(declinedBy).map((reason) => `${el.t(`qanda.reason.${reason}`)} ${el.lingo.numbers.format(declinedBy[reason])}`)
    : what === 'promised' && overdue ? [el.t('qanda.ledger.overdue', { count: overdue })]
    : [];
  return parts.length ? html` <span class="quiet">(${parts.join(' · ')})</span>` : nothing;
}

/** @param {Qanda} el @param {'csv'|'json'} format */
const save = (el, format) =>
  download(`${el.path}/ledger.${format}`, `${el.room}-ledger.${format}`).catch((problem) => el.say(el.explain(problem)));
