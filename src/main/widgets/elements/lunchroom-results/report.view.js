import { html, nothing, svg } from 'lit';
import { NUMBERS, shownNumbers } from '../../state/results.js';

/** @typedef {import('./lunchroom-results.js').LunchroomResults} Results */

/** What learning came to: sums, two charts, the table that says the same, and how it was counted. @param {Results} el @param {any} report */
export function drawReport(el, report) {
  const day = new Intl.DateTimeFormat(el.lingo.region, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(report.until));
  return html`<section class="report" part="report" aria-labelledby="report">
    <div class="top"><h3 id="report">${el.t('report')}</h3>
      <label class="quarter"><span>${el.t('report.quarter')}</span><select dir="ltr" ?disabled=${el.busy} @change=${(event) => el.choose(event.target.value)}>
        ${report.quarters.map((quarter) => html`<option value=${quarter} ?selected=${quarter === report.quarter}>${quarter}</option>`)}</select></label>
      <button @click=${() => el.take('csv')}>${el.t('report.csv')}</button><button @click=${() => el.take('pdf')}>${el.t('report.pdf')}</button></div>
    <p class="quiet">${el.t('report.until', { day })}</p>
    ${report.rooms.length ? html`${drawFacts(el, report.total)}<div class="charts">${drawPeople(el, report)} ${drawSteps(el, report)}</div>${drawTable(el, report)}` : html`<p>${el.t('report.none')}</p>`}
    <details><summary>${el.t('report.method')}</summary><ul class="method" lang=${report.language}>${report.method.map((note) => html`<li>${note}</li>`)}</ul></details>
  </section>`;
}

/** @param {Results} el @param {any} total */
const drawFacts = (el, total) => html`<dl class="facts">${NUMBERS.filter((name) => total[name]).map((name) => html`<div><dt>${el.t(`report.${name}`)}</dt><dd>${el.lingo.numbers.format(total[name])}</dd></div>`)}</dl>`;

/** @param {Results} el @param {any} report */
function drawPeople(el, report) {
  const rooms = report.rooms.filter(({ people }) => people);
  if (rooms.length === 0) return nothing;
  const most = Math.max(...rooms.map(({ people }) => people));
  const bars = rooms.map(({ tag, people }) => ({ name: `#${tag}`, parts: [{ look: 'all', part: people / most }], number: el.lingo.numbers.format(people) }));
  return drawBars(el, el.t('report.chart.people'), bars, rooms.map(({ tag, people }) => el.t('report.chart', { room: `#${tag}`, count: people })));
}

/** @param {Results} el @param {any} report */
function drawSteps(el, report) {
  const most = Math.max(...report.steps.map(({ results }) => results));
  if (most === 0) return nothing;
  const name = (/** @type {any} */ one) => el.t(`results.step.${one.step}`);
  const bars = report.steps.map((one) => ({
    name: name(one),
    parts: [{ look: 'confirmed', part: one.confirmed / most }, { look: 'rest', part: (one.results - one.confirmed) / most }],
    number: el.lingo.numbers.format(one.results),
  }));
  return drawBars(el, el.t('report.steps'), bars, report.steps.map((one) => el.t('report.steps.bar', { step: name(one), results: one.results, confirmed: one.confirmed })));
}

/** Bars whose numbers stand beside them; a picture for the ear is the sentence of all of them. @param {Results} el @param {string} title @param {{name: string, parts: {look: string, part: number}[], number: string}[]} bars @param {string[]} said */
function drawBars(el, title, bars, said) {
  return html`<figure><figcaption>${title}</figcaption>
    <div class="bars" role="img" aria-label=${`${title}. ${said.join('. ')}`}>${bars.map(({ name, parts, number }) => {
      let from = 0;
      return html`<span dir="auto">${name}</span><svg height="14" width="100%">${parts.map(({ look, part }) => {
        const at = from;
        from += part * 100;
        return svg`<rect class=${look} x="${at.toFixed(2)}%" width="${(part * 100).toFixed(2)}%" height="14"></rect>`;
      })}</svg><b>${number}</b>`;
    })}</div></figure>`;
}

/** @param {Results} el @param {any} report */
function drawTable(el, report) {
  const names = shownNumbers(report);
  const cell = (/** @type {any} */ room, /** @type {string} */ name) =>
    room[name] === undefined || room[name] === null
      ? html`<td><span aria-hidden="true">–</span><span class="heard">${el.t('report.hidden')}</span></td>`
      : html`<td>${el.lingo.numbers.format(room[name])}</td>`;
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${el.t('report.table')}><table><caption class="heard">${el.t('report.table')}</caption>
    <thead><tr><th scope="col">${el.t('report.room')}</th>${names.map((name) => html`<th scope="col">${el.t(`report.${name}`)}</th>`)}</tr></thead>
    <tbody>${report.rooms.map((room) => html`<tr><th scope="row"><bdi>#${room.tag}</bdi></th>${names.map((name) => cell(room, name))}</tr>`)}</tbody>
    <tfoot><tr><th scope="row">${el.t('report.total')}</th>${names.map((name) => cell(report.total, name))}</tr></tfoot></table></div>`;
}
