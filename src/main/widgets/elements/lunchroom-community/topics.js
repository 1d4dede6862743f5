import { get, remove } from '../../core/api.js';
import { told } from '../../state/community.js';

/** @typedef {import('../../state/community.js').Topic} Topic @typedef {'activity'|'new'|'waiting'|'parked'} Sort */

const AT_ONCE = 20;

/** The topics of a community in an order, a page at a time; what comes meanwhile waits behind a button. */
export class Topics {
  /** @type {import('../../state/community.js').Listed} */
  listed = { topics: [], fresh: new Set() };
  /** @type {string|undefined} where the list goes on */
  next = undefined;
  counts = { waiting: 0, parked: 0 };
  /** @type {Topic[]} questions that the viewer was asked to help with */
  asked = [];
  /** @type {Sort} */
  sort = 'activity';
  #turn = 0;

  /** @param {import('./lunchroom-community.js').LunchroomCommunity} el */
  constructor(el) {
    this.el = el;
  }

  read(after = '') {
    const parked = this.sort === 'parked';
    const query = new URLSearchParams({ sort: parked ? 'activity' : this.sort, parked: String(parked), limit: String(AT_ONCE) });
    if (after) query.set('after', after);
    return get(`${this.el.path}/topics?${query}`);
  }

  show(/** @type {any} */ found) {
    this.listed = { topics: found.topics, fresh: new Set() };
    this.next = found.after;
    this.counts = found.counts;
    this.asked = found.mine;
    this.el.requestUpdate();
  }

  /** Another order; the list is read anew. @param {Sort} sort */
  async choose(sort) {
    this.sort = sort;
    this.el.requestUpdate();
    await this.refresh();
  }

  async refresh() {
    const turn = ++this.#turn;
    const found = await this.el.tried(() => this.read());
    if (found && turn === this.#turn) this.show(found);
  }

  async more() {
    const turn = ++this.#turn;
    const before = this.listed.topics.length;
    const found = await this.el.tried(() => this.read(this.next ?? ''));
    if (!found || turn !== this.#turn) return;
    const known = new Set(this.listed.topics.map(({ id }) => id));
    const more = found.topics.filter((/** @type {any} */ topic) => !known.has(topic.id));
    this.listed = { ...this.listed, topics: [...this.listed.topics, ...more] };
    this.next = found.after;
    this.el.focusOn(`.topics li:nth-child(${before + 1}) h3 a`);
  }

  /** What the room told. @param {any} entry */
  told(entry) {
    this.listed = told(this.listed, entry);
  }

  /** The viewer has helped with this one, or can't. @param {string} topic */
  helped(topic) {
    this.asked = this.asked.filter(({ id }) => id !== topic);
    this.el.requestUpdate();
  }

  /** Somebody else is asked. @param {string} topic */
  async cannotHelp(topic) {
    const { el } = this;
    const done = await el.tried(async () => {
      await remove(`/topics/${topic}/request`);
      return true;
    });
    if (!done) return;
    this.helped(topic);
    el.thread.mine = { ...el.thread.mine, asked: false };
    el.said = el.t('community.asked.thanks');
    el.focusOn('h2');
  }
}
