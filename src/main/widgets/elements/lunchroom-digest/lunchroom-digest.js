import { html, nothing } from 'lit';
import { LunchroomElement } from '../../core/element.js';
import { call, get } from '../../core/api.js';
import { clock, Ticking } from '../../core/clock.js';
import { session } from '../../core/session.js';
import { stream } from '../../core/stream.js';
import { digest as words } from '../../i18n/digest.js';
import { Correction } from './correction.js';
import { drawCorrection } from './correction.view.js';
import { drawDesk } from './desk.view.js';
import { Desk } from './desk.js';
import { MyMail } from './my-mail.js';
import { drawMyMail } from './my-mail.view.js';
import { drawPage } from './page.view.js';
import { styles } from './digest.css.js';

// Once it can't be taken back any more, one more look at the time says so.
const SOON = 5000;

/**
 * A curator's short selection, to read; for those who make it, the desk where they pick, write a line each, put in order
 * and publish.
 *
 * @element lunchroom-digest
 * @attr {string} digest the id of one; else the newest
 * @attr {string} room the tag of a room, for its digests; without it those for everyone here
 * @attr {boolean} curate opens the desk at once for those who may
 * @fires lunchroom-published when somebody published a digest here: `{digest}`
 * @csspart header, list, item, desk, candidates
 */
export class LunchroomDigest extends LunchroomElement {
  static properties = {
    digest: {},
    room: {},
    curate: { type: Boolean },
    shown: { state: true },
    list: { state: true },
    said: { state: true },
    trouble: { state: true },
    desk: { state: true },
    correction: { state: true },
    mail: { state: true },
  };

  static styles = [LunchroomElement.styles, styles];
  static section = words;

  constructor() {
    super();
    this.digest = '';
    this.room = '';
    this.curate = false;
    /** @type {any} the digest that is read */
    this.shown = null;
    /** @type {any} what else there is */
    this.list = null;
    /** @type {Desk|null} where a draft is made, while it is */
    this.desk = null;
    /** @type {Correction|null} what is put right in a digest that is out */
    this.correction = null;
    /** @type {MyMail|null} how the reader gets these by mail, while they look at it */
    this.mail = null;
    this.said = '';
    this.trouble = false;
    new Ticking(this, () => clock.now() < Date.parse(this.shown?.desk?.undoUntil ?? '') + SOON);
  }

  #unfollow = /** @type {(() => void)|null} */ (null);

  /** @param {Map<string, unknown>} was */
  willUpdate(was) {
    if ((was.has('digest') || was.has('room')) && this.hasUpdated) {
      this.stop();
      void this.start();
    }
  }

  /** @param {() => boolean} current */
  async load(current) {
    this.desk = this.correction = this.mail = null;
    const named = this.digest ? await this.#read(this.digest) : null;
    const room = named ? named.data.room : this.room;
    const list = await this.#list(room);
    const newest = list.digests[0]?.id;
    const found = named ?? (newest ? await this.#read(newest) : null);
    if (!current()) return;
    this.list = list;
    this.shown = found?.data ?? null;
    if (found && this.shown.state === 'draft') this.#open(found);
    else if (this.curate && list.drafts?.length) await this.edit(list.drafts[0].id);
    this.#follow(room);
  }

  stop() {
    this.#unfollow?.();
    this.#unfollow = null;
    this.desk?.close();
  }

  #follow(/** @type {string|undefined} */ room) {
    if (!room) return;
    this.#unfollow = stream.follow({
      room,
      entry: (entry) => this.#concerns(entry) && !this.desk && !this.correction && void this.refresh(),
      present: () => {},
      reset: () => {},
      gone: () => void this.start(),
    });
  }

  // What is removed in the room goes from here as well, before the eyes of who reads.
  #concerns(/** @type {any} */ { type, id, message }) {
    const quoted = this.shown?.items.some((item) => item.id === (id ?? message?.id));
    return type.startsWith('digest.') || type === 'message.restored' || (quoted && (type === 'message.removed' || type === 'message.edited'));
  }

  #read(/** @type {string} */ id) {
    return call('GET', `/digests/${encodeURIComponent(id)}`);
  }

  #list(/** @type {string|undefined} */ room) {
    return get(`/digests${room ? `?room=${encodeURIComponent(room)}` : ''}`);
  }

  get viewer() {
    return session.me;
  }

  get tag() {
    return this.shown ? this.shown.room : this.room;
  }

  /** The newest one, or this one, and the list again, without taking away what is shown. @param {string} [which] */
  async refresh(which = this.digest) {
    const list = await this.#list(this.tag).catch(() => null);
    if (!list || !this.isConnected) return;
    this.list = list;
    const id = which || list.digests[0]?.id;
    const found = id ? await this.#read(id).catch(() => null) : null;
    this.shown = found?.data ?? null;
  }

  /** Reads another one in the same place. @param {string} id */
  async read(id) {
    const found = await this.tried(() => this.#read(id));
    if (!found) return;
    this.shown = found.data;
    await this.updateComplete;
    /** @type {HTMLElement|null} */ (this.renderRoot.querySelector('h2'))?.focus();
  }

  /** Opens the desk. @param {string} id */
  async edit(id) {
    const found = await this.tried(() => this.#read(id));
    if (found) this.#open(found);
  }

  #open(/** @type {import('../../core/api.js').Answer} */ { data, etag }) {
    this.shown = data;
    this.desk = new Desk(this, data, etag);
    void this.desk.offer();
  }

  /** Opens what is shown to put something right in it. */
  async correct() {
    const found = await this.tried(() => this.#read(this.shown.id));
    if (!found) return;
    this.mail = null;
    this.correction = new Correction(this, found.data, found.etag);
    await this.updateComplete;
    /** @type {HTMLElement|null} */ (this.renderRoot.querySelector('.board input'))?.focus();
  }

  /** Begins a draft for these readers. */
  async begin() {
    const title = this.t('digest.first', { when: this.lingo.day(Date.now()) });
    const made = await this.tried(() => call('POST', '/digests', { body: { ...(this.tag ? { room: this.tag } : {}), title } }));
    if (!made) return;
    this.list = await this.#list(this.tag);
    this.#open(made);
    await this.updateComplete;
    /** @type {HTMLElement|null} */ (this.renderRoot.querySelector('.desk input'))?.focus();
  }

  /** Back to what readers see. @param {string} [said] */
  async leave(said = '') {
    await this.desk?.close();
    const corrected = this.correction?.digest.id;
    this.desk = this.correction = null;
    await this.refresh(corrected);
    this.say(said);
    await this.updateComplete;
    /** @type {HTMLElement|null} */ (this.renderRoot.querySelector('h2'))?.focus();
  }

  openMail() {
    this.mail = this.mail ? null : new MyMail(this);
    void this.mail?.load();
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
      // What went wrong before is over; what went well is still news.
      if (this.trouble) this.say('');
      return done;
    } catch (/** @type {any} */ problem) {
      if (problem.status === undefined) throw problem;
      this.say(this.refusal(problem), true);
      return null;
    }
  }

  /** A refusal with a name of ours is said in the reader's language. @param {import('../../core/problem.js').Problem} problem */
  refusal(problem) {
    const known = `digest.refused.${problem.code}`;
    const most = this.desk?.most ?? this.shown?.desk?.most;
    const said = this.t(known, { most: most?.items, words: most?.words });
    return said === known ? this.explain(problem) : said;
  }

  drawLoading() {
    return html`<section class="frame pad digest" aria-busy="true"><span class="heard" role="status">${this.t('loading')}</span>
      <p class="bone half"></p><p class="bone"></p><p class="bone"></p></section>`;
  }

  draw() {
    return html`<section class="frame pad digest">
      ${this.desk ? drawDesk(this, this.desk) : this.correction ? drawCorrection(this, this.correction) : drawPage(this)}
      <p class=${this.said && this.trouble ? 'trouble' : 'said'} role="status">${this.said || nothing}</p>
      ${this.mail && !this.desk ? drawMyMail(this, this.mail) : nothing}
    </section>`;
  }
}
