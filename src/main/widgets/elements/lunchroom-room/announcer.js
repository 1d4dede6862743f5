import { html, nothing } from 'lit';
import { byHost, mentions } from '../../state/arrivals.js';
import { plain } from '../../core/text.js';
import { session } from '../../core/session.js';

const GATHER = 1500;
const STAYS = 20000;
const MOST = 3;

/**
 * Says what is new to screen readers, in a region of its own: the list of messages redraws for reactions and
 * edits, which nobody wants to hear. Bursts become one sentence; history and one's own words are never said.
 */
export class Announcer {
  #waiting = /** @type {string[]} */ ([]);
  #said = /** @type {string[]} */ ([]);
  #timer = 0;
  #clear = 0;

  /** @param {import('./lunchroom-room.js').LunchroomRoom} room */
  constructor(room) {
    this.room = room;
    room.addController(this);
  }

  hostDisconnected() {
    clearTimeout(this.#timer);
    clearTimeout(this.#clear);
  }

  /** @param {import('../../core/shapes.js').Message} message that has just arrived */
  message(message) {
    const { aloud, calm } = this.room.reading.prefs;
    const me = session.me?.id;
    if (aloud === 'none' || calm || message.author?.id === me) return;
    if (aloud === 'some' && !byHost(message) && !mentions(message, me)) return;
    const words = plain(message.tree).trim();
    const key = message.question ? 'log.answers' : 'log.says';
    this.#add(this.room.t(key, { name: message.author.name, question: message.question, words }));
  }

  /** @param {string} sentence that matters whatever the level, unless it is none */
  say(sentence) {
    if (this.room.reading.prefs.aloud !== 'none') this.#add(sentence);
  }

  #add(/** @type {string} */ sentence) {
    this.#waiting.push(sentence);
    if (this.#waiting.length > 1) return;
    this.#timer = setTimeout(() => this.#speak(), GATHER);
  }

  #speak() {
    const waiting = this.#waiting;
    this.#waiting = [];
    this.#said = waiting.length > MOST ? [this.room.t('log.arrived', { count: waiting.length })] : waiting;
    this.room.requestUpdate();
    clearTimeout(this.#clear);
    this.#clear = setTimeout(() => {
      this.#said = [];
      this.room.requestUpdate();
    }, STAYS);
  }

  draw() {
    return html`<div class="heard" role="status" aria-live="polite">
      ${this.#said.length ? this.#said.map((sentence) => html`<p>${sentence}</p>`) : nothing}
    </div>`;
  }
}
