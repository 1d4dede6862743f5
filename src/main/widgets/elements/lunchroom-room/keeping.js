import { get, post, remove } from '../../core/api.js';

/** @typedef {{id: string, title: string, others: number, had: boolean}} Kept a bookmark; `had` where it was there before */

/** Saving links of messages as bookmarks: one press, a way back, and a form for why. */
export class Keeping {
  /** @type {Map<string, Kept>} by address */
  #kept = new Map();
  #busy = new Set();

  /** @param {import('./lunchroom-room.js').LunchroomRoom} room */
  constructor(room) {
    this.room = room;
    /** @type {{message: string, address: string, form: boolean}|undefined} the link that is spoken of */
    this.about = undefined;
  }

  /** @param {string} address */
  kept(address) {
    return this.#kept.get(address);
  }

  /** What a message's drawing depends on. @param {string} message */
  state(message) {
    return this.about?.message === message ? `${this.about.address} ${this.about.form} ${this.#kept.has(this.about.address)}` : '';
  }

  /** Saves it, or says what is saved. A page that was saved before stays as it is. @param {string} message @param {string} address */
  async keep(message, address) {
    if (this.about?.message === message && this.about.address === address && this.#kept.has(address)) return this.close();
    if (this.#busy.has(address)) return;
    this.#busy.add(address);
    try {
      if (!this.#kept.has(address)) this.#kept.set(address, await this.#save(address));
      this.about = { message, address, form: false };
    } catch (thrown) {
      this.room.acts.failed(thrown);
    }
    this.#busy.delete(address);
    this.room.requestUpdate();
  }

  /** @returns {Promise<Kept>} */
  async #save(/** @type {string} */ address) {
    const { mine } = await get(`/bookmarks/known?address=${encodeURIComponent(address)}`);
    const title = this.room.room?.chat?.resources?.find((resource) => resource.href === address)?.title;
    const saved = mine ?? (await post('/bookmarks', { address, ...(title ? { title } : {}) }));
    return { id: saved.id, title: saved.title, others: saved.savedBy.count - 1, had: Boolean(mine) };
  }

  /** As if it had not been pressed. */
  async undo() {
    const { address = '' } = this.about ?? {};
    const kept = this.#kept.get(address);
    if (!kept) return;
    try {
      await remove(`/bookmarks/${kept.id}`);
      this.#kept.delete(address);
      this.close();
    } catch (thrown) {
      this.room.acts.failed(thrown);
    }
  }

  /** The form for why comes when somebody asks for it, and its code with it. */
  async why() {
    const { about } = this;
    if (!about) return;
    await import('../lunchroom-save/define.js');
    this.about = { ...about, form: true };
    this.room.requestUpdate();
  }

  close() {
    const { message } = this.about ?? {};
    this.about = undefined;
    void this.room.passFocus(`li.post[data-id="${CSS.escape(message ?? '')}"] .keeps`);
  }
}
