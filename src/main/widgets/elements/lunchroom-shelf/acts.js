import { get, patch, post, remove } from '../../core/api.js';
import { unreachable } from '../../core/problem.js';

/** @typedef {import('../../state/shelf.js').Item} Item */

/** What one does with links on a shelf: for oneself, and for hosts on the room's. */
export class Acts {
  /** @param {import('./lunchroom-shelf.js').LunchroomShelf} el */
  constructor(el) {
    this.el = el;
    /** @type {string|null} the item whose title a host writes */
    this.renaming = null;
  }

  /** Does it; what went wrong is said in place, and the rest stays as it is. @template T @param {() => Promise<T>} act */
  async tried(act) {
    this.el.said = null;
    try {
      return await act();
    } catch (thrown) {
      this.el.said = { words: this.el.explain(unreachable(thrown)) };
      return undefined;
    }
  }

  /** @type {Map<string, {words: string}>} kept words of pages, as far as they were read */
  texts = new Map();

  /** @param {Item} item */
  async readText(item) {
    if (this.texts.has(item.key)) return;
    const path = this.el.room ? `${this.#address(item)}/text` : `/bookmarks/${item.key}/text`;
    const text = await this.tried(() => get(path));
    if (text) this.texts.set(item.key, text);
    this.el.requestUpdate();
  }

  /** Keeps a link of the shelf for oneself, or no longer. @param {Item} item */
  keep(item) {
    return this.tried(async () => {
      if (item.mine) {
        await remove(`/bookmarks/${item.mine}`);
        this.el.change(item.key, { mine: null });
      } else {
        const saved = await post('/bookmarks', { address: item.address, title: item.title, tags: item.tags });
        this.el.change(item.key, { mine: saved.id });
      }
      await this.el.refresh();
    });
  }

  /** Forgets one of one's own, with a way back. @param {Item} item */
  forget(item) {
    return this.tried(async () => {
      await remove(`/bookmarks/${item.mine}`);
      this.el.items = this.el.items.filter((other) => other.key !== item.key);
      this.el.said = { words: this.el.t('shelf.forgot', { title: item.title }), undo: () => void this.#again(item) };
    });
  }

  #again(/** @type {Item} */ item) {
    const { address, title, description = '', note = '', tags, audience, room, group, readLater } = item;
    return this.tried(async () => {
      await post('/bookmarks', { address, title, description, note, tags, audience, readLater, ...(room ? { room } : {}), ...(group ? { group } : {}) });
      await this.el.refresh();
    });
  }

  /** @param {Item} item */
  later(item) {
    return this.tried(async () => {
      await patch(`/bookmarks/${item.mine}`, { readLater: !item.readLater });
      this.el.change(item.key, { readLater: !item.readLater });
    });
  }

  #address = (/** @type {Item} */ item) => `/rooms/${encodeURIComponent(this.el.room)}/shelf/${item.key}`;

  /** @param {Item} item */
  pin(item) {
    return this.tried(async () => {
      await patch(this.#address(item), { pinned: !item.pinned });
      await this.el.refresh();
    });
  }

  /** @param {Item} item @param {string} title */
  rename(item, title) {
    this.renaming = null;
    this.el.requestUpdate();
    return this.tried(async () => this.el.change(item.key, { title: (await patch(this.#address(item), { title })).title }));
  }

  /** Calls the chosen tag otherwise on all of one's own; what has the new name already joins. @param {string} name */
  nameTag(name) {
    return this.tried(async () => {
      const { bookmarks, change } = await patch(`/bookmarks/tags/${encodeURIComponent(this.el.tag)}`, { name });
      this.el.naming = false;
      this.el.tag = name.trim().replace(/^#+/, '').replace(/\s+/g, '-');
      await this.el.refresh();
      this.el.tell('tags-changed');
      this.el.said = { words: this.el.t('shelf.tag.renamed', { count: bookmarks }), undo: () => void this.#unname(change) };
    });
  }

  #unname(/** @type {string} */ change) {
    return this.tried(async () => {
      await remove(`/bookmarks/tags/changes/${change}`);
      this.el.tell('tags-changed');
      this.el.choose(this.el.tag);
    });
  }

  /** @param {Item} item */
  drop(item) {
    return this.tried(async () => {
      await remove(this.#address(item));
      await this.el.refresh();
      this.el.said = { words: this.el.t('shelf.dropped', { title: item.title }), undo: () => void this.#restore(item) };
    });
  }

  #restore(/** @type {Item} */ item) {
    return this.tried(async () => {
      await post(`${this.#address(item)}/restoration`);
      await this.el.refresh();
    });
  }
}
