import { html, nothing } from 'lit';
import { call, download, get, patch, post, put, remove } from '../../core/api.js';
import { LunchroomElement } from '../../core/element.js';
import { unreachable } from '../../core/problem.js';
import { session } from '../../core/session.js';
import { recap } from '../../i18n/recap.js';
import { lastChatOfRoom } from '../chat-of-room.js';
import { page } from './page.js';
import { styles } from './lunchroom-recap.css.js';
import { waiting } from './waiting.js';

const POLL = 8000;

/**
 * The record of a chat: facts, the curve of the hour, the best answers under each question, resources, thanks.
 * Hosts pick, write a few words and publish; people who are quoted may ask to appear as "a colleague".
 *
 * @attr chat the chat's id
 * @attr room instead: the tag of a room, for its newest chat that is over
 * @attr room-href where a room is on this portal; `{tag}` stands for its tag, `{message}` for the message's id
 * @fires lunchroom-open when somebody follows a quote into the conversation: `{what: 'room', tag, chat, id}`; cancel it to go there yourself
 * @fires lunchroom-published when a host published it
 */
export class LunchroomRecap extends LunchroomElement {
  static properties = {
    chat: {},
    room: {},
    roomHref: { attribute: 'room-href' },
    recap: { state: true },
    about: { state: true },
    said: { state: true },
    busy: { state: true },
    writing: { state: true },
    theirs: { state: true },
  };

  static styles = [LunchroomElement.styles, styles];
  static section = recap;

  constructor() {
    super();
    this.chat = '';
    this.room = '';
    /** @type {string|undefined} */
    this.roomHref = undefined;
    /** @type {any} the recap, once there is one */
    this.recap = null;
    /** @type {any} the chat it belongs to, where it can be read */
    this.about = null;
    /** @type {string} what just happened, for the status line */
    this.said = '';
    this.trouble = false;
    this.busy = false;
    /** @type {string|null} the host's words while they are not saved */
    this.writing = null;
    /** @type {string|null} what another host wrote meanwhile */
    this.theirs = null;
  }

  #id = '';
  #etag = /** @type {string|null} */ (null);
  #poll = 0;
  #turn = /** @type {Promise<any>} */ (Promise.resolve());

  willUpdate(changed) {
    if ((changed.has('chat') || changed.has('room')) && this.hasUpdated) void this.start();
  }

  /** @param {() => boolean} current */
  async load(current) {
    this.recap = this.about = null;
    this.#id = this.chat || ((await lastChatOfRoom(this.room)) ?? '');
    if (!this.#id) return;
    const [recap, about] = await Promise.all([this.#read(), get(this.#path('')).catch(() => null)]);
    if (!current()) return;
    if (!recap && !about) throw this.#refusal;
    this.recap = recap;
    this.about = about;
    if (!recap) this.#lookAgain();
  }

  #refusal = /** @type {any} */ (null);

  /** A recap that does not exist yet is no error: the chat says why. */
  async #read() {
    try {
      const { data, etag } = await call('GET', this.#path('/recap'));
      this.#etag = etag;
      return data;
    } catch (thrown) {
      const problem = unreachable(thrown);
      if (problem.status !== 404 && problem.status !== 409) throw problem;
      this.#refusal = problem;
      return null;
    }
  }

  #lookAgain() {
    clearTimeout(this.#poll);
    this.#poll = setTimeout(() => this.isConnected && this.#quietly(), POLL);
  }

  async #quietly() {
    const recap = await this.#read().catch(() => this.recap);
    const about = await get(this.#path('')).catch(() => this.about);
    this.recap = recap ?? this.recap;
    this.about = about;
    if (!this.recap) this.#lookAgain();
  }

  stop() {
    clearTimeout(this.#poll);
  }

  #path(below) {
    return `/chats/${encodeURIComponent(this.#id)}${below}`;
  }

  get host() {
    return Boolean(this.recap?.me?.host);
  }

  /** How often the viewer is quoted here, and whether their name is kept out. */
  get mine() {
    return this.recap.me ?? { quoted: 0, anonymous: false };
  }

  draw() {
    if (!this.recap && !this.about) return html`<article class="empty"><p>${this.t('recap.none')}</p><slot></slot></article>`;
    return html`${this.recap ? page(this) : waiting(this)}
      <p class=${this.said && this.trouble ? 'trouble' : 'heard'} role="status">${this.said || nothing}</p>`;
  }

  /**
   * Does one thing with the server, shows the recap as it is then, and says so. One after the other: leaving the words at
   * the top saves them, and must not swallow the press that left them.
   * @param {() => Promise<any>} deed @param {string} said
   */
  #act(deed, said) {
    return (this.#turn = this.#turn.then(() => this.#do(deed, said)));
  }

  async #do(deed, said) {
    this.busy = true;
    const problem = await deed().then(() => null, unreachable);
    this.recap = (await this.#read().catch(() => null)) ?? this.recap;
    this.busy = false;
    this.said = !problem ? this.t(said) : problem.status === 412 ? this.t('recap.intro.meanwhile') : this.explain(problem);
    this.trouble = Boolean(problem);
    return !problem;
  }

  /** @param {string} message @param {boolean} on */
  pick(message, on) {
    const path = this.#path(`/picks/${message}`);
    return this.#act(() => (on ? put(path) : remove(path)), on ? 'recap.picked.said' : 'recap.unpicked.said');
  }

  /** Saves the words at the top. Another host's words are shown beside them, and nobody's are lost. */
  async introduce() {
    const intro = (this.writing ?? '').trim();
    if (this.writing === null || intro === (this.recap.intro ?? '')) return;
    const before = this.recap.intro ?? '';
    const saved = await this.#act(() => patch(this.#path('/recap'), { intro }, { ifMatch: this.#etag ?? undefined }), 'recap.intro.saved');
    const now = this.recap.intro ?? '';
    this.theirs = !saved && now !== before ? now : null;
    if (saved) this.writing = null;
  }

  /** Not while two hosts' words at the top wait for a choice. */
  async publish() {
    await this.#turn;
    if (this.theirs !== null) return;
    await this.#act(() => post(this.#path('/recap/publication')), 'recap.published.said');
    if (this.recap.state === 'published') this.tell('published', { chat: this.#id });
  }

  /** A draft again, for hosts alone. */
  withdraw() {
    return this.#act(() => remove(this.#path('/recap/publication')), 'recap.withdrawn.said');
  }

  /** @param {boolean} anonymous */
  appear(anonymous) {
    const path = this.#path('/recap/anonymous');
    return this.#act(() => (anonymous ? put(path) : remove(path)), anonymous ? 'recap.colleague.said' : 'recap.named.said');
  }

  /** @param {'pdf'|'html'|'md'|'csv'|'json'} format */
  save(format) {
    const tag = this.recap.chat.tag.replace(/^#/, '');
    const day = this.recap.chat.startsAt.slice(0, 10);
    return this.#act(() => download(this.#path(`/recap.${format}`), `${tag}-${day}.${format}`), 'recap.saved');
  }

  get viewer() {
    return session.me;
  }
}
