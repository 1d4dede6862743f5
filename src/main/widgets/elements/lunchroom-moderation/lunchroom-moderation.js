import { html, nothing } from 'lit';
import { LunchroomElement } from '../../core/element.js';
import { get } from '../../core/api.js';
import { Problem, unreachable } from '../../core/problem.js';
import { stream } from '../../core/stream.js';
import { moderation as words } from '../../i18n/moderation.js';
import { Acts } from './acts.js';
import { Entrance } from '../entrance.js';
import { Files } from '../files/files.js';
import { files } from '../files/files.css.js';
import { Roster } from './roster.js';
import { drawCards } from './cards.view.js';
import { drawRules } from './rules.view.js';
import { keyList, keys } from './keys.js';
import { styles } from './moderation.css.js';

/** @typedef {'waiting'|'firstPosts'|'reports'|'parked'|'people'|'appeals'|'rules'|'log'} View */
/** @typedef {{id: string, act: string}} Panel what is asked about which card before it is done */

export const VIEWS = /** @type {View[]} */ (['waiting', 'firstPosts', 'reports', 'parked', 'people', 'appeals', 'rules', 'log']);
const TOGETHER = 250;
const PATIENT = 5000;

/**
 * The moderators' desk of a room: what waits, what is reported, what was set aside, whose posts are read first, which words
 * are looked for. Every act has a reason, takes two presses and can be undone.
 *
 * @element lunchroom-moderation
 * @attr {string} room the tag of the room
 * @attr {string} heading instead of "Moderation"
 * @csspart header, tabs, list, card, rules, entrance
 */
export class LunchroomModeration extends LunchroomElement {
  static properties = {
    room: {},
    heading: {},
    desk: { state: true },
    docket: { state: true },
    log: { state: true },
    view: { state: true },
    panel: { state: true },
    said: { state: true },
  };

  static styles = [LunchroomElement.styles, styles, files];
  static section = words;

  constructor() {
    super();
    this.room = '';
    this.files = new Files(this);
    /** @type {string|undefined} */
    this.heading = undefined;
    /** @type {any} */
    this.desk = null;
    /** @type {any} open and decided cases; read, which is audited, only while somebody looks at them */
    this.docket = null;
    /** @type {any[]} */
    this.log = [];
    /** @type {any} the room's own settings */
    this.settings = {};
    /** @type {View} */
    this.view = 'waiting';
    /** @type {Panel|null} */
    this.panel = null;
    this.said = '';
    this.acts = new Acts(this);
    this.entrance = new Entrance(this);
    this.roster = new Roster(this);
  }

  #unfollow = /** @type {(() => void)|null} */ (null);
  #timer = 0;
  #turn = 0;

  get path() {
    return `/rooms/${encodeURIComponent(this.room)}`;
  }

  /** @param {Map<string, unknown>} was */
  willUpdate(was) {
    if (was.has('room') && this.hasUpdated) {
      this.stop();
      void this.start();
    }
  }

  /** @param {() => boolean} current */
  async load(current) {
    this.panel = null;
    this.acts.forget();
    const room = await get(this.path);
    if (!room.hosting) throw new Problem('forbidden', { status: 403, detail: this.t('mod.not-yours') });
    const desk = await get(`${this.path}/moderation`);
    if (!current()) return;
    this.settings = room;
    this.desk = desk;
    await Promise.all([this.#readMore(), this.entrance.look(room.tag), this.roster.look()]);
    this.#follow(room.head, desk.head);
  }

  #follow(/** @type {number} */ number, /** @type {number} */ hosts) {
    this.#unfollow?.();
    this.#unfollow = stream.follow({
      room: this.room,
      number,
      hosts,
      entry: (entry) => this.#entry(entry),
      reset: () => void this.start(),
      gone: () => void this.start(),
    });
  }

  #entry(/** @type {any} */ entry) {
    this.entrance.entry(entry);
    if (entry.type === 'room.changed') this.settings = { ...this.settings, ...entry.settings };
    if (entry.type === 'message.posted' && this.view === 'firstPosts') this.#timer ||= window.setTimeout(() => void this.refresh(), PATIENT);
    if (entry.type !== 'desk.changed' && entry.type !== 'message.removed' && entry.type !== 'manners.changed') return;
    // Several at once are one look.
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.refresh(), TOGETHER);
  }

  stop() {
    this.#unfollow?.();
    this.#unfollow = null;
    clearTimeout(this.#timer);
  }

  async refresh() {
    const turn = ++this.#turn;
    this.#timer = 0;
    await this.tried(async () => {
      const desk = await get(`${this.path}/moderation`);
      if (turn !== this.#turn) return;
      this.desk = desk;
      await this.#readMore();
    });
  }

  async #readMore() {
    if (this.view === 'reports') this.docket = await get(`${this.path}/moderation/cases`);
    if (this.view === 'log') this.log = (await get(`${this.path}/moderation/measures?limit=100`)).measures;
  }

  /** @param {View} view */
  async show(view) {
    this.view = view;
    this.panel = null;
    await this.tried(() => this.#readMore());
    await this.focusOn(`[data-view=${view}]`);
  }

  /** @param {string} id @param {string} act */
  async ask(id, act) {
    this.panel = { id, act };
    // Where words are needed, there; else at the reasons, so that a number is the second press.
    await this.focusOn('.panel :is(textarea, input:required, [data-reason])');
  }

  /** @param {string} [id] of the card that has the focus then */
  async close(id = this.panel?.id) {
    this.panel = null;
    await this.focusOn(id ? `[data-card="${CSS.escape(id)}"]` : 'h2');
  }

  /** @param {string} selector @returns {Promise<void>} */
  async focusOn(selector) {
    await this.updateComplete;
    /** @type {HTMLElement|null} */ (this.renderRoot.querySelector(selector))?.focus();
  }

  /** @param {string} said what just happened, for eyes and ears */
  say(said) {
    this.said = said;
  }

  /** What went wrong is said in place; the rest stays. @template T @param {() => Promise<T>} act */
  async tried(act) {
    try {
      return await act();
    } catch (thrown) {
      this.say(this.explain(unreachable(thrown)));
      return undefined;
    }
  }

  /** How many there are of each, as the tabs say. @param {View} view */
  count(view) {
    const { counts } = this.desk;
    const all = { ...counts, parked: counts.parked + counts.hidden, rules: 0, log: 0 };
    return all[view] ?? 0;
  }

  draw() {
    return html`<section class="frame pad desk" @keydown=${(/** @type {KeyboardEvent} */ event) => keys(this, event)}>
      <header part="header">
        <h2 tabindex="-1">${this.heading ?? this.t('mod.title')} <span class="quiet" dir="auto">#${this.room}</span></h2>
      </header>
      ${this.#tabs()}
      <p class="said" role="status">${this.said}
        ${this.acts.last ? html`<button class="plain on" @click=${() => this.acts.undo()}>${this.t('undo')} <kbd aria-hidden="true">U</kbd></button>` : nothing}</p>
      <div role="tabpanel" id="panel" aria-label=${this.t(`mod.tab.${this.view}`)}>
        ${this.view === 'rules' ? drawRules(this) : drawCards(this)}
      </div>
      ${keyList(this)}
    </section>`;
  }

  #tabs() {
    return html`<div class="tabs" part="tabs" role="tablist" aria-label=${this.t('mod.title')}>
      ${VIEWS.map((view) => {
        const count = this.count(view);
        const on = this.view === view;
        return html`<button role="tab" data-view=${view} aria-selected=${on ? 'true' : 'false'} aria-controls="panel" tabindex=${on ? 0 : -1}
          class=${on ? 'on' : ''} @click=${() => this.show(view)}>${this.t(`mod.tab.${view}`)}${count ? html` <b>${this.lingo.numbers.format(count)}</b>` : nothing}</button>`;
      })}
    </div>`;
  }
}
