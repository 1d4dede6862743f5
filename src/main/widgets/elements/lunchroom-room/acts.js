import { clock } from '../../core/clock.js';
import { applied, messageOf, withReaction, withSaved } from '../../state/room.js';
import { patch, post, put, remove } from '../../core/api.js';
import { session } from '../../core/session.js';
import { unreachable } from '../../core/problem.js';

const SECOND_THOUGHTS = 300000;

const place = (/** @type {string} */ id) => `li.post[data-id="${CSS.escape(id)}"]`;

/**
 * What a person does in a room besides writing. A mark shows at once and is taken back if the server refuses;
 * what went wrong is said in one line near the composer.
 */
export class Acts {
  /** The message whose words are being edited. */
  editing = /** @type {string|undefined} */ (undefined);
  /** The message whose reactions or further acts are unfolded, and which. */
  unfolded = /** @type {{id: string, what: 'reactions'|'more'}|undefined} */ (undefined);
  said = '';
  /** When this page removed which message: undo is offered for as long as the server allows it. */
  removed = /** @type {Map<string, number>} */ (new Map());
  #timer = 0;

  /** @param {import('./lunchroom-room.js').LunchroomRoom} room */
  constructor(room) {
    this.room = room;
  }

  #path(/** @type {string} */ id) {
    return `${this.room.path}/messages/${encodeURIComponent(id)}`;
  }

  /** @param {string} id @param {string} kind @param {boolean} on */
  react(id, kind, on) {
    if (this.unfolded?.id === id) void this.room.passFocus(`${place(id)} .unfolds`);
    this.unfolded = undefined;
    return this.#mark(
      (room) => withReaction(room, id, kind, on),
      (room) => withReaction(room, id, kind, !on),
      () => (on ? put : remove)(`${this.#path(id)}/reactions/${kind}`),
    );
  }

  /** @param {string} id @param {boolean} on */
  save(id, on) {
    return this.#mark(
      (room) => withSaved(room, id, on),
      (room) => withSaved(room, id, !on),
      () => (on ? put : remove)(`${this.#path(id)}/saved`),
    );
  }

  async #mark(/** @type {(room: any) => any} */ make, /** @type {(room: any) => any} */ undo, /** @type {() => Promise<unknown>} */ send) {
    this.room.room = make(this.room.room);
    try {
      await send();
    } catch (thrown) {
      this.room.room = undo(this.room.room);
      this.failed(thrown);
    }
  }

  /** One's own words can be changed, and brought back, for five minutes. @param {import('../../core/shapes.js').Message} message */
  mayEdit(message) {
    return message.author?.id === session.me?.id && clock.now() - Date.parse(message.at) < SECOND_THOUGHTS;
  }

  /** @param {import('../../core/shapes.js').Message} message */
  mayRestore(message) {
    const removed = this.removed.get(message.id);
    return removed !== undefined && clock.now() - removed < SECOND_THOUGHTS;
  }

  /** @param {string} id @param {string} words */
  async edit(id, words) {
    const known = messageOf(this.room.room, id);
    this.startEdit(undefined);
    if (!words.trim() || words === known?.words) return;
    await this.#tried(async () => this.#news('message.edited', await patch(this.#path(id), { words: words.trim() })));
  }

  /** @param {string} id */
  async drop(id) {
    await this.#tried(async () => {
      await remove(this.#path(id));
      this.removed.set(id, clock.now());
      this.#apply({ type: 'message.removed', id });
      void this.room.passFocus(`${place(id)} article`);
    });
  }

  /** @param {string} id */
  async restore(id) {
    await this.#tried(async () => this.#news('message.restored', await post(`${this.#path(id)}/restoration`)));
    void this.room.passFocus(`${place(id)} article`);
  }

  #news(/** @type {string} */ type, /** @type {any} */ message) {
    if (message?.id) this.#apply({ type, message });
  }

  /** Our own act, applied as the stream will say it again in a moment. */
  #apply(/** @type {any} */ entry) {
    const { room } = this.room;
    if (room) this.room.room = applied(room, { room: room.tag, number: room.number, ...entry });
  }

  /** Into a room that one may join by its code; then it is there. */
  async enter() {
    await this.#tried(async () => {
      await put(`${this.room.path}/membership`);
      await this.room.start();
    });
  }

  async join() {
    await this.#tried(async () => {
      await put(`${this.room.path}/membership`);
      await this.room.start();
    });
  }

  /** @param {'yes'|'maybe'|'no'} answer */
  async rsvp(answer) {
    const { room } = this.room;
    if (!room?.chat) return;
    await this.#tried(async () => {
      const known = /** @type {import('../../core/shapes.js').Chat} */ (room.chat);
      const chat = await put(`/chats/${known.id}/rsvp`, { answer });
      const me = { host: false, ...known.me, rsvp: answer };
      if (this.room.room) this.room.room = { ...this.room.room, chat: { ...known, rsvp: chat?.rsvp ?? known.rsvp, me } };
    });
  }

  async #tried(/** @type {() => Promise<unknown>} */ act) {
    try {
      await act();
    } catch (thrown) {
      this.failed(thrown);
    }
    this.room.requestUpdate();
  }

  /** @param {unknown} thrown */
  failed(thrown) {
    const problem = unreachable(thrown);
    this.say(problem.detail && problem.status >= 400 && problem.status < 500 ? problem.detail : this.room.explain(problem));
  }

  /** A line that goes away by itself. @param {string} sentence */
  say(sentence) {
    this.said = sentence;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.said = '';
      this.room.requestUpdate();
    }, 8000);
    this.room.requestUpdate();
  }

  /** @param {string} id @param {'reactions'|'more'} what */
  unfold(id, what) {
    const same = this.unfolded?.id === id && this.unfolded.what === what;
    this.unfolded = same ? undefined : { id, what };
    this.room.requestUpdate();
  }

  /** @param {string|undefined} id */
  startEdit(id) {
    const before = this.editing;
    this.unfolded = undefined;
    this.editing = id;
    void this.room.passFocus(id ? `${place(id)} .editor textarea` : `${place(before ?? '')} article`);
  }

  /** Hands the page's address on: by the device's own sheet, the clipboard, or by hand where neither is allowed. */
  async share() {
    const url = this.room.shareHref ? new URL(this.room.shareHref, location.href).href : location.href;
    const title = this.room.room?.title;
    if (navigator.share && matchMedia('(pointer: coarse)').matches) return navigator.share({ title, url }).catch(() => {});
    const copied = navigator.clipboard?.writeText(url).then(() => true, () => false);
    this.say((await copied) ? this.room.t('room.shared') : `${this.room.t('room.share.by-hand')}: ${url}`);
  }
}
