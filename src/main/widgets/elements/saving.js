import { get, pause, post } from '../core/api.js';
import { unreachable } from '../core/problem.js';
import { tagsIn } from '../state/shelf.js';

/** @typedef {{address: string, title: string, note: string, tags: string, audience: string, readLater: boolean}} Draft */

const LOOK_AFTER = 350;
const SUGGESTED = 6;
const ASKED_AFTER = [0, 500, 1000, 2000, 4000, 4000];
const GROUP = 'group:';

/**
 * Saving a link: what somebody has written so far, what is known of the address, and what went wrong. A reactive
 * controller, for the element that shows the form.
 */
export class Saving {
  /** @param {import('../core/element.js').LunchroomElement & {room?: string}} host */
  constructor(host) {
    this.host = host;
    host.addController(this);
    /** @type {any} what `GET /bookmarks/known` says of the address */
    this.known = null;
    /** @type {import('../core/preview.js').Preview|null} what the page says of itself */
    this.preview = null;
    /** @type {import('../core/problem.js').Problem|null} */
    this.fault = null;
    this.busy = false;
    /** @type {string[]} tags that begin like the one that is being written */
    this.suggested = [];
    this.draft = this.#blank();
  }

  #timer = 0;
  #turn = 0;

  hostDisconnected() {
    clearTimeout(this.#timer);
    this.#turn += 1;
  }

  /** @returns {Draft} */
  #blank(/** @type {Partial<Draft>} */ given = {}) {
    const audience = this.host.room ? 'room' : 'me';
    return { address: '', title: '', note: '', tags: '', audience, readLater: false, ...given };
  }

  /** An empty form, or one that knows the address already. @param {Partial<Draft>} [given] */
  begin(given = {}) {
    this.known = null;
    this.preview = null;
    this.fault = null;
    this.suggested = [];
    this.draft = this.#blank(given);
    this.host.requestUpdate();
    if (given.address) void this.look();
  }

  /** @param {Partial<Draft>} change */
  write(change) {
    this.draft = { ...this.draft, ...change };
    this.fault = null;
    this.host.requestUpdate();
    clearTimeout(this.#timer);
    if ('address' in change) this.#timer = window.setTimeout(() => void this.look(), LOOK_AFTER);
    if ('tags' in change) this.#timer = window.setTimeout(() => void this.#suggest(), LOOK_AFTER);
  }

  async #suggest() {
    const { tags } = this.draft;
    const start = tags.split(',').pop()?.trim().replace(/^#+/, '') ?? '';
    const found = start ? await get(`/bookmarks/tags?start=${encodeURIComponent(start)}`).catch(() => null) : null;
    if (tags !== this.draft.tags) return;
    const written = new Set(tagsIn(tags).map((tag) => tag.toLowerCase()));
    this.suggested = (found?.tags ?? []).map(({ tag }) => tag).filter((tag) => !written.has(tag.toLowerCase())).slice(0, SUGGESTED);
    this.host.requestUpdate();
  }

  /** The tag in the place of what was begun, and room for the next. @param {string} tag */
  complete(tag) {
    const before = this.draft.tags.split(',').slice(0, -1).map((one) => one.trim());
    this.suggested = [];
    this.write({ tags: [...before, tag, ''].join(', ') });
  }

  /** Asks whether the address is saved already, and why colleagues keep it. */
  async look() {
    const turn = ++this.#turn;
    const { address } = this.draft;
    const found = /\w\.\w|\/\/\w/.test(address) ? await get(`/bookmarks/known?address=${encodeURIComponent(address)}`).catch(() => null) : null;
    if (turn !== this.#turn) return;
    const before = this.known?.mine;
    this.known = found;
    this.preview = null;
    if (found?.mine && found.mine.id !== before?.id) this.#fill(found.mine);
    this.host.requestUpdate();
    if (found) await this.#ask(turn, address, found.preview);
  }

  // A page that nobody asked before is asked now, and answers when it answers.
  async #ask(/** @type {number} */ turn, /** @type {string} */ address, /** @type {any} */ preview) {
    let told = preview ? { state: 'ready', preview } : { state: 'waiting', preview: null };
    for (const wait of ASKED_AFTER) {
      if (told.state !== 'waiting' || turn !== this.#turn) break;
      await pause(wait);
      told = await get(`/previews?address=${encodeURIComponent(address)}`, { tries: 1 }).catch(() => ({ state: 'nothing', preview: null }));
    }
    if (turn !== this.#turn || !told.preview) return;
    this.preview = told.preview;
    // What the page calls itself, where nobody has written anything better.
    if (!this.draft.title && told.preview.title) this.draft = { ...this.draft, title: told.preview.title };
    this.host.requestUpdate();
  }

  // What one said before stands in the fields that are still empty.
  #fill(/** @type {any} */ mine) {
    const { draft } = this;
    this.draft = {
      ...draft,
      title: draft.title || mine.title,
      note: draft.note || mine.note,
      tags: draft.tags || mine.tags.join(', '),
      readLater: draft.readLater || mine.readLater,
    };
  }

  /** @returns {Promise<any>} the bookmark, or nothing when it was refused */
  async save() {
    if (this.busy) return null;
    this.busy = true;
    this.fault = null;
    this.host.requestUpdate();
    try {
      const saved = await post('/bookmarks', this.#wanted());
      this.host.tell('saved', { id: saved.id, address: saved.address, title: saved.title });
      return saved;
    } catch (thrown) {
      this.fault = unreachable(thrown);
      return null;
    } finally {
      this.busy = false;
      this.host.requestUpdate();
    }
  }

  #wanted() {
    const { address, title, note, tags, audience, readLater } = this.draft;
    return { address: address.trim(), title, note, tags: tagsIn(tags), readLater, ...this.#aim(audience) };
  }

  #aim(/** @type {string} */ audience) {
    if (audience.startsWith(GROUP)) return { audience: 'group', group: audience.slice(GROUP.length) };
    return audience === 'room' ? { audience, room: this.host.room } : { audience };
  }
}
