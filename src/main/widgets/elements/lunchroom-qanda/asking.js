import { post } from '../../core/api.js';
import { newKey, newReceipt } from '../../core/keys.js';
import { unreachable } from '../../core/problem.js';

/** @typedef {import('../../state/qanda.js').Ask} Ask */

const LOOK_AFTER = 350;
const WORTH_LOOKING = 8;

/**
 * Asking: the draft, what others asked alike, and the receipt. Nothing of it is kept in the browser, and of a strict ask
 * the page around is told nothing.
 */
export class Asking {
  /** @param {import('./lunchroom-qanda.js').LunchroomQanda} host */
  constructor(host) {
    this.host = host;
    host.addController(this);
    this.words = '';
    /** @type {string|undefined} the way that was chosen, or the first on offer */
    this.way = undefined;
    /** @type {Ask[]} */
    this.similar = [];
    /** @type {string|null} shown until the asker says that they have it */
    this.receipt = null;
    /** @type {import('../../core/problem.js').Problem|null} */
    this.fault = null;
    this.busy = false;
  }

  #timer = 0;
  #turn = 0;
  #key = newKey();
  #receipt = newReceipt();

  hostDisconnected() {
    clearTimeout(this.#timer);
    this.#turn += 1;
  }

  /** As if nobody had written; also when somebody else looks: a receipt is for one pair of eyes. */
  forget() {
    clearTimeout(this.#timer);
    this.words = '';
    this.way = undefined;
    this.similar = [];
    this.receipt = null;
    this.fault = null;
    this.busy = false;
    this.#another();
  }

  // A try again is the same ask only as long as it says the same, in the same way.
  #another() {
    this.#key = newKey();
    this.#receipt = newReceipt();
    this.#turn += 1;
  }

  /** @param {string} words */
  write(words) {
    this.words = words;
    this.fault = null;
    this.#another();
    clearTimeout(this.#timer);
    if (words.trim().length < WORTH_LOOKING) this.similar = [];
    else this.#timer = window.setTimeout(() => void this.#look(), LOOK_AFTER);
    this.host.requestUpdate();
  }

  /** @param {string} way */
  choose(way) {
    this.way = way;
    this.fault = null;
    this.#another();
    this.host.requestUpdate();
  }

  async #look() {
    const turn = ++this.#turn;
    const found = await post(`${this.host.path}/asks/similar`, { words: this.words }, { key: '', tries: 1 }).catch(() => ({ asks: [] }));
    if (turn !== this.#turn) return;
    this.similar = found.asks;
    this.host.requestUpdate();
  }

  /** @param {string} way @returns {Promise<Ask|null>} nothing when it was refused */
  async ask(way) {
    if (this.busy) return null;
    const strict = way === 'strict';
    const receipt = this.#receipt;
    this.busy = true;
    this.fault = null;
    this.host.requestUpdate();
    try {
      const body = { words: this.words, way, ...(strict ? { receipt } : {}) };
      const ask = await post(`${this.host.path}/asks`, body, { key: strict ? '' : this.#key });
      const chosen = this.way;
      this.forget();
      this.way = chosen;
      this.receipt = strict ? receipt : null;
      return ask;
    } catch (thrown) {
      this.fault = unreachable(thrown);
      return null;
    } finally {
      this.busy = false;
      this.host.requestUpdate();
    }
  }
}
