import { html, nothing } from 'lit';
import { icon } from '../../core/icons.js';

/** @typedef {import('./lunchroom-people.js').LunchroomPeople} People @typedef {import('./lunchroom-people.js').Profile} Profile */

/** @param {People} el @param {{people: Profile[], after?: string}} data */
export function drawDirectory(el, data) {
  const { q, interest, help } = el.wanted;
  const tag = interest || help;
  return html`<h2 class="heard">${el.t('people.view.directory')}</h2><form class="search" role="search" @submit=${(/** @type {SubmitEvent} */ event) => {
      event.preventDefault();
      const form = new FormData(/** @type {HTMLFormElement} */ (event.target));
      void el.search({ [String(form.get('in'))]: String(form.get('text')).trim() });
    }}>
      <label><span class="heard">${el.t('people.search')}</span><input type="search" name="text" dir="auto" maxlength="60" placeholder=${el.t('people.search')} .value=${q || tag} /></label>
      <label><span class="heard">${el.t('people.search.in')}</span><select name="in">
        ${['q', 'help', 'interest'].map((one) => html`<option value=${one} ?selected=${Boolean(el.wanted[one])}>${el.t(`people.search.${one}`)}</option>`)}</select></label>
      <button class="primary" ?disabled=${el.busy}>${icon('search')} ${el.t('people.search.go')}</button>
    </form>
    ${data.people.length ? html`<ul class="cards">${data.people.map((one) => html`<li>${card(el, one)}</li>`)}</ul>` : html`<p class="quiet">${el.t(q || tag ? 'people.none.found' : 'people.none')}</p>`}
    ${data.after ? html`<button @click=${() => el.more()} ?disabled=${el.busy}>${el.t('people.more')}</button>` : nothing}`;
}

/** @param {People} el @param {Profile} profile */
export function card(el, profile) {
  const { person } = profile;
  return html`<article class="card">
    ${el.face(profile)}
    <div class="who">
      <h3><button class="name" dir="auto" @click=${() => el.look(person.id)}>${person.name}</button></h3>
      ${profile.title ? html`<p class="quiet" dir="auto">${profile.title}</p>` : nothing}
      ${topics(el, 'help', profile.helps)} ${topics(el, 'interest', profile.interests)}
    </div>
    ${followButton(el, person)}
  </article>`;
}

/** @param {People} el @param {'help'|'interest'} field @param {string[]|undefined} tags */
export const topics = (el, field, tags) => (tags?.length ? html`<p class="topics"><span class="quiet">${el.t(`people.${field}s`)}</span>
  ${tags.map((tag) => html`<button class="topic" dir="auto" @click=${() => el.search({ [field]: tag })}>${tag}</button> `)}</p>` : nothing);

/** @param {People} el @param {import('./lunchroom-people.js').Person} person */
export function followButton(el, { id, name }) {
  if (id === el.me) return nothing;
  const followed = el.followed(id);
  const on = Boolean(followed && !followed.muted);
  return html`<button class=${on ? 'on' : ''} aria-pressed=${on} ?disabled=${el.busy} aria-label=${el.t(on ? 'people.unfollow.one' : 'people.follow.one', { name })}
    @click=${() => el.follow('person', id, on ? 'leave' : 'follow')}>${el.t(on ? 'people.following' : 'people.follow')}</button>`;
}
