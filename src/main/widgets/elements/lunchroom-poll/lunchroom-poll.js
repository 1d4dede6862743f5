import { html, nothing } from 'lit';
import { LunchroomElement } from '../../core/element.js';
import { Gather } from '../../core/gather.js';
import { get } from '../../core/api.js';
import { unreachable } from '../../core/problem.js';
import { stream } from '../../core/stream.js';
import { poll as words } from '../../i18n/poll.js';
import { applied, shown } from '../../state/poll.js';
import { Acts } from './acts.js';
import { drawDesk } from './desk.view.js';
import { drawPoll } from './poll.view.js';
import { Writing } from './writing.js';
import { choose, chosen } from './folds.js';
import { styles } from './poll.css.js';

/** @typedef {import('../../state/poll.js').Poll} Poll */

/**
 * Polls of a room: voting, and what it came to. For hosts also writing, opening, revealing and closing them.
 *
 * @element lunchroom-poll
 * @attr {string} room the tag of the room
 * @attr {string} poll one poll by its id; without it those that are open, else the last one
 * @attr {boolean} desk hosts write and lead polls here
 * @attr {boolean} plain without a frame and a heading, for inside another part of a page
 * @attr {boolean} folded with plain: one line until somebody opens it, because another one stands before it
 * @attr {boolean} wall large, and only to look at
 * @csspart poll, results, desk
 */
export class LunchroomPoll extends LunchroomElement {
  static properties = {
    room: {},
    poll: {},
    desk: { type: Boolean },
    plain: { type: Boolean },
    folded: { type: Boolean },
    wall: { type: Boolean, reflect: true },
    polls: { state: true },
    mine: { state: true },
    said: { state: true },
    opened: { state: true },
  };

  static styles = [LunchroomElement.styles, styles];
  static section = words;

  constructor() {
    super();
    this.room = '';
    /** @type {string|undefined} */
    this.poll = undefined;
    this.desk = false;
    this.plain = false;
    this.folded = false;
    this.wall = false;
    /** @type {Poll[]} */
    this.polls = [];
    /** @type {Map<string, import('../../state/poll.js').Ballot>} what the viewer chose, by poll */
    this.mine = new Map();
    /** @type {Map<string, boolean>} what somebody opened or folded away by hand */
    this.opened = new Map();
    this.hosts = false;
    this.said = '';
    this.acts = new Acts(this);
    this.writing = new Writing(this);
  }

  #unfollow = /** @type {(() => void)|null} */ (null);
  // A hundred people vote within a second: the bars move a few times, not a hundred.
  #entries = new Gather((/** @type {any[]} */ batch) => (this.polls = batch.reduce(applied, this.polls)));

  get path() {
    return `/rooms/${encodeURIComponent(this.room)}`;
  }

  /** @param {Map<string, unknown>} was */
  willUpdate(was) {
    if ((was.has('room') || was.has('poll')) && this.hasUpdated) {
      this.stop();
      void this.start();
    }
  }

  /** @param {() => boolean} current */
  async load(current) {
    const page = await this.#read();
    if (!current()) return;
    this.polls = page.polls;
    this.opened = chosen(page.polls.map((/** @type {Poll} */ { id }) => id));
    this.mine = new Map(Object.entries(page.mine));
    this.hosts = page.hosts;
    this.acts.forget();
    this.writing.close();
    this.#unfollow?.();
    this.#unfollow = stream.follow({
      room: this.room,
      number: page.head,
      ...(page.hosts && this.desk ? { hosts: Infinity } : {}),
      entry: (entry) => this.#entries.add(entry),
      reset: () => void this.start(),
      gone: () => void this.start(),
    });
  }

  /** One poll is often older than the newest page: it is asked for by its name. */
  async #read() {
    const page = await get(`${this.path}/polls?limit=${this.desk ? 50 : 10}`);
    if (!this.poll || page.polls.some((/** @type {Poll} */ { id }) => id === this.poll)) return page;
    const { poll, mine } = await get(`${this.path}/polls/${encodeURIComponent(this.poll)}`);
    return { ...page, polls: [poll, ...page.polls], mine: { ...page.mine, ...(mine ? { [poll.id]: mine } : {}) } };
  }

  stop() {
    this.#unfollow?.();
    this.#unfollow = null;
    this.#entries.clear();
  }

  /** A poll as a call answered it. @param {Poll} poll @param {import('../../state/poll.js').Ballot|null} [mine] null for none any more */
  seen(poll, mine) {
    this.polls = applied(this.polls, { type: 'poll.changed', poll });
    if (mine === undefined) return;
    const all = new Map(this.mine);
    if (mine) all.set(poll.id, mine);
    else all.delete(poll.id);
    this.mine = all;
  }

  /** Opens a poll or folds it away, now and when one comes back. @param {string} id @param {boolean} [open] undefined for as it comes */
  unfold(id, open) {
    choose(id, open);
    const opened = new Map(this.opened);
    if (open === undefined) opened.delete(id);
    else opened.set(id, open);
    this.opened = opened;
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

  /** @param {string} what @returns {Promise<void>} */
  async focusOn(what) {
    await this.updateComplete;
    /** @type {HTMLElement|null} */ (this.renderRoot.querySelector(what))?.focus();
  }

  draw() {
    const all = this.desk && this.hosts;
    const polls = shown(this.polls, { id: this.poll, all });
    const bare = this.plain || this.wall;
    return html`<section class=${bare ? 'polls' : 'frame pad polls'} lang=${this.lingo.tag}>
      ${bare ? nothing : html`<h2>${this.t(all ? 'poll.desk' : 'poll.title')}</h2>`}
      <p class="said" role="status">${this.said}</p>
      ${all ? drawDesk(this) : nothing}
      ${polls.map((poll) => drawPoll(this, poll))}
      ${polls.length || bare || this.writing.open ? nothing : html`<p class="quiet">${this.t('poll.none')}</p>`}
    </section>`;
  }
}
