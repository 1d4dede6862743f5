import { get, post, remove } from '../../core/api.js';
import { unreachable } from '../../core/problem.js';
import { dated } from '../../state/readings.js';

/** @typedef {{id: string, title: string, words?: string, opensAt: string, topic?: string}} Part @typedef {{id: string, title: string, link?: string, parts: Part[], version: number}} Reading */

/** What is read together, and for those who run the community the form that begins it. */
export class Readings {
  /** @type {Reading[]} */
  list = [];
  on = false;

  /** @param {import('./lunchroom-community.js').LunchroomCommunity} host */
  constructor(host) {
    this.host = host;
  }

  get path() {
    return `${this.host.path}/readings`;
  }

  // Whatever is in its way, the rest of the community is there.
  async read() {
    try {
      this.list = (await get(this.path)).readings;
    } catch (thrown) {
      if (unreachable(thrown).status === 401) throw thrown;
    }
    this.host.requestUpdate();
  }

  begin(/** @type {boolean} */ on) {
    this.on = on;
    this.host.focusOn(on ? '.readingform input' : '#reading');
  }

  /** @param {FormData} form */
  async start(form) {
    const text = (/** @type {string} */ name) => String(form.get(name) ?? '').trim();
    const parts = dated(text('parts'), text('from'), Number(text('days')));
    const made = await this.host.tried(() => post(this.path, { title: text('title'), ...(text('link') ? { link: text('link') } : {}), parts }));
    if (!made) return;
    await this.read();
    this.begin(false);
  }

  /** @param {Reading} reading */
  async stop(reading) {
    await this.host.tried(() => remove(`${this.path}/${reading.id}`));
    await this.read();
    this.host.focusOn('#reading');
  }
}
