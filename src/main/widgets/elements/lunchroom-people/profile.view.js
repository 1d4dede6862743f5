import { html, nothing } from 'lit';
import { ownZone, zoneName, zones } from '../../state/zones.js';
import { days, WEEK } from './hours.js';
import { drawAbout } from './person.view.js';

/** @typedef {import('./lunchroom-people.js').LunchroomPeople} People @typedef {import('./lunchroom-people.js').Profile} Profile @typedef {import('./lunchroom-people.js').Hours} Hours */

const AUDIENCES = ['private', 'members', 'all'];
const LANGUAGES = ['ar', 'cs', 'da', 'de', 'el', 'en', 'es', 'fi', 'fr', 'hi', 'hr', 'hu', 'it', 'ja', 'ko', 'nl', 'no', 'pl', 'pt', 'ro', 'ru', 'sv', 'tr', 'uk', 'vi', 'zh'];

const list = (/** @type {unknown} */ text) => String(text).split(',').map((one) => one.trim()).filter(Boolean);

/** @param {People} el @param {{mine: {said: boolean, profile: Profile, audiences: Record<string, string>}, hours: Hours, preview: {as: string, profile: Profile}|null}} data */
export function drawProfile(el, data) {
  const { mine, hours, preview } = data;
  const { profile, audiences } = mine;
  return html`<h2 class="heard">${el.t('people.view.profile')}</h2><p class="quiet">${el.t('people.profile.what')}</p>
    <div class="about">${el.face(profile)}<p class="row">
      <label class="button file">${el.t(profile.photo ? 'people.photo.other' : 'people.photo')}<input class="heard" type="file" accept="image/jpeg,image/png,image/webp,image/gif" @change=${(event) => event.target.files[0] && el.photo(event.target.files[0])} /></label>
      ${profile.photo ? html`<button class="plain" ?disabled=${el.busy} @click=${() => el.photo(null)}>${el.t('people.photo.remove')}</button>` : nothing}</p></div>
    <form class="profile" @submit=${(/** @type {SubmitEvent} */ event) => {
      event.preventDefault();
      save(el, /** @type {HTMLFormElement} */ (event.target));
    }}>
      ${field(el, audiences, 'title', html`<input name="title" aria-label=${el.t('people.field.title')} dir="auto" maxlength="80" .value=${profile.title ?? ''} />`)}
      ${field(el, audiences, 'about', html`<textarea name="about" aria-label=${el.t('people.field.about')} dir="auto" rows="3" maxlength="500" .value=${profile.about ?? ''}></textarea>`)}
      ${field(el, audiences, 'helps', html`<input name="helps" aria-label=${el.t('people.field.helps')} dir="auto" placeholder=${el.t('people.commas')} .value=${profile.helps?.join(', ') ?? ''} />`)}
      ${field(el, audiences, 'interests', html`<input name="interests" aria-label=${el.t('people.field.interests')} dir="auto" placeholder=${el.t('people.commas')} .value=${profile.interests?.join(', ') ?? ''} />`)}
      ${field(el, audiences, 'languages', drawLanguages(el, profile.languages ?? []))}
      ${field(el, audiences, 'hours', drawHours(el, hours))}
      ${profile.photo ? field(el, audiences, 'photo', html`<span class="quiet">${el.t('people.photo.above')}</span> `) : nothing}
      <p class="row"><button class="primary" ?disabled=${el.busy}>${el.t('save')}</button>
        <span class="quiet">${el.t('people.preview')}</span>
        ${['members', 'all'].map((as) => html`<button type="button" aria-pressed=${preview?.as === as} class=${preview?.as === as ? 'on' : ''} @click=${() => el.preview(/** @type {any} */ (preview?.as === as ? '' : as))}>${el.t(`people.preview.${as}`)}</button>`)}</p>
    </form>
    ${preview ? html`<section class="preview" aria-label=${el.t('people.preview')}><p class="quiet">${el.t('people.preview.what')}</p>${drawAbout(el, preview.profile)}</section>` : nothing}`;
}

/** @param {People} el @param {Record<string, string>} audiences @param {string} name @param {unknown} input */
const field = (el, audiences, name, input) => html`<fieldset><legend>${el.t(`people.field.${name}`)}</legend>
  <div class="value">${input} </div>
  <label class="audience"><span class="heard">${el.t('people.sees', { field: el.t(`people.field.${name}`) })}</span><select name="for-${name}">${AUDIENCES.map((one) => html`<option value=${one} ?selected=${audiences[name] === one}>${el.t(`people.audience.${one}`)}</option>`)}</select></label></fieldset>`;

/** @param {People} el @param {string[]} spoken */
function drawLanguages(el, spoken) {
  const names = new Intl.DisplayNames([el.lingo.tag], { type: 'language' });
  const all = [...new Set([...LANGUAGES, ...spoken])];
  return html`<div class="ticks">${all.map((tag) => html`<label><input type="checkbox" name="languages" value=${tag} ?checked=${spoken.includes(tag)} /> ${names.of(tag)}</label>`)}</div>`;
}

/** One span of each day here; who has more of them keeps those. @param {People} el @param {Hours} hours */
function drawHours(el, { zone, spans }) {
  const names = days(el.lingo.region, 'long');
  const at = zone ?? ownZone();
  const all = [...new Set([at, ownZone(), 'UTC', ...zones()])];
  return html`<label class="zone"><span class="heard">${el.t('people.zone')}</span><select name="zone">${all.map((one) => html`<option value=${one} ?selected=${one === at}>${zoneName(one)}</option>`)}</select></label>
    <div class="week">${WEEK.flatMap((day) => {
      const own = spans.filter((span) => span.day === day);
      return (own.length ? own : [{ day, from: '', to: '' }]).map((span) => html`<div class="day"><span>${names[day]}</span>
        <input type="time" name="from" data-day=${day} aria-label=${el.t('people.from', { day: names[day] })} .value=${span.from} /> – <input type="time" name="to" aria-label=${el.t('people.to', { day: names[day] })} .value=${span.to} /> </div>`);
    })}</div>
    <p class="quiet">${el.t('people.hours.midnight')}</p>`;
}

/** @param {People} el @param {HTMLFormElement} element */
function save(el, element) {
  const form = new FormData(element);
  const froms = /** @type {HTMLInputElement[]} */ ([...element.querySelectorAll('input[name=from]')]);
  const tos = form.getAll('to').map(String);
  const spans = froms.map((from, i) => ({ day: from.dataset.day, from: from.value, to: tos[i] })).filter(({ from, to }) => from && to);
  const said = ['title', 'about', 'interests', 'helps', 'languages', 'hours', 'photo'];
  const audiences = Object.fromEntries(said.map((one) => [one, String(form.get(`for-${one}`) ?? 'members')]));
  void el.save({
    title: form.get('title'),
    about: form.get('about'),
    interests: list(form.get('interests')),
    helps: list(form.get('helps')),
    languages: form.getAll('languages').map(String),
    audiences,
  }, /** @type {any} */ ({ zone: form.get('zone'), spans }));
}
