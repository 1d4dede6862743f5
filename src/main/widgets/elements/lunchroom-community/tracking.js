import { patch, post, remove } from '../../core/api.js';
import { tracked } from '../../state/community.js';

/** @typedef {import('../../state/community.js').Tracked} Tracked */

/** "You asked, we did": what was taken on, and for those who run the community the form to it. */
export class Tracking {
  /** @type {Tracked[]} */
  list = [];
  /** Whether all are shown, not only the latest. */
  all = false;
  /** @type {{id?: string, topic?: string, title: string, dueOn?: string, state?: string, outcome?: string, version?: number}|null} what is written */
  form = null;

  /** @param {import('./lunchroom-community.js').LunchroomCommunity} host */
  constructor(host) {
    this.host = host;
  }

  get path() {
    return `${this.host.path}/tracked`;
  }

  /** A new one, of a topic or of nothing. @param {import('../../state/community.js').Topic} [topic] */
  begin(topic) {
    this.form = { title: topic?.title ?? '', topic: topic?.id, state: 'open' };
    this.host.focusOn('.tracking input');
  }

  edit(/** @type {Tracked} */ one) {
    this.form = { ...one };
    this.host.focusOn('.tracking input');
  }

  end() {
    this.form = null;
    this.host.focusOn('#tracked');
  }

  showAll() {
    this.all = true;
    this.host.requestUpdate();
  }

  choose(/** @type {string} */ state) {
    if (this.form) this.form = { ...this.form, state };
    this.host.requestUpdate();
  }

  /** @param {FormData} data */
  async save(data) {
    const { form } = this;
    const text = (/** @type {string} */ name) => String(data.get(name) ?? '').trim();
    const about = { title: text('title'), ...(text('dueOn') ? { dueOn: text('dueOn') } : {}) };
    const outcome = form?.state === 'open' ? {} : { outcome: text('outcome') };
    const done = await this.host.tried(() =>
      form?.id
        ? patch(`${this.path}/${form.id}`, { ...about, state: form.state, ...outcome }, { ifMatch: `"${form.version}"` })
        : post(this.path, { ...about, ...(form?.topic ? { topic: form.topic } : {}) }),
    );
    if (!done) return;
    this.list = tracked(this.list, { tracked: done });
    this.end();
  }

  async drop() {
    const { form } = this;
    const done = await this.host.tried(() => remove(`${this.path}/${form?.id}`).then(() => true));
    if (!done) return;
    this.list = this.list.filter(({ id }) => id !== form?.id);
    this.end();
  }
}
