import { html, nothing } from 'lit';
import { Later } from '../../core/later.js';
import { LunchroomElement } from '../../core/element.js';
import { call, download, get, put } from '../../core/api.js';
import { course as words } from '../../i18n/course.js';
import { stream } from '../../core/stream.js';
import { Box } from './box.js';
import { drawHead } from './head.view.js';
import { drawOverview } from './overview.view.js';
import { Introductions } from './introductions.js';
import { forms } from './forms.css.js';
import { styles } from './course.css.js';
import { tabs } from './tabs.view.js';

/**
 * A course as its people live it: dates, phases, what to do before and after, who is who, and a box for questions. Its
 * trainers plan it in the same place: dates, roster, phases, steps.
 *
 * @element lunchroom-course
 * @attr {string} room the tag of the cohort's room; without it, one's courses, and a new one for those who may
 * @attr {string} room-href where a room is on this portal; `{tag}` stands for its tag
 * @attr {string} recap-href where a recap is read on this portal; `{chat}` stands for the chat's id
 * @attr {boolean} pick with a way to one's other courses, and for those who may, to a new one
 * @fires lunchroom-open when somebody opens a session's chat or recap: `{what: 'room' | 'recap', tag, chat}`; cancel it to go there yourself
 * @csspart head, phases, sessions, steps, desk
 */
export class LunchroomCourse extends LunchroomElement {
  static properties = {
    room: {},
    roomHref: { attribute: 'room-href' },
    recapHref: { attribute: 'recap-href' },
    pick: { type: Boolean },
    cohort: { state: true },
    tab: { state: true },
    said: { state: true },
    trouble: { state: true },
  };

  static styles = [LunchroomElement.styles, styles, forms];
  static section = words;

  constructor() {
    super();
    this.room = '';
    /** @type {string|undefined} */
    this.roomHref = undefined;
    /** @type {string|undefined} */
    this.recapHref = undefined;
    this.pick = false;
    /** @type {any} */
    this.cohort = null;
    /** @type {'overview'|'dates'|'roster'|'phases'|'steps'} */
    this.tab = 'overview';
    this.said = '';
    this.trouble = false;
    this.introductions = new Introductions(this);
    this.box = new Box(this);
    this.making = new Later(this, async () => new (await import('./making.js')).Making(this));
    this.desks = new Later(this, async () => (await import('./desks.js')).desks(this));
  }

  #unfollow = /** @type {(() => void)|null} */ (null);

  /** @param {Map<string, unknown>} was */
  willUpdate(was) {
    if (was.has('room') && this.hasUpdated) {
      this.stop();
      void this.start();
    }
  }

  /** Where the API has this cohort. */
  get path() {
    return `/rooms/${encodeURIComponent(this.room)}/cohort`;
  }

  get etag() {
    return `"${this.cohort.version}"`;
  }

  /** @param {() => boolean} current */
  async load(current) {
    this.tab = 'overview';
    this.say('');
    if (!this.room) {
      await (await this.making.ready()).load();
      this.cohort = null;
      return;
    }
    const [cohort] = await Promise.all([get(this.path), this.introductions.load(), this.box.load()]);
    if (!current()) return;
    this.cohort = cohort;
    this.#unfollow = stream.follow({
      room: this.room,
      entry: (entry) => this.#heard(entry),
      present: () => {},
      reset: () => void this.refresh(),
      gone: () => void this.start(),
    });
  }

  stop() {
    this.#unfollow?.();
    this.#unfollow = null;
  }

  #heard(/** @type {any} */ { type, id, message }) {
    if (type === 'cohort.changed' || type === 'chat.changed') void this.refresh();
    else if (type.startsWith('message.') && this.introductions.has(id ?? message?.id)) void this.introductions.load();
  }

  /** What it is now, without taking anything away from under somebody's hands. */
  async refresh() {
    try {
      const [cohort] = await Promise.all([get(this.path), this.introductions.load(), this.box.load()]);
      if (this.isConnected) this.cohort = cohort;
    } catch (/** @type {any} */ problem) {
      if (problem.status === 404) void this.start();
    }
  }

  /** Changes something of the plan; somebody else's change meanwhile is said. @param {string} part @param {unknown} body @param {string} [said] */
  async change(part, body, said = this.t('course.saved')) {
    const done = await this.tried(() => call('PUT', `${this.path}/${part}`, { body, ifMatch: this.etag }));
    if (!done) return false;
    this.cohort = done.data;
    this.say(said);
    return true;
  }

  /** @param {any} step @param {boolean} ticked @param {boolean} [shared] */
  async tick(step, ticked, shared = false) {
    const path = `${this.path}/steps/${step.id}/tick`;
    const done = await this.tried(async () => {
      await (ticked ? put(path, { shared }) : call('DELETE', path));
      return true;
    });
    if (done) this.#mark(step.id, ticked, shared);
    else this.requestUpdate();
  }

  #mark(/** @type {string} */ id, /** @type {boolean} */ ticked, /** @type {boolean} */ shared) {
    const steps = this.cohort.steps.map((step) => (step.id === id ? { ...step, ticked: ticked || undefined, shared: shared || undefined } : step));
    this.cohort = { ...this.cohort, steps };
  }

  /** A backchannel beside a session with one click. @param {{id: string}} session */
  async openChat(session) {
    const cohort = await this.tried(() => put(`${this.path}/sessions/${session.id}/chat`));
    if (!cohort) return;
    this.cohort = cohort;
    this.say(this.t('course.chat.begun'));
    await this.focusOn('.sessions .chat :is(a, button)');
  }

  async saveCalendar() {
    await this.tried(() => download(`${this.path}/calendar.ics`, `${this.room}.ics`));
  }

  /** @param {boolean} stays */
  async stay(stays) {
    const done = await this.tried(async () => {
      await put(`${this.path}/alumni/me`, { stays });
      return true;
    });
    if (!done) return;
    this.say(this.t(stays ? 'course.alumni.staying' : 'course.alumni.leaving'));
    await this.refresh();
  }

  /** @param {string} said @param {boolean} [trouble] */
  say(said, trouble = false) {
    this.said = said;
    this.trouble = trouble;
  }

  /** Does something with the server; a refusal is said in place. @template T @param {() => Promise<T>} deed @returns {Promise<T|null>} */
  async tried(deed) {
    try {
      const done = await deed();
      this.say('');
      return done;
    } catch (/** @type {any} */ problem) {
      if (problem.status === undefined) throw problem;
      this.say(problem.status === 412 ? this.t('course.meanwhile') : this.explain(problem), true);
      if (problem.status === 412) void this.refresh();
      return null;
    }
  }

  /** @param {string} name */
  async open(name) {
    const desks = await this.tried(() => this.desks.ready());
    if (!desks) return;
    this.tab = /** @type {any} */ (name);
    if (name !== 'overview') await desks[name].open();
    this.requestUpdate();
  }

  /** @param {string} selector */
  async focusOn(selector) {
    await this.updateComplete;
    /** @type {HTMLElement|null} */ (this.renderRoot.querySelector(selector))?.focus();
  }

  drawLoading() {
    return html`<div class="frame" aria-busy="true"><header class="head pad"><span class="heard" role="status">${this.t('loading')}</span>
      <p class="bone wide"></p><p class="bone"></p><p class="bone bar"></p></header></div>`;
  }

  draw() {
    const { cohort } = this;
    if (!cohort) return this.making.code?.draw() ?? nothing;
    return html`<article class="frame course">
      ${drawHead(this, cohort)}
      ${cohort.runs ? tabs(this) : nothing}
      <p class=${this.trouble ? 'said trouble' : 'said'} role=${this.trouble ? 'alert' : 'status'} ?hidden=${!this.said}>${this.said}</p>
      ${this.tab === 'overview' || !cohort.runs
        ? drawOverview(this, cohort)
        : html`<div class="desk pad" part="desk" role="tabpanel" id="desk" aria-labelledby="tab-${this.tab}">${this.desks.code?.[this.tab].draw(cohort)}</div>`}
    </article>`;
  }
}
