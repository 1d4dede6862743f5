import { call, get, pause, remove } from '../../core/api.js';
import { newKey } from '../../core/keys.js';
import { unreachable } from '../../core/problem.js';

// A slow line takes its time for ten megabytes.
const PATIENCE = 120000;
const LOOK_AGAIN = 400;

/** @typedef {{id: string, brought: number, known: number, total: number, running: boolean}} Import */

/** Bringing a file of bookmarks in: choose, see what will come of it, do it, take it back. */
export class Bringing {
  /** @param {import('./lunchroom-shelf.js').LunchroomShelf} el */
  constructor(el) {
    this.el = el;
    /** @type {Import|null} what is being brought just now */
    this.coming = null;
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
      this.el.close();
      void this.watch(made);
    });
  }

  /** Goes on watching what was begun before the page was loaded again. */
  async resume() {
    const found = await get('/bookmarks/imports').catch(() => null);
    const running = found?.imports.find((/** @type {Import} */ one) => one.running);
    if (running && !this.coming) void this.watch(running);
  }

  /** How far it is, until it is done or called off. @param {Import} begun */
  async watch(begun) {
    const { el } = this;
    this.coming = begun;
    try {
      while (this.coming?.id === begun.id && this.coming.running && el.isConnected) {
        el.requestUpdate();
        await pause(LOOK_AGAIN);
        const now = await get(`/bookmarks/imports/${begun.id}`);
        if (this.coming?.id === begun.id) this.coming = now;
      }
      if (this.coming?.id === begun.id) await this.#done(this.coming);
    } catch (thrown) {
      // Called off in another window, for example.
      if (this.coming?.id === begun.id) el.said = { words: el.explain(unreachable(thrown)) };
    }
    if (this.coming?.id === begun.id) this.coming = null;
    el.requestUpdate();
  }

  async #done(/** @type {Import} */ made) {
    const { el } = this;
    if (made.running) return;
    await el.refresh();
    el.tell('tags-changed');
    el.said = { words: el.t('shelf.import.done', { count: made.brought }), undo: () => void this.#undo(made.id) };
  }

  /** Calls off what is still to come, and takes back what has come. */
  cancel() {
    const { el, coming } = this;
    this.coming = null;
    return el.acts.tried(async () => {
      if (coming) await remove(`/bookmarks/imports/${coming.id}`);
      await el.refresh();
      el.said = { words: el.t('shelf.import.cancelled') };
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
      const options = { body: this.file, key: what === 'bringing' ? this.key : undefined, later: what === 'bringing', timeout: PATIENCE };
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
