import { dropped } from '../files/files.js';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { lengthOf } from '../../state/length.js';

/** @typedef {import('./lunchroom-community.js').LunchroomCommunity} Community @typedef {import('./compose.js').Compose} Compose */

const KINDS = /** @type {const} */ (['question', 'learning', 'talk']);

/** The form for a new topic. @param {Community} el @param {Compose} compose */
export function drawComposing(el, compose) {
  const files = dropped(compose.files);
  const submit = (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    void compose.open(new FormData(/** @type {HTMLFormElement} */ (event.target)));
  };
  return html`<form class="compose" part="compose" aria-label=${el.t('community.begin')} @paste=${files.paste} @dragover=${files.over} @drop=${files.drop} @submit=${submit} @keydown=${(/** @type {KeyboardEvent} */ event) => event.key === 'Escape' && compose.end()}>
    <fieldset class="kinds"><legend class="heard">${el.t('community.kind')}</legend>${KINDS.map((kind) => html`<label class="pill">
      <input type="radio" name="kind" value=${kind} .checked=${live(compose.kind === kind)} @change=${() => compose.choose({ kind })} /> ${el.t(`community.kind.${kind}`)}</label>`)}</fieldset>
    ${drawField(el, compose, 'title', html`<input name="title" required maxlength="120" dir="auto" autocomplete="off" .value=${compose.title} placeholder=${el.t(`community.title.${compose.kind}`)}
      aria-invalid=${compose.fault?.field === 'title' ? 'true' : nothing} />`)}
    ${drawWords(el, compose)}
    ${compose.files.draw()}
    ${compose.kind === 'learning' ? drawSource(el, compose) : nothing}
    ${compose.fault ? html`<p class="fault" role="alert">${compose.fault.detail && compose.fault.status < 500 ? compose.fault.detail : el.explain(compose.fault)}</p>` : nothing}
    <div class="row">${compose.files.drawButton()}<button class="primary" ?disabled=${compose.busy}>${el.t(`community.open.${compose.kind}`)}</button>
      <button type="button" @click=${() => compose.end()}>${el.t('cancel')}</button></div>
  </form>`;
}

/** @param {Community} el @param {Compose} _compose @param {string} name @param {unknown} input */
const drawField = (el, _compose, name, input) => html`<label class="field"><span>${el.t(`community.${name}`)}</span>${input}</label>`;

/** @param {Community} el @param {Compose} compose */
function drawWords(el, compose) {
  const left = el.about.postLength - lengthOf(compose.words);
  return html`<label class="field"><span>${el.t('community.words')}</span>
    <textarea name="words" ?required=${!compose.files.any} rows="4" dir="auto" aria-describedby="topic-left" .value=${live(compose.words)}
      @input=${(/** @type {any} */ event) => compose.choose({ words: event.target.value })}></textarea></label>
    <p class=${left < 40 ? 'left near' : 'left'} id="topic-left">${left < 40 ? el.t(left < 0 ? 'community.over' : 'community.left', { count: Math.abs(left) }) : nothing}</p>`;
}

/** What it was learned from: a learning post says so. @param {Community} el @param {Compose} compose */
function drawSource(el, compose) {
  const ways = /** @type {const} */ (['link', ...(compose.chats.length ? ['chat'] : []), ...(el.cohort ? ['course'] : [])]);
  return html`<fieldset class="from"><legend>${el.t('community.source.from')}</legend>
    <div class="kinds">${ways.map((from) => html`<label class="pill"><input type="radio" name="from" value=${from} .checked=${live(compose.from === from)} @change=${() => compose.choose({ from: /** @type {any} */ (from) })} /> ${el.t(`community.source.${from}`)}</label>`)}</div>
    ${compose.from === 'link'
      ? html`${drawField(el, compose, 'source.link.href', html`<input name="link" required dir="ltr" inputmode="url" maxlength="4096" autocomplete="off" placeholder="https://" aria-invalid=${compose.fault?.field?.startsWith('source') ? 'true' : nothing} />`)}
        ${drawField(el, compose, 'source.link.title', html`<input name="linkTitle" maxlength="120" dir="auto" autocomplete="off" />`)}`
      : nothing}
    ${compose.from === 'chat' ? drawField(el, compose, 'source.chat', html`<select name="chat" required>${compose.chats.map((chat) => html`<option value=${chat.id}>${chat.title}, ${el.lingo.date(chat.startsAt)}</option>`)}</select>`) : nothing}
  </fieldset>`;
}
