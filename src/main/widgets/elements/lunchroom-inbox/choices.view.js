import { html, nothing } from 'lit';
import { icon } from '../../core/icons.js';

/** @typedef {import('./lunchroom-inbox.js').LunchroomInbox} Inbox @typedef {import('./choices.js').Choice} Choice */

const WAYS = /** @type {const} */ (['widget', 'mail', 'digest']);

/** Which things come by which ways; exceptions for rooms; how many mails. @param {Inbox} el */
export function drawChoices(el) {
  const { kinds, rooms, mail } = el.choices;
  return html`<header>
      <h2 part="heading" tabindex="-1">${el.t('inbox.choices')}</h2>
      <button class="plain" @click=${() => el.choose(false)}>${icon('left')} ${el.t('inbox.back')}</button>
    </header>
    <p class="quiet">${el.t('inbox.choices.about')}</p>
    <p class="quiet said" role="status">${el.said}</p>
    <table>
      <thead><tr><th scope="col">${el.t('inbox.kind')}</th>${WAYS.map((way) => html`<th scope="col">${el.t(`inbox.by.${way}`)}</th>`)}<td></td></tr></thead>
      <tbody>${kinds.map((choice) => drawKind(el, choice))}</tbody>
    </table>
    ${mail ? drawMails(el, mail) : nothing}
    <h3>${el.t('inbox.choices.rooms')}</h3>
    ${rooms.length ? html`<ul class="rooms">${rooms.map((choice) => drawRoom(el, choice))}</ul>` : html`<p class="quiet">${el.t('inbox.choices.rooms.none')}</p>`}`;
}

/** @param {Inbox} el @param {Choice} choice */
const drawKind = (el, choice) => html`<tr>
  <th scope="row">${el.t(`inbox.kind.${choice.kind}`)}</th>
  ${WAYS.map((way) => html`<td><label><input type="checkbox" .checked=${choice[way]} ?disabled=${el.choices.busy}
    aria-label="${el.t(`inbox.kind.${choice.kind}`)}: ${el.t(`inbox.by.${way}`)}" @change=${(event) => el.choices.kind(choice, way, event.target.checked)} /></label></td>`)}
  <td>${choice.chosen ? drawUsual(el, choice) : nothing}</td>
</tr>`;

/** @param {Inbox} el @param {Choice} choice */
const drawUsual = (el, choice) => html`<button class="plain" title=${el.t('inbox.choices.usual')} aria-label="${el.t('inbox.choices.usual')}: ${name(el, choice)}"
  ?disabled=${el.choices.busy} @click=${() => el.choices.usual(choice)}>${icon('history')}</button>`;

/** @param {Inbox} el @param {Choice} choice */
const name = (el, { kind, room }) => [room && `#${room}`, kind && el.t(`inbox.kind.${kind}`)].filter(Boolean).join(', ');

/** @param {Inbox} el @param {Choice} choice */
function drawRoom(el, choice) {
  const ways = WAYS.filter((way) => choice[way]).map((way) => el.t(`inbox.by.${way}`));
  return html`<li><span dir="auto">${name(el, choice)}</span> <span class="quiet">${ways.length ? ways.join(', ') : icon('pause')}</span> ${drawUsual(el, choice)}</li>`;
}

/** @param {Inbox} el @param {import('./choices.js').Mail} mail */
function drawMails(el, mail) {
  if (!mail.on) return html`<p class="quiet">${el.t('inbox.mails.none')}</p>`;
  return html`<div class="mails">
    <label>${el.t('inbox.mails.most')} <input type="number" min="1" max=${mail.most} .value=${String(mail.mostADay ?? mail.most)} ?disabled=${el.choices.busy}
      @change=${(event) => event.target.reportValidity() && el.choices.mails({ mostADay: event.target.valueAsNumber })} /></label>
    <label><input type="checkbox" .checked=${mail.atWork} ?disabled=${el.choices.busy} @change=${(event) => el.choices.mails({ atWork: event.target.checked })} /> ${el.t('inbox.mails.work')}</label>
  </div>`;
}
