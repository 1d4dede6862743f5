import { html, nothing } from 'lit';
import { LunchroomElement } from '../../core/element.js';
import { Ticking } from '../../core/clock.js';
import { agenda, agendaChanged, folded } from '../../state/agenda.js';
import { chatOf } from '../../state/chat.js';
import { drawRow } from './row.view.js';
import { get, put } from '../../core/api.js';
import { stream } from '../../core/stream.js';
import { upcoming as words } from '../../i18n/upcoming.js';
import { styles } from './upcoming.css.js';

const FOLLOWED = 12;

/**
 * The chats one can come to: what is live now, what comes, and whether one will be there.
 *
 * @element lunchroom-upcoming
 * @attr {number} limit how many to show; 5 unless given
 * @attr {string} heading instead of "Learning chats"
 * @attr {string} room-href where a room is on this portal; `{tag}` and `{chat}` stand for its tag and the chat's id
 * @attr {boolean} past lists chats that are over instead, with their recaps
 * @attr {string} recap-href where a recap is read on this portal; `{chat}` stands for the chat's id
 * @fires lunchroom-open when somebody chooses a chat: `{what: 'room' | 'recap', tag, chat}`; cancel it to go there yourself
 * @csspart heading, list, chat
 */
export class LunchroomUpcoming extends LunchroomElement {
  static properties = {
    limit: { type: Number },
    heading: {},
    roomHref: { attribute: 'room-href' },
    recapHref: { attribute: 'recap-href' },
    past: { type: Boolean },
    chats: { state: true },
    shown: { state: true },
    beyond: { state: true },
    said: { state: true },
  };

  static styles = [LunchroomElement.styles, styles];
  static section = words;

  constructor() {
    super();
    this.limit = 5;
    /** @type {string|undefined} */
    this.heading = undefined;
    /** @type {string|undefined} */
    this.roomHref = undefined;
    /** @type {string|undefined} */
    this.recapHref = undefined;
    this.past = false;
    /** @type {import('../../core/shapes.js').Chat[]} */
    this.chats = [];
    /** How many are asked for: as many again with each "More". */
    this.shown = 0;
    /** @type {string|undefined} where the server's next page begins */
    this.beyond = undefined;
    this.said = '';
    /** @type {Map<string, number|null>} how many are in a room that is live */
    this.here = new Map();
    new Ticking(this, () => this.chats.some((chat) => chat.state === 'lobby'));
  }

  #unfollow = /** @type {(() => void)[]} */ ([]);

  /** @param {() => boolean} current */
  async load(current) {
    const { chats, after } = await get(this.#path());
    if (!current()) return;
    this.shown = this.limit;
    this.beyond = after;
    this.chats = this.past ? chats.map(chatOf) : agenda(chats);
    if (!this.past) this.#follow();
  }

  #path(after = '') {
    return `/chats?${this.past ? 'past' : 'upcoming'}${after && `&after=${encodeURIComponent(after)}`}`;
  }

  /** As many again, from the server where they are not here yet. The focus goes on to the first of them. */
  async more() {
    this.said = '';
    const before = this.rows.length;
    this.shown += this.limit;
    try {
      while (this.beyond && this.rows.length < this.shown) await this.#next(this.beyond);
    } catch (problem) {
      this.said = this.explain(/** @type {any} */ (problem));
    }
    await this.updateComplete;
    /** @type {HTMLElement|undefined} */ (this.renderRoot.querySelectorAll('h3 :is(a, button)')[before])?.focus();
  }

  async #next(/** @type {string} */ from) {
    const { chats, after } = await get(this.#path(from));
    if (from !== this.beyond) return;
    const known = new Set(this.chats.map((chat) => chat.id));
    const all = [...this.chats, ...chats.filter((chat) => !known.has(chat.id))];
    this.beyond = after;
    this.chats = this.past ? all.map(chatOf) : agenda(all);
    if (!this.past) this.#follow();
  }

  /** What is listed: of a series that comes only the next date. */
  get listed() {
    return this.past ? this.chats : folded(this.chats);
  }

  get rows() {
    return this.listed.slice(0, this.shown);
  }

  stop() {
    for (const release of this.#unfollow.splice(0)) release();
  }

  /** Live rooms tell when they move on; others when they open. */
  #follow() {
    this.stop();
    const rooms = [...new Set(this.chats.map((chat) => chat.room))].slice(0, FOLLOWED);
    this.#unfollow = rooms.map((room) =>
      stream.follow({
        room,
        entry: (entry) => entry.chat && (this.chats = agendaChanged(this.chats, entry.chat)),
        present: ({ here }) => this.#present(room, here),
        reset: () => void this.start(),
        gone: () => (this.chats = this.chats.filter((chat) => chat.room !== room)),
      }),
    );
  }

  #present(/** @type {string} */ room, /** @type {number|null} */ here) {
    this.here.set(room, here);
    this.requestUpdate();
  }

  /** @param {import('../../core/shapes.js').Chat} chat @param {'yes'|'maybe'|'no'} answer */
  async rsvp(chat, answer) {
    this.said = '';
    const before = chat.me;
    const show = (/** @type {any} */ me) => (this.chats = this.chats.map((each) => (each.id === chat.id ? { ...each, me } : each)));
    show({ host: false, ...before, rsvp: answer });
    try {
      await put(`/chats/${chat.id}/rsvp`, { answer });
    } catch (problem) {
      show(before);
      this.said = this.explain(/** @type {any} */ (problem));
    }
  }

  /** @param {Event} event @param {import('../../core/shapes.js').Chat} chat */
  open(event, chat) {
    const detail = { what: this.past ? 'recap' : 'room', tag: chat.room, chat: chat.id, recap: this.past };
    const told = new CustomEvent('lunchroom-open', { bubbles: true, composed: true, cancelable: true, detail });
    if (!this.dispatchEvent(told)) event.preventDefault();
  }

  /** @param {import('../../core/shapes.js').Chat} chat @returns {string|undefined} */
  address(chat) {
    const pattern = this.past ? this.recapHref : this.roomHref;
    return pattern?.replace('{tag}', encodeURIComponent(chat.room)).replace('{chat}', chat.id);
  }

  #drawHeading() {
    return html`<h2 part="heading">${this.heading ?? this.t(this.past ? 'upcoming.past' : 'upcoming.title')}</h2>`;
  }

  drawLoading() {
    const bone = html`<li><span class="day bone"></span><div><p class="bone"></p><p class="bone half"></p></div></li>`;
    return html`<section class="frame pad" aria-busy="true">
      ${this.#drawHeading()}<span class="heard" role="status">${this.t('loading')}</span>
      <ul class="bones">${[bone, bone, bone]}</ul>
    </section>`;
  }

  draw() {
    const { rows } = this;
    const more = this.beyond || this.listed.length > rows.length;
    return html`<section class="frame pad">
      ${this.#drawHeading()}
      ${rows.length
        ? html`<ul part="list">${rows.map((chat) => drawRow(this, chat))}</ul>`
        : html`<p class="quiet none">${this.t(this.past ? 'upcoming.past.none' : 'upcoming.none')}</p>`}
      ${more ? html`<p class="more"><button class="plain" @click=${() => this.more()}>${this.t('upcoming.more')}</button></p>` : nothing}
      ${this.said ? html`<p class="quiet said" role="alert">${this.said}</p>` : nothing}
    </section>`;
  }
}
