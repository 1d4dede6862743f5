import { call, remove } from '../../core/api.js';
import { newKey } from '../../core/keys.js';
import { unreachable } from '../../core/problem.js';

// Ten thousand links take seconds, and a slow line more.
const PATIENCE = 120000;

/** Bringing a file of bookmarks in: choose, see what will come of it, do it, take it back. */
export class Bringing {
  /** @param {import('./lunchroom-shelf.js').LunchroomShelf} el */
  constructor(el) {
    this.el = el;
    this.begin();
  }

  #turn = 0;

  begin() {
    this.#turn += 1;
    /** @type {File|null} */
    this.file = null;
    this.folders = true;
    this.key = newKey();
    /** @type {any} */
    this.preview = null;
    /** @type {''|'reading'|'bringing'} */
    this.busy = '';
    /** @type {import('../../core/problem.js').Problem|null} */
    this.fault = null;
    this.el.requestUpdate();
  }

  /** @param {{file?: File|null, folders?: boolean}} chosen */
  async choose(chosen) {
    Object.assign(this, chosen);
    this.preview = null;
    if (this.file) await this.#ask('reading', '/preview', (preview) => (this.preview = preview));
  }

  bring() {
    return this.#ask('bringing', '', async ({ made }) => {
      const { el } = this;
      el.close();
      await el.refresh();
      el.said = { words: el.t('shelf.import.done', { count: made.brought }), undo: () => void this.#undo(made.id) };
    });
  }

  #undo(/** @type {string} */ id) {
    return this.el.acts.tried(async () => {
      await remove(`/bookmarks/imports/${id}`);
      await this.el.refresh();
    });
  }

  // An answer to a question that was asked anew since is nobody's answer.
  async #ask(/** @type {'reading'|'bringing'} */ what, /** @type {string} */ path, /** @type {(answer: any) => unknown} */ then) {
    const turn = ++this.#turn;
    this.busy = what;
    this.fault = null;
    this.el.requestUpdate();
    try {
      const options = { body: this.file, key: what === 'bringing' ? this.key : undefined, timeout: PATIENCE };
      const { data } = await call('POST', `/bookmarks/imports${path}?folders=${this.folders}`, options);
      if (turn === this.#turn) await then(data);
    } catch (thrown) {
      if (turn === this.#turn) this.fault = unreachable(thrown);
    } finally {
      if (turn === this.#turn) this.busy = '';
      this.el.requestUpdate();
    }
  }
}
