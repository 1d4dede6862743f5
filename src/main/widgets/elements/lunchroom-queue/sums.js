import { get } from '../../core/api.js';

const PAUSE = 2000;

/** What became of all so far, read again a little after something happened: a hundred asks in a row are not a hundred readings. */
export class Sums {
  #waits = 0;

  /** @param {import('./lunchroom-queue.js').LunchroomQueue} el */
  constructor(el) {
    this.el = el;
    /** @type {any} */
    this.now = null;
  }

  async read() {
    this.now = await get(`${this.el.path}/ledger`).catch(() => this.now);
    this.el.requestUpdate();
  }

  later() {
    this.#waits ||= setTimeout(() => {
      this.#waits = 0;
      void this.read();
    }, PAUSE);
  }

  stop() {
    clearTimeout(this.#waits);
    this.#waits = 0;
  }
}
