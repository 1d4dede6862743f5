import { html, nothing } from 'lit';
import { LunchroomElement } from '../../core/element.js';
import { get } from '../../core/api.js';
import { Problem } from '../../core/problem.js';
import { stream } from '../../core/stream.js';
import { queue as words } from '../../i18n/queue.js';
import { acted, applied, open, VIEWS } from '../../state/queue.js';
import { Acts } from './acts.js';
import { drawItem } from './item.view.js';
import { keyList, keys } from './keys.js';
import { styles } from './queue.css.js';

/**
 * @typedef {import('../../state/qanda.js').Ask} Ask
 * @typedef {'approve'|'decline'|'merge'|'edit'|'stage'|'live'|'writing'} Act
 * @typedef {{ask: string, act: Act, alike?: Ask[]}} Panel
 */

/** From which states each act leads on. @type {Record<Act, string[]>} */
const FROM = {
  approve: ['waiting'],
  decline: ['waiting', 'approved'],
  merge: ['waiting', 'approved'],
  edit: ['waiting', 'approved', 'on-stage'],
  stage: ['approved'],
  live: ['approved', 'on-stage'],
  writing: ['approved', 'on-stage'],
};

/**
 * The queue of a room's asks, for those who run it: everything by keyboard, everything with a way back.
 *
 * @element lunchroom-queue
 * @attr {string} room the tag of the room
 * @attr {string} heading instead of "Queue"
 * @csspart header, list, ask
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
    /** @type {'waiting'|'approved'} */
    this.view = 'waiting';
    /** @type {Panel|null} */
    this.panel = null;
    this.said = '';
    this.acts = new Acts(this);
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
    const page = await this.#read();
    if (!current()) return;
    this.qanda = qanda;
    this.#show(page);
    this.#follow(page.head);
  }

  #follow(/** @type {number} */ number) {
    this.#unfollow?.();
    this.#unfollow = stream.follow({
      room: this.room, number, hosts: Infinity,
      entry: (entry) => (this.asks = applied(this.asks, entry, this.#states)),
      present: () => {},
      reset: () => void this.start(),
      gone: () => void this.start(),
    });
  }

  stop() {
    this.#unfollow?.();
    this.#unfollow = null;
  }

  #read(after = '') {
    const sort = this.view === 'waiting' ? 'waiting' : 'votes';
    const query = new URLSearchParams({ sort, state: this.#states.join(','), limit: '100' });
    if (after) query.set('after', after);
    return get(`${this.path}/asks?${query}`);
  }

  #show(/** @type {any} */ page) {
    this.asks = page.asks;
    this.mine = page.mine;
    this.further = page.after;
  }

  /** @param {'waiting'|'approved'} view */
  async show(view) {
    this.view = view;
    this.panel = null;
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
    const at = id ? this.renderRoot.querySelector(`[data-ask="${CSS.escape(id)}"]`) : this.renderRoot.querySelector('h2');
    /** @type {HTMLElement|null} */ (at)?.focus();
  }

  /** @param {Ask} ask @param {Act} act */
  async open(ask, act) {
    this.panel = { ask: ask.id, act };
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
    return act === 'edit' ? this.acts.edit(ask, words) : this.acts.answer(ask, words);
  }

  draw() {
    const view = (/** @type {'waiting'|'approved'} */ name) => html`<button class=${this.view === name ? 'on' : 'plain'}
      aria-pressed=${this.view === name ? 'true' : 'false'} @click=${() => this.show(name)}>${this.t(`queue.view.${name}`)}</button>`;
    return html`<section class="frame pad queue" @keydown=${(/** @type {KeyboardEvent} */ event) => keys(this, event)}>
      <header part="header"><h2 tabindex="-1">${this.heading ?? this.t('queue.title')}</h2>
        <span class="quiet">${this.t(`queue.count.${this.view}`, { count: open(this.asks, this.#states) })}</span>
        <div role="group" aria-label=${this.t('qanda.views')}>${view('waiting')}${view('approved')}</div></header>
      <p class="said"><span role="status">${this.said}</span>
        ${this.acts.done.length ? html`<button class="plain on" @click=${() => this.acts.undo()}>${this.t('undo')}</button>` : nothing}</p>
      ${this.asks.length ? html`<ul part="list">${this.asks.map((ask) => drawItem(this, ask))}</ul>` : html`<p class="quiet none">${this.t('queue.none')}</p>`}
      ${this.further ? html`<button @click=${() => this.older()}>${this.t('qanda.older')}</button>` : nothing}
      ${keyList(this)}
    </section>`;
  }
}
