import { html, nothing } from 'lit';
import { icon } from '../../core/icons.js';

/** @typedef {import('./lunchroom-digest.js').LunchroomDigest} Digest @typedef {import('./my-mail.js').MyMail} MyMail */

const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
// Any Monday: only the name of the day is taken from it.
const MONDAY = Date.UTC(2026, 0, 5);

/** @param {Digest} el @param {MyMail} mail */
export function drawMyMail(el, mail) {
  const { wish } = mail;
  if (!wish) return html`<section class="mine" aria-busy="true"><p class="bone half"></p></section>`;
  const room = el.tag;
  const taken = !wish.refused.includes(room ?? '*');
  return html`<section class="mine" aria-label=${el.t('digest.mine')}>
    ${wish.reached ? nothing : html`<p class="note">${icon('warning')} ${el.t(wish.on ? 'digest.mine.unreached' : 'digest.mine.off')}</p>`}
    ${check(el, mail, room ? el.t('digest.mine.room', { room: `#${room}` }) : el.t('digest.mine.everyone'), taken && wish.digests, (on) => takes(mail, on))}
    ${check(el, mail, el.t('digest.mine.catchup'), wish.catchUp, (on) => mail.change({ catchUp: on }))}
    ${wish.catchUp ? drawCatchUp(el, mail) : nothing}
    ${check(el, mail, el.t('digest.mine.checkins'), wish.checkIns, (on) => mail.change({ checkIns: on }))}
    ${check(el, mail, el.t('digest.mine.courses'), wish.courses, (on) => mail.change({ courses: on }))}
    <div class="row quiet-hours">${time(el, mail, 'quietFrom', el.t('digest.mine.quiet'))} ${time(el, mail, 'quietUntil', el.t('digest.mine.until'))}</div>
    <label class="language"><span>${el.t('digest.mine.language')}</span><select ?disabled=${mail.busy} @change=${(event) => mail.change({ language: event.target.value })}>
      ${wish.languages.map((tag) => html`<option value=${tag} lang=${tag} ?selected=${tag === wish.language}>${named(tag)}</option>`)}</select></label>
    ${drawFollowed(el, mail, room)}
  </section>`;
}

// Each as it calls itself, so that whoever reads no other finds it.
const named = (/** @type {string} */ tag) => new Intl.DisplayNames([tag], { type: 'language' }).of(tag);

// Whoever turned all digests off and wants this one again wants them on.
async function takes(/** @type {MyMail} */ mail, /** @type {boolean} */ on) {
  if (on && !mail.wish.digests) await mail.change({ digests: true });
  await mail.room(on);
}

/** @param {Digest} el @param {MyMail} mail @param {string} words @param {boolean} on @param {(on: boolean) => unknown} change */
const check = (el, mail, words, on, change) => html`<label class="check"><input type="checkbox" .checked=${on} ?disabled=${mail.busy}
  @change=${(event) => change(event.target.checked)} /> ${words}</label>`;

/** @param {Digest} el @param {MyMail} mail */
function drawCatchUp(el, mail) {
  const names = new Intl.DateTimeFormat(el.lingo.region, { weekday: 'long', timeZone: 'UTC' });
  return html`<div class="row">
    <label><span>${el.t('digest.mine.day')}</span><select ?disabled=${mail.busy} @change=${(event) => mail.change({ day: event.target.value })}>
      ${DAYS.map((day, i) => html`<option value=${day} ?selected=${day === mail.wish.day}>${names.format(MONDAY + i * 86_400_000)}</option>`)}</select></label>
    ${time(el, mail, 'time', el.t('digest.mine.time'))}
  </div>`;
}

/** @param {Digest} el @param {MyMail} mail @param {'quietFrom'|'quietUntil'|'time'} what @param {string} words */
const time = (el, mail, what, words) => html`<label><span>${words}</span><input type="time" required ?disabled=${mail.busy} .value=${mail.wish[what]}
  @change=${(event) => event.target.value && mail.change({ [what]: event.target.value })} /></label>`;

/** @param {Digest} el @param {MyMail} mail @param {string|undefined} room */
function drawFollowed(el, mail, room) {
  const { following } = mail.wish;
  const follows = following.some(({ kind, what }) => kind === 'room' && what === room);
  const name = ({ kind, what }) => (kind === 'room' ? `#${what}` : el.t('digest.mine.tag', { tag: `#${what}` }));
  return html`<h3>${el.t('digest.mine.following')}</h3>
    ${following.length ? html`<ul>${following.map((one) => html`<li><span dir="auto">${name(one)}</span>
      <button class="plain" ?disabled=${mail.busy} aria-label=${el.t('digest.unfollow.what', { what: name(one) })}
        @click=${() => mail.follow(one.kind === 'room' ? 'rooms' : 'tags', one.what, false)}>${el.t('digest.unfollow')}</button></li>`)}</ul>`
      : html`<p class="quiet">${el.t('digest.mine.nothing')}</p>`}
    ${room && !follows ? html`<button ?disabled=${mail.busy} @click=${() => mail.follow('rooms', room, true)}>${el.t('digest.follow', { room: `#${room}` })}</button>` : nothing}`;
}
