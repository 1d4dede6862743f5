import { html, nothing } from 'lit';
import { remove } from '../../core/api.js';
import { clock } from '../../core/clock.js';
import { icon } from '../../core/icons.js';
import { drawn, safeAddress } from '../../core/text.js';

/** @typedef {import('./lunchroom-digest.js').LunchroomDigest} Digest */

/** What readers see. @param {Digest} el */
export const drawPage = (el) => html`${drawCurator(el)}
  ${el.shown ? html`${drawHead(el, el.shown)}${drawItems(el, el.shown.items)}` : html`<h2 tabindex="-1">${el.t('digest.title')}</h2><p class="quiet none">${el.t('digest.none')}</p>`}
  ${drawFoot(el)}`;

/** Title, length and introduction, as on the page and in the mail. @param {Digest} el @param {any} digest */
export function drawHead(el, digest) {
  const { curator, publishedAt, correctedAt, room, length } = digest;
  const facts = [
    room ? `#${room}` : el.t('digest.everyone'),
    publishedAt ? el.lingo.day(publishedAt) : '',
    el.t('digest.read', { count: length.minutes }),
    curator ? el.t('digest.by', { name: curator.name }) : '',
  ].filter(Boolean);
  return html`<header part="header">
    <p class="facts quiet">${facts.map((fact, at) => html`${at ? ' · ' : ''}<bdi>${fact}</bdi>`)}
      ${correctedAt ? html`<span class="corrected">${el.t('digest.corrected', { when: el.lingo.date(correctedAt) })}</span>` : nothing}</p>
    <h2 tabindex="-1" dir="auto">${digest.title}</h2>
    ${digest.tree ? html`<div class="intro">${drawn(digest.tree)}</div>` : nothing}
  </header>`;
}

/** @param {Digest} el @param {any[]} items */
export const drawItems = (el, items) => html`<ol class="items" part="list">
  ${items.filter(({ gone }) => !gone).map((item) => html`<li part="item">${drawItem(el, item)}</li>`)}
</ol>`;

/** @param {Digest} el @param {any} item */
function drawItem(el, item) {
  const address = safeAddress(item.href);
  const title = titleOf(el, item);
  return html`<article>
    <h3 dir="auto">${address ? html`<a href=${address} target=${item.kind === 'link' ? '_blank' : nothing} rel="noopener noreferrer nofollow ugc">${title}</a>` : title}</h3>
    ${item.tree ? html`<div class="line">${drawn(item.tree)}</div>` : nothing}
    ${item.quote ? html`<blockquote>${drawn(item.quote)}</blockquote>` : nothing}
    <p class="quiet" dir="auto">${about(el, item)}</p>
  </article>`;
}

export const whose = (/** @type {Digest} */ el, /** @type {any} */ by) => (by && !by.colleague ? by.name : el.t('digest.someone'));

/** Of a message: who said it and where. @param {Digest} el @param {any} item */
export const titleOf = (el, item) => item.title ?? (item.by ? el.t('digest.said', { name: whose(el, item.by), room: `#${item.room}` }) : el.t('digest.removed'));

/** @param {Digest} el @param {any} item */
export const about = (el, item) =>
  [
    item.site ?? '',
    item.site && item.by ? el.t('digest.shared.by', { name: whose(el, item.by) }) : '',
    ...counts(el, item),
  ].filter(Boolean).join(' · ');

const counts = (el, item) => ['saved', 'replies', 'reactions'].filter((what) => item[what] > 0).map((what) => el.t(`digest.${what}`, { count: item[what] }));

/** What curators may do from here. @param {Digest} el */
function drawCurator(el) {
  const { list, shown } = el;
  const desk = shown?.desk;
  const undo = desk?.undoUntil && Date.parse(desk.undoUntil) > clock.now();
  if (!list?.drafts) return nothing;
  const [draft] = list.drafts;
  return html`<div class="curator">
    ${draft ? html`<button class="primary" @click=${() => el.edit(draft.id)}>${icon('edit')} ${el.t('digest.open')}</button>`
      : list.curates ? html`<button class="primary" @click=${() => el.begin()}>${icon('edit')} ${el.t(shown ? 'digest.next' : 'digest.begin')}</button>` : nothing}
    ${undo ? html`<span class="undo"><button @click=${() => takeBack(el, shown.id)}>${el.t('digest.undo')}</button>
      <span class="quiet">${el.t('digest.undo.until', { time: el.lingo.time(desk.undoUntil) })}</span></span>` : nothing}
    ${desk && shown.state === 'published' && !undo ? html`<button class="plain" @click=${() => el.correct()}>${el.t('digest.correct')}</button>` : nothing}
    ${desk?.mail ? html`<span class="quiet">${mails(el, desk.mail)}</span>` : nothing}
    ${desk?.mailTroubles?.length ? drawTroubles(el, desk.mailTroubles) : nothing}
  </div>`;
}

const mails = (el, counted) => ['sent', 'waiting', 'sending', 'skipped', 'failed', 'unknown']
  .filter((state) => counted[state]).map((state) => el.t(`digest.mail.${state}`, { count: counted[state] })).join(' · ');

const KNOWN = ['sign-in-refused', 'starttls-not-offered', 'certificate-refused', 'too-slow', 'no-connection', 'connection-broke', 'server-stopped', 'bad-address'];

/** Why some were not sent: numbers, and nobody's name. @param {Digest} el @param {{state: string, reason: string, letters: number}[]} troubles */
const drawTroubles = (el, troubles) => html`<ul class="troubles quiet">${troubles.map(({ state, reason, letters }) => html`<li>
  ${el.t(`digest.mail.${state}`, { count: letters })}: ${el.t(KNOWN.includes(reason) ? `digest.mail.why.${reason}` : 'digest.mail.why.code', { code: reason })}</li>`)}</ul>`;

async function takeBack(/** @type {Digest} */ el, /** @type {string} */ id) {
  const done = await el.tried(() => remove(`/digests/${id}/publication`));
  if (!done) return el.refresh();
  el.digest = '';
  await el.edit(id);
  el.say(el.t('digest.taken.back'));
}

/** Earlier ones, and one's own mail. @param {Digest} el */
function drawFoot(el) {
  const others = (el.list?.digests ?? []).filter(({ id }) => id !== el.shown?.id);
  return html`<footer>
    ${others.length ? html`<details class="earlier"><summary>${el.t('digest.earlier')}</summary>
      <ul>${others.map((one) => html`<li><button class="plain" @click=${() => el.read(one.id)}><span dir="auto">${one.title}</span>
        <span class="quiet">${el.lingo.day(one.publishedAt)}</span></button></li>`)}</ul></details>` : nothing}
    <button class="plain" aria-expanded=${el.mail ? 'true' : 'false'} @click=${() => el.openMail()}>${el.t('digest.mine')}</button>
  </footer>`;
}
