import { get, post } from '../../core/api.js';
import { unreachable } from '../../core/problem.js';

/**
 * @typedef {import('../../core/shapes.js').Message} Message
 * @typedef {{id: string, heading?: string, message?: Message, topic?: string, by?: import('../../core/shapes.js').Person}} Block
 * @typedef {{id: string, title: string, blocks: Block[], changedAt: string, version: number}} Page
 */

/** Pages that the community builds from its posts. */
export class Pages {
  /** @type {{id: string, title: string, changedAt: string}[]} */
  list = [];
  /** @type {Page|null} the page that is open */
  page = null;
  /** @type {string} the post that is being picked */
  picking = '';
  on = false;
  ordering = false;

  /** @param {import('./lunchroom-community.js').LunchroomCommunity} host */
  constructor(host) {
    this.host = host;
  }

  get path() {
    return `${this.host.path}/pages`;
  }

  // Whatever is in its way, the rest of the community is there.
  async read() {
    try {
      this.list = (await get(this.path)).pages;
      if (this.page) this.page = this.list.some(({ id }) => id === this.page?.id) ? await get(`${this.path}/${this.page.id}`) : null;
    } catch (thrown) {
      if (unreachable(thrown).status === 401) throw thrown;
    }
    this.host.requestUpdate();
  }

  /** @param {string} id */
  async open(id) {
    const page = await this.host.tried(() => get(`${this.path}/${id}`));
    if (!page) return;
    this.host.thread.close();
    this.page = page;
    this.ordering = false;
    this.host.focusOn('.page h2');
  }

  close() {
    const id = this.page?.id;
    this.page = null;
    this.host.focusOn(`[data-page="${id}"]`);
  }

  begin(/** @type {boolean} */ on) {
    this.on = on;
    this.host.focusOn(on ? '.pageform input' : '#pages');
  }

  /** @param {FormData} form */
  async start(form) {
    const made = await this.host.tried(() => post(this.path, { title: String(form.get('title')) }));
    if (!made) return;
    this.on = false;
    await this.read();
    await this.open(made.id);
  }
}
