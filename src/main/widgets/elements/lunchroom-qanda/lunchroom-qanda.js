import { html, nothing } from 'lit';
import { LunchroomElement } from '../../core/element.js';
import { Reporting } from '../reporting.js';
import { dialog } from '../dialog.css.js';
import { why } from '../reasons.css.js';
import { call, get } from '../../core/api.js';
import { clock, Ticking } from '../../core/clock.js';
import { unreachable } from '../../core/problem.js';
import { stream } from '../../core/stream.js';
import { qanda as words } from '../../i18n/qanda.js';
import { applied, asked, begun, continued, none, season, voted, VIEWS } from '../../state/qanda.js';
import { IdeaCards } from '../idea-cards.js';
import { Asking } from './asking.js';
import { drawComposer } from './composer.view.js';
import { drawLedger } from './ledger.view.js';
import { drawPromised, Promised } from './promised.js';
import { drawHead, drawList, drawOwn, drawViews } from './list.view.js';
import { drawLookup, drawReceipt, Lookup } from './receipt.view.js';
import { styles } from './qanda.css.js';

const OWN = 'waiting,declined,merged';

/**
 * Questions and answers of a room: asking in the way one chooses, voting, and what became of everything that was asked.
 *
 * @element lunchroom-qanda
 * @attr {string} room the tag of the room
 * @attr {string} heading instead of the room's title
 * @attr {'open'|'answered'|'ledger'} view what it shows first
 * @attr {boolean} only nothing but that view: to read, and with the ledger the public page of an event
 * @csspart header, composer, receipt, lookup, list, ask, ledger
 */
export class LunchroomQanda extends LunchroomElement {
  static properties = {
    room: {},
    heading: {},
    qanda: { state: true },
    list: { state: true },
    own: { state: true },
    view: {},
    only: { type: Boolean },
    sort: { state: true },
    said: { state: true },
    ledger: { state: true },
  };

  static styles = [LunchroomElement.styles, why, dialog, styles];
  static section = words;

  constructor() {
    super();
    this.room = '';
    /** @type {string|undefined} */
    this.heading = undefined;
    /** @type {any} how this room takes asks */
    this.qanda = {};
    this.list = none;
    /** what the viewer asked and others do not see: waiting, declined, merged */
    this.own = none;
    /** @type {'open'|'answered'|'ledger'} */
    this.view = 'open';
    this.only = false;
    /** @type {'votes'|'new'|'waiting'} */
    this.sort = 'votes';
    this.said = '';
    /** @type {any} */
    this.ledger = null;
    this.asking = new Asking(this);
    this.lookup = new Lookup(this);
    this.ideas = new IdeaCards(this, (id) => `[data-ask="${CSS.escape(id)}"] .ideate`);
    this.promised = new Promised(this);
    this.reporting = new Reporting(this, this);
    this.drawnSeason = '';
    new Ticking(this, () => !this.loading && this.season !== this.drawnSeason);
  }

  #unfollow = /** @type {(() => void)|null} */ (null);
  #turn = 0;
  #voting = new Set();

  get path() {
    return `/rooms/${encodeURIComponent(this.room)}`;
  }

  get season() {
    return season(this.qanda, clock.now());
  }

  /** The way in which one asks: the chosen one, while the room takes it. */
  get way() {
    const { ways } = this.qanda;
    return ways.includes(this.asking.way) ? /** @type {string} */ (this.asking.way) : ways[0];
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
    this.asking.forget();
    this.lookup.forget();
    this.#turn += 1;
    const [qanda, page, own] = await Promise.all([get(`${this.path}/qanda`), this.#read(), this.#readOwn(), this.promised.read()]);
    if (!current()) return;
    this.qanda = qanda;
    this.list = begun(page);
    this.own = own;
    if (this.view === 'ledger') void this.#readLedger();
    this.#unfollow?.();
    this.#unfollow = stream.follow({
      room: this.room,
      number: page.head,
      entry: (entry) => this.#entry(entry),
      present: () => {},
      reset: () => void this.start(),
      gone: () => void this.start(),
    });
  }

  stop() {
    this.#unfollow?.();
    this.#unfollow = null;
  }

  #states() {
    return VIEWS[this.view === 'ledger' ? 'open' : this.view];
  }

  #read(after = '') {
    const query = new URLSearchParams({ sort: this.sort, state: this.#states().join(','), limit: '50' });
    if (after) query.set('after', after);
    return get(`${this.path}/asks?${query}`);
  }

  async #readOwn() {
    const page = await get(`${this.path}/asks?${new URLSearchParams({ sort: 'new', state: OWN, limit: '100' })}`);
    return { ...begun(page), asks: page.asks.filter((/** @type {any} */ ask) => page.mine.asked.includes(ask.id)) };
  }

  async #readLedger() {
    const ledger = await this.tried(() => get(`${this.path}/ledger`));
    if (ledger) this.ledger = ledger;
  }

  #entry(/** @type {any} */ entry) {
    if (entry.type === 'qanda.changed') this.qanda = { ...this.qanda, ...entry.qanda };
    this.list = applied(this.list, entry, this.#states());
    if (entry.type !== 'ask.changed') return;
    const mine = [this.list, this.own].some((list) => list.mine.asked.includes(entry.ask.id));
    // What a moderator wrote to it, only its asker is told: the room's stream does not say it.
    if (mine) void this.#readOwn().then((own) => (this.own = own), () => {});
    if (this.view === 'ledger') void this.#readLedger();
    if (this.promised.concerns(entry.ask)) void this.promised.read();
  }

  /** Reads the list again: in another order, another view, or with what is new. */
  async refresh() {
    const turn = ++this.#turn;
    const page = await this.tried(() => this.#read());
    if (page && turn === this.#turn) this.list = begun(page);
  }

  async older() {
    const turn = ++this.#turn;
    const page = await this.tried(() => this.#read(this.list.after));
    if (!page || turn !== this.#turn) return;
    const count = this.list.asks.length;
    this.list = continued(this.list, page);
    await this.updateComplete;
    /** @type {HTMLElement|null|undefined} */ (this.renderRoot.querySelectorAll('.list article')[count]?.querySelector('button'))?.focus();
  }

  /** @param {'open'|'answered'|'ledger'} view */
  show(view) {
    this.view = view;
    return view === 'ledger' ? this.#readLedger() : this.refresh();
  }

  /** @param {'votes'|'new'|'waiting'} sort */
  order(sort) {
    this.sort = sort;
    return this.refresh();
  }

  /** @param {string} words what just happened, for eyes and ears */
  say(words) {
    this.said = words;
  }

  /** What went wrong is said in place; the rest stays. @template T @param {() => Promise<T>} act */
  async tried(act) {
    try {
      return await act();
    } catch (thrown) {
      this.say(this.explain(unreachable(thrown)));
      return undefined;
    }
  }

  voted(/** @type {string} */ id) {
    return this.list.mine.voted.includes(id);
  }

  /** One vote for each person; pressed again it is taken back. @param {import('../../state/qanda.js').Ask} ask */
  async vote(ask) {
    if (this.#voting.has(ask.id)) return;
    this.#voting.add(ask.id);
    const answer = await this.tried(() => call(this.voted(ask.id) ? 'DELETE' : 'PUT', `${this.path}/asks/${ask.id}/vote`));
    this.#voting.delete(ask.id);
    if (!answer) return;
    this.list = voted(this.list, answer.data);
    this.asking.similar = this.asking.similar.map((one) => (one.id === ask.id ? { ...one, votes: answer.data.votes } : one));
  }

  async send(/** @type {Event} */ event) {
    event.preventDefault();
    const ask = await this.asking.ask(this.way);
    if (!ask) return;
    this.say(this.t(ask.state === 'waiting' ? 'qanda.sent.waiting' : 'qanda.sent'));
    // A strict ask is nobody's, here too: it comes into the list as everybody else's do.
    if (this.asking.receipt) return this.focusOn('#receipt');
    if (ask.state === 'waiting') this.own = asked(this.own, ask);
    else if (this.view === 'open') this.list = asked(this.list, ask);
  }

  /** @param {string} what @returns {Promise<void>} */
  async focusOn(what) {
    await this.updateComplete;
    /** @type {HTMLElement|null} */ (this.renderRoot.querySelector(what))?.focus();
  }

  drawLoading() {
    const bone = html`<li><p class="bone"></p><p class="bone half"></p></li>`;
    return html`<section class="frame pad" aria-busy="true"><span class="heard" role="status">${this.t('loading')}</span>
      <ul class="bones">${[bone, bone, bone]}</ul></section>`;
  }

  draw() {
    const shown = (this.drawnSeason = this.season);
    const { configured } = this.qanda;
    const view = this.view === 'ledger' ? drawLedger(this) : drawList(this);
    if (this.only) return html`<section class="frame pad qanda">${drawHead(this, shown)}<p class="said" role="status">${this.said}</p>${view} ${this.reporting.draw()}</section>`;
    return html`<section class="frame pad qanda">
      ${drawHead(this, shown)}
      ${this.asking.receipt ? drawReceipt(this) : configured && shown === 'open' ? drawComposer(this) : nothing}
      <p class="said" role="status">${this.said}</p>
      ${drawPromised(this)}
      ${drawOwn(this)}
      ${drawViews(this)}
      ${view}
      ${configured ? drawLookup(this) : nothing} ${this.reporting.draw()}
    </section>`;
  }
}
