import { get, patch, post, put, remove } from '../../core/api.js';
import { behind } from '../../state/ideas.js';

/** @typedef {import('../../state/ideas.js').Idea} Idea @typedef {'try'|'share'|'edit'|null} Panel */

/** One card: what was said by those who tried it, and what one can do with it. */
export class One {
  /** @param {import('./lunchroom-ideas.js').LunchroomIdeas} host */
  constructor(host) {
    this.host = host;
    /** @type {Idea|null} the card that is open */
    this.idea = null;
    /** @type {import('../../state/ideas.js').Line[]} */
    this.lines = [];
    /** @type {string|undefined} */
    this.after = undefined;
    /** @type {Panel} */
    this.panel = null;
    /** @type {{tag: string, title: string}[]} rooms that it can be shared in */
    this.rooms = [];
    this.outcome = '';
    this.busy = false;
    this.removing = false;
  }

  get path() {
    return `/ideas/${this.idea?.id}`;
  }

  /** Opens a card, or says that there is none. @param {string} id @param {() => boolean} [current] */
  async open(id, current = () => true) {
    const idea = await get(`/ideas/${encodeURIComponent(id)}`);
    if (!current()) return;
    this.#show(idea);
    if (!this.host.teaser) await this.#read();
  }

  #show(/** @type {Idea} */ idea) {
    this.idea = idea;
    this.host.requestUpdate();
  }

  /** From the list: the card is there at once, and what is said of it follows. @param {Idea} idea @param {Panel} [panel] */
  async go(idea, panel = null) {
    this.lines = [];
    this.after = undefined;
    this.removing = false;
    this.host.said = '';
    this.#show(idea);
    this.panel = null;
    if (panel) this.toggle(panel);
    else this.host.focusOn('.detail h2');
    await this.host.tried(() => this.#read());
  }

  async #read() {
    const found = await get(`${this.path}/tries`);
    this.lines = found.tries;
    this.after = found.after;
    this.host.requestUpdate();
  }

  async more() {
    const found = await this.host.tried(() => get(`${this.path}/tries?after=${this.after}`));
    if (!found) return;
    this.lines = behind(this.lines, found.tries);
    this.after = found.after;
    this.host.requestUpdate();
  }

  /** Reads it again; whoever may no longer see it is led back to the list. */
  async refresh() {
    const { idea } = this;
    if (!idea || this.panel) return;
    const now = await get(this.path).catch((problem) => (problem.status === 404 ? null : idea));
    if (this.idea?.id !== idea.id) return;
    if (!now) return this.close();
    this.#show(now);
    await this.#read().catch(() => {});
  }

  /** Back to the list. */
  close() {
    const id = this.idea?.id;
    this.idea = null;
    this.panel = null;
    this.host.requestUpdate();
    this.host.focusOn(`li[data-idea="${id}"] h3 button`);
  }

  /** @param {Panel} panel */
  toggle(panel) {
    this.panel = this.panel === panel ? null : panel;
    this.outcome = this.idea?.mine.tried?.outcome ?? '';
    if (this.panel === 'share') void this.#whereTo();
    this.host.requestUpdate();
    this.host.focusOn(this.panel ? '.panel :is(input, select, textarea)' : `[data-opens="${panel}"]`);
  }

  async #whereTo() {
    const found = await this.host.tried(() => get('/rooms'));
    this.rooms = found?.rooms ?? found ?? [];
    this.host.requestUpdate();
  }

  /** @param {() => Promise<unknown>} act @returns {Promise<boolean>} whether it was done */
  async #act(act) {
    if (this.busy || !this.idea) return false;
    this.busy = true;
    this.host.requestUpdate();
    const done = await this.host.tried(async () => {
      await act();
      return true;
    });
    this.busy = false;
    this.host.requestUpdate();
    return Boolean(done);
  }

  async #again() {
    const { id } = /** @type {Idea} */ (this.idea);
    const now = await get(`/ideas/${id}`).catch(() => null);
    this.host.changed(id, now);
    if (!now) return this.close();
    this.#show(now);
    await this.#read().catch(() => {});
  }

  /** @param {string} line @param {boolean} named */
  async try(line, named) {
    if (!(await this.#act(() => put(`${this.path}/tries/mine`, { outcome: this.outcome, line, named })))) return;
    this.toggle('try');
    await this.#again();
    this.host.said = this.host.t('ideas.try.done');
  }

  async untry() {
    if (!(await this.#act(() => remove(`${this.path}/tries/mine`)))) return;
    this.toggle('try');
    await this.#again();
  }

  /** @param {Idea} idea */
  async keep(idea) {
    const kept = !idea.mine.kept;
    const done = await this.host.tried(() => (kept ? put : remove)(`/ideas/${idea.id}/kept`).then(() => true));
    if (!done) return;
    const now = { ...idea, kept: idea.kept + (kept ? 1 : -1), mine: { ...idea.mine, kept } };
    if (this.idea?.id === idea.id) this.#show(now);
    this.host.changed(idea.id, now);
  }

  /** @param {string} room @param {string} line */
  async share(room, line) {
    let shared = /** @type {any} */ (null);
    if (!(await this.#act(async () => (shared = await post(`${this.path}/shares`, { room, line }))))) return;
    this.toggle('share');
    await this.#again();
    const how = shared.waiting ? 'waits' : shared.guarded ? 'guarded' : 'done';
    this.host.said = this.host.t(`ideas.share.${how}`, { room: shared.room });
  }

  /** @param {Record<string, unknown>} change */
  async edit(change) {
    if (!(await this.#act(() => patch(this.path, change)))) return;
    this.toggle('edit');
    await this.#again();
  }

  async askAuthor() {
    if (!(await this.#act(() => post(`${this.path}/consent`)))) return;
    await this.#again();
    this.host.said = this.host.t('ideas.consent.sent');
  }

  /** @param {string} line */
  async removeLine(line) {
    if (await this.#act(() => remove(`${this.path}/tries/${line}/line`))) await this.#again();
  }

  /** A second press means it. */
  async remove() {
    if (!this.removing) {
      this.removing = true;
      return this.host.requestUpdate();
    }
    const { id } = /** @type {Idea} */ (this.idea);
    if (!(await this.#act(() => remove(this.path)))) return;
    this.host.changed(id, null);
    this.close();
    this.host.said = this.host.t('ideas.removed');
    this.host.focusOn('h2');
  }
}
