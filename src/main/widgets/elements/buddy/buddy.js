import { html, nothing } from 'lit';
import { LunchroomElement } from '../../core/element.js';
import { Reporting } from '../reporting.js';
import { buddy as words } from '../../i18n/buddy.js';
import { call, get, post, put } from '../../core/api.js';
import { drawLane } from './lane.view.js';
import { message } from '../message.css.js';
import { care } from '../lunchroom-room/care.css.js';
import { why } from '../reasons.css.js';
import { remember } from './remembered.js';
import { stream } from '../../core/stream.js';
import { styles } from './buddy.css.js';
import { unreachable } from '../../core/problem.js';

const OWN = 'me!lane';

/**
 * @typedef {{id: string, with: import('../../core/shapes.js').Person, side: string, room: string, endedAt?: string, keep?: boolean, kept?: boolean}} Lane
 * @typedef {{id: string, author: string, at: string, draft?: boolean, words: string, tree: any[], posted?: boolean, message?: string}} Word
 * @typedef {{open: boolean, side?: string, helpWanted: boolean, waiting?: number, lanes: Lane[], head: number}} Door
 */

/** What is being written, by lane: it outlives this element, which moves when the page gets narrow. */
const drafts = /** @type {Map<string, string>} */ (new Map());

/**
 * The door of a chat and the lane behind it: a part of the room, whose code comes when somebody wants it.
 *
 * @element lunchroom-buddy
 * @attr {string} chat the chat's id
 * @attr {number} length how long a post in the room may be
 */
export class LunchroomBuddy extends LunchroomElement {
  static properties = {
    chat: {},
    length: { type: Number },
    door: { state: true },
    said: { state: true },
    shown: { state: true },
  };

  static styles = [LunchroomElement.styles, message, care, why, styles];
  static section = words;

  constructor() {
    super();
    this.chat = '';
    this.length = 280;
    /** @type {Door|null} */
    this.door = null;
    /** @type {Map<string, Word[]>} what was said, by lane */
    this.words = new Map();
    /** The lane that is shown, where there are several. */
    this.shown = '';
    this.said = '';
    this.busy = false;
    this.reporting = new Reporting(this, {
      path: '',
      say: (said) => (this.said = said),
      tried: (act) => this.tried(act),
    });
  }

  #unfollow = () => {};

  get path() {
    return `/chats/${encodeURIComponent(this.chat)}/door`;
  }

  /** @param {Map<string, unknown>} was */
  willUpdate(was) {
    if (was.get('chat')) {
      this.stop();
      void this.start();
    }
  }

  /** @param {() => boolean} current */
  async load(current) {
    const door = await get(this.path);
    if (current()) await this.#stand(door);
    if (!current()) return;
    this.#unfollow();
    this.#unfollow = stream.follow({ room: OWN, number: door.head, entry: this.#heard, reset: () => void this.start() });
  }

  stop() {
    this.#unfollow();
    this.#unfollow = () => {};
  }

  async #stand(/** @type {Door} */ door) {
    const fresh = door.lanes.filter((lane) => !this.words.has(lane.id));
    await Promise.all(fresh.map(async (lane) => this.words.set(lane.id, (await get(`/lanes/${lane.id}`)).words)));
    if (!door.lanes.some((lane) => lane.id === this.shown)) this.shown = (door.lanes.find((lane) => !lane.endedAt) ?? door.lanes[0])?.id ?? '';
    this.door = door;
    remember(this.chat, Boolean(door.side) || door.lanes.length > 0);
    this.tell('beside', { chat: this.chat, lanes: door.lanes.filter((lane) => !lane.endedAt).length });
  }

  #heard = (/** @type {any} */ entry) => {
    if (entry.type === 'lane.word') this.#word(entry.lane, entry.word);
    else if (entry.chat === this.chat) void this.again();
  };

  /** A word that is known already may have changed: a draft was posted. */
  #word(/** @type {string} */ lane, /** @type {Word} */ word) {
    const known = this.words.get(lane);
    if (!known || !word) return;
    const at = known.findIndex((one) => one.id === word.id);
    this.words.set(lane, at < 0 ? [...known, word] : known.with(at, word));
    this.requestUpdate();
  }

  /** Somebody came or went. */
  async again() {
    await this.tried(async () => this.#stand(await get(this.path)));
  }

  /** @param {() => Promise<unknown>} act */
  async tried(act) {
    if (this.busy) return;
    this.busy = true;
    this.said = '';
    try {
      await act();
    } catch (thrown) {
      this.said = this.explain(unreachable(thrown));
    } finally {
      this.busy = false;
      this.requestUpdate();
    }
  }

  /** @param {'new'|'help'} side */
  say = (side) => this.tried(async () => this.#stand(await put(`${this.path}/place`, { side })));

  leave = () => this.tried(async () => this.#stand((await call('DELETE', `${this.path}/place`)).data));

  /** @param {Lane} lane */
  separate = (lane) => this.tried(async () => this.#stand((await call('DELETE', `${this.path}/lanes/${lane.id}`)).data));

  /** @param {Lane} lane @param {boolean} keep */
  keep = (lane, keep) =>
    this.tried(async () => {
      await put(`/lanes/${lane.id}/keeping`, { keep });
      await this.#stand(await get(this.path));
    });

  /** @param {Lane} lane @param {boolean} draft */
  write = (lane, draft) =>
    this.tried(async () => {
      const written = this.draft(lane).trim();
      if (!written) return;
      this.#word(lane.id, await post(`/lanes/${lane.id}/words`, { words: written, draft }));
      drafts.delete(lane.id);
      await this.updateComplete;
      /** @type {HTMLElement|null} */ (this.renderRoot.querySelector('textarea'))?.focus();
    });

  /** @param {Lane} lane @param {Word} word */
  postIt = (lane, word) =>
    this.tried(async () => {
      const { status, data } = await call('POST', `/lanes/${lane.id}/drafts/${word.id}/message`, { body: {} });
      this.#word(lane.id, { ...word, posted: true, message: data?.id });
      this.said = this.t(status === 202 ? 'buddy.posted.waits' : 'buddy.posted');
    });

  /** @param {Lane} lane */
  draft(lane) {
    return drafts.get(lane.id) ?? '';
  }

  /** @param {Lane} lane @param {string} written */
  type(lane, written) {
    drafts.set(lane.id, written);
    this.requestUpdate();
  }

  /** @param {Lane} lane */
  report(lane) {
    this.reporting.ways.path = `/rooms/${encodeURIComponent(lane.room)}`;
    const things = [{ kind: /** @type {const} */ ('profile'), thing: lane.with.id, label: lane.with.name }];
    void this.reporting.ask(() => ({ title: lane.with.name, words: this.t('buddy.report.hint'), things }));
  }

  updated() {
    // The newest word is in sight, unless somebody reads what was said before.
    const log = this.renderRoot.querySelector('.log');
    if (log && (this.#atEnd || this.#lane !== this.shown)) log.scrollTop = log.scrollHeight;
    this.#lane = this.shown;
  }

  #atEnd = true;
  #lane = '';

  scrolled = (/** @type {Event} */ event) => {
    const log = /** @type {HTMLElement} */ (event.target);
    this.#atEnd = log.scrollHeight - log.scrollTop - log.clientHeight < 40;
  };

  drawLoading() {
    return html`<p class="quiet" role="status">${this.t('loading')}</p>`;
  }

  drawProblem(/** @type {import('../../core/problem.js').Problem} */ problem) {
    return html`<p class="quiet" role="alert">${this.explain(problem)}</p>`;
  }

  draw() {
    const { door } = this;
    if (!door) return nothing;
    return html`<section aria-label=${this.t('buddy.title')}>
      ${door.lanes.length ? this.#drawLanes(door) : this.#drawDoor(door)}
      <p class="said" role="status">${this.said || nothing}</p>
      ${this.reporting.draw()}
    </section>`;
  }

  /** @param {Door} door */
  #drawDoor(door) {
    if (!door.open) return html`<p class="quiet">${this.t('buddy.closed')}</p>`;
    if (door.side) {
      return html`<p role="status"><b>${this.t(`buddy.waits.${door.side}`)}</b></p>
        <p class="quiet">${this.t(`buddy.waits.${door.side}.hint`)}</p>
        <p><button @click=${this.leave}>${this.t('buddy.leave')}</button></p>`;
    }
    return html`<p class="quiet">${this.t('buddy.ask')}</p>
      <div class="row">
        <button class="primary" @click=${() => this.say('new')}>${this.t('buddy.new')}</button>
        <button @click=${() => this.say('help')}>${this.t('buddy.help')}</button>
      </div>
      ${door.helpWanted ? html`<p class="wanted">${door.waiting === undefined ? this.t('buddy.wanted') : this.t('buddy.waiting', { count: door.waiting })}</p>` : nothing}
      <p class="quiet">${this.t('buddy.who')}</p>`;
  }

  /** @param {Door} door */
  #drawLanes(door) {
    const lane = door.lanes.find((one) => one.id === this.shown) ?? door.lanes[0];
    const tabs = door.lanes.length > 1
      ? html`<div class="row" role="group" aria-label=${this.t('buddy.lanes')}>${door.lanes.map((one) => html`<button class="plain ${one === lane ? 'on' : ''}"
          aria-pressed=${one === lane ? 'true' : 'false'} @click=${() => (this.shown = one.id)}><span dir="auto">${one.with.name}</span></button>`)}</div>`
      : nothing;
    return html`${tabs} ${drawLane(this, lane, this.words.get(lane.id) ?? [])}`;
  }
}
