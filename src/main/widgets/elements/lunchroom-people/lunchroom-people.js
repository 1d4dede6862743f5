import { html, nothing } from 'lit';
import { LunchroomElement } from '../../core/element.js';
import { call, get, post, put, remove } from '../../core/api.js';
import { newKey } from '../../core/keys.js';
import { apiAddress } from '../../core/place.js';
import { unreachable } from '../../core/problem.js';
import { people as words } from '../../i18n/people.js';
import { drawAmbassadors } from './ambassadors.view.js';
import { drawDirectory } from './directory.view.js';
import { drawForYou } from './for-you.view.js';
import { drawMentoring } from './mentoring.view.js';
import { drawPerson } from './person.view.js';
import { drawProfile } from './profile.view.js';
import { drawThanks } from './thanks.view.js';
import { styles } from './people.css.js';

/**
 * @typedef {{id: string, name: string, initials: string}} Person
 * @typedef {{day: string, from: string, to: string}} Span
 * @typedef {{zone?: string, spans: Span[]}} Hours
 * @typedef {{person: Person, title?: string, about?: string, interests?: string[], helps?: string[], languages?: string[], hours?: Hours, photo?: string}} Profile
 * @typedef {{kind: string, what: string, name: string, muted: boolean}} Follow
 * @typedef {{because: string, kind: string, what: string, name: string}} Why
 * @typedef {{id: string, from: Person, to: Person, reason: string, audience?: string, at: string}} Thank
 * @typedef {{id: string, with: Person, as: string, asked: boolean, about: string, state: string, begins?: string, ends: string}} Pair
 */

const VIEWS = /** @type {const} */ (['for-you', 'directory', 'profile', 'mentoring', 'thanks', 'ambassadors']);
const DRAWN = {
  'for-you': drawForYou,
  directory: drawDirectory,
  profile: drawProfile,
  mentoring: drawMentoring,
  thanks: drawThanks,
  ambassadors: drawAmbassadors,
};

/**
 * People: what is new of those whom one follows, the directory, one's own profile, mentoring, thanks, ambassadors.
 *
 * @element lunchroom-people
 * @attr {'for-you'|'directory'|'profile'|'mentoring'|'thanks'|'ambassadors'} view what it shows first
 * @attr {string} room the tag of the room whose ambassadors it shows
 * @attr {string} room-href where rooms are, with {tag} for the room; without it, rooms are no links
 * @csspart tabs, person
 */
export class LunchroomPeople extends LunchroomElement {
  static properties = {
    view: {},
    room: {},
    roomHref: { attribute: 'room-href' },
    data: { state: true },
    open: { state: true },
    form: { state: true },
    busy: { state: true },
    fault: { state: true },
    said: { state: true },
    turns: { state: true },
  };

  static styles = [LunchroomElement.styles, styles];
  static section = words;

  constructor() {
    super();
    this.view = 'for-you';
    /** @type {string|undefined} */
    this.room = undefined;
    /** @type {string|undefined} */
    this.roomHref = undefined;
    /** @type {any} what the view shows */
    this.data = null;
    /** @type {{profile: Profile, thanks: Thank[]}|null} the person who is looked at */
    this.open = null;
    /** @type {string} the form that is open: thank, mentor, or none */
    this.form = '';
    this.busy = false;
    /** @type {import('../../core/problem.js').Problem|null} */
    this.fault = null;
    this.said = '';
    this.turns = 0;
    /** @type {Follow[]} */
    this.follows = [];
    this.pass = '';
    this.me = '';
    this.wanted = { q: '', interest: '', help: '' };
    this.key = newKey();
  }

  /** @param {() => boolean} current */
  async load(current) {
    const [me, pass, follows] = await Promise.all([get('/me'), get('/me/profile/pass'), get('/me/follows')]);
    if (!current()) return;
    this.me = me.id;
    this.pass = pass.pass;
    this.follows = follows.follows;
    const data = await this.#fetched(this.#shown());
    if (current()) this.data = data;
  }

  stop() {
    this.open = null;
    this.data = null;
  }

  #shown = () => /** @type {keyof typeof DRAWN} */ (VIEWS.includes(/** @type {any} */ (this.view)) && (this.view !== 'ambassadors' || this.room) ? this.view : 'for-you');

  /** @param {keyof typeof DRAWN} view */
  async #fetched(view) {
    switch (view) {
      case 'directory':
        return this.#found();
      case 'profile': {
        const [mine, hours] = await Promise.all([get('/me/profile'), get('/me/hours')]);
        return { mine, hours, preview: null };
      }
      case 'mentoring':
        return get('/me/mentoring');
      case 'thanks':
        return get('/me/thanks');
      case 'ambassadors': {
        const [who, pathway] = await Promise.all([get(`/rooms/${this.room}/ambassadors`), get(`/rooms/${this.room}/pathway`)]);
        return { ...who, ...pathway };
      }
      default:
        return get('/me/for-you');
    }
  }

  #found(/** @type {string} */ after = '') {
    const query = new URLSearchParams(Object.entries({ ...this.wanted, after }).filter(([, value]) => value));
    return get(`/directory?${query}`);
  }

  /** @param {keyof typeof DRAWN} view */
  async show(view) {
    this.open = null;
    const data = await this.tried(() => this.#fetched(view));
    if (!data) return;
    this.view = view;
    this.data = data.done;
  }

  /** @param {Partial<{q: string, interest: string, help: string}>} wanted */
  async search(wanted) {
    this.wanted = { q: '', interest: '', help: '', ...wanted };
    await this.show('directory');
  }

  async more() {
    const next = await this.tried(() => this.#found(this.data.after));
    if (next) this.data = { ...next.done, people: [...this.data.people, ...next.done.people] };
  }

  /** One act: it says what went wrong, and nothing is pressed twice. @template T @param {() => Promise<T>} deed @param {string} [said] @returns {Promise<{done: T}|null>} */
  async tried(deed, said = '') {
    this.fault = null;
    this.said = '';
    this.busy = true;
    try {
      const done = await deed();
      this.said = said;
      return { done };
    } catch (thrown) {
      this.fault = unreachable(thrown);
      return null;
    } finally {
      this.busy = false;
    }
  }

  async #focus(/** @type {string} */ selector) {
    await this.updateComplete;
    /** @type {HTMLElement|null} */ (this.renderRoot.querySelector(selector))?.focus();
  }

  /** @param {string} id */
  async look(id) {
    const found = await this.tried(() => Promise.all([get(`/people/${id}/profile`), get(`/people/${id}/thanks`)]));
    if (!found) return;
    const [profile, { thanks }] = found.done;
    this.open = { profile, thanks };
    this.form = '';
    void this.#focus('.person h2');
  }

  back = () => {
    this.open = null;
    void this.#focus('[aria-current]');
  };

  /** @param {string} form */
  compose(form) {
    this.key = newKey();
    this.form = form;
    void this.#focus('.composing :is(textarea, select)');
  }

  /** @param {string} id */
  followed = (id) => this.follows.find(({ kind, what }) => kind === 'person' && what === id);

  /** @param {string} kind @param {string} what @param {'follow'|'leave'|'mute'} how */
  async follow(kind, what, how) {
    const place = `/${{ person: 'people', room: 'rooms', tag: 'tags' }[kind]}/${encodeURIComponent(what)}/following`;
    const done = await this.tried(async () => {
      if (how === 'follow') await put(place);
      else if (how === 'leave') await remove(place);
      else await put(`/me/follows/${kind}/${encodeURIComponent(what)}/muting`);
      this.follows = (await get('/me/follows')).follows;
      if (this.#shown() === 'for-you') this.data = await get('/me/for-you');
    }, this.t(`people.done.${how}`));
    if (done) this.turns += 1;
  }

  /** @param {string} reason */
  async thank(reason) {
    const { person } = /** @type {any} */ (this.open).profile;
    const done = await this.tried(() => post(`/people/${person.id}/thanks`, { reason }, { key: this.key }), this.t('people.thanked', { name: person.name }));
    if (done) this.form = '';
  }

  /** @param {{as: string, about: string, ends: string}} wanted */
  async ask(wanted) {
    const { person } = /** @type {any} */ (this.open).profile;
    const done = await this.tried(() => post(`/people/${person.id}/mentoring`, wanted, { key: this.key }), this.t('people.asked', { name: person.name }));
    if (done) this.form = '';
  }

  /** Does something and shows the view as it then is. @param {() => Promise<unknown>} deed @param {string} [said] */
  async act(deed, said) {
    const done = await this.tried(async () => {
      await deed();
      return this.#fetched(this.#shown());
    }, said);
    if (done) this.data = done.done;
    return Boolean(done);
  }

  /** @param {object} profile @param {Hours|null} hours */
  save(profile, hours) {
    return this.act(async () => {
      if (hours) await put('/me/hours', hours);
      await put('/me/profile', profile);
    }, this.t('people.saved'));
  }

  /** @param {File|null} file */
  photo(file) {
    return this.act(() => (file ? call('PUT', '/me/profile/photo', { body: file, timeout: 60_000 }) : remove('/me/profile/photo')), this.t('people.saved'));
  }

  /** @param {'members'|'all'|''} as */
  async preview(as) {
    const seen = as ? await this.tried(() => get(`/me/profile/preview?as=${as}`)) : { done: null };
    if (seen) this.data = { ...this.data, preview: seen.done && { as, profile: seen.done } };
  }

  /** @param {Profile} profile */
  face({ person, photo }) {
    const src = photo && apiAddress(`/people/${person.id}/photo?pass=${this.pass}&v=${photo}`);
    return src ? html`<img class="face" src=${src} alt="" width="44" height="44" loading="lazy" />` : html`<span class="face" aria-hidden="true">${person.initials} </span>`;
  }

  /** A room, or a message in it, as a link where rooms have one. @param {string} tag @param {unknown} words @param {string} [hash] */
  roomLink(tag, words, hash = '') {
    const place = this.roomHref?.replace('{tag}', encodeURIComponent(tag));
    return place ? html`<a href="${place}${hash}" dir="auto">${words} </a>` : html`<span dir="auto">${words} </span>`;
  }

  draw() {
    const shown = this.#shown();
    return html`<section class="frame pad">
      <nav part="tabs" aria-label=${this.t('people.views')}>${VIEWS.filter((view) => view !== 'ambassadors' || this.room).map((view) => html`<button class="tab" aria-current=${view === shown ? 'page' : nothing}
        @click=${() => this.show(view)}>${this.t(`people.view.${view}`)}</button>`)}</nav>
      <p class="said" role="status">${this.said}</p>
      ${this.fault ? html`<p class="fault" role="alert">${this.explain(this.fault)}</p>` : nothing}
      ${this.open ? drawPerson(this, this.open) : this.data ? DRAWN[shown](this, this.data) : nothing}
    </section>`;
  }
}
