import { get } from '../../core/api.js';

const MOST = 30;

/** What a result may have come of in a room: its course, if it has one, and the chats that were held there. */
export class Origins {
  /** the course's title */
  course = '';
  /** @type {{id: string, title: string, startsAt: string}[]} the latest first */
  chats = [];
  #turn = 0;

  /** @param {import('./lunchroom-results.js').LunchroomResults} el */
  constructor(el) {
    this.el = el;
  }

  /** @param {string} tag */
  async choose(tag) {
    const turn = ++this.#turn;
    this.course = '';
    this.chats = [];
    this.el.fill({ room: tag });
    if (!tag) return;
    const room = `/rooms/${encodeURIComponent(tag)}`;
    const about = await get(room).catch(() => null);
    const [cohort, held] = await Promise.all([
      about?.cohort ? get(`${room}/cohort`).catch(() => null) : null,
      get(`${room}/chats?state=closed&state=second-sitting`).catch(() => null),
    ]);
    if (turn !== this.#turn) return;
    this.course = cohort?.title ?? '';
    this.chats = (held?.chats ?? []).sort((/** @type {any} */ a, /** @type {any} */ b) => (a.startsAt < b.startsAt ? 1 : -1)).slice(0, MOST);
    this.el.requestUpdate();
  }
}
