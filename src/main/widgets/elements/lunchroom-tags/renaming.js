import { get, patch, remove } from '../../core/api.js';
import { unreachable } from '../../core/problem.js';

const WRITTEN = 250;

/** Calling the chosen tag otherwise on all of one's bookmarks: what will change is shown first, and can be undone. */
export class Renaming {
  /** @param {import('./lunchroom-tags.js').LunchroomTags} el */
  constructor(el) {
    this.el = el;
    this.open = false;
    this.name = '';
    /** @type {{name: string, bookmarks: number, merging: number, there: number, after: number, sample: string[]}|null} */
    this.preview = null;
    /** @type {string[]} tags that begin like the name that is being written */
    this.known = [];
    /** @type {import('../../core/problem.js').Problem|null} */
    this.fault = null;
  }

  #timer = 0;
  #turn = 0;

  close() {
    clearTimeout(this.#timer);
    this.#turn += 1;
    this.open = false;
  }

  async toggle() {
    this.open = !this.open;
    this.name = this.el.tag;
    this.preview = null;
    this.fault = null;
    this.el.requestUpdate();
    await this.el.updateComplete;
    /** @type {HTMLInputElement|null} */ (this.el.renderRoot.querySelector('.renaming input'))?.select();
  }

  /** @param {string} name */
  write(name) {
    this.name = name;
    this.fault = null;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#look(), WRITTEN);
    this.el.requestUpdate();
  }

  async #look() {
    const turn = ++this.#turn;
    const name = this.name.trim();
    const tag = encodeURIComponent(this.el.tag);
    const ask = (/** @type {string} */ path) => get(path).catch(() => null);
    const [preview, found] = name
      ? await Promise.all([ask(`/bookmarks/tags/${tag}/renaming?name=${encodeURIComponent(name)}`), ask(`/bookmarks/tags?start=${encodeURIComponent(name)}&limit=6`)])
      : [null, null];
    if (turn !== this.#turn) return;
    this.preview = preview;
    this.known = (found?.tags ?? []).map((/** @type {{tag: string}} */ one) => one.tag);
    this.el.requestUpdate();
  }

  async rename() {
    const { el, name } = this;
    try {
      const { bookmarks, change } = await patch(`/bookmarks/tags/${encodeURIComponent(el.tag)}`, { name });
      el.choose(el.tag);
      el.said = { words: el.t('tags.renamed', { count: bookmarks, tag: name.trim() }), undo: () => void this.#undo(change) };
      this.#told();
    } catch (thrown) {
      this.fault = unreachable(thrown);
      el.requestUpdate();
    }
  }

  async #undo(/** @type {string} */ change) {
    const { el } = this;
    try {
      const { bookmarks } = await remove(`/bookmarks/tags/changes/${change}`);
      el.said = { words: el.t('tags.undone', { count: bookmarks }) };
      this.#told();
    } catch (thrown) {
      el.said = { words: el.explain(unreachable(thrown)) };
    }
  }

  #told() {
    void this.el.refresh();
    this.el.tell('tags-changed');
  }
}
