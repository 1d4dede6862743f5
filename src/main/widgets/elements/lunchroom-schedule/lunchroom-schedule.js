import { html, nothing } from 'lit';
import { get } from '../../core/api.js';
import { clock } from '../../core/clock.js';
import { LunchroomElement } from '../../core/element.js';
import { newKey } from '../../core/keys.js';
import { session } from '../../core/session.js';
import { stream } from '../../core/stream.js';
import { schedule } from '../../i18n/schedule.js';
import { chatOf } from '../../state/chat.js';
import { fresh, opened } from '../../state/planned.js';
import { unreachable } from '../../core/problem.js';
import { Deeds } from './deeds.js';
import { list } from './list.js';
import { PollPlan } from './poll-plan.js';
import { styles } from './lunchroom-schedule.css.js';
import { roomForm } from './room-form.js';
import { rows } from './run.css.js';

/**
 * The planner: a room's chats by state, and the board on which hosts plan one together.
 *
 * @attr room the room's tag; without it, the rooms that the viewer runs are offered
 * @attr chat opens the board of this chat at once
 * @attr host-href where a chat's console is, with `{chat}`
 * @attr recap-href where a recap is read, with `{chat}`
 * @fires lunchroom-open when the console or a recap is asked for: `{what: 'host'|'recap', chat, tag, recap}`; cancel it to go there yourself
 */
export class LunchroomSchedule extends LunchroomElement {
  static properties = {
    room: {},
    chat: {},
    hostHref: { attribute: 'host-href' },
    recapHref: { attribute: 'recap-href' },
    about: { state: true },
    rooms: { state: true },
    chats: { state: true },
    templates: { state: true },
    plan: { state: true },
    asking: { state: true },
    found: { state: true },
    said: { state: true },
    fault: { state: true },
    news: { state: true },
    busy: { state: true },
  };

  static styles = [LunchroomElement.styles, styles, rows];
  static section = schedule;

  constructor() {
    super();
    this.room = '';
    this.chat = '';
    this.hostHref = '';
    this.recapHref = '';
    /** @type {any} the room that is planned for */
    this.about = null;
    /** @type {any[]} the rooms that the viewer runs, to choose from */
    this.rooms = [];
    /** @type {any[]} */
    this.chats = [];
    /** @type {any[]} */
    this.templates = [];
    /** @type {import('../../state/planned.js').Plan|null} what is on the board; null shows the list */
    this.plan = null;
    this.polls = new PollPlan(this);
    /** @type {'now'|'cancel'|'room'|'leave'|'backchannel'|null} a question to the host, in place */
    this.asking = null;
    /** @type {{field: string, people: any[]}|null} who was found for a field of people */
    this.found = null;
    this.said = '';
    /** @type {import('../../core/problem.js').Problem|null} why the last thing did not work */
    this.fault = null;
    /** @type {any} the chat on the board as another host saved it meanwhile */
    this.news = null;
    this.busy = false;
    this.deeds = new Deeds(this);
  }

  #unfollow = () => {};
  #chosen = '';

  willUpdate(changed) {
    if ((changed.has('room') || changed.has('chat')) && this.hasUpdated) {
      this.#chosen = '';
      void this.start();
    }
  }

  /** @param {() => boolean} current */
  async load(current) {
    const tag = this.#chosen || this.room;
    const [about, rooms, templates] = await Promise.all([
      tag ? this.#roomOrNone(tag) : null,
      tag ? [] : get('/rooms').then(({ rooms: all }) => all.filter((room) => ['host', 'moderator'].includes(room.role))),
      get('/templates').then((answer) => answer.templates ?? answer),
    ]);
    if (!current()) return;
    this.templates = templates;
    this.rooms = rooms;
    if (!tag && rooms.length) return this.choose(rooms[0].tag);
    this.about = about;
    if (about) await this.#readChats(current);
    if (about && this.chat) await this.open(this.chat);
  }

  #roomOrNone = (tag) => get(`/rooms/${encodeURIComponent(tag)}`).catch((problem) => {
    if (problem.status === 404 && this.mayFound) return null;
    throw problem;
  });

  /** @param {() => boolean} current */
  async #readChats(current) {
    const chats = await this.readChats();
    if (!current()) return;
    this.chats = chats;
    this.#unfollow();
    this.#unfollow = stream.follow({
      room: this.about.tag, number: this.about.head, ...(this.about.runs ? { hosts: Infinity } : {}),
      entry: (entry) => entry.type === 'chat.changed' && this.#changed(entry.chat),
      reset: () => void this.start(),
    });
  }

  async readChats() {
    const answer = await get(`/rooms/${encodeURIComponent(this.about.tag)}/chats`);
    return (answer.chats ?? answer).map(chatOf);
  }

  /** News of a chat: into the list at once; onto the board only when its host says so. */
  #changed(chat) {
    const known = this.chats.find((one) => one.id === chat.id);
    if (!known) return void this.readChats().then((chats) => (this.chats = this.#newest(chats)), () => {});
    if (known.version > chat.version) return;
    this.chats = this.chats.map((one) => (one === known ? { ...known, ...chatOf(chat), me: known.me } : one));
    if (this.plan?.id === chat.id && (this.plan?.version ?? 0) < chat.version && !this.busy) this.news = chat;
  }

  /** While a list was on its way, the stream may have brought something newer. @param {any[]} chats */
  #newest = (chats) =>
    chats.map((one) => {
      const known = this.chats.find(({ id }) => id === one.id);
      return known && known.version > one.version ? known : one;
    });

  stop() {
    this.#unfollow();
  }

  /** @param {string} tag the room to plan for */
  choose(tag) {
    this.#chosen = tag;
    this.plan = null;
    return this.start();
  }

  get tag() {
    return this.about?.tag ?? this.room;
  }

  get mayFound() {
    return Boolean(session.me?.permissions?.includes('room:create'));
  }

  get viewer() {
    return session.me;
  }

  /** An empty board. */
  begin() {
    const me = this.viewer && { id: this.viewer.id, name: this.viewer.name, initials: this.viewer.initials };
    return this.#board(fresh(clock.now(), me, newKey()));
  }

  /** @param {string} id */
  async open(id) {
    const chat = await this.deeds.read(id);
    if (chat) await this.#board(opened(chatOf(chat.data), chat.etag, newKey()));
  }

  #editor = /** @type {typeof import('./editor.js').editor|null} */ (null);

  /** The board comes when somebody plans: most who open this page only read the list. */
  async #board(plan) {
    try {
      this.#editor ??= (await import('./editor.js')).editor;
    } catch (thrown) {
      this.fault = unreachable(thrown);
      return;
    }
    this.plan = plan;
    void this.polls.read(plan.id);
    this.said = '';
    this.fault = this.asking = this.news = null;
    void this.#focus('.board h2');
  }

  /** @param {Partial<import('../../state/planned.js').Plan>} change */
  write(change) {
    this.plan = { .../** @type {any} */ (this.plan), ...change };
    this.said = '';
  }

  async leave() {
    this.plan = this.asking = this.news = this.fault = null;
    this.chats = this.#newest(await this.readChats().catch(() => this.chats));
    void this.#focus('.list h2');
  }

  /** Who else writes here; with one other host there is no doubt. */
  other() {
    const { hosts = [], comoderators = [] } = this.plan ?? {};
    const others = [...hosts, ...comoderators].filter((person) => person.id !== this.viewer?.id);
    return others.length === 1 ? others[0].name : this.t('schedule.other-host');
  }

  /** After a change of view the focus goes where reading starts, not to the top of the page. */
  async #focus(selector) {
    await this.updateComplete;
    /** @type {HTMLElement|null} */ (this.renderRoot.querySelector(selector))?.focus();
  }

  draw() {
    if (this.asking === 'room' || (!this.about && this.mayFound)) return roomForm(this);
    if (!this.about) return html`<div class="frame pad"><p class="quiet">${this.t('schedule.no-rooms')}</p><slot></slot></div>`;
    return html`<div class="frame">${this.plan && this.#editor ? this.#editor(this) : list(this)}</div>
      <p class="heard" role="status">${this.said || nothing}</p>`;
  }

  drawLoading() {
    return html`<div class="frame pad bones" role="status"><span class="heard">${this.t('loading')}</span>
      ${[1, 2, 3].map(() => html`<div class="bone"></div>`)}</div>`;
  }
}
