import { html, svg } from 'lit';
import { rows } from '../state/qanda.js';

/** @typedef {import('../core/element.js').LunchroomElement} Element_ */

/** What became of all asks at a glance: a bar, and the same in words. @param {Element_} el @param {any} ledger */
export function drawSums(el, ledger) {
  let from = 0;
  const parts = rows(ledger).filter(({ count }) => count > 0);
  const bars = parts.map(({ what, count }) => {
    const width = (count / ledger.asked) * 100;
    from += width;
    return svg`<rect class=${what} x="${from - width}%" width="${width}%" height="100%"></rect>`;
  });
  const said = parts.map(({ what, count }) => `${el.t(`qanda.ledger.${what}`)} ${el.lingo.numbers.format(count)}`);
  return html`<section class="sums" part="ledger"><h3>${el.t('qanda.sums', { count: ledger.asked })}</h3>
    <svg aria-hidden="true" height="12" width="100%">${bars}</svg>
    <p class="quiet">${said.join(' · ')}</p></section>`;
}
