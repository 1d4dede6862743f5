import { html, nothing } from 'lit';
import { LunchroomElement } from '../../core/element.js';
import { clock } from '../../core/clock.js';
import { icon } from '../../core/icons.js';
import { dayOf, led, noon, plus, rowsOf, turned } from '../../state/calendar.js';
import { drawAgenda, drawDay, drawGrid } from './days.view.js';
import { drawSubscribing } from './subscribing.view.js';
import { Subscribing } from './subscribing.js';
import { get, put } from '../../core/api.js';
import { stream } from '../../core/stream.js';
import { calendar as words } from '../../i18n/calendar.js';
import { styles } from './calendar.css.js';

/** @typedef {import('../../state/calendar.js').Happening} Happening @typedef {import('../../state/calendar.js').View} View */

const VIEWS = /** @type {const} */ (['month', 'week', 'agenda']);
const NARROW = 560;
const FOLLOWED = 12;

/**
 * What takes place when: chats, sessions of one's courses and one's goals as a month, a week or an agenda, and an address
 * by which any calendar program follows it.
 *
 * @element lunchroom-calendar
 * @attr {string} room the tag of a room, to show that one alone
 * @attr {'month'|'week'|'agenda'} view what it opens with; a month unless given, an agenda where it is narrow
 * @attr {string} heading instead of "Calendar"
 * @attr {string} room-href where a room is on this portal; `{tag}` stands for its tag
 * @fires lunchroom-open when somebody chooses an entry: `{what: 'room', tag, chat}`; cancel it to go there yourself
 * @csspart heading, grid, day, list
 */
export class LunchroomCalendar extends LunchroomElement {
  static properties = {
    room: {},
    view: {},
    heading: {},
    roomHref: { attribute: 'room-href' },
    day: { state: true },
    all: { state: true },
    said: { state: true },
    open: { state: true },
  };

  static styles = [LunchroomElement.styles, styles];
  static section = words;

  constructor() {
    super();
    /** @type {string|undefined} */
    this.room = undefined;
    /** @type {View|undefined} */
    this.view = undefined;
    /** @type {string|undefined} */
    this.heading = undefined;
    /** @type {string|undefined} */
    this.roomHref = undefined;
    /** The day that is looked at: its month, its week, its entries. */
    this.day = '';
    /** @type {Happening[]} */
    this.all = [];
    this.said = '';
    this.open = false;
    this.subscribing = new Subscribing(this);
  }

  #unfollow = /** @type {(() => void)[]} */ ([]);
  #asked = '';

  connectedCallback() {
    this.view ??= this.getBoundingClientRect().width < NARROW ? 'agenda' : 'month';
    super.connectedCallback();
  }

  get today() {
    return dayOf(clock.now());
  }

  /** The weekday that weeks begin with here: 1 for Monday. */
  get first() {
    const place = /** @type {any} */ (new Intl.Locale(this.lingo.region));
    return (place.getWeekInfo?.() ?? place.weekInfo)?.firstDay ?? 1;
  }

  get rows() {
    return rowsOf(this.view ?? 'month', this.day, this.first);
  }

  /** @param {() => boolean} current */
  async load(current) {
    this.day ||= this.today;
    const all = await this.#fetched();
    if (!current()) return;
    this.all = all;
    this.#follow();
  }

  async #fetched() {
    const days = this.rows.flat();
    const from = noon(plus(days[0], -1)).toISOString();
    const until = noon(plus(/** @type {string} */ (days.at(-1)), 1)).toISOString();
    this.#asked = `${from} ${until}`;
    const where = this.room ? `&room=${encodeURIComponent(this.room)}` : '';
    return (await get(`/calendar?from=${from}&until=${until}${where}`)).happenings;
  }

  /** What is shown now, from the server; the focus and the day stay. */
  async refresh() {
    const asking = this.#fetched();
    const asked = this.#asked;
    try {
      const all = await asking;
      if (asked === this.#asked) this.all = all;
    } catch (problem) {
      this.said = this.explain(/** @type {any} */ (problem));
    }
  }

  stop() {
    for (const release of this.#unfollow.splice(0)) release();
    this.open = false;
  }

  #follow() {
    this.stop();
    const rooms = [...new Set(this.all.filter(({ kind }) => kind === 'chat').map(({ room }) => room))].slice(0, FOLLOWED);
    this.#unfollow = rooms.map((room) =>
      stream.follow({ room, entry: (entry) => entry.chat && void this.refresh(), reset: () => void this.refresh() }),
    );
  }

  /** @param {View} view */
  show(view) {
    this.view = view;
    void this.refresh();
  }

  /** Looks at another day; fetches where it is not among those shown. @param {string} day @param {boolean} [focus] */
  async look(day, focus = false) {
    const shown = this.rows.flat();
    const month = this.day.slice(0, 7);
    this.day = day;
    if (!shown.includes(day) || (this.view === 'month' && day.slice(0, 7) !== month) || this.view === 'agenda') void this.refresh();
    await this.updateComplete;
    if (focus) /** @type {HTMLElement|null} */ (this.renderRoot.querySelector('[role=gridcell][tabindex="0"]'))?.focus();
  }

  /** @param {KeyboardEvent} event */
  key(event) {
    const how = { view: /** @type {View} */ (this.view), first: this.first, rtl: getComputedStyle(this).direction === 'rtl' };
    const day = event.ctrlKey || event.metaKey || event.altKey ? null : led(this.day, event, how);
    if (day) {
      event.preventDefault();
      void this.look(day, true);
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      /** @type {HTMLElement|null} */ (this.renderRoot.querySelector('.of-day :is(a, button)'))?.focus();
    }
  }

  /** @param {Happening} chat @param {'yes'|'maybe'|'no'} answer */
  async rsvp(chat, answer) {
    this.said = '';
    const show = (/** @type {string|undefined} */ mine) => (this.all = this.all.map((each) => (each.id === chat.id ? { ...each, mine } : each)));
    show(answer);
    try {
      await put(`/chats/${chat.id}/rsvp`, { answer });
    } catch (problem) {
      show(chat.mine);
      this.said = this.explain(/** @type {any} */ (problem));
    }
  }

  /** @param {Event} event @param {Happening} one */
  choose(event, one) {
    const detail = { what: 'room', tag: one.room, chat: one.kind === 'chat' ? one.id : undefined };
    const told = new CustomEvent('lunchroom-open', { bubbles: true, composed: true, cancelable: true, detail });
    if (!this.dispatchEvent(told)) event.preventDefault();
  }

  /** @param {Happening} one */
  address = (one) => this.roomHref?.replace('{tag}', encodeURIComponent(one.room));

  #subscribe = () => {
    this.open = !this.open;
    if (this.open) this.subscribing.begin();
  };

  get #title() {
    const date = noon(this.day || this.today);
    if (this.view === 'month') return new Intl.DateTimeFormat(this.lingo.region, { month: 'long', year: 'numeric' }).format(date);
    const days = this.rows.flat();
    const format = new Intl.DateTimeFormat(this.lingo.region, { day: 'numeric', month: 'short', year: 'numeric' });
    return format.formatRange(noon(days[0]), noon(/** @type {string} */ (days.at(-1))));
  }

  #drawBar() {
    const page = (/** @type {number} */ by) => this.look(turned(this.day, /** @type {View} */ (this.view), by));
    return html`<div class="bar">
      <div class="turn">
        <button class="turner" aria-label=${this.t(`calendar.before.${this.view}`)} @click=${() => page(-1)}><span class="arrow" aria-hidden="true">‹</span></button>
        <button @click=${() => this.look(this.today)}>${this.t('calendar.today')}</button>
        <button class="turner" aria-label=${this.t(`calendar.after.${this.view}`)} @click=${() => page(1)}><span class="arrow" aria-hidden="true">›</span></button>
      </div>
      <h3 id="shown" aria-live="polite">${this.#title}</h3>
      <div class="views" role="group" aria-label=${this.t('calendar.views')}>
        ${VIEWS.map((view) => html`<button aria-pressed=${view === this.view ? 'true' : 'false'} @click=${() => this.show(view)}>${this.t(`calendar.${view}`)}</button>`)}
      </div>
    </div>`;
  }

  draw() {
    const agenda = this.view === 'agenda';
    return html`<section class="frame pad">
      <header>
        <h2 part="heading">${this.heading ?? this.t('calendar')}</h2>
        <button class="follow" aria-expanded=${this.open ? 'true' : 'false'} @click=${this.#subscribe}>${icon('calendar')} ${this.t('calendar.subscribe')}</button>
      </header>
      ${this.open ? drawSubscribing(this.subscribing) : nothing}
      ${this.#drawBar()}
      ${agenda ? drawAgenda(this) : drawGrid(this)}
      ${agenda ? nothing : drawDay(this)}
      <p class="quiet said" role="status">${this.said}</p>
    </section>`;
  }
}
