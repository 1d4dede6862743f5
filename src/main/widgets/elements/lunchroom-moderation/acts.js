import { patch, post, remove } from '../../core/api.js';

/** What moderators do at the desk. The last act that can be undone has its way back at hand. */
export class Acts {
  /** @param {import('./lunchroom-moderation.js').LunchroomModeration} desk */
  constructor(desk) {
    this.desk = desk;
    /** @type {(() => Promise<unknown>)|null} */
    this.last = null;
  }

  forget() {
    this.last = null;
  }

  get #path() {
    return `${this.desk.path}/moderation`;
  }

  /** Does it, says so, looks again, and leaves the focus with the next card. */
  async #do(/** @type {() => Promise<(() => Promise<unknown>)|null>} */ act, /** @type {string} */ said) {
    const { desk } = this;
    const next = this.#next();
    await desk.tried(async () => {
      this.last = await act();
      desk.panel = null;
      await desk.refresh();
      // Said once it shows.
      desk.say(said);
      await desk.focusOn(next && desk.renderRoot.querySelector(next) ? next : 'article, h2');
    });
  }

  #next() {
    const all = /** @type {HTMLElement[]} */ ([...this.desk.renderRoot.querySelectorAll('article')]);
    const at = all.findIndex((one) => one.dataset.card === this.desk.panel?.id || one.matches(':focus-within'));
    const next = all[at + 1] ?? all[at - 1];
    return next ? `[data-card="${CSS.escape(next.dataset.card ?? '')}"]` : '';
  }

  #undoing = (/** @type {string} */ id) => () => post(`${this.#path}/measures/${id}/undoing`);

  /** @param {any} body a step of the ladder */
  take(body) {
    return this.#do(async () => {
      const measure = await post(`${this.#path}/measures`, body);
      return this.#undoing(measure.id);
    }, this.desk.t(`mod.step.${body.kind}`));
  }

  /** @param {string} id */
  undoMeasure(id) {
    return this.#do(async () => {
      await this.#undoing(id)();
      return null;
    }, this.desk.t('mod.said.undone'));
  }

  undo() {
    const { last } = this;
    if (!last) return undefined;
    return this.#do(async () => {
      await last();
      return null;
    }, this.desk.t('mod.said.undone'));
  }

  /** @param {string} id */
  approve(id) {
    return this.#do(async () => {
      await post(`${this.#path}/waiting/${id}/approval`);
      return null;
    }, this.desk.t('mod.said.approved'));
  }

  /** @param {string} id @param {string} reason @param {string} note */
  decline(id, reason, note) {
    return this.#do(async () => {
      const measure = await post(`${this.#path}/waiting/${id}/refusal`, { reason, note });
      return this.#undoing(measure.id);
    }, this.desk.t('mod.step.decline'));
  }

  /** @param {string} id @param {string} outcome @param {string} note */
  closeCase(id, outcome, note) {
    return this.#do(async () => {
      await post(`${this.#path}/cases/${id}/closing`, { outcome, note });
      return () => post(`${this.#path}/cases/${id}/reopening`);
    }, this.desk.t('mod.said.closed'));
  }

  /** @param {string} id @param {string} outcome @param {string} answer */
  answer(id, outcome, answer) {
    return this.#do(async () => {
      await post(`${this.#path}/appeals/${id}/answer`, { outcome, answer });
      return null;
    }, this.desk.t('mod.said.answered'));
  }

  /** @param {{kind: string, text: string}} word */
  addWord(word) {
    return this.#do(async () => {
      const made = await post(`${this.#path}/words`, word);
      return () => remove(`${this.#path}/words/${made.id}`);
    }, this.desk.t('mod.said.added'));
  }

  /** What it would have held last week. @param {{kind: string, text: string}} word */
  async trial({ kind, text }) {
    const { desk } = this;
    const trial = await desk.tried(() => post(`${this.#path}/words/trial`, { kind, text }));
    if (trial) desk.say(desk.t('mod.trial', { text, count: trial.held, of: trial.of }));
  }

  /** @param {{id: string, state: string}} word @param {string} state */
  turn(word, state) {
    const path = `${this.#path}/words/${word.id}`;
    return this.#do(async () => {
      await patch(path, { state });
      return () => patch(path, { state: word.state });
    }, this.desk.t(`mod.word.said.${state}`));
  }

  /** @param {string} id */
  dropWord(id) {
    return this.#do(async () => {
      await remove(`${this.#path}/words/${id}`);
      return null;
    }, this.desk.t('mod.said.removed'));
  }

  /** @param {any} manners */
  manners(manners) {
    return this.#do(async () => {
      await patch(`${this.desk.path}/manners`, manners);
      return null;
    }, this.desk.t('mod.said.saved'));
  }
}
