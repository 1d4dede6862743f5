import { get } from '../../core/api.js';

const MOST = 100;

/** The titles of a community's topics, which stand above their first posts also where the community is read as a room. */
export class Titles {
  #titles = /** @type {Map<string, string>} */ (new Map());

  /** @param {import('./lunchroom-room.js').LunchroomRoom} room */
  constructor(room) {
    this.room = room;
  }

  /** A room has opened; without its titles it is there all the same. */
  async opened() {
    this.#titles = new Map();
    const { room, path } = this.room;
    if (room?.kind !== 'community') return;
    const found = await get(`${path}/topics?sort=new&limit=${MOST}`).catch(() => null);
    if (!found || this.room.room?.tag !== room.tag) return;
    for (const topic of found.topics) this.#put(topic);
    this.room.requestUpdate();
  }

  /** @param {any} entry */
  told({ type, topic }) {
    if (type === 'topic.changed' && topic) this.#put(topic);
  }

  #put(/** @type {{message?: string, title?: string}} */ { message, title }) {
    if (!message) return;
    if (title) this.#titles.set(message, title);
    else this.#titles.delete(message);
  }

  /** @param {string} message @returns {string|undefined} the title of the topic that it begins */
  of(message) {
    return this.#titles.get(message);
  }
}
