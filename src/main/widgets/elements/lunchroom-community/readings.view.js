import { html, nothing } from 'lit';
import { icon } from '../../core/icons.js';
import { safeAddress } from '../../core/text.js';

/** @typedef {import('./lunchroom-community.js').LunchroomCommunity} Community @typedef {import('./readings.js').Reading} Reading */

/** What is read together, part by part. @param {Community} el */
export function drawReadings(el) {
  const { readings } = el;
  if (readings.list.length === 0 && !el.runs) return nothing;
  return html`<section aria-labelledby="reading"><h2 id="reading" tabindex="-1">${el.t('community.reading')}</h2>
    ${readings.list.map((reading) => drawReading(el, reading))}
    ${readings.on ? el.later.drawForm('drawReading') : el.runs ? html`<button class="plain" @click=${() => readings.begin(true)}>${el.t('community.reading.begin')}</button>` : nothing}</section>`;
}

/** @param {Community} el @param {Reading} reading */
function drawReading(el, reading) {
  const link = safeAddress(reading.link);
  const next = reading.parts.find((part) => !part.topic);
  return html`<div class="reading"><p><b>${link ? html`<a href=${link} target="_blank" rel="noopener noreferrer nofollow ugc"><bdi>${reading.title}</bdi><span class="heard"> ${el.t('link.opens')}</span></a>` : html`<bdi>${reading.title}</bdi>`}</b></p>
    <ol>${reading.parts.map((part) => html`<li class=${part === next ? 'next' : nothing}>
      ${part.topic ? html`<a href=${el.address(part.topic)} @click=${(/** @type {Event} */ event) => el.open(event, part.topic ?? '')}><bdi>${part.title}</bdi></a>` : html`<bdi>${part.title}</bdi>`}
      <span class="quiet">${el.lingo.date(part.opensAt)}</span></li>`)}</ol>
    ${el.runs ? html`<button class="plain" @click=${() => el.readings.stop(reading)}>${icon('bin')} ${el.t('community.reading.stop')}<span class="heard"> ${reading.title}</span></button>` : nothing}</div>`;
}
