import { call, get, post, put, remove } from '../../core/api.js';
import { unreachable } from '../../core/problem.js';

/**
 * @typedef {import('../../core/shapes.js').Message} Message
 * @typedef {{id: string, heading?: string, message?: Message, topic?: string, by?: import('../../core/shapes.js').Person}} Block
 * @typedef {{id: string, title: string, blocks: Block[], changedAt: string, version: number}} Page
 */

/** Pages that the community builds from its posts: reading one, picking for one, putting one in order. */
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

  /** Which page, where there are several. @param {Message} message */
  async pick(message) {
    if (this.list.length === 1) return this.put(this.list[0].id, message);
    this.picking = this.picking === message.id ? '' : message.id;
    this.host.requestUpdate();
  }

  /** @param {string} page @param {Message} message */
  async put(page, message) {
    const done = await this.host.tried(() => put(`${this.path}/${page}/posts/${message.id}`));
    this.picking = '';
    if (done) this.host.said = this.host.t('community.page.picked', { title: `\u2068${done.title}\u2069` });
    this.host.requestUpdate();
  }

  /** @param {Block} block */
  async drop(block) {
    const { page } = this;
    await this.host.tried(() => remove(`${this.path}/${page?.id}/posts/${block.message?.id}`));
    await this.read();
    this.host.focusOn('.page h2');
  }

  order(/** @type {boolean} */ on) {
    this.ordering = on;
    this.host.focusOn('.page h2');
  }

  /** One place up or down. @param {number} at @param {number} by */
  async move(at, by) {
    const blocks = [...(this.page?.blocks ?? [])];
    const [block] = blocks.splice(at, 1);
    blocks.splice(at + by, 0, block);
    await this.#arrange(blocks);
    this.host.focusOn(`[data-block="${block.id}"] .${by < 0 ? 'up' : 'down'}:not(:disabled), [data-block="${block.id}"] button`);
  }

  /** @param {number} at @param {string} heading above the part there */
  async addHeading(at, heading) {
    const blocks = /** @type {any[]} */ ([...(this.page?.blocks ?? [])]);
    blocks.splice(at, 0, { heading });
    await this.#arrange(blocks);
  }

  /** @param {Block} block */
  async takeOff(block) {
    await this.#arrange((this.page?.blocks ?? []).filter((each) => each !== block));
    this.host.focusOn('.page h2');
  }

  async #arrange(/** @type {{id?: string, heading?: string}[]} */ blocks) {
    const { page } = this;
    const wanted = blocks.map(({ id, heading }) => ({ ...(id ? { id } : {}), ...(heading ? { heading } : {}) }));
    const done = await this.host.tried(() => call('PUT', `${this.path}/${page?.id}`, { body: { blocks: wanted }, ifMatch: `"${page?.version}"` }));
    if (done) this.page = done.data;
    this.host.requestUpdate();
  }

  async removePage() {
    await this.host.tried(() => remove(`${this.path}/${this.page?.id}`));
    this.page = null;
    await this.read();
    this.host.focusOn('#pages');
  }
}
