const COMING = 3;
const RECAPS = 3;

/** The chats of a community: those that come, and the recaps of those that were. */
export class Chats {
  /** @type {any[]} */
  coming = [];
  /** @type {any[]} */
  recaps = [];

  /** @param {import('./lunchroom-community.js').LunchroomCommunity} el */
  constructor(el) {
    this.el = el;
  }

  async read() {
    const { el } = this;
    const [coming, over] = await Promise.all([
      el.optional(`${el.path}/chats?state=live&state=lobby&state=announced`),
      el.optional(`${el.path}/chats?state=closed&state=second-sitting`),
    ]);
    this.coming = (coming?.chats ?? []).sort((/** @type {any} */ a, /** @type {any} */ b) => (a.startsAt < b.startsAt ? -1 : 1)).slice(0, COMING);
    const published = (over?.chats ?? []).filter((/** @type {any} */ chat) => chat.recap === 'published');
    const latest = published.sort((/** @type {any} */ a, /** @type {any} */ b) => (a.startsAt < b.startsAt ? 1 : -1)).slice(0, RECAPS);
    this.recaps = (await Promise.all(latest.map((/** @type {any} */ chat) => el.optional(`/chats/${chat.id}/recap`)))).filter(Boolean);
    el.requestUpdate();
  }
}
