import { get, patch, post } from '../../core/api.js';
import { unreachable } from '../../core/problem.js';
import { tagsIn } from '../../state/shelf.js';

/** @typedef {import('../../state/ideas.js').Idea} Idea */

/** Keeping something as a card: whose cards of it there are, and the form. */
export class Making {
  /** @param {import('./lunchroom-ideas.js').LunchroomIdeas} host */
  constructor(host) {
    this.host = host;
    /** @type {Idea|null} the viewer's own card of it */
    this.mine = null;
    /** @type {Idea[]} others' cards of it */
    this.others = [];
    /** @type {import('../../core/problem.js').Problem|null} */
    this.fault = null;
    this.busy = false;
    this.done = false;
  }

  /** @param {() => boolean} current */
  async begin(current) {
    const { origin } = this.host;
    const found = await get(`/ideas?origin=${encodeURIComponent(origin?.message ?? origin?.ask ?? '')}`);
    if (!current()) return;
    this.mine = found.ideas.find((/** @type {Idea} */ idea) => idea.mine.made) ?? null;
    this.others = found.ideas.filter((/** @type {Idea} */ idea) => !idea.mine.made);
    this.done = false;
    this.host.focusOn('form input');
  }

  /** @param {FormData} form */
  async save(form) {
    if (this.busy) return;
    this.busy = true;
    this.fault = null;
    this.host.requestUpdate();
    try {
      const wanted = this.#wanted(form);
      this.mine = this.mine ? await patch(`/ideas/${this.mine.id}`, wanted) : await post('/ideas', { ...this.host.origin, ...wanted });
      this.done = true;
      this.host.tell('idea', { id: this.mine?.id });
      this.host.focusOn('.made');
    } catch (thrown) {
      this.fault = unreachable(thrown);
    }
    this.busy = false;
    this.host.requestUpdate();
  }

  #wanted(/** @type {FormData} */ form) {
    const text = (/** @type {string} */ name) => String(form.get(name) ?? '');
    const audience = text('audience');
    // A card that its maker brought to several rooms stays there, unless they say otherwise.
    const aim = this.mine?.audience === audience ? {} : { audience };
    return { title: text('title'), fits: text('fits'), link: text('link'), tags: tagsIn(text('tags')), ...aim };
  }
}
