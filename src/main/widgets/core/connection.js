import { apiAddress } from './place.js';
import { Problem, unreachable } from './problem.js';
import { session } from './session.js';
import { FrameReader } from './sse.js';

/** One reading of the stream, from where its followers are until it ends. */
export class Connection {
  #stop = new AbortController();
  #from = /** @type {Map<string, number>} */ (new Map());
  #hosts = /** @type {Map<string, number>} */ (new Map());

  /**
   * @param {import('./stream.js').Follower[]} followers
   * @param {{frame: (frame: import('./sse.js').Frame) => void, alive: () => void}} listener
   */
  constructor(followers, listener) {
    this.listener = listener;
    for (const { room, number, hosts } of followers) {
      lower(this.#from, room, number);
      if (hosts !== undefined) lower(this.#hosts, room, hosts);
    }
  }

  rooms() {
    return [...this.#from.keys()];
  }

  /** Rooms without a number began at their head: that is their place now. @param {Record<string, number>} heads */
  begun(heads) {
    for (const [room, number] of this.#from) if (number === Infinity && heads[room] !== undefined) this.#from.set(room, heads[room]);
  }

  /** Keeps the place, so that a newcomer's can be compared with it. */
  passed(/** @type {import('./shapes.js').Entry} */ { room, number, hosts }) {
    (hosts ? this.#hosts : this.#from).set(room, number);
  }

  /** Whether a newcomer can ride along: its room is here, and it wants nothing that has already gone by. */
  carries(/** @type {import('./stream.js').Follower} */ { room, number, hosts }) {
    const covered = (/** @type {number|undefined} */ from, /** @type {number} */ wanted) => from !== undefined && wanted >= from;
    return covered(this.#from.get(room), number ?? Infinity) && (hosts === undefined || covered(this.#hosts.get(room), hosts));
  }

  /** Ends normally when the server closes, with a problem when it refuses. */
  async run() {
    const response = await this.#open(await session.token());
    const reader = /** @type {ReadableStream<Uint8Array>} */ (response.body).getReader();
    const letters = new TextDecoder();
    const frames = new FrameReader();
    for (;;) {
      const { done, value } = await reader.read().catch((thrown) => Promise.reject(unreachable(thrown)));
      if (done) return;
      this.listener.alive();
      for (const frame of frames.read(letters.decode(value, { stream: true }))) this.listener.frame(frame);
    }
  }

  async #open(/** @type {string|null} */ token, again = true) {
    const response = await this.#fetch(token).catch((thrown) => Promise.reject(unreachable(thrown)));
    if (response.status === 401 && token && again) return this.#open(await session.renew(token), false);
    if (!response.ok) throw await Problem.of(response);
    return response;
  }

  #fetch(/** @type {string|null} */ token) {
    /** @type {Record<string, string>} */
    const headers = { Accept: 'text/event-stream' };
    if (token) headers.Authorization = `Bearer ${token}`;
    const query = new URLSearchParams({ rooms: cursors(this.#from) });
    if (this.#hosts.size > 0) query.set('hosts', cursors(this.#hosts));
    return fetch(apiAddress(`/stream?${query}`), { headers, signal: this.#stop.signal, cache: 'no-store', credentials: 'same-origin' });
  }

  close() {
    this.#stop.abort();
  }
}

/** `tag:413,other`: a room without a number begins now. */
const cursors = (/** @type {Map<string, number>} */ numbers) =>
  [...numbers].map(([room, number]) => (number === Infinity ? room : `${room}:${number}`)).join(',');

function lower(/** @type {Map<string, number>} */ numbers, /** @type {string} */ room, number = Infinity) {
  numbers.set(room, Math.min(number, numbers.get(room) ?? Infinity));
}
