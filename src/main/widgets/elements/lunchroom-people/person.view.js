import { html, nothing } from 'lit';
import { icon } from '../../core/icons.js';
import { zoneName } from '../../state/zones.js';
import { followButton, topics } from './directory.view.js';
import { days, WEEK } from './hours.js';

/** @typedef {import('./lunchroom-people.js').LunchroomPeople} People @typedef {import('./lunchroom-people.js').Profile} Profile @typedef {import('./lunchroom-people.js').Thank} Thank */

/** @param {People} el @param {{profile: Profile, thanks: Thank[]}} open */
export function drawPerson(el, { profile, thanks }) {
  const { person } = profile;
  return html`<article class="person" part="person">
    <p><button class="plain" @click=${el.back}>${icon('left')} ${el.t('people.back')}</button></p>
    ${drawAbout(el, profile, true)}
    ${person.id === el.me ? nothing : html`<p class="row">${followButton(el, person)}
      <button @click=${() => el.compose('thank')}>${el.t('people.thank')}</button>
      <button @click=${() => el.compose('mentor')}>${el.t('people.mentoring.ask')}</button></p>`}
    ${el.form === 'thank' ? thankForm(el, person.name) : el.form === 'mentor' ? mentorForm(el) : nothing}
    ${thanks.length ? html`<h3>${el.t('people.thanks')}</h3><ul class="items">${thanks.map((one) => html`<li><p class="words" dir="auto">${one.reason}</p><p class="quiet" dir="auto">${one.from.name} </p></li>`)}</ul>` : nothing}
  </article>`;
}

/** What somebody shows: no more, not even that there is more. @param {People} el @param {Profile} profile @param {boolean} [heading] */
export function drawAbout(el, profile, heading = false) {
  const { person, title, about, helps, interests, languages, hours } = profile;
  const spoken = languages?.length ? new Intl.DisplayNames([el.lingo.tag], { type: 'language' }) : null;
  return html`<div class="about">${el.face(profile)}<div class="who">
      ${heading ? html`<h2 tabindex="-1" dir="auto">${person.name} </h2>` : html`<h3 dir="auto">${person.name} </h3>`}
      ${title ? html`<p class="quiet" dir="auto">${title}</p>` : nothing}</div></div>
    ${about ? html`<p class="words" dir="auto">${about}</p>` : nothing}
    ${topics(el, 'help', helps)} ${topics(el, 'interest', interests)}
    ${spoken ? html`<p class="quiet">${el.t('people.languages')}: ${languages?.map((tag) => spoken.of(tag)).join(', ')}</p>` : nothing}
    ${hours?.zone ? html`<p class="quiet">${el.t('people.hours')}: ${drawHours(el, hours)}</p>` : nothing}`;
}

/** @param {People} el @param {import('./lunchroom-people.js').Hours} hours */
function drawHours(el, { zone, spans }) {
  const names = days(el.lingo.region, 'short');
  const said = stretches(spans).map(({ first, last, from, to }) => `${first === last ? names[first] : `${names[first]}–${names[last]}`} ${from}–${to}`).join(', ');
  return html`<span dir="auto">${said} (${zoneName(zone ?? 'UTC')})</span> `;
}

/** Days after each other with the same hours are said once. @param {import('./lunchroom-people.js').Span[]} spans */
function stretches(spans) {
  /** @type {{first: string, last: string, from: string, to: string}[]} */
  const found = [];
  for (const { day, from, to } of spans) {
    const before = found.find((one) => one.from === from && one.to === to && WEEK.indexOf(one.last) === WEEK.indexOf(day) - 1);
    if (before) before.last = day;
    else found.push({ first: day, last: day, from, to });
  }
  return found;
}

/** @param {People} el @param {string} name */
function thankForm(el, name) {
  return html`<form class="composing" @submit=${(/** @type {SubmitEvent} */ event) => {
      event.preventDefault();
      void el.thank(String(new FormData(/** @type {HTMLFormElement} */ (event.target)).get('reason')));
    }} @keydown=${escaped(el)}>
    <label><span>${el.t('people.thank.for', { name })}</span><textarea name="reason" dir="auto" maxlength="280" rows="2" required></textarea></label>
    <p class="quiet">${el.t('people.thank.who', { name })}</p>
    ${buttons(el, el.t('people.thank'))}
  </form>`;
}

/** @param {People} el */
function mentorForm(el) {
  const day = (/** @type {number} */ ahead) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
  return html`<form class="composing" @submit=${(/** @type {SubmitEvent} */ event) => {
      event.preventDefault();
      const form = new FormData(/** @type {HTMLFormElement} */ (event.target));
      void el.ask({ as: String(form.get('as')), about: String(form.get('about')), ends: String(form.get('ends')) });
    }} @keydown=${escaped(el)}>
    <label><span>${el.t('people.mentoring.as')}</span><select name="as">${['mentee', 'mentor'].map((as) => html`<option value=${as}>${el.t(`people.mentoring.as.${as}`)}</option>`)}</select></label>
    <label><span>${el.t('people.mentoring.about')}</span><textarea name="about" dir="auto" maxlength="280" rows="2" required></textarea></label>
    <label><span>${el.t('people.mentoring.until')}</span><input type="date" name="ends" required min=${day(1)} max=${day(364)} .value=${day(90)} /></label>
    ${buttons(el, el.t('people.mentoring.send'))}
  </form>`;
}

const escaped = (/** @type {People} */ el) => (/** @type {KeyboardEvent} */ event) => event.key === 'Escape' && (el.form = '');

/** @param {People} el @param {string} send */
const buttons = (el, send) => html`<p class="row"><button class="primary" ?disabled=${el.busy}>${send}</button>
  <button type="button" class="plain" @click=${() => (el.form = '')}>${el.t('cancel')}</button></p>`;
