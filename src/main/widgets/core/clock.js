/**
 * The server's time, as well as this page knows it. A chat's minutes are the server's; a laptop's clock may be
 * wrong by hours, and a demo's clock may run sixty times as fast.
 */
class Clock {
  rate = 1;
  known = false;
  #base = Date.now();
  #at = performance.now();
  #listeners = /** @type {Set<(now: number) => void>} */ (new Set());
  #timer = 0;

  /** Milliseconds since 1970, on the server. */
  now() {
    return this.#base + (performance.now() - this.#at) * this.rate;
  }

  /**
   * @param {{now: string, rate?: number}} frame a hello or clock frame, or the answer of `/time`
   * @param {number} [travelled] milliseconds that the answer was on its way
   */
  set({ now, rate = 1 }, travelled = 0) {
    this.#base = Date.parse(now) + travelled * rate;
    this.#at = performance.now();
    const changed = rate !== this.rate;
    this.rate = rate;
    this.known = true;
    if (changed) this.#rewind();
    this.#tell();
  }

  /**
   * Calls back about once a second of the server's time, while anybody listens. One timer serves the whole page.
   * @param {(now: number) => void} listener
   * @returns {() => void} stops it
   */
  tick(listener) {
    this.#listeners.add(listener);
    if (this.#listeners.size === 1) this.#rewind();
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) clearInterval(this.#timer);
    };
  }

  #rewind() {
    clearInterval(this.#timer);
    if (this.#listeners.size > 0) {
      this.#timer = setInterval(() => this.#tell(), Math.max(200, 1000 / this.rate));
    }
  }

  #tell() {
    const now = this.now();
    for (const listener of this.#listeners) listener(now);
  }
}

export const clock = new Clock();

/** Redraws its element each second while the element is on the page. */
export class Ticking {
  #stop = () => {};

  /** @param {import('lit').ReactiveControllerHost} element @param {() => boolean} [needed] */
  constructor(element, needed = () => true) {
    this.element = element;
    this.needed = needed;
    element.addController(this);
  }

  hostConnected() {
    this.#stop = clock.tick(() => this.needed() && this.element.requestUpdate());
  }

  hostDisconnected() {
    this.#stop();
  }
}
