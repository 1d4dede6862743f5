/**
 * How long to wait before trying again: doubling, capped, and spread at random, so that a thousand pages that
 * lost the server in the same second do not come back in the same second.
 */
export class Backoff {
  #failures = 0;

  /** @param {number} first @param {number} most milliseconds */
  constructor(first = 500, most = 20000) {
    this.first = first;
    this.most = most;
  }

  next() {
    const ceiling = Math.min(this.most, this.first * 2 ** this.#failures);
    this.#failures += 1;
    return ceiling / 2 + (Math.random() * ceiling) / 2;
  }

  reset() {
    this.#failures = 0;
  }
}
