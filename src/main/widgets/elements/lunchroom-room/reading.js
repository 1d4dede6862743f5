import { anyChoice, chosen } from '../../state/arrivals.js';
import { earlier } from '../../state/room.js';
import { apartAfter, apartBefore, together } from '../../state/stretch.js';
import { get } from '../../core/api.js';
import { keepPrefs, prefs } from './prefs.js';
import { find, put } from '../../state/messages.js';
import { session } from '../../core/session.js';

const BATCH = 30000;
const WINDOW = 120;

/** @typedef {import('../../state/arrivals.js').Choice} Choice */

/**
 * How one person reads: which messages they chose, which have arrived but wait to be let in, and how far back
 * the list is drawn. What arrives never moves what is being read: it waits behind a button instead.
 */
export class Reading {
  prefs = prefs();
  choice = /** @type {Choice} */ ({});
  /** The newest number that is drawn; what is above it waits. */
  upTo = 0;
  /** The first new number, where the line "New" is drawn. */
  newFrom = 0;
  #depth = WINDOW;
  #found = /** @type {import('../../core/shapes.js').Message[]} */ ([]);
  #foundBefore = /** @type {string|null} */ (null);
  #timer = 0;
  #fetching = false;

  /** @param {import('./lunchroom-room.js').LunchroomRoom} room */
  constructor(room) {
    this.room = room;
    room.addController(this);
  }

  hostDisconnected() {
    clearTimeout(this.#timer);
  }

  opened() {
    this.upTo = this.#newest();
    this.newFrom = 0;
    this.#depth = WINDOW;
    this.choice = {};
    this.#found = [];
  }

  #newest() {
    return this.room.room?.messages.at(-1)?.number ?? 0;
  }

  /** Older messages that are read now, apart from the newest. */
  get apart() {
    return anyChoice(this.choice) ? null : (this.room.room?.apart ?? null);
  }

  /** Everything is shown, and far enough back for this message. @param {string} id */
  lookAround(id) {
    this.choice = {};
    this.#found = [];
    this.room.place.atEnd = false;
    const all = this.#all();
    const at = all.findIndex((message) => message.id === id);
    this.#depth = Math.max(WINDOW, this.apart ? Infinity : all.length - at + WINDOW / 2);
  }

  /** After entries were applied: let them in, or let them wait. @param {boolean} mine one's own words are let in at once */
  arrived(mine) {
    if (mine) return this.letIn(false);
    if (this.prefs.calm) return this.#later();
    if (this.room.place.atEnd && !this.#busyInside()) this.upTo = this.#newest();
  }

  /** Somebody who stands on a message with the keyboard, or selects words, is reading it. */
  #busyInside() {
    const list = this.room.renderRoot.querySelector('.log');
    const post = list?.querySelector(':focus')?.closest('li.post');
    return Boolean(post && post !== [...(list?.querySelectorAll('li.post') ?? [])].at(-1)) || this.#selecting(list);
  }

  #selecting(/** @type {Element|null|undefined} */ list) {
    const root = /** @type {any} */ (this.room.renderRoot);
    const selection = root.getSelection ? root.getSelection() : document.getSelection();
    return Boolean(selection && !selection.isCollapsed && list?.contains(selection.anchorNode));
  }

  #later() {
    if (this.#timer) return;
    this.#timer = setTimeout(() => {
      this.#timer = 0;
      if (!this.room.place.atEnd) return;
      const count = this.waiting();
      this.upTo = this.#newest();
      this.room.announcer.say(this.room.t('log.arrived', { count }));
      this.room.requestUpdate();
    }, BATCH);
  }

  /** Lets in what waits. @param {boolean} line whether to mark where it begins, and go there */
  letIn(line) {
    if (this.room.room?.apart) this.#home();
    this.newFrom = line ? this.upTo + 1 : 0;
    this.upTo = this.#newest();
    this.room.place.atEnd = !line;
    this.room.requestUpdate();
  }

  #home() {
    if (this.room.room) this.room.room = together(this.room.room);
    this.#depth = WINDOW;
  }

  /** The reader came to the end, or left it. @param {boolean} end */
  reached(end) {
    if (!end || this.prefs.calm || this.waiting() === 0) return;
    // What waited goes on below; the place stays.
    this.room.place.atEnd = false;
    this.newFrom = this.upTo + 1;
    this.upTo = this.#newest();
    this.room.requestUpdate();
  }

  /** How many messages wait, of those one wants to see. */
  waiting() {
    return this.#all().filter((message) => message.number > this.upTo && !message.removed).length;
  }

  #all() {
    const messages = this.room.room?.messages ?? [];
    if (!anyChoice(this.choice)) return this.apart?.messages ?? messages;
    const mine = messages.filter((message) => chosen(message, this.choice, session.me?.id));
    const known = new Set(mine.map((message) => message.id));
    return this.#found.filter((message) => !known.has(message.id)).reduceRight(put, mine);
  }

  /** What is drawn now. */
  shown() {
    const all = this.#all();
    const inside = this.upTo >= (all.at(-1)?.number ?? 0) ? all : all.filter((message) => message.number <= this.upTo);
    return inside.slice(-this.#depth);
  }

  get more() {
    const before = anyChoice(this.choice) ? this.#foundBefore : (this.apart ?? this.room.room)?.before;
    return this.#depth < this.#all().length || Boolean(before);
  }

  nearStart() {
    if (this.more && !this.#fetching) void this.back();
  }

  /** Goes further back: first through what is here, then by asking. */
  async back() {
    const all = this.#all();
    this.#depth += 50;
    if (this.#depth - 50 >= all.length) await this.#fetchBack();
    this.room.requestUpdate();
  }

  async #fetchBack() {
    const choice = anyChoice(this.choice) ? this.choice : null;
    const { apart } = this;
    const before = choice ? this.#foundBefore : (apart ?? this.room.room)?.before;
    if (!before || this.#fetching) return;
    this.#fetching = true;
    try {
      const page = await this.#page(choice, { before });
      const { room } = this.room;
      if (choice === null && room && before === (this.apart ?? room).before) this.room.room = apart ? apartBefore(room, page) : earlier(room, page);
      else if (choice !== null && choice === this.choice) this.#keep(page);
    } finally {
      this.#fetching = false;
    }
  }

  nearEnd() {
    if (!this.#fetching) void this.forth();
  }

  /** Goes on from older messages towards the newest. */
  async forth() {
    const after = this.apart?.after;
    if (!after || this.#fetching) return;
    this.#fetching = true;
    try {
      const page = await this.#page(null, { after });
      const { room } = this.room;
      if (room && this.apart?.after === after) this.room.room = apartAfter(room, page);
      if (!this.apart) this.#depth = Math.max(WINDOW, this.#all().length);
    } catch (thrown) {
      this.room.acts.failed(thrown);
    } finally {
      this.#fetching = false;
    }
  }

  #page(/** @type {Choice|null} */ choice, /** @type {Record<string, string>} */ place) {
    const query = new URLSearchParams({ limit: '50', ...place });
    if (choice?.step) query.set('step', choice.step);
    if (choice?.hosts) query.set('hosts', 'true');
    if (choice?.mentions) query.set('mentions', 'me');
    if (choice?.thread) query.set('replyTo', choice.thread);
    return get(`${this.room.path}/messages?${query}`);
  }

  #keep(/** @type {{messages: import('../../core/shapes.js').Message[], before?: string|null}} */ page) {
    this.#found = [...page.messages, ...this.#found];
    this.#foundBefore = page.before ?? null;
  }

  /** Shows only some. @param {Choice} choice */
  async choose(choice) {
    // What is replied to may have been found far back, and stays on the screen.
    const above = find(this.#all(), choice.thread);
    this.#home();
    this.choice = choice;
    this.#found = above ? [above] : [];
    this.#foundBefore = null;
    this.#depth = WINDOW;
    this.upTo = this.#newest();
    this.room.place.atEnd = true;
    this.room.requestUpdate();
    if (!anyChoice(choice)) return;
    const page = await this.#page(choice, {});
    if (choice === this.choice) this.#keep(page);
    this.room.requestUpdate();
  }

  /** @param {Partial<import('./prefs.js').Prefs>} change */
  prefer(change) {
    this.prefs = { ...this.prefs, ...change };
    keepPrefs(this.prefs);
    if (!this.prefs.calm) this.arrived(false);
    this.room.requestUpdate();
  }
}
