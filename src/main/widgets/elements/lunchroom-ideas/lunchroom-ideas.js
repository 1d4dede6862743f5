import { html } from 'lit';
import { LunchroomElement } from '../../core/element.js';
import { get, put } from '../../core/api.js';
import { stream } from '../../core/stream.js';
import { unreachable } from '../../core/problem.js';
import { ideas as words } from '../../i18n/ideas.js';
import { behind, replaced } from '../../state/ideas.js';
import { drawCard } from './card.view.js';
import { drawDetail } from './detail.view.js';
import { drawAsked, drawHead, drawList } from './list.view.js';
import { drawAddress, drawMaking } from './making.view.js';
import { drawTeaser } from './teaser.view.js';
import { Making } from './making.js';
import { One } from './one.js';
import { styles } from './ideas.css.js';

const AT_ONCE = 20;
const WRITTEN = 300;
// Rooms tell of a change before its neighbours are done telling.
const SETTLED = 500;

/**
 * Idea cards: answers and asks worth trying, with who said it, when it fits, and what became of it where people tried it.
 *
 * @element lunchroom-ideas
 * @attr {string} room only cards of this room; all that one may see without it
 * @attr {string} idea the id of a card that is open at first
 * @attr {string} message the id of a message: the form that keeps it as a card
 * @attr {string} ask the id of an ask: likewise
 * @attr {boolean} teaser one card in short, with a link; nothing where the viewer may not see it
 * @attr {string} href where a card has a page of its own; `{idea}` stands for its id
 * @attr {string} heading instead of "Idea cards"
 * @attr {boolean} plain without a frame of its own
 * @fires lunchroom-idea when a card was made or changed here: `{id}`
 * @csspart header, asked, list, item, detail, tries, form
 */
export class LunchroomIdeas extends LunchroomElement {
  static properties = {
    room: {},
    idea: {},
    message: {},
    ask: {},
    teaser: { type: Boolean },
    href: {},
    heading: {},
    plain: { type: Boolean },
    list: { state: true },
    asked: { state: true },
    whose: { state: true },
    sort: { state: true },
    tag: { state: true },
    said: { state: true },
  };

  static styles = [LunchroomElement.styles, styles];
  static section = words;

  constructor() {
    super();
    this.room = '';
    /** @type {string|undefined} */
    this.idea = undefined;
    /** @type {string|undefined} */
    this.message = undefined;
    /** @type {string|undefined} */
    this.ask = undefined;
    this.teaser = false;
    /** @type {string|undefined} */
    this.href = undefined;
    /** @type {string|undefined} */
    this.heading = undefined;
    this.plain = false;
    /** @type {import('../../state/ideas.js').Idea[]} */
    this.list = [];
    /** @type {string|undefined} where the list goes on */
    this.next = undefined;
    /** @type {import('../../state/ideas.js').Idea[]} cards of the viewer's words whose makers ask for more readers */
    this.asked = [];
    /** @type {'all'|'me'} */
    this.whose = 'all';
    /** @type {'newest'|'tried'} */
    this.sort = 'newest';
    this.text = '';
    this.tag = '';
    this.said = '';
    this.one = new One(this);
    this.making = new Making(this);
  }

  #unfollow = /** @type {(() => void)|null} */ (null);
  #timer = 0;
  #turn = 0;
  #focus = '';

  /** What it is about: a form for this origin, or none. */
  get origin() {
    return this.message ? { message: this.message } : this.ask ? { ask: this.ask } : null;
  }

  /** @param {Map<string, unknown>} was */
  willUpdate(was) {
    if (this.hasUpdated && ['room', 'idea', 'message', 'ask'].some((name) => was.has(name))) {
      this.stop();
      void this.start();
    }
  }

  /** @param {() => boolean} current */
  async load(current) {
    if (this.origin) return this.making.begin(current);
    if (this.teaser) return this.one.open(this.idea ?? '', current);
    const [found, asked] = await Promise.all([this.#read(''), get('/ideas?whose=asked&limit=5')]);
    if (!current()) return;
    this.#show(found);
    this.asked = asked.ideas;
    this.#follow();
    if (this.idea) await this.one.open(this.idea, current);
  }

  stop() {
    clearTimeout(this.#timer);
    this.#unfollow?.();
    this.#unfollow = null;
  }

  #read(/** @type {string} */ after) {
    const query = new URLSearchParams({ whose: this.whose, sort: this.sort, limit: String(AT_ONCE) });
    for (const [name, value] of Object.entries({ room: this.room, tag: this.tag, text: this.text.trim(), after })) {
      if (value) query.set(name, value);
    }
    return get(`/ideas?${query}`);
  }

  #show(/** @type {any} */ found) {
    this.list = found.ideas;
    this.next = found.after;
  }

  /** Reads the list again without taking away what is shown. */
  async refresh() {
    const turn = ++this.#turn;
    const found = await this.tried(() => this.#read(''));
    if (found && turn === this.#turn) this.#show(found);
  }

  async more() {
    const turn = ++this.#turn;
    const count = this.list.length;
    const found = await this.tried(() => this.#read(this.next ?? ''));
    if (!found || turn !== this.#turn) return;
    this.list = behind(this.list, found.ideas);
    this.next = found.after;
    await this.updateComplete;
    this.focusOn(`li:nth-child(${count + 1}) h3 button`);
  }

  #follow() {
    if (!this.room || this.#unfollow) return;
    this.#unfollow = stream.follow({
      room: this.room,
      entry: (entry) => /^idea\.|^message\.(edited|removed|restored)$/.test(entry.type) && this.#soon(),
      present: () => {},
      reset: () => void this.start(),
      gone: () => void this.start(),
    });
  }

  #soon() {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      if (this.list.length <= AT_ONCE) void this.refresh();
      void this.one.refresh();
    }, SETTLED);
  }

  /** @param {Partial<Pick<LunchroomIdeas, 'whose'|'sort'|'tag'|'text'>>} change */
  choose(change) {
    Object.assign(this, change);
    this.said = '';
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.refresh(), 'text' in change ? WRITTEN : 0);
  }

  /** @template T @param {() => Promise<T>} act @returns {Promise<T|null>} null where it was refused, which is said */
  async tried(act) {
    try {
      const done = await act();
      this.said = '';
      return done;
    } catch (thrown) {
      this.said = this.explain(unreachable(thrown));
      return null;
    }
  }

  /** A card as it is now, or gone. @param {string} id @param {import('../../state/ideas.js').Idea|null} now */
  changed(id, now) {
    this.list = replaced(this.list, id, now);
    this.tell('idea', { id });
  }

  /** The author's answer. @param {import('../../state/ideas.js').Idea} idea @param {boolean} everyone */
  async consent(idea, everyone) {
    const done = await this.tried(() => put(`/ideas/${idea.id}/consent`, { everyone }).then(() => true));
    if (!done) return;
    this.asked = this.asked.filter(({ id }) => id !== idea.id);
    this.said = this.t(everyone ? 'ideas.consent.given' : 'ideas.consent.refused');
    await this.refresh();
    this.focusOn('h2');
  }

  /** The focus goes there once it is drawn, after whatever is loading. @param {string} selector */
  focusOn(selector) {
    this.#focus = selector;
    this.requestUpdate();
  }

  updated() {
    if (this.loading || !this.#focus) return;
    const selector = this.#focus;
    this.#focus = '';
    /** @type {HTMLElement|null} */ (this.renderRoot.querySelector(selector))?.focus();
  }

  drawLoading() {
    if (this.teaser) return html``;
    const bone = html`<p class="bone"></p><p class="bone half"></p>`;
    return html`<section class=${this.plain ? '' : 'frame pad'} aria-busy="true">
      <span class="heard" role="status">${this.t('loading')}</span>${[bone, bone]}</section>`;
  }

  /** Where there is nothing for this reader, a teaser says nothing. @param {import('../../core/problem.js').Problem} problem */
  drawProblem(problem) {
    if (this.teaser) return problem.status === 404 ? html`<p class="shut quiet">${this.t('ideas.shut')}</p>` : drawAddress(this, this.idea ?? '');
    return super.drawProblem(problem);
  }

  draw() {
    if (this.teaser) return drawTeaser(this, this.one.idea);
    return html`<section class=${this.plain ? 'ideas' : 'frame pad ideas'}>${this.#drawInside()}</section>`;
  }

  #drawInside() {
    if (this.origin) return drawMaking(this, this.making);
    const said = html`<p class="said" role="status">${this.said}</p>`;
    if (this.one.idea) return html`${said}${drawDetail(this, this.one)}`;
    return html`${drawHead(this)}${said}${drawAsked(this)}${drawList(this, (idea) => drawCard(this, idea))}`;
  }
}
