import { html, nothing } from 'lit';
import { LunchroomElement } from '../../core/element.js';
import { get } from '../../core/api.js';
import { session } from '../../core/session.js';
import { stream } from '../../core/stream.js';
import { unreachable } from '../../core/problem.js';
import { community as words } from '../../i18n/community.js';
import { tracked } from '../../state/community.js';
import { Reporting } from '../reporting.js';
import { Chats } from './chats.js';
import { Course } from './course.js';
import { GroupWork } from './groupwork.js';
import { LaterViews } from './later.js';
import { drawHead } from './head.view.js';
import { drawFromCourse, drawList } from './list.view.js';
import { drawSide } from './side.view.js';
import { Pages } from './pages.js';
import { Readings } from './readings.js';
import { files } from '../files/files.css.js';
import { Thread } from './thread.js';
import { Topics } from './topics.js';
import { Tracking } from './tracking.js';
import { Way } from './way.js';
import { styles } from './community.css.js';
import { parts } from './parts.css.js';
import { message } from '../message.css.js';

/**
 * A community: what is talked about and asked, what became of it, and what comes next, around a course or a theme.
 *
 * @element lunchroom-community
 * @attr {string} room the room's tag
 * @attr {string} topic the id of a topic that is open at first
 * @attr {boolean} in-address keeps the open topic in the page's address, so that "back" and a sent link work
 * @attr {string} room-href where a room is on this portal; `{tag}` and `{chat}` stand for its tag and the chat's id
 * @attr {string} recap-href where a recap is read; `{chat}` stands for the chat's id
 * @fires lunchroom-topic when somebody opened a topic here: `{id}`
 * @csspart header, phases, topics, topic, compose, side
 */
export class LunchroomCommunity extends LunchroomElement {
  static properties = {
    room: {},
    topic: {},
    inAddress: { type: Boolean, attribute: 'in-address' },
    roomHref: { attribute: 'room-href' },
    recapHref: { attribute: 'recap-href' },
    about: { state: true },
    requests: { state: true },
    said: { state: true },
  };

  static styles = [LunchroomElement.styles, parts, styles, message, files];
  static section = words;

  constructor() {
    super();
    this.room = '';
    /** @type {string|undefined} */
    this.topic = undefined;
    this.inAddress = false;
    /** @type {string|undefined} */
    this.roomHref = undefined;
    /** @type {string|undefined} */
    this.recapHref = undefined;
    /** @type {any} the room */
    this.about = null;
    /** @type {string[]} who asks the viewer to stand by a goal */
    this.requests = [];
    this.topics = new Topics(this);
    this.chats = new Chats(this);
    this.course = new Course(this);
    this.said = '';
    this.thread = new Thread(this);
    this.tracking = new Tracking(this);
    this.groupWork = new GroupWork(this);
    this.readings = new Readings(this);
    this.pages = new Pages(this);
    this.way = new Way(this);
    this.later = new LaterViews(this);
    this.reporting = new Reporting(this, { path: '', say: (said) => (this.said = said), tried: (act) => this.tried(act) });
  }

  #unfollow = /** @type {(() => void)|null} */ (null);

  get path() {
    return `/rooms/${encodeURIComponent(this.room)}`;
  }

  /** The course around it; null for a community around a theme. */
  get cohort() {
    return this.course.cohort;
  }

  /** Whether the viewer runs this community. */
  get runs() {
    return Boolean(this.about?.runs);
  }

  /** @param {Map<string, unknown>} was */
  willUpdate(was) {
    if (this.hasUpdated && was.has('room')) {
      this.stop();
      void this.start();
    }
  }

  /** @param {() => boolean} current */
  async load(current) {
    if (!this.room) return;
    const [about, found] = await Promise.all([get(this.path), this.topics.read()]);
    if (!current()) return;
    this.about = about;
    this.reporting.ways.path = this.path;
    this.topics.show(found);
    const [asked] = await Promise.all([
      this.optional(`${this.path}/tracked?limit=50`),
      about.cohort ? this.course.read() : null,
      ...[this.chats, this.groupWork, this.readings, this.pages].map((part) => part.read()),
    ]);
    if (!current()) return;
    this.tracking.list = asked?.tracked ?? [];
    this.#follow(about.head);
    if (this.topic) await this.thread.open(this.topic, current);
  }

  stop() {
    this.#unfollow?.();
    this.#unfollow = null;
    this.thread.close();
    this.pages.page = null;
  }

  /** What a room has not, and what is away for a moment, is left out; the rest is there. @param {string} path */
  async optional(path) {
    try {
      return await get(path);
    } catch (thrown) {
      if (unreachable(thrown).status === 401) throw thrown;
      return null;
    }
  }

  #follow(/** @type {number} */ head) {
    this.#unfollow = stream.follow({
      room: this.room,
      number: head,
      entry: (entry) => this.#told(entry),
      reset: () => void this.start(),
      gone: () => void this.start(),
    });
  }

  #told(/** @type {any} */ entry) {
    if (entry.type === 'tracked.changed') this.tracking.list = tracked(this.tracking.list, entry);
    if (entry.type === 'group-work.changed') void this.groupWork.read();
    if (entry.type === 'reading.changed') void this.readings.read();
    if (entry.type === 'page.changed' || (this.pages.page && /^message\.(edited|removed|restored)$/.test(entry.type))) void this.pages.read();
    if (entry.type === 'chat.changed') void this.chats.read();
    if (entry.type === 'cohort.changed' || (this.cohort && entry.type === 'chat.changed')) void this.course.read();
    this.topics.told(entry);
    this.thread.told(entry);
    this.requestUpdate();
  }

  /** Where a topic is on this page. @param {string} topic */
  address(topic) {
    return this.way.address(topic);
  }

  /** @param {Event|null} event @param {string} topic */
  open(event, topic) {
    return this.way.open(event, topic);
  }

  /** @template T @param {() => Promise<T>} act @returns {Promise<T|null>} null where it was refused, which is said */
  async tried(act) {
    try {
      const done = await act();
      this.said = '';
      return done;
    } catch (thrown) {
      const problem = unreachable(thrown);
      this.said = problem.detail && problem.status >= 400 && problem.status < 500 ? problem.detail : this.explain(problem);
      return null;
    }
  }

  /** The focus goes there once it is drawn. @param {string} selector */
  focusOn(selector) {
    this.way.focusOn(selector);
  }

  /** To where somebody's request stands: beside the topics, or where the page has put its goals. */
  toRequests() {
    const own = this.renderRoot.querySelector('lunchroom-goals') ?? this.querySelector('[slot="goals"]');
    /** @type {any} */ (own)?.toRequest?.();
  }

  /** Whether something was written by who looks. @param {{id: string}|undefined} person */
  isMe(person) {
    return person !== undefined && person.id === session.me?.id;
  }

  drawLoading() {
    const row = html`<li><p class="bone"></p><p class="bone half"></p></li>`;
    return html`<section class="frame" aria-busy="true"><span class="heard" role="status">${this.t('loading')}</span>
      <header><p class="bone title"></p><p class="bone half"></p></header><div class="cols"><ul class="bones main">${[row, row, row]}</ul><div class="side"><p class="bone tall"></p></div></div></section>`;
  }

  // What waits for one's own part comes first.
  #drawTalk() {
    const work = this.later.drawGroupWork();
    const first = this.groupWork.waits;
    return html`${this.later.drawCompose()}${first ? work : nothing}${drawList(this)}${first ? nothing : work}${drawFromCourse(this)}`;
  }

  draw() {
    if (!this.about) return nothing;
    return html`<section class="frame community">
      ${drawHead(this)}
      <div class="cols">
        <div class="main">
          <p class="said" role="status">${this.said}</p>
          ${this.thread.id ? this.later.drawThread() : this.pages.page ? this.later.drawPage(this.pages.page) : this.#drawTalk()}
        </div>
        <aside class="side" @lunchroom-asked=${(/** @type {CustomEvent} */ event) => (this.requests = event.detail.names)} part="side" aria-label=${this.t('community.side')}>${drawSide(this)}</aside>
      </div>
      ${this.reporting.draw()}
    </section>`;
  }
}
