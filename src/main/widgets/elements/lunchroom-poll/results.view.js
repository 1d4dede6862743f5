import { html, nothing, svg } from 'lit';
import { bars, sizes } from '../../state/poll.js';

/** @typedef {import('./lunchroom-poll.js').LunchroomPoll} Widget @typedef {import('../../state/poll.js').Poll} Poll */

/** What it came to: bars that are a table for whoever listens, or a cloud that is a list. @param {Widget} el @param {Poll} poll */
export const drawResults = (el, poll) => html`<div part="results" class="results">${poll.kind === 'words' ? drawCloud(el, poll) : drawBars(el, poll)}</div>`;

/** @param {Widget} el @param {Poll} poll */
function drawBars(el, poll) {
  const percent = new Intl.NumberFormat(el.lingo.tag, { style: 'percent' });
  const ranking = poll.kind === 'ranking';
  const mine = el.mine.get(poll.id)?.choices ?? [];
  return html`<table><caption class="heard">${el.t('poll.results')}</caption>
    <tbody>${bars(poll).map(({ label, count, share, choice }, place) => html`<tr class=${!ranking && mine.includes(choice) ? 'mine' : ''}>
      <th scope="row">${ranking ? html`<b>${el.lingo.numbers.format(place + 1)}.</b> ` : nothing}<span dir="auto">${label}</span>${ends(poll, choice)}</th>
      <td class="bar"><svg aria-hidden="true">${svg`<rect width="${(share * 100).toFixed(1)}%" height="100%" rx="3"></rect>`}</svg></td>
      <td class="number">${ranking ? el.t('poll.points', { count }) : html`<b>${percent.format(share)}</b> <span class="quiet">${el.lingo.numbers.format(count)}</span>`}</td>
    </tr>`)}</tbody></table>
    ${poll.results?.mean ? html`<p class="quiet">${el.t('poll.mean', { mean: poll.results.mean })}</p>` : nothing}`;
}

/** @param {Poll} poll @param {number} choice */
function ends({ kind, low, high }, choice) {
  const word = kind === 'scale' ? (choice === 1 ? low : choice === 5 ? high : '') : '';
  return word ? html` <span class="quiet" dir="auto">${word}</span>` : nothing;
}

/** @param {Widget} el @param {Poll} poll */
function drawCloud(el, poll) {
  const words = poll.results?.words ?? [];
  const size = sizes(words);
  const host = el.desk && el.hosts;
  return html`<ul class="cloud" aria-label=${el.t('poll.results')}>${words.map(({ word, count }, i) => html`<li class=${`s${size[i]}`}><bdi>${word}</bdi><span class="heard"> ${el.t('poll.times', { count })}</span>
    ${host ? html`<button class="plain" aria-label=${el.t('poll.off', { word })} @click=${() => el.acts.takeOff(poll, word)}>×</button>` : nothing}</li>`)}</ul>`;
}
