const NEAR = 48;

/**
 * Keeps the reader's place in the list: pinned to the newest while one is there, and otherwise holding the first
 * visible message where it is, whatever grows, shrinks or arrives above it. Done by hand, because browsers'
 * own scroll anchoring is missing in some and gives up at the very top in all.
 */
export class PlaceKeeper {
  #pinned = true;
  #anchor = /** @type {{element: Element, top: number}|null} */ (null);
  #sizes = new ResizeObserver(() => this.#pinned && this.toEnd());
  #list = /** @type {HTMLElement|null} */ (null);

  /** @param {import('./lunchroom-room.js').LunchroomRoom} room */
  constructor(room) {
    this.room = room;
    room.addController(this);
  }

  hostDisconnected() {
    this.#sizes.disconnect();
    this.#list = null;
  }

  /** Called with the scrolling element each time it is drawn. */
  watch = (/** @type {Element|undefined} */ list) => {
    if (!list || list === this.#list) return;
    this.#list = /** @type {HTMLElement} */ (list);
    this.#sizes.disconnect();
    this.#sizes.observe(list);
  };

  /**
   * Whether the reader is at the newest message. Measured when asked: browsers tell of scrolling a frame late, and
   * a message that came in between would pull the reader back.
   */
  get atEnd() {
    if (this.#pinned && this.#list?.isConnected && this.#below() >= NEAR) this.#pinned = false;
    return this.#pinned;
  }

  set atEnd(end) {
    if (end) this.toEnd();
    else this.#pinned = false;
  }

  #below() {
    const list = /** @type {HTMLElement} */ (this.#list);
    return list.scrollHeight - list.scrollTop - list.clientHeight;
  }

  scrolled() {
    const list = this.#list;
    if (!list) return;
    const was = this.#pinned;
    // The end of older messages is not the end: what comes next is fetched, and one stays where one is.
    const { apart } = this.room.reading;
    this.#pinned = !apart && this.#below() < NEAR;
    if (apart && this.#below() < 160) this.room.reading.nearEnd();
    if (this.#pinned !== was) this.room.reading.reached(this.#pinned);
    if (list.scrollTop < 160) this.room.reading.nearStart();
  }

  /** Before the list changes: remember what is on top. */
  hostUpdate() {
    const list = this.#list;
    if (!list?.isConnected || this.atEnd) return (this.#anchor = null);
    const edge = list.getBoundingClientRect().top;
    for (const element of list.querySelectorAll('li.post')) {
      const box = element.getBoundingClientRect();
      if (box.bottom > edge) return (this.#anchor = { element, top: box.top });
    }
    return (this.#anchor = null);
  }

  /** After it: put that back where it was. */
  hostUpdated() {
    if (!this.#list?.isConnected) return;
    if (this.#pinned) return this.toEnd();
    if (!this.#anchor?.element.isConnected) return;
    const moved = this.#anchor.element.getBoundingClientRect().top - this.#anchor.top;
    if (moved !== 0) this.#list.scrollTop += moved;
  }

  toEnd() {
    this.#pinned = true;
    if (this.#list) this.#list.scrollTop = this.#list.scrollHeight;
  }

  /** Brings a message into view. @param {string} id @param {ScrollLogicalPosition} [block] */
  show(id, block = 'start') {
    this.atEnd = false;
    const post = this.post(id);
    const list = this.#list;
    if (!post || !list) return;
    if (block === 'start') return post.scrollIntoView({ block });
    // By hand: the page around the widget stays where it is, unless the widget is out of sight.
    const [box, frame] = [post.getBoundingClientRect(), list.getBoundingClientRect()];
    list.scrollTop += box.top - frame.top - Math.max(0, (frame.height - box.height) / 3);
    if (frame.bottom < 0 || frame.top > innerHeight) this.room.scrollIntoView({ block: 'nearest' });
  }

  /** @param {string} id */
  focus(id) {
    /** @type {HTMLElement|null|undefined} */ (this.post(id)?.querySelector('article'))?.focus({ preventScroll: true });
  }

  /** @param {string} id @returns {HTMLElement|null|undefined} */
  post(id) {
    return this.#list?.querySelector(`li.post[data-id="${CSS.escape(id)}"]`);
  }
}
