import { get, put, remove } from '../../core/api.js';

/**
 * @typedef {{kind?: string, room?: string, widget: boolean, mail: boolean, push: boolean, digest: boolean, chosen: boolean}} Choice
 * @typedef {{on: boolean, reached: boolean, mostADay?: number, most: number, atWork: boolean, day: string} & Record<string, any>} Mail
 */

/** By which ways somebody hears of what; kept as soon as it is said. */
export class Choices {
  /** @type {Choice[]} */
  kinds = [];
  /** @type {Choice[]} */
  rooms = [];
  /** @type {Mail|null} */
  mail = null;
  busy = false;

  /** @param {import('./lunchroom-inbox.js').LunchroomInbox} el */
  constructor(el) {
    this.el = el;
  }

  load() {
    return this.#act(async () => {
      const [choices, mail] = await Promise.all([get('/me/choices'), get('/me/mail')]);
      this.mail = mail;
      return choices;
    });
  }

  /** @param {Choice} choice @param {'widget'|'mail'|'digest'} way @param {boolean} on */
  kind({ kind, widget, mail, push, digest }, way, on) {
    return this.#act(() => put(`/me/choices/kinds/${kind}`, { widget, mail, push, digest, [way]: on }));
  }

  /** @param {Choice} choice */
  usual({ kind, room }) {
    const path = room ? `rooms/${encodeURIComponent(room)}${kind ? `/kinds/${kind}` : ''}` : `kinds/${kind}`;
    return this.#act(() => remove(`/me/choices/${path}`));
  }

  /** @param {{mostADay?: number, atWork?: boolean}} change */
  mails(change) {
    return this.#act(async () => {
      const { digests, catchUp, zone, quietFrom, quietUntil, day, time, mostADay, atWork } = /** @type {Mail} */ ({ ...this.mail, ...change });
      this.mail = await put('/me/mail', { digests, catchUp, zone, quietFrom, quietUntil, day, time, mostADay, atWork });
      return null;
    });
  }

  async #act(/** @type {() => Promise<{kinds: Choice[], rooms: Choice[]}|null>} */ act) {
    this.busy = true;
    this.el.said = '';
    this.el.requestUpdate();
    try {
      const all = await act();
      if (all) ({ kinds: this.kinds, rooms: this.rooms } = all);
    } catch (problem) {
      this.el.said = this.el.explain(/** @type {any} */ (problem));
    }
    this.busy = false;
    this.el.requestUpdate();
  }
}
