/** Asks the projector's machine not to sleep while the wall is on its screen. Where it may not be asked, nothing happens. */
export class Awake {
  #lock = /** @type {any} */ (null);

  /** @param {import('lit').ReactiveControllerHost} element */
  constructor(element) {
    element.addController(this);
  }

  hostConnected() {
    document.addEventListener('visibilitychange', this.#ask);
    void this.#ask();
  }

  hostDisconnected() {
    document.removeEventListener('visibilitychange', this.#ask);
    void this.#lock?.release();
    this.#lock = null;
  }

  #ask = async () => {
    if (document.hidden || !('wakeLock' in navigator)) return;
    this.#lock = await navigator.wakeLock.request('screen').catch(() => null);
  };
}
