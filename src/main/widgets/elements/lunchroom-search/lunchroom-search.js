import { html, nothing } from 'lit';
import { LunchroomElement } from '../../core/element.js';
import { call, get } from '../../core/api.js';
import { Problem, unreachable } from '../../core/problem.js';
import { messageAddress } from '../../core/place.js';
import { addressOf, further, pathOf, wishIn } from '../../state/search.js';
import { search as words } from '../../i18n/search.js';
import { drawWrong, zone } from '../asking.js';
import { drawBar } from './bar.view.js';
import { drawHelp } from './help.view.js';
import { drawHit } from './hit.view.js';
import { styles } from './search.css.js';

/** @typedef {import('../../state/search.js').Wish} Wish @typedef {import('../../state/search.js').Hit} Hit */

const topicOf = (/** @type {Hit} */ hit) => (hit.kind === 'topic' ? hit.id : hit.topic);

const filled = (/** @type {string} */ template, /** @type {Record<string, string|undefined>} */ about) =>
  template.replace(/{(\w+)}/g, (_, name) => encodeURIComponent(about[name] ?? ''));

/**
 * One search over messages, topics, asks, recaps and links, within what the viewer may read.
 *
 * @element lunchroom-search
 * @attr {string} heading instead of "Search"
 * @attr {string} room-href where a room is on this portal; `{tag}` stands for its tag, `{message}` for the message's id
 * @attr {string} topic-href where a community's topic is; `{tag}` stands for the room's tag, `{topic}` for the topic's id
 * @attr {string} qanda-href where a room's questions are; `{tag}` stands for its tag
 * @attr {string} recap-href where a recap is read on this portal; `{chat}` stands for the chat's id
 * @attr {boolean} in-address keeps the search in the page's address, so that "back" and a sent link work
 * @fires lunchroom-open when somebody chooses a result: `{what: 'room' | 'topic' | 'qanda' | 'recap', tag, chat, id}`; cancel it to go there yourself
 * @csspart form, tabs, list, hit
 */
export class LunchroomSearch extends LunchroomElement {
  static properties = {
    heading: {},
    roomHref: { attribute: 'room-href' },
    topicHref: { attribute: 'topic-href' },
    qandaHref: { attribute: 'qanda-href' },
    recapHref: { attribute: 'recap-href' },
    inAddress: { type: Boolean, attribute: 'in-address' },
    wish: { state: true },
    answer: { state: true },
    hits: { state: true },
    busy: { state: true },
    fault: { state: true },
    helping: { state: true },
  };

  static styles = [LunchroomElement.styles, styles];
  static section = words;

  constructor() {
    super();
    /** @type {string|undefined} */
    this.heading = undefined;
    /** @type {string|undefined} */
    this.roomHref = undefined;
    /** @type {string|undefined} */
    this.topicHref = undefined;
    /** @type {string|undefined} */
    this.qandaHref = undefined;
    /** @type {string|undefined} */
    this.recapHref = undefined;
    this.inAddress = false;
    this.wish = /** @type {Wish} */ ({ q: '', kind: 'all', sort: 'best' });
    /** @type {import('../../state/search.js').Answer|null} */
    this.answer = null;
    /** @type {Hit[]} */
    this.hits = [];
    this.busy = false;
    /** @type {Problem|null} */
    this.fault = null;
    this.helping = false;
  }

  #turn = 0;
  #stopped = new AbortController();

  connectedCallback() {
    if (this.inAddress) this.wish = wishIn(location.search);
    window.addEventListener('popstate', this.#back);
    super.connectedCallback();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('popstate', this.#back);
  }

  /** Who looks is known and may search; what stands in the address is searched at once. */
  async load() {
    await get('/me');
    void this.#ask();
  }

  stop() {
    this.#stopped.abort();
    this.answer = null;
    this.hits = [];
  }

  #back = () => {
    if (!this.inAddress) return;
    this.wish = wishIn(location.search);
    void this.#ask();
  };

  /** Searches for something else; what is not named stays. @param {Partial<Wish>} change */
  search(change) {
    this.wish = { ...this.wish, ...change };
    if (this.inAddress) history.pushState(null, '', addressOf(this.wish, location.href));
    return this.#ask();
  }

  again = () => this.#ask();

  // An answer to a question that was asked anew since is nobody's answer.
  async #ask() {
    const turn = ++this.#turn;
    this.#stopped.abort();
    this.#stopped = new AbortController();
    this.fault = null;
    if (!this.wish.q.trim()) {
      this.answer = null;
      this.hits = [];
      this.busy = false;
      return;
    }
    this.busy = true;
    try {
      const { data } = await call('GET', pathOf(this.wish, zone()), { signal: this.#stopped.signal });
      if (turn !== this.#turn) return;
      this.answer = data;
      this.hits = data.hits;
    } catch (thrown) {
      if (turn === this.#turn) this.#failed(thrown);
    } finally {
      if (turn === this.#turn) this.busy = false;
    }
  }

  #failed(/** @type {unknown} */ thrown) {
    this.fault = unreachable(thrown);
    this.answer = null;
    this.hits = [];
  }

  /** What comes after; the focus goes on to the first of it. */
  async more() {
    const { after } = this.answer ?? {};
    if (!after || this.busy) return;
    const turn = this.#turn;
    this.busy = true;
    try {
      const page = await get(pathOf(this.wish, zone(), after));
      if (turn !== this.#turn) return;
      const before = this.hits.length;
      this.hits = further(this.hits, page.hits);
      this.answer = { ...page, hits: this.hits };
      await this.updateComplete;
      /** @type {HTMLElement|undefined} */ (this.renderRoot.querySelectorAll('.hit h3 :is(a, button)')[before])?.focus();
    } catch (thrown) {
      if (turn === this.#turn) this.fault = unreachable(thrown);
    } finally {
      if (turn === this.#turn) this.busy = false;
    }
  }

  /** Arrows go through the results, as in any list that one searches. */
  move(/** @type {KeyboardEvent} */ event) {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (!step) return;
    const links = /** @type {HTMLElement[]} */ ([...this.renderRoot.querySelectorAll('.hit h3 :is(a, button)')]);
    const focused = links.indexOf(/** @type {any} */ (this.shadowRoot?.activeElement));
    const target = focused + step;
    event.preventDefault();
    if (target < 0) /** @type {HTMLElement|null} */ (this.renderRoot.querySelector('input[type=search]'))?.focus();
    else links[Math.min(target, links.length - 1)]?.focus();
  }

  /** Where a result is on this portal; empty where only the portal knows. @param {Hit} hit */
  address(hit) {
    const topic = topicOf(hit);
    if (topic && this.topicHref) return filled(this.topicHref, { tag: hit.room?.tag, topic, message: hit.kind === 'message' ? hit.id : '' });
    if (hit.kind === 'topic') return undefined;
    const [template, known] = hit.kind === 'recap' ? [this.recapHref, { chat: hit.id }] : hit.kind === 'ask' ? [this.qandaHref, {}] : [this.roomHref, {}];
    if (template && template === this.roomHref) return messageAddress(template.replace('{chat}', hit.chat ?? ''), hit.room?.tag ?? '', hit.id);
    return template && filled(template, { tag: hit.room?.tag, message: hit.id, chat: hit.chat, ...known });
  }

  /** @param {Event} event @param {Hit} hit */
  open(event, hit) {
    const topic = topicOf(hit);
    const what = hit.kind === 'recap' ? 'recap' : hit.kind === 'ask' ? 'qanda' : topic ? 'topic' : 'room';
    const detail = { what, room: hit.room?.tag, tag: hit.room?.tag, chat: hit.kind === 'recap' ? hit.id : hit.chat, topic, id: hit.id };
    const told = new CustomEvent('lunchroom-open', { bubbles: true, composed: true, cancelable: true, detail });
    if (!this.dispatchEvent(told)) event.preventDefault();
  }

  drawLoading() {
    return html`<section class="frame pad" aria-busy="true"><h2>${this.heading ?? this.t('search.title')}</h2>
      <span class="heard" role="status">${this.t('loading')}</span><p class="bone box"></p></section>`;
  }

  draw() {
    return html`<section class="frame pad" @keydown=${(/** @type {KeyboardEvent} */ event) => this.move(event)}>
      <h2>${this.heading ?? this.t('search.title')}</h2>
      ${drawBar(this)}
      ${this.helping || !this.wish.q.trim() ? drawHelp(this) : nothing}
      <p class="said quiet" role="status">${this.#said()}</p>
      ${this.fault ? drawWrong(this, this.fault, this.wish.q, this.again) : nothing}
      ${this.busy && this.hits.length === 0 ? this.#drawBones() : nothing}
      ${this.answer && this.answer.counts.all === 0 ? this.#drawNone() : nothing}
      ${this.hits.length ? html`<ol part="list" class=${this.busy ? 'list old' : 'list'}>${this.hits.map((hit) => drawHit(this, hit))}</ol>` : nothing}
      ${this.answer?.after ? html`<button class="more" ?disabled=${this.busy} @click=${() => this.more()}>${this.t('search.more')}</button>` : nothing}
    </section>`;
  }

  #said() {
    if (this.busy) return this.t('search.busy');
    if (!this.answer) return nothing;
    const found = this.answer.counts.all ? this.t('search.found', { count: this.answer.counts.all }) : '';
    return this.answer.building ? `${found} ${this.t('search.building')}` : found;
  }

  #drawBones() {
    const bone = html`<li><p class="bone half"></p><p class="bone"></p></li>`;
    return html`<ul class="bones" aria-hidden="true">${[bone, bone, bone]}</ul>`;
  }

  #drawNone() {
    const suggestion = this.answer?.suggestion;
    return html`<div class="none">
      <p>${this.t('search.none')}</p>
      ${suggestion ? html`<p>${this.t('search.meant')} <button class="plain on" dir="auto" @click=${() => this.search({ q: suggestion })}>${suggestion}</button></p>` : nothing}
      <p class="quiet">${this.t('search.none.why')}</p>
    </div>`;
  }
}
