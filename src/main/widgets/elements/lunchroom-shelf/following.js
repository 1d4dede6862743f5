import { get, post, remove } from '../../core/api.js';
import { newKey } from '../../core/keys.js';
import { unreachable } from '../../core/problem.js';

/** @typedef {{id: string, kind: string, name: string, title: string, open: boolean, usedAt?: string}} Followed */

/** Following what is here in a reader of feeds: an address for oneself, and the list of those one has, to end them. */
export class Following {
  /** @param {import('./lunchroom-shelf.js').LunchroomShelf} el */
  constructor(el) {
    this.el = el;
    /** @type {Followed[]} */
    this.all = [];
    this.kind = '';
    /** @type {{atom: string, json: string}|null} the addresses just made, while they are shown */
    this.made = null;
    /** @type {string|null} what somebody is about to end */
    this.ending = null;
    this.said = '';
    /** @type {import('../../core/problem.js').Problem|null} */
    this.fault = null;
    this.busy = false;
  }

  #key = '';

  begin() {
    this.made = null;
    this.ending = null;
    this.said = '';
    this.fault = null;
    this.#key = newKey();
    [this.kind] = this.kinds()[0];
    void this.#tried(() => this.#list());
  }

  /** What there is to follow here, the nearest first. @returns {[string, string][]} */
  kinds() {
    const { el } = this;
    const tag = el.tag ? [/** @type {[string, string]} */ (['tag', el.tag])] : [];
    return el.room ? [...tag, ['shelf', el.room], ['room', el.room], ['digest', el.room]] : [...tag, ['bookmarks', '']];
  }

  /** @param {string} kind */
  choose(kind) {
    this.kind = kind;
    this.made = null;
    this.#key = newKey();
    this.el.requestUpdate();
  }

  /** Makes an address. It is shown once: who loses it makes another. */
  follow() {
    const name = this.kinds().find(([kind]) => kind === this.kind)?.[1] ?? '';
    return this.#tried(async () => {
      const { atom, json } = await post('/feeds', { kind: this.kind, name }, { key: this.#key });
      this.made = { atom, json };
      await this.#list();
    });
  }

  /** @param {string|null} id */
  ask(id) {
    this.ending = id;
    this.said = '';
    this.el.requestUpdate();
  }

  /** @param {Followed} followed */
  end(followed) {
    return this.#tried(async () => {
      await remove(`/feeds/${followed.id}`);
      this.ending = null;
      this.said = this.el.t('follow.ended', { title: followed.title });
      await this.#list();
    });
  }

  /** @param {HTMLInputElement} field */
  async copy(field) {
    field.select();
    const copied = await navigator.clipboard?.writeText(field.value).then(() => true, () => false);
    this.said = this.el.t(copied ? 'follow.copied' : 'follow.copy.by-hand');
    this.el.requestUpdate();
  }

  async #list() {
    this.all = (await get('/feeds')).feeds;
  }

  async #tried(/** @type {() => Promise<unknown>} */ act) {
    if (this.busy) return;
    this.busy = true;
    this.fault = null;
    this.el.requestUpdate();
    try {
      await act();
    } catch (thrown) {
      this.fault = unreachable(thrown);
    } finally {
      this.busy = false;
      this.el.requestUpdate();
    }
  }
}
