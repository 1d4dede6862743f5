import { call, get, post } from '../../core/api.js';
import { unreachable } from '../../core/problem.js';

/** @typedef {import('../../state/qanda.js').Ask} Ask */

/** What those who run a room do with an ask, and the way back. */
export class Acts {
  /** @param {import('./lunchroom-queue.js').LunchroomQueue} el */
  constructor(el) {
    this.el = el;
    /** @type {{words: string, undo: () => Promise<void>}[]} the last is undone first */
    this.done = [];
    this.busy = false;
  }

  /** @param {Ask} ask @param {string} act @param {unknown} body @param {boolean} [asRead] only if it is still what was read */
  async #act(ask, act, body, asRead = false) {
    const options = { body, ...(asRead ? { ifMatch: `"${ask.version}"` } : {}) };
    return (await call(act ? 'POST' : 'PATCH', `${this.el.path}/asks/${ask.id}${act ? `/${act}` : ''}`, options)).data;
  }

  /**
   * Does one thing at a time; a refusal is said, and the ask is read again: somebody else may have been quicker.
   * @param {Ask} ask @param {() => Promise<{now: Ask, said: string, undo: (() => Promise<Ask>)|null}>} act
   */
  async #tried(ask, act) {
    if (this.busy) return;
    this.busy = true;
    try {
      const { now, said, undo } = await act();
      if (undo) this.done.push({ words: said, undo: () => this.#back(undo) });
      this.el.acted(now, said);
    } catch (thrown) {
      this.el.say(this.el.explain(unreachable(thrown)));
      const found = await get(`${this.el.path}/asks/${ask.id}`).catch(() => null);
      if (found) this.el.seen(found.ask);
    } finally {
      this.busy = false;
    }
  }

  async #back(/** @type {() => Promise<Ask>} */ undo) {
    try {
      this.el.acted(await undo(), this.el.t('queue.undone'));
    } catch (thrown) {
      this.el.say(this.el.explain(unreachable(thrown)));
    }
  }

  #reopen = (/** @type {Ask} */ ask) => () => this.#act(ask, 'reopening', {});

  /** Undoes what was done last here. */
  async undo() {
    const last = this.done.pop();
    if (last) await last.undo();
    else this.el.say(this.el.t('queue.nothing'));
  }

  /** @param {Ask} ask */
  approve(ask) {
    return this.#tried(ask, async () => {
      const now = await this.#act(ask, 'approval', {}, true);
      this.el.approved(ask.id);
      const through = now.state === 'approved';
      return { now, said: this.el.t(through ? 'queue.did.approve' : 'queue.did.first'), undo: through ? this.#reopen(ask) : null };
    });
  }

  /** @param {Ask} ask @param {string} reason @param {string} note */
  decline(ask, reason, note) {
    return this.#tried(ask, async () => {
      const now = await this.#act(ask, 'decline', { reason, ...(note.trim() ? { note: note.trim() } : {}) });
      return { now, said: this.el.t('queue.did.decline', { reason: this.el.t(`qanda.reason.${reason}`) }), undo: this.#reopen(ask) };
    });
  }

  /** @param {Ask} ask @param {string} into */
  merge(ask, into) {
    return this.#tried(ask, async () => ({
      now: await this.#act(ask, 'merge', { into }),
      said: this.el.t('queue.did.merge'),
      undo: this.#reopen(ask),
    }));
  }

  /** @param {Ask} ask @param {string} words */
  edit(ask, words) {
    return this.#tried(ask, async () => {
      const now = await this.#act(ask, '', { words }, true);
      return { now, said: this.el.t('queue.did.edit'), undo: () => this.#act(now, '', { words: ask.words }, true) };
    });
  }

  /** On stage stands one ask: the one before it leaves. @param {Ask} ask */
  stage(ask) {
    return this.#tried(ask, async () => {
      const { current } = await get(`${this.el.path}/stage`);
      const now = await this.#act(ask, 'stage', current ? { instead: current.id } : {});
      if (current) this.el.seen((await get(`${this.el.path}/asks/${current.id}`)).ask);
      return { now, said: this.el.t('queue.did.stage'), undo: this.#reopen(ask) };
    });
  }

  /** @param {Ask} ask @param {string} [words] live without them */
  answer(ask, words) {
    return this.#tried(ask, async () => ({
      now: await this.#act(ask, 'answer', words ? { how: 'writing', words } : { how: 'live' }),
      said: this.el.t('queue.did.answer'),
      undo: this.#reopen(ask),
    }));
  }

  /** The owner answers until a day, and is chased until then. @param {Ask} ask @param {string} owner @param {string} due */
  promise(ask, owner, due) {
    return this.#tried(ask, async () => {
      const now = await this.#act(ask, 'promise', { owner, due });
      const { promise } = ask;
      const again = () => this.#act(ask, 'promise', { owner: promise?.owner.id, due: promise?.due });
      return { now, said: this.el.t('queue.did.promise', { name: now.promise.owner.name }), undo: promise ? again : this.#reopen(ask) };
    });
  }

  /** Who could promise an answer. @param {string} query @returns {Promise<import('../../core/shapes.js').Person[]>} */
  people(query) {
    return get(`/people?${new URLSearchParams({ query })}`).catch(() => []);
  }

  /** What an ask could be merged into. @param {Ask} ask @returns {Promise<Ask[]>} */
  async alike(ask) {
    const found = await post(`${this.el.path}/asks/similar`, { words: ask.words }, { key: '' }).catch(() => ({ asks: [] }));
    return found.asks.filter((/** @type {Ask} */ other) => other.id !== ask.id);
  }
}
