import { get, put, remove } from '../../core/api.js';
import { ownZone } from '../../state/zones.js';

/** How the reader gets digests and their catch-up by mail, and what they follow. */
export class MyMail {
  /** @param {import('./lunchroom-digest.js').LunchroomDigest} el */
  constructor(el) {
    this.el = el;
    /** @type {any} what the server keeps */
    this.wish = null;
    this.busy = false;
  }

  async load() {
    this.wish = await this.el.tried(() => get('/me/mail'));
    this.el.requestUpdate();
  }

  /** @param {Record<string, unknown>} change */
  async change(change) {
    const { digests, catchUp, language, zone, quietFrom, quietUntil, day, time } = this.wish;
    // Whoever never said where they are and how they speak is where their browser is, and speaks as this page does.
    const own = this.wish.said ? { language, zone } : { language: this.#spoken(), zone: ownZone() };
    const said = { digests, catchUp, ...own, quietFrom, quietUntil, day, time, ...change };
    await this.#act(() => put('/me/mail', said));
  }

  #spoken() {
    const [page] = this.el.lingo.tag.split('-');
    return this.wish.languages.includes(page) ? page : this.wish.language;
  }

  /** @param {boolean} wanted */
  async room(wanted) {
    const path = `/me/mail/digests/${encodeURIComponent(this.el.tag ?? '*')}`;
    await this.#act(() => (wanted ? put(path) : remove(path)));
  }

  /** @param {'rooms'|'tags'} kind @param {string} what @param {boolean} wanted */
  async follow(kind, what, wanted) {
    const path = `/${kind}/${encodeURIComponent(what)}/following`;
    await this.#act(() => (wanted ? put(path) : remove(path)));
  }

  async #act(/** @type {() => Promise<any>} */ deed) {
    this.busy = true;
    this.el.requestUpdate();
    const done = await this.el.tried(async () => ({ answer: await deed() }));
    if (done) {
      this.wish = (await get('/me/mail').catch(() => null)) ?? this.wish;
      this.el.say(this.el.t('digest.kept'));
    }
    this.busy = false;
    this.el.requestUpdate();
  }
}
