import { written } from './json.js';
import { Backoff } from './backoff.js';
import { post } from './api.js';
import { newKey } from './keys.js';
import { session } from './session.js';
import { stream } from './stream.js';
import { unreachable } from './problem.js';

const KEPT = 'lunchroom.outbox';

/**
 * @typedef {object} Letter a message on its way
 * @property {string} key sent with each try, so that the server posts it once
 * @property {string} person who wrote it: nobody else's session may send it
 * @property {string} room
 * @property {{words: string, replyTo?: string, quoteOf?: string, step?: string, files?: {id: string, alt: string, decorative: boolean}[]}} body
 * @property {number} after the newest message that was known when it was written
 * @property {number} [question]
 * @property {import('./problem.js').Problem|null} [problem] why the server will not have it; it stays until the writer decides
 */

/**
 * What people have posted and the server has not yet acknowledged. It survives a lost connection and a reload of
 * the page, and goes out in order, one at a time for each room.
 *
 * Fires `changed`, `sent` with the letter and the server's message, and `kept` when a moderator reads it first.
 */
class Outbox extends EventTarget {
  #letters = /** @type {Letter[]} */ (read());
  #backoff = new Backoff(1000, 15000);
  #timer = 0;
  #sending = false;

  /** @param {string} room @returns {Letter[]} */
  of(room) {
    return this.#letters.filter((letter) => letter.room === room && letter.person === session.me?.id);
  }

  /** @param {string} room @param {Letter['body']} body @param {number} after @param {number} [question] */
  add(room, body, after, question) {
    const letter = { key: newKey(), person: session.me?.id ?? '', room, body, after, question };
    this.#put([...this.#letters, letter]);
    void this.send();
    return letter;
  }

  /** Takes a letter back: the writer wants to change it, or not to send it after all. */
  take(/** @type {string} */ key) {
    this.#put(this.#letters.filter((letter) => letter.key !== key));
  }

  async send() {
    if (this.#sending) return;
    this.#sending = true;
    clearTimeout(this.#timer);
    try {
      for (let next = this.#next(); next; next = this.#next()) await this.#deliver(next);
      this.#backoff.reset();
    } catch {
      this.#timer = setTimeout(() => this.send(), this.#backoff.next());
    } finally {
      this.#sending = false;
    }
  }

  #next() {
    return this.#letters.find((letter) => !letter.problem && letter.person === session.me?.id);
  }

  async #deliver(/** @type {Letter} */ letter) {
    try {
      const path = `/rooms/${encodeURIComponent(letter.room)}/messages`;
      const message = await post(path, letter.body, { key: letter.key, tries: 1 });
      this.take(letter.key);
      this.dispatchEvent(new CustomEvent(message.waiting ? 'kept' : 'sent', { detail: { letter, message } }));
    } catch (thrown) {
      const problem = unreachable(thrown);
      if (problem.passing || problem.status === 401 || problem.code === 'blocked') throw problem;
      this.#put(this.#letters.map((each) => (each.key === letter.key ? { ...each, problem } : each)));
    }
  }

  #put(/** @type {Letter[]} */ letters) {
    this.#letters = letters;
    write(letters);
    this.dispatchEvent(new Event('changed'));
  }
}

// Storage may be missing (sandboxed frames) or full; then letters last as long as the page.
function read() {
  try {
    return JSON.parse(sessionStorage.getItem(KEPT) ?? '[]');
  } catch {
    return [];
  }
}

function write(/** @type {Letter[]} */ letters) {
  try {
    const kept = letters.map(({ problem, ...letter }) => letter);
    if (kept.length > 0) sessionStorage.setItem(KEPT, written(kept));
    else sessionStorage.removeItem(KEPT);
  } catch {
    // Nothing to do: see above.
  }
}

export const outbox = new Outbox();

addEventListener('online', () => void outbox.send());
stream.addEventListener('state', () => {
  if (stream.state === 'open') void outbox.send();
});
