import { Backoff } from './backoff.js';
import { clock } from './clock.js';
import { Connection } from './connection.js';
import { get } from './api.js';
import { unreachable } from './problem.js';
import { session } from './session.js';

/**
 * @typedef {object} Follower
 * @property {string} room
 * @property {number} [number] the last entry it knows: the `head` of its snapshot; without one it begins now
 * @property {number} [hosts] the same for the hosts' stream of the room, when it follows that too; `Infinity` begins now
 * @property {(entry: import('./shapes.js').Entry) => void} entry
 * @property {(present: import('./shapes.js').Present) => void} [present]
 * @property {() => void} [reset] the numbers mean nothing any more: take a new snapshot
 * @property {() => void} [gone] the room cannot be read any more
 */

const SILENCE = 40000;
const HIDDEN = 300000;

/**
 * The page's one connection to the journal, carrying all rooms that its widgets follow. Each follower keeps its
 * own number; a late one makes the connection go back to the smallest, and the others skip what they know.
 *
 * Fires `state` when `state` changes: `idle`, `connecting`, `open`, `waiting` (will try again by itself).
 */
class Stream extends EventTarget {
  /** @type {'idle'|'connecting'|'open'|'waiting'} */
  state = 'idle';

  #followers = /** @type {Set<Follower>} */ (new Set());
  #connection = /** @type {Connection|null} */ (null);
  #backoff = new Backoff();
  #timer = 0;
  #silence = 0;

  /** @param {Follower} follower @returns {() => void} stops it */
  follow(follower) {
    this.#followers.add(follower);
    if (!this.#connection?.carries(follower)) this.#reconnectIn(20);
    return () => {
      this.#followers.delete(follower);
      if (this.#followers.size === 0) this.pause();
    };
  }

  /** Closes until `resume` or the next follower. */
  pause() {
    clearTimeout(this.#timer);
    clearTimeout(this.#silence);
    this.#connection?.close();
    this.#connection = null;
    this.#become('idle');
  }

  resume() {
    if (!this.#connection && this.#followers.size > 0) this.#reconnectIn(0);
  }

  /** The network went, says the browser. What is open could hang for a minute before it breaks: try anew instead. */
  interrupt() {
    if (this.#connection) this.#lost(this.#connection, this.#backoff.next());
  }

  #reconnectIn(/** @type {number} */ milliseconds) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#connect(), milliseconds);
  }

  async #connect() {
    this.#connection?.close();
    if (this.#followers.size === 0) return this.#become('idle');
    // Until the server has answered, a try is part of the waiting: whoever reads of it sees no flicker.
    if (this.state !== 'waiting') this.#become('connecting');
    const connection = new Connection([...this.#followers], {
      frame: (frame) => this.#frame(connection, frame),
      alive: () => this.#listen(connection),
    });
    this.#connection = connection;
    this.#listen(connection);
    try {
      await connection.run();
      this.#lost(connection, this.#backoff.next());
    } catch (thrown) {
      const problem = unreachable(thrown);
      if (problem.status === 404 || problem.status === 403) await this.#dropUnreadable(connection);
      this.#lost(connection, problem.retryAfter ? problem.retryAfter * 1000 : this.#backoff.next());
    }
  }

  /** The stream is refused as a whole: find out which room it was, so that the others go on. */
  async #dropUnreadable(/** @type {Connection} */ connection) {
    for (const room of connection.rooms()) {
      // What is one's own is never refused.
      if (room.includes('!')) continue;
      const readable = await get(`/rooms/${encodeURIComponent(room)}`).then(() => true, (problem) => problem.status !== 404);
      if (!readable) this.#gone(room);
    }
  }

  #lost(/** @type {Connection} */ connection, /** @type {number} */ wait) {
    if (connection !== this.#connection) return;
    connection.close();
    this.#connection = null;
    clearTimeout(this.#silence);
    if (this.#followers.size === 0) return this.#become('idle');
    this.#become('waiting');
    this.#reconnectIn(wait);
  }

  /** The server beats every 15 seconds; a longer silence is a dead connection that nobody reported. */
  #listen(/** @type {Connection} */ connection) {
    clearTimeout(this.#silence);
    this.#silence = setTimeout(() => this.#lost(connection, 0), SILENCE);
  }

  #frame(/** @type {Connection} */ connection, /** @type {{event: string, data: string}} */ frame) {
    if (connection !== this.#connection) return;
    const data = JSON.parse(frame.data);
    if (frame.event === 'entry') this.#entry(connection, data);
    else if (frame.event === 'present') this.#each(data.room, (follower) => follower.present?.(data));
    else if (frame.event === 'hello') this.#hello(connection, data);
    else if (frame.event === 'clock') clock.set(data);
    else if (frame.event === 'reset') this.#each(data.room, (follower) => (!data.hosts || follower.hosts !== undefined) && follower.reset?.());
    else if (frame.event === 'gone') this.#gone(data.room, data.hosts);
    else if (frame.event === 'bye') this.#lost(connection, data.retryMillis * (0.5 + Math.random() / 2));
  }

  #hello(/** @type {Connection} */ connection, data) {
    clock.set(data);
    connection.begun(data.rooms ?? {});
    for (const follower of this.#followers) {
      follower.number ??= data.rooms?.[follower.room];
      if (follower.hosts === Infinity) follower.hosts = data.rooms?.[`${follower.room}!hosts`] ?? Infinity;
    }
    this.#backoff.reset();
    this.#become('open');
  }

  #entry(/** @type {Connection} */ connection, /** @type {import('./shapes.js').Entry} */ entry) {
    connection.passed(entry);
    this.#each(entry.room, (follower) => {
      if (entry.hosts ? !(entry.number > (follower.hosts ?? Infinity)) : entry.number <= (follower.number ?? 0)) return;
      if (entry.hosts) follower.hosts = entry.number;
      else follower.number = entry.number;
      follower.entry(entry);
    });
  }

  /** Who may no longer read the hosts' stream may still read the room. */
  #gone(/** @type {string} */ room, hostsOnly = false) {
    this.#each(room, (follower) => {
      if (hostsOnly && follower.hosts === undefined) return;
      this.#followers.delete(follower);
      follower.gone?.();
    });
    void session.doubt();
  }

  #each(/** @type {string} */ room, /** @type {(follower: Follower) => void} */ act) {
    for (const follower of [...this.#followers]) if (follower.room === room) act(follower);
  }

  #become(/** @type {Stream['state']} */ state) {
    if (state === this.state) return;
    this.state = state;
    this.dispatchEvent(new Event('state'));
  }
}

export const stream = new Stream();

// Somebody else looks now: their rooms may be others, and what was read for the first must not go on.
session.addEventListener('changed', () => stream.pause());
addEventListener('online', () => stream.resume());
addEventListener('offline', () => stream.interrupt());

// Browsers allow few connections to one host: a tab that nobody has seen for minutes gives its own back.
let hidden = 0;
document.addEventListener('visibilitychange', () => {
  clearTimeout(hidden);
  if (document.hidden) hidden = setTimeout(() => stream.pause(), HIDDEN);
  else stream.resume();
});
