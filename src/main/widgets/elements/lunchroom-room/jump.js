import { get } from '../../core/api.js';
import { messageOf } from '../../state/room.js';
import { lookedUp, together } from '../../state/stretch.js';
import { messageIn } from '../../core/place.js';
import { unreachable } from '../../core/problem.js';

const MARKED = 4000;
const AROUND = 40;

/** @typedef {'gone'|'removed'|'failed'} Missing */

/** Opens the room at one message: the one that a link, the page or a press points to. */
export class Jump {
  /** The message that is marked for a moment. */
  marked = '';
  /** Why the message that was asked for can't be shown. */
  missing = /** @type {Missing|undefined} */ (undefined);
  /** The message to go to once the room is drawn. */
  #wanted = '';
  #timer = 0;
  #turn = 0;
  #last = '';

  /** @param {import('./lunchroom-room.js').LunchroomRoom} room */
  constructor(room) {
    this.room = room;
    room.addController(this);
  }

  hostConnected() {
    window.addEventListener('hashchange', this.#moved);
  }

  hostDisconnected() {
    window.removeEventListener('hashchange', this.#moved);
    clearTimeout(this.#timer);
  }

  #moved = () => messageIn(location.hash) && void this.to(messageIn(location.hash));

  /** After the room was opened: where the page or its address points to. */
  opened() {
    this.#turn += 1;
    this.missing = undefined;
    const wanted = this.room.message || messageIn(location.hash);
    // A session that opens anew must not take the reader back to where they came in.
    this.#wanted = wanted === this.#last ? '' : wanted;
  }

  /** What is to be scrolled to and focused must be there first. */
  hostUpdated() {
    const wanted = this.#wanted;
    if (!wanted || this.room.loading || !this.room.room) return;
    this.#wanted = '';
    void this.to(wanted);
  }

  /** @param {string} id */
  async to(id) {
    const turn = ++this.#turn;
    this.#last = id;
    this.missing = undefined;
    const page = messageOf(this.room.room, id) ? null : await this.#around(id);
    const { room } = this.room;
    if (turn !== this.#turn || !room) return;
    if (page) this.room.room = lookedUp(room, page);
    const message = messageOf(this.room.room, id);
    if (message?.removed) this.missing = 'removed';
    if (message) await this.#show(id, Boolean(message.removed));
    this.room.requestUpdate();
  }

  async #around(/** @type {string} */ id) {
    try {
      return await get(`${this.room.path}/messages?${new URLSearchParams({ around: id, limit: String(AROUND) })}`);
    } catch (thrown) {
      // What is no id of a message at all leads nowhere, either.
      this.missing = [400, 404].includes(unreachable(thrown).status) ? 'gone' : 'failed';
      return null;
    }
  }

  async #show(/** @type {string} */ id, /** @type {boolean} */ removed) {
    const { room } = this;
    room.reading.lookAround(id);
    this.marked = id;
    room.active = id;
    await room.updateComplete;
    room.place.show(id, 'center');
    // Somebody who writes elsewhere on the page keeps the focus.
    const elsewhere = document.activeElement;
    if (!elsewhere || elsewhere === document.body || room.contains(elsewhere)) room.place.focus(id);
    const message = messageOf(room.room, id);
    if (message && !removed) room.announcer.say(room.t('jump.here', { name: message.author?.name, when: room.lingo.moment(message.at) }));
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this.marked = '';
      room.requestUpdate();
    }, MARKED);
  }

  /** To what is being said now. */
  async home() {
    this.#turn += 1;
    this.missing = undefined;
    if (this.room.room) this.room.room = together(this.room.room);
    this.room.reading.letIn(false);
    await this.room.updateComplete;
    this.room.place.toEnd();
    await this.room.passFocus('li.post:last-of-type > article');
  }

  again() {
    return this.to(this.#last);
  }

  dismiss() {
    this.missing = undefined;
    void this.room.passFocus('li.post > article[tabindex="0"]');
  }
}
