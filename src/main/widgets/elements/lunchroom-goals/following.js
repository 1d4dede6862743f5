import { Gather } from '../../core/gather.js';
import { session } from '../../core/session.js';
import { stream } from '../../core/stream.js';

const LOOK_AGAIN = 5 * 60000;
const PAUSE = 1000;

/**
 * Keeps goals up to date: what is shared, and who stands by what, by the room's stream; what is one's own alone, of which
 * the stream says nothing, by the other tabs of this browser. Questions fall due while a page stays open, so it also looks
 * again by itself.
 */
export class Following {
  #unfollow = /** @type {(() => void)|null} */ (null);
  #timer = 0;
  #tabs = /** @type {BroadcastChannel|null} */ (null);
  #news = new Gather(() => void this.el.refresh(), PAUSE);
  #onShow = () => document.visibilityState === 'visible' && void this.el.refresh();

  /** @param {import('./lunchroom-goals.js').LunchroomGoals} el */
  constructor(el) {
    this.el = el;
  }

  /** @param {number} head */
  start(head) {
    this.stop();
    const { el } = this;
    this.#unfollow = stream.follow({
      room: el.room,
      number: head,
      entry: ({ type }) => type === 'goals.changed' && this.#news.add(type),
      reset: () => void el.refresh(),
      gone: () => void el.refresh(),
    });
    this.#tabs = new BroadcastChannel('lunchroom-goals');
    this.#tabs.onmessage = ({ data }) => data.room === el.room && data.me === session.me?.id && this.#news.add('tab');
    this.#timer = window.setInterval(() => void el.refresh(), LOOK_AGAIN);
    document.addEventListener('visibilitychange', this.#onShow);
  }

  /** Something was changed here: the other tabs hear that, and nothing of what it was. */
  tell() {
    this.#tabs?.postMessage({ room: this.el.room, me: session.me?.id });
  }

  stop() {
    this.#unfollow?.();
    this.#unfollow = null;
    this.#tabs?.close();
    this.#tabs = null;
    this.#news.clear();
    clearInterval(this.#timer);
    document.removeEventListener('visibilitychange', this.#onShow);
  }
}
