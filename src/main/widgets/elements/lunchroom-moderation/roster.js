import { get, patch, put, remove } from '../../core/api.js';
import { avatar } from '../../core/text.js';
import { html, nothing } from 'lit';
import { icon } from '../../core/icons.js';

const SPEAK = ['members', 'roster', 'hosts'];
const TYPED = 200;

/** Who may post in the room, and who is on its roster. */
export class Roster {
  /** @type {{id: string, name: string, initials: string}[]} */
  people = [];
  /** @type {{id: string, name: string, initials: string}[]} */
  found = [];
  #typing = 0;

  /** @param {import('./lunchroom-moderation.js').LunchroomModeration} el */
  constructor(el) {
    this.el = el;
  }

  get #path() {
    return `${this.el.path}/roster`;
  }

  async look() {
    const all = this.el.settings.runs ? await get(this.#path).catch(() => null) : null;
    this.people = all?.people ?? [];
    this.el.requestUpdate();
  }

  #speak = (/** @type {string} */ speak) =>
    this.el.tried(async () => {
      this.el.settings = { ...this.el.settings, ...(await patch(this.el.path, { speak }, { ifMatch: `"${this.el.settings.version}"` })) };
      this.el.say(this.el.t('roster.said'));
    });

  #find = (/** @type {string} */ query) => {
    clearTimeout(this.#typing);
    this.#typing = window.setTimeout(async () => {
      const found = query.trim() ? await get(`/people?query=${encodeURIComponent(query.trim())}`).catch(() => []) : [];
      this.found = found.filter((/** @type {any} */ one) => !this.people.some(({ id }) => id === one.id)).slice(0, 6);
      this.el.requestUpdate();
    }, TYPED);
  };

  #change = (/** @type {() => Promise<unknown>} */ act) =>
    this.el.tried(async () => {
      await act();
      this.found = [];
      await this.look();
      await this.el.focusOn('.roster input');
    });

  draw() {
    const { el } = this;
    if (!el.settings.runs) return nothing;
    const { speak } = el.settings;
    return html`<section class="roster">
      <h3>${el.t('roster')}</h3>
      <p class="quiet">${el.t('roster.hint')}</p>
      <select aria-label=${el.t('roster')} @change=${(/** @type {any} */ event) => this.#speak(event.target.value)}>
        ${SPEAK.map((one) => html`<option value=${one} ?selected=${one === speak}>${el.t(`roster.${one}`)}</option>`)}
      </select>
      ${speak === 'roster' ? this.#drawPeople() : nothing}
    </section>`;
  }

  #drawPeople() {
    const { el } = this;
    return html`<ul class="chosen">${this.people.map((person) => html`<li>${avatar(person)} <bdi>${person.name}</bdi>
        <button class="plain" aria-label=${el.t('roster.remove', { name: person.name })} @click=${() => this.#change(() => remove(`${this.#path}/${person.id}`))}>${icon('close')}</button></li>`)}</ul>
      ${this.people.length ? nothing : html`<p class="quiet">${el.t('roster.none')}</p>`}
      <label class="field">${el.t('roster.find')} <input type="search" autocomplete="off" dir="auto" @input=${(/** @type {any} */ event) => this.#find(event.target.value)} /></label>
      ${this.found.length ? html`<ul class="chosen">${this.found.map((person) => html`<li>${avatar(person)} <bdi>${person.name}</bdi>
        <button @click=${() => this.#change(() => put(`${this.#path}/${person.id}`))}>${el.t('roster.add')}<span class="heard">: ${person.name}</span></button></li>`)}</ul>` : nothing}`;
  }
}
