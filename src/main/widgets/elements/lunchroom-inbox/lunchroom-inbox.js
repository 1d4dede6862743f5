import { html, nothing } from 'lit';
import { LunchroomElement } from '../../core/element.js';
import { call, get, put, remove } from '../../core/api.js';
import { clock } from '../../core/clock.js';
import { icon } from '../../core/icons.js';
import { inbox as words } from '../../i18n/inbox.js';
import { stream } from '../../core/stream.js';
import { drawList } from './list.view.js';
import { drawChoices } from './choices.view.js';
import { Choices } from './choices.js';
import { styles } from './inbox.css.js';

const PAGE = 20;
const MUTED = { widget: false, mail: false, push: false, digest: false };
const GATHER = 150;

/**
 * @typedef {object} Notice
 * @property {string} id @property {string} kind @property {string} [room] @property {string} [roomTitle]
 * @property {string} at @property {boolean} read @property {string} [snoozedUntil] @property {{name: string, initials: string}} [by]
 * @property {string} [title] @property {string} [text] @property {string} [href] @property {string} [when] @property {number} [count]
 */

/**
 * What concerns whoever looks, from all over the place: mentions, replies, asks that wait, chats that begin, goals, digests.
 * Its number is the same in every widget, tab and device at once.
 *
 * @element lunchroom-inbox
 * @attr {boolean} bell only a bell with the number; it opens the newest ones below itself
 * @attr {string} href where the whole inbox is on this portal, for the bell
 * @csspart heading, list, notice, bell
 */
export class LunchroomInbox extends LunchroomElement {
  static properties = {
    bell: { type: Boolean },
    href: {},
    notices: { state: true },
    unread: { state: true },
    onlyUnread: { state: true },
    beyond: { state: true },
    open: { state: true },
    choosing: { state: true },
    said: { state: true },
    undo: { state: true },
  };

  static styles = [LunchroomElement.styles, styles];
  static section = words;

  constructor() {
    super();
    this.bell = false;
    /** @type {string|undefined} */
    this.href = undefined;
    /** @type {Notice[]} */
    this.notices = [];
    this.unread = 0;
    this.onlyUnread = false;
    /** @type {string|undefined} */
    this.beyond = undefined;
    this.open = false;
    this.choosing = false;
    this.said = '';
    /** @type {(() => Promise<unknown>)|null} */
    this.undo = null;
    this.choices = new Choices(this);
  }

  #unfollow = () => {};
  #again = 0;

  /** @param {() => boolean} current */
  async load(current) {
    const page = await get(this.#path());
    if (!current()) return;
    this.#show(page);
    this.#unfollow();
    this.#unfollow = stream.follow({
      room: 'me!inbox',
      number: page.head,
      entry: (entry) => this.#told(/** @type {any} */ (entry)),
      reset: () => void this.start(),
    });
  }

  #path(more = '') {
    return `/me/inbox?limit=${PAGE}${this.onlyUnread ? '&unread=true' : ''}${more && `&before=${encodeURIComponent(more)}`}`;
  }

  #show(page) {
    this.notices = page.notices;
    this.unread = page.unread;
    this.beyond = page.before;
  }

  /** The number counts at once; the list is read anew once for all that came together. */
  #told(/** @type {{unread: number}} */ entry) {
    this.unread = entry.unread;
    clearTimeout(this.#again);
    this.#again = window.setTimeout(() => void this.refresh(), GATHER);
  }

  async refresh() {
    const page = await get(this.#path()).catch(() => null);
    if (page) this.#show(page);
  }

  stop() {
    this.#unfollow();
    this.#unfollow = () => {};
    clearTimeout(this.#again);
  }

  async more() {
    const from = this.beyond;
    await this.#try(async () => {
      const page = await get(this.#path(from));
      if (from !== this.beyond) return;
      this.notices = [...this.notices, ...page.notices];
      this.beyond = page.before;
    });
  }

  filter(/** @type {boolean} */ unread) {
    this.onlyUnread = unread;
    void this.refresh();
  }

  /** @param {Notice} notice */
  async mark(notice, read = !notice.read) {
    if (notice.read === read) return;
    this.notices = this.notices.map((one) => (one.id === notice.id ? { ...one, read } : one));
    this.unread += read ? -1 : 1;
    await this.#try(() => (read ? put(`/me/inbox/${notice.id}/read`) : remove(`/me/inbox/${notice.id}/read`)));
  }

  async readAll() {
    const until = new Date(clock.now()).toISOString();
    await this.#try(async () => {
      await put('/me/inbox/read', { until });
      this.#say(this.t('inbox.marked'));
      await this.refresh();
    });
  }

  /** @param {Notice} notice @param {Date} until */
  async snooze(notice, until) {
    await this.#try(async () => {
      await put(`/me/inbox/${notice.id}/snooze`, { until: until.toISOString() });
      this.#say(this.t('inbox.snoozed', { when: this.lingo.when(until.toISOString()) }), () => remove(`/me/inbox/${notice.id}/snooze`));
      await this.refresh();
    });
  }

  /** @param {string} path below my choices */
  async mute(path) {
    await this.#try(async () => {
      await put(`/me/choices/${path}`, MUTED);
      this.#say(this.t('inbox.muted'), () => remove(`/me/choices/${path}`));
      await this.refresh();
    });
  }

  async takeBack() {
    const undo = this.undo;
    this.#say('');
    await this.#try(async () => {
      await undo?.();
      await this.refresh();
    });
  }

  #say(/** @type {string} */ words, /** @type {(() => Promise<unknown>)|null} */ undo = null) {
    this.said = words;
    this.undo = undo;
  }

  async #try(/** @type {() => Promise<unknown>} */ act) {
    try {
      await act();
    } catch (problem) {
      this.#say(this.explain(/** @type {any} */ (problem)));
      void this.refresh();
    }
  }

  /** Leaving by a link tells the server first, also where the page goes away at once. @param {Notice} notice */
  follow(notice) {
    if (!notice.read) void call('PUT', `/me/inbox/${notice.id}/read`).catch(() => null);
    this.open = false;
  }

  async choose(/** @type {boolean} */ on) {
    this.choosing = on;
    if (on) await this.choices.load();
    await this.updateComplete;
    /** @type {HTMLElement|null} */ (this.renderRoot.querySelector('h2'))?.focus();
  }

  #leave = (/** @type {KeyboardEvent} */ event) => {
    if (event.key !== 'Escape' || !this.open) return;
    this.open = false;
    /** @type {HTMLElement|null} */ (this.renderRoot.querySelector('button.bell'))?.focus();
  };

  drawLoading() {
    return this.bell ? this.#drawBell() : super.drawLoading();
  }

  drawProblem(/** @type {import('../../core/problem.js').Problem} */ problem) {
    return this.bell ? html`<!-- Nobody is known whose it would be. -->` : super.drawProblem(problem);
  }

  draw() {
    if (!this.bell) return html`<section class="frame pad" @keydown=${this.#leave}>${this.choosing ? drawChoices(this) : drawList(this)}</section>`;
    return html`<div class="ringing" @keydown=${this.#leave}>${this.#drawBell()}
      ${this.open ? html`<section class="frame pad below" aria-label=${this.t('inbox.title')}>${drawList(this)}</section>` : nothing}</div>`;
  }

  #drawBell() {
    const unread = this.t('inbox.unread', { count: this.unread });
    const number = this.unread > 99 ? '99+' : this.lingo.numbers.format(this.unread);
    return html`<button class="bell" part="bell" aria-expanded=${String(this.open)} aria-label=${this.t('inbox.bell', { unread })} @click=${() => (this.open = !this.open)}>
      ${icon('bell')}${this.unread ? html`<b aria-hidden="true">${number}</b>` : nothing}</button><span class="heard" role="status">${this.open ? nothing : unread}</span>`;
  }
}
