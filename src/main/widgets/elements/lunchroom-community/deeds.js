import { patch, post, put, remove } from '../../core/api.js';
import { clock } from '../../core/clock.js';

/** @typedef {import('../../core/shapes.js').Message} Message */

const SECOND_THOUGHTS = 300000;

/** What one does with a topic and its posts. */
export class Deeds {
  /** the message whose words are edited */
  editing = '';
  /** the message whose further acts are shown */
  unfolded = '';
  renaming = false;

  /** @param {import('./thread.js').Thread} thread */
  constructor(thread) {
    this.thread = thread;
    this.host = thread.host;
  }

  /** Nothing is under way: another topic opens. */
  end() {
    this.editing = '';
    this.renaming = false;
  }

  #act(/** @type {() => Promise<unknown>} */ act) {
    return this.host.tried(async () => {
      await act();
      this.host.requestUpdate();
      return true;
    });
  }

  /** @param {Message} message @param {string} kind @param {boolean} on */
  async react(message, kind, on) {
    const { about } = this.host;
    const mine = new Set(about.mine.reactions[message.id] ?? []);
    const path = `${this.host.path}/messages/${message.id}/reactions/${kind}`;
    const done = await this.#act(() => (on ? put(path) : remove(path)));
    if (!done) return;
    mine[on ? 'add' : 'delete'](kind);
    about.mine.reactions = { ...about.mine.reactions, [message.id]: [...mine] };
    this.unfolded = '';
    this.host.requestUpdate();
  }

  /** @param {Message} message */
  mayEdit(message) {
    return this.host.isMe(message.author) && clock.now() - Date.parse(message.at) < SECOND_THOUGHTS;
  }

  edit(/** @type {string} */ id) {
    const before = this.editing;
    this.editing = id;
    this.host.focusOn(id ? '.editor textarea' : `[data-id="${before}"]`);
  }

  /** @param {Message} message @param {string} words */
  async reword(message, words) {
    this.edit('');
    if (!words.trim() || words.trim() === message.words) return;
    const path = `${this.host.path}/messages/${message.id}`;
    await this.#act(async () => {
      const edited = await patch(path, { words: words.trim() });
      this.thread.each(message.id, () => edited);
    });
  }

  /** @param {Message} message */
  async drop(message) {
    await this.#act(() => remove(`${this.host.path}/messages/${message.id}`));
    this.host.focusOn(`[data-id="${message.id}"]`);
  }

  /** @param {Message} message */
  async restore(message) {
    await this.#act(async () => {
      const back = await post(`${this.host.path}/messages/${message.id}/restoration`);
      this.thread.each(message.id, () => back);
      if (message.id === this.thread.first?.id) await this.thread.open(this.thread.id);
    });
  }

  /** Says which reply answers the question, or that none does. @param {Message|null} message */
  async accept(message) {
    const path = `/topics/${this.thread.id}/answer`;
    await this.#act(async () => this.thread.became(await (message ? put(path, { message: message.id }) : remove(path))));
    this.host.focusOn(message ? '.accepted [data-id]' : '.thread h2');
  }

  /** Renames, closes, reopens, parks. @param {{title?: string, state?: string}} change */
  async change(change) {
    this.renaming = false;
    await this.#act(async () => {
      const { thread } = this;
      thread.topic = await patch(`/topics/${thread.id}`, change, { ifMatch: `"${thread.topic?.version}"` });
    });
    this.host.focusOn('.thread h2');
  }

  rename(/** @type {boolean} */ on) {
    this.renaming = on;
    this.host.focusOn(on ? '.renaming input' : '.thread h2');
  }
}
