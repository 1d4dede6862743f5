import { html, nothing } from 'lit';
import { get } from '../../core/api.js';
import { clock, Ticking } from '../../core/clock.js';
import { LunchroomElement } from '../../core/element.js';
import { session } from '../../core/session.js';
import { stream } from '../../core/stream.js';
import { applied, momentOf, questionNow } from '../../state/console.js';
import { chatOf } from '../../state/chat.js';
import { host } from '../../i18n/host.js';
import { chatOfRoom } from '../chat-of-room.js';
import { answers } from './answers.js';
import { Controls } from './controls.js';
import { head } from './head.js';
import { keys } from './keys.js';
import { styles } from './lunchroom-host.css.js';
import { show } from './show.js';
import { side } from './side.js';
import { tabs } from './tabs.js';
import { readWalls } from './walls.js';

const REFRESH = 5000;

/**
 * The host's console: the run of show with its controls, the answers of the current question, who waits, who is
 * here for the first time, notes among hosts, and the walls.
 *
 * @attr chat the chat's id
 * @attr room instead: the tag of a room, for whatever chat is on there
 * @attr wall-href where a wall opens, with `{wall}` for its name
 * @attr recap-href where a recap is read, with `{chat}`
 * @csspart entrance
 * @fires lunchroom-open when the host asks for the recap: `{what: 'recap', chat, tag, recap: true}`; cancel it to go there yourself
 */
export class LunchroomHost extends LunchroomElement {
  static properties = {
    chat: {},
    room: {},
    wallHref: { attribute: 'wall-href' },
    recapHref: { attribute: 'recap-href' },
    desk: { state: true },
    about: { state: true },
    present: { state: true },
    looking: { state: true },
    sorted: { state: true },
    seen: { state: true },
    keepEnd: { state: true },
    asking: { state: true },
    said: { state: true },
    tab: { state: true },
    pulse: { state: true },
  };

  static styles = [LunchroomElement.styles, styles];
  static section = host;

  constructor() {
    super();
    this.chat = '';
    this.room = '';
    this.wallHref = '';
    this.recapHref = '';
    /** @type {import('../../state/console.js').Desk|null} */
    this.desk = null;
    /** @type {any} what the server adds up for hosts: who waits, first-timers, posts a minute */
    this.about = {};
    /** @type {any} */
    this.present = null;
    /** @type {string|null} the step whose answers are shown, when not the current question */
    this.looking = null;
    /** @type {string[]|null} the order by reactions, as it was when it was asked for */
    this.sorted = null;
    /** @type {number} how many answers the list had when the host last looked at its end */
    this.seen = Infinity;
    this.keepEnd = true;
    /** @type {'end'|'hand-over'|'rehearsal'|null} a question to the host, in place */
    this.asking = null;
    /** @type {{text: string, moment: string, step?: string, undo?: string, problem?: boolean}|null} */
    this.said = null;
    /** @type {'show'|'answers'} */
    this.tab = 'show';
    /** Whether the viewer may use it. */
    this.hosting = true;
    /** @type {any} how it goes for people, in numbers */
    this.pulse = null;
    this.controls = new Controls(this);
    /** @type {import('../entrance.js').Entrance|null} who comes in, once somebody looks */
    this.entrance = null;
    /** Whether people come into the room by its code above all. */
    this.byCode = false;
    new Ticking(this, () => this.desk !== null);
  }

  #unfollow = () => {};
  #refresh = 0;
  #inside = false;

  willUpdate(changed) {
    this.#inside = Boolean(/** @type {ShadowRoot|undefined} */ (this.renderRoot)?.activeElement);
    if ((changed.has('chat') || changed.has('room')) && this.hasUpdated) void this.start();
  }

  /** @param {() => boolean} current */
  async load(current) {
    this.desk = null;
    this.hosting = true;
    const id = this.chat || (await chatOfRoom(this.room));
    if (!id) return;
    const { room: tag, me } = await get(`/chats/${encodeURIComponent(id)}`);
    if (current()) this.hosting = Boolean(me?.host);
    if (!this.hosting) return;
    // The room's head first: what happens while the rest is read comes again by the stream, and harms nothing.
    const room = await get(`/rooms/${encodeURIComponent(tag)}`);
    const [chat, about, walls] = await Promise.all([get(`/chats/${id}`), get(`/chats/${id}/console`), readWalls(id)]);
    if (!current()) return;
    this.present = room.present;
    this.byCode = room.kind === 'backchannel';
    void this.entrance?.look(tag);
    void get(`/rooms/${encodeURIComponent(tag)}/pulse`).then((felt) => (this.pulse = felt.pulse), () => {});
    this.about = about;
    this.desk = { chat: chatOf(chat), answers: new Map(), picks: new Set(about.picks), notes: about.notes ?? [], walls };
    this.#follow(tag, room.head);
    // The hosts' stream begins when it opens: what fell between that and the answer above comes with this.
    this.#refreshSoon();
  }

  #follow(room, number) {
    this.#unfollow();
    this.#unfollow = stream.follow({
      room, number, hosts: Infinity,
      entry: (entry) => this.#entry(entry), present: (present) => (this.present = present),
      reset: () => void this.start(), gone: () => void this.start(),
    });
  }

  #entry(entry) {
    this.entrance?.entry(entry);
    if (entry.type === 'pulse.changed') this.pulse = entry.pulse;
    if (!this.desk) return;
    const before = this.desk.chat.current?.step;
    this.desk = applied(this.desk, entry);
    if (this.desk.chat.current?.step !== before) this.sorted = null;
    // "Q3 is out. Go back" is over once another host goes on to Q4.
    if (this.said && this.said.moment !== momentOf(this.desk.chat)) this.said = null;
    if (entry.type.startsWith('message.')) this.#refreshSoon();
  }

  /** What the server adds up is asked for again after posts, at most every few seconds. */
  #refreshSoon() {
    this.#refresh ||= setTimeout(async () => {
      const about = this.desk && (await get(`/chats/${this.desk.chat.id}/console`).catch(() => null));
      this.#refresh = 0;
      if (!about || !this.desk) return;
      this.about = about;
      this.desk = { ...this.desk, picks: new Set(about.picks), notes: about.notes ?? this.desk.notes };
    }, REFRESH);
  }

  stop() {
    this.#unfollow();
    clearTimeout(this.#refresh);
    this.#refresh = 0;
  }

  /** The step whose answers are on screen. */
  get shown() {
    const chat = this.desk?.chat;
    return chat?.steps.find((step) => step.id === this.looking) ?? (chat && questionNow(chat));
  }

  updated() {
    if (this.#inside) this.#keepFocus();
    const list = this.renderRoot.querySelector('.list');
    if (list?.childElementCount && (this.seen === Infinity || this.#atEnd(list))) this.seen = list.childElementCount;
    const step = this.shown?.id;
    if (step && this.desk && !this.desk.answers.has(step)) void this.#readAnswers(step);
  }

  /** Controls move on with the show. A focus that was on one of them goes to the step that is on now. */
  #keepFocus() {
    for (const place of ['.step.now', '.console']) {
      if (/** @type {ShadowRoot} */ (this.renderRoot).activeElement) return;
      /** @type {HTMLElement|null} */ (this.renderRoot.querySelector(place))?.focus({ preventScroll: true });
    }
  }

  #atEnd = (list) => list.scrollTop + list.clientHeight >= list.scrollHeight - 8;

  /** The host looked at the end of the list: nothing in it is news any more. @param {Event} event */
  scrolled(event) {
    if (this.#atEnd(event.currentTarget)) this.seen = /** @type {Element} */ (event.currentTarget).childElementCount;
  }

  /** Answers of a step are read once; from then on the stream keeps them right. */
  async #readAnswers(step) {
    const desk = /** @type {any} */ (this.desk);
    this.desk = { ...desk, answers: new Map(desk.answers).set(step, []) };
    const messages = await get(`/chats/${desk.chat.id}/answers?step=${step}`).catch(() => []);
    const list = Array.isArray(messages) ? messages : messages.messages;
    if (!this.desk) return;
    const came = this.desk.answers.get(step) ?? [];
    const all = [...list, ...came.filter((message) => !list.some((known) => known.id === message.id))];
    this.desk = { ...this.desk, answers: new Map(this.desk.answers).set(step, all) };
    this.seen = Infinity;
  }

  /** @param {string|null} step whose answers to show; null for the question that is on */
  look(step) {
    this.looking = step;
    this.sorted = null;
    this.tab = 'answers';
  }

  /** Hosts and co-moderators of this chat, who are no newcomers and whose posts are not what others answered. */
  get leads() {
    return new Map((this.desk?.chat.hosts ?? []).map((lead) => [lead.id, lead.role === 'host' ? 'host' : 'moderator']));
  }

  /** The clock runs the show: controls mean something. */
  get running() {
    return ['live', 'rehearsal'].includes(this.desk?.chat.state ?? '');
  }

  now() {
    return new Date(clock.now()).toISOString();
  }

  get viewer() {
    return session.me;
  }

  /**
   * Says what was done, for as long as the show stands where it then stood; its way back starts from that step.
   * @param {string} text @param {{undo?: string, problem?: boolean}} [more] @param {any} [chat] as the deed left it
   */
  say(text, more = {}, chat = this.desk?.chat) {
    const moment = momentOf(chat);
    const over = moment !== momentOf(this.desk?.chat);
    this.said = over ? null : { text, moment, step: chat?.current?.step, ...more };
  }

  draw() {
    if (!this.hosting) return this.#closed('host.not-yours');
    if (!this.desk) return this.#closed('host.none');
    return html`<div class="console" data-tab=${this.tab} tabindex="-1" @keydown=${(event) => keys(this, event)}>
      ${head(this)} ${tabs(this)} ${show(this)} ${answers(this)} ${side(this)}
    </div>`;
  }

  #closed = (key) => html`<div class="frame pad"><p class="quiet">${this.t(key)}</p><slot></slot></div>`;

  drawLoading() {
    return html`<div class="frame pad bones" role="status"><span class="heard">${this.t('loading')}</span>${[1, 2, 3, 4].map(() => html`<div class="bone"></div>`)}</div>`;
  }
}
