/**
 * Gathers what comes fast into a few batches a second: the first at once, what follows within the pause together.
 * A room at twenty messages a second is drawn five times, not twenty.
 * @template T
 */
export class Gather {
  #waiting = /** @type {T[]} */ ([]);
  #timer = 0;

  /** @param {(batch: T[]) => void} give @param {number} pause milliseconds */
  constructor(give, pause = 200) {
    this.give = give;
    this.pause = pause;
  }

  /** @param {T} one */
  add(one) {
    this.#waiting.push(one);
    if (!this.#timer) this.#hand();
  }

  /** Forgets what waits. */
  clear() {
    clearTimeout(this.#timer);
    this.#timer = 0;
    this.#waiting = [];
  }

  #hand = () => {
    const batch = this.#waiting;
    this.#waiting = [];
    this.#timer = batch.length > 0 ? setTimeout(this.#hand, this.pause) : 0;
    if (batch.length > 0) this.give(batch);
  };
}
