import { html, nothing } from 'lit';
import { LunchroomElement } from '../../core/element.js';
import { get } from '../../core/api.js';
import { Problem } from '../../core/problem.js';
import { session } from '../../core/session.js';
import { stream } from '../../core/stream.js';
import { queue as words } from '../../i18n/queue.js';
import { acted, applied, open, shown, SORT, VIEWS } from '../../state/queue.js';
import { Acts } from './acts.js';
import { drawItem } from './item.view.js';
import { keyList, keys } from './keys.js';
import { drawHead, drawSaid } from './head.view.js';
import { Setup } from './setup.js';
import { drawSetup } from './setup.view.js';
import { Sums } from './sums.js';
import { drawSums } from '../sums.view.js';
import { styles } from './queue.css.js';

/**
 * @typedef {import('../../state/qanda.js').Ask} Ask
 * @typedef {'approve'|'decline'|'merge'|'edit'|'stage'|'live'|'writing'|'promise'} Act
 * @typedef {'waiting'|'approved'|'stage'|'promised'|'setup'} View
 * @typedef {{ask: string, act: Act, alike?: Ask[], owner?: any, people?: any[]}} Panel
 */

/** From which states each act leads on. @type {Record<Act, string[]>} */
const FROM = {
  approve: ['waiting'],
  decline: ['waiting', 'approved'],
  merge: ['waiting', 'approved'],
  edit: ['waiting', 'approved', 'on-stage'],
  stage: ['approved'],
  live: ['approved', 'on-stage', 'promised'],
  writing: ['approved', 'on-stage', 'promised'],
  promise: ['approved', 'on-stage', 'promised'],
};

/**
 * The queue of a room's asks, for those who run it: everything by keyboard, everything with a way back.
 *
 * @element lunchroom-queue
 * @attr {string} room the tag of the room
 * @attr {string} heading instead of "Queue"
 * @csspart header, list, ask, setup, ledger
 */
export class LunchroomQueue extends LunchroomElement {
  static properties = {
    room: {},
    heading: {},
    asks: { state: true },
    view: { state: true },
    panel: { state: true },
    said: { state: true },
  };

  static styles = [LunchroomElement.styles, styles];
  static section = words;

  constructor() {
    super();
    this.room = '';
    /** @type {string|undefined} */
    this.heading = undefined;
    /** @type {any} */
    this.qanda = {};
    /** @type {Ask[]} */
    this.asks = [];
    this.mine = { asked: /** @type {string[]} */ ([]), approved: /** @type {string[]} */ ([]) };
    /** @type {string|undefined} leads on to further asks */
    this.further = undefined;
    /** @type {View} */
    this.view = 'waiting';
    /** @type {Panel|null} */
    this.panel = null;
    this.said = '';
    this.acts = new Acts(this);
    this.setup = new Setup(this);
    this.sums = new Sums(this);
  }

  #unfollow = /** @type {(() => void)|null} */ (null);
  #turn = 0;

  get path() {
    return `/rooms/${encodeURIComponent(this.room)}`;
  }

  get #states() {
    return VIEWS[this.view];
  }

  /** @param {Map<string, unknown>} was */
  willUpdate(was) {
    if (was.has('room') && this.hasUpdated) {
      this.stop();
      void this.start();
    }
  }

  /** @param {() => boolean} current */
  async load(current) {
    this.panel = null;
    this.acts.done = [];
    this.#turn += 1;
    const qanda = await get(`${this.path}/qanda`);
    if (!qanda.runs) throw new Problem('forbidden', { status: 403, detail: this.t('queue.not-yours') });
    if (!qanda.configured) this.view = 'setup';
    const page = await this.#read();
    if (!current()) return;
    this.qanda = qanda;
    this.setup.forget();
    this.#show(page);
    this.#follow(page.head);
    await this.sums.read();
  }

  #follow(/** @type {number} */ number) {
    this.#unfollow?.();
    this.#unfollow = stream.follow({
      room: this.room, number, hosts: Infinity,
      entry: (entry) => this.#entry(entry),
      present: () => {},
      reset: () => void this.start(),
      gone: () => void this.start(),
    });
  }

  #entry(/** @type {any} */ entry) {
    this.asks = applied(this.asks, entry, this.#states);
    if (entry.type === 'qanda.changed') this.qanda = { ...this.qanda, ...entry.qanda };
    if (entry.type !== 'ask.voted') this.sums.later();
  }

  stop() {
    this.#unfollow?.();
    this.#unfollow = null;
    this.sums.stop();
  }

  #read(after = '') {
    const view = this.view === 'setup' ? 'waiting' : this.view;
    const query = new URLSearchParams({ sort: SORT[view], state: VIEWS[view].join(','), limit: '100' });
    if (after) query.set('after', after);
    return get(`${this.path}/asks?${query}`);
  }

  #show(/** @type {any} */ page) {
    this.asks = page.asks;
    this.mine = page.mine;
    this.further = page.after;
  }

  /** @param {View} view */
  async show(view) {
    this.view = view;
    this.panel = null;
    this.setup.forget();
    const turn = ++this.#turn;
    const page = await this.#read().catch((problem) => void this.say(this.explain(problem)));
    if (page && turn === this.#turn) this.#show(page);
  }

  async older() {
    const page = await this.#read(this.further).catch((problem) => void this.say(this.explain(problem)));
    if (!page) return;
    const known = new Set(this.asks.map(({ id }) => id));
    this.further = page.after;
    this.asks = [...this.asks, ...page.asks.filter((/** @type {Ask} */ { id }) => !known.has(id))];
  }

  /** Whether the ask can be treated so now. @param {Act} act @param {Ask} ask */
  may(act, ask) {
    if (act === 'approve' && (this.mine.asked.includes(ask.id) || this.mine.approved.includes(ask.id))) return false;
    return FROM[act].includes(ask.state);
  }

  /** @param {string} id */
  approved(id) {
    this.mine = { ...this.mine, approved: [...this.mine.approved, id] };
  }

  say(/** @type {string} */ said) {
    this.said = said;
  }

  /** An ask as somebody else left it. @param {Ask} ask */
  seen(ask) {
    this.asks = this.asks.map((one) => (one.id === ask.id ? ask : one));
  }

  /** After an act: the next one has the focus, where the hand was on the queue. @param {Ask} ask @param {string} said */
  acted(ask, said) {
    const { asks, next } = acted(this.asks, ask, this.#states);
    this.asks = asks;
    this.panel = null;
    this.say(said);
    void this.#focusOn(next);
  }

  async #focusOn(/** @type {string|undefined} */ id) {
    await this.updateComplete;
    const at = id ? (this.renderRoot.querySelector(`[data-ask="${CSS.escape(id)}"]`) ?? this.renderRoot.querySelector('article')) : null;
    /** @type {HTMLElement|null} */ (at ?? this.renderRoot.querySelector('h2'))?.focus();
  }

  /** @param {Ask} ask @param {Act} act */
  async open(ask, act) {
    this.panel = { ask: ask.id, act, owner: ask.promise?.owner ?? session.me };
    if (act === 'merge') {
      const alike = await this.acts.alike(ask);
      if (this.panel?.ask === ask.id && this.panel.act === act) this.panel = { ...this.panel, alike };
    }
    await this.updateComplete;
    /** @type {HTMLElement|null} */ (this.renderRoot.querySelector('.panel :is(input, textarea, button:not(:disabled))'))?.focus();
  }

  close() {
    const id = this.panel?.ask;
    this.panel = null;
    void this.#focusOn(id);
  }

  /** @param {Ask} ask @param {Act} act @param {string} choice @param {string} words */
  go(ask, act, choice, words) {
    if (act === 'decline') return this.acts.decline(ask, choice, words);
    if (act === 'merge') return this.acts.merge(ask, choice);
    if (act === 'promise') return this.acts.promise(ask, choice, words);
    return act === 'edit' ? this.acts.edit(ask, words) : this.acts.answer(ask, words);
  }

  draw() {
    const asks = shown(this.view, this.asks);
    return html`<section class="frame pad queue" @keydown=${(/** @type {KeyboardEvent} */ event) => keys(this, event)}>
      ${drawHead(this, open(this.asks, this.#states))}
      ${drawSaid(this)}
      ${this.view === 'setup' ? drawSetup(this) : this.#list(asks)}
      ${this.sums.now?.asked ? drawSums(this, this.sums.now) : nothing}
      ${this.view === 'setup' ? nothing : keyList(this)}
    </section>`;
  }

  #list(/** @type {Ask[]} */ asks) {
    return html`${asks.length ? html`<ul part="list" class=${this.view}>${asks.map((ask) => drawItem(this, ask))}</ul>` : html`<p class="quiet none">${this.t(`queue.none.${this.view}`)}</p>`}
      ${this.further && this.view !== 'stage' ? html`<button @click=${() => this.older()}>${this.t('qanda.older')}</button>` : nothing}`;
  }
}
