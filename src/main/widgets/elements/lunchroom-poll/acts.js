import { call, post } from '../../core/api.js';

/** @typedef {import('../../state/poll.js').Poll} Poll @typedef {import('../../state/poll.js').Ballot} Ballot */

/** Voting, and what hosts do with a poll. */
export class Acts {
  /** @param {import('./lunchroom-poll.js').LunchroomPoll} el */
  constructor(el) {
    this.el = el;
    /** @type {Map<string, number[]>} orders that somebody is making, by poll */
    this.orders = new Map();
    this.busy = false;
  }

  forget() {
    this.orders.clear();
  }

  /** @param {Poll} poll @returns {number[]} the options in the order that the viewer gave them so far */
  order(poll) {
    return this.orders.get(poll.id) ?? this.el.mine.get(poll.id)?.choices ?? (poll.options ?? []).map((_, i) => i);
  }

  /** @param {Poll} poll @param {number[]} order */
  reorder(poll, order) {
    this.orders.set(poll.id, order);
    this.el.requestUpdate();
  }

  /** @param {Poll} poll @param {Ballot} ballot */
  async vote(poll, ballot) {
    const seen = await this.#one(() => call('PUT', `${this.el.path}/polls/${poll.id}/vote`, { body: ballot }));
    if (!seen) return;
    this.el.unfold(poll.id);
    this.el.seen(seen.poll, seen.mine);
    this.el.say(this.el.t('poll.voted'));
    // It has folded away, with the button that had the focus.
    if (this.el.plain) void this.el.focusOn(`[data-poll="${poll.id}"] summary`);
  }

  /** @param {Poll} poll */
  async takeBack(poll) {
    const seen = await this.#one(() => call('DELETE', `${this.el.path}/polls/${poll.id}/vote`));
    if (!seen) return;
    this.orders.delete(poll.id);
    this.el.seen(seen.poll, null);
    this.el.say(this.el.t('poll.taken-back'));
  }

  /** @param {Poll} poll @param {'opening'|'closing'|'reveal'} turn */
  async turn(poll, turn) {
    const now = await this.#one(() => call('POST', `${this.el.path}/polls/${poll.id}/${turn}`));
    if (!now) return;
    this.el.seen(now);
    this.el.say(this.el.t(`poll.did.${turn}`));
  }

  /** @param {Poll} poll */
  async drop(poll) {
    const gone = await this.#one(() => call('DELETE', `${this.el.path}/polls/${poll.id}`).then(() => ({ data: true })));
    if (gone) this.el.polls = this.el.polls.filter(({ id }) => id !== poll.id);
  }

  /** Takes a word off the cloud. @param {Poll} poll @param {string} word */
  async takeOff(poll, word) {
    const now = await this.#one(() => post(`${this.el.path}/polls/${poll.id}/words`, { word }, { key: '' }).then((data) => ({ data })));
    if (!now) return;
    this.el.seen(now);
    this.el.say(this.el.t('poll.did.off', { word }));
  }

  /** One thing at a time: a second press while the first is on its way is the same press. */
  async #one(/** @type {() => Promise<{data: any}>} */ act) {
    if (this.busy) return undefined;
    this.busy = true;
    const answer = await this.el.tried(act);
    this.busy = false;
    return answer?.data;
  }
}
