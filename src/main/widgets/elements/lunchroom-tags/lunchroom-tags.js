import { html, nothing } from 'lit';
import { LunchroomElement } from '../../core/element.js';
import { get } from '../../core/api.js';
import { unreachable } from '../../core/problem.js';
import { tags as words } from '../../i18n/tags.js';
import { beside, larger } from '../../state/tags.js';
import { Renaming } from './renaming.js';
import { drawRenaming } from './renaming.view.js';
import { styles } from './tags.css.js';

const AT_ONCE = 40;
const WRITTEN = 250;

/**
 * The tags of a room's shelf, or of one's own bookmarks: a list with counts, or a cloud. A press chooses one; a shelf on
 * the same page follows. One's own can be called otherwise.
 *
 * @element lunchroom-tags
 * @attr {string} room the tag of the room; one's own bookmarks without it
 * @attr {string} heading instead of "Tags"
 * @attr {boolean} cloud by size, in the order of the alphabet, instead of a list
 * @fires lunchroom-tag when one is chosen, or none: `{tag, room}`; it follows those of other widgets
 * @fires lunchroom-tags-changed when a tag was called otherwise
 * @csspart header, list, related
 */
export class LunchroomTags extends LunchroomElement {
  static properties = {
    room: {},
    heading: {},
    cloud: { type: Boolean },
    found: { state: true },
    related: { state: true },
    tag: { state: true },
    said: { state: true },
  };

  static styles = [LunchroomElement.styles, styles];
  static section = words;

  constructor() {
    super();
    this.room = '';
    /** @type {string|undefined} */
    this.heading = undefined;
    this.cloud = false;
    /** @type {{tags: import('../../state/tags.js').Counted[], total: number, after?: string}} */
    this.found = { tags: [], total: 0 };
    /** @type {import('../../state/tags.js').Counted[]} */
    this.related = [];
    this.tag = '';
    /** @type {{words: string, undo?: () => void}|null} what just happened */
    this.said = null;
    this.renaming = new Renaming(this);
  }

  #start = '';
  #turn = 0;
  #timer = 0;

  connectedCallback() {
    super.connectedCallback();
    document.addEventListener('lunchroom-tag', this.#chosen);
    for (const name of ['lunchroom-tags-changed', 'lunchroom-saved']) document.addEventListener(name, this.#changed);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    document.removeEventListener('lunchroom-tag', this.#chosen);
    for (const name of ['lunchroom-tags-changed', 'lunchroom-saved']) document.removeEventListener(name, this.#changed);
  }

  /** @param {Map<string, unknown>} was */
  willUpdate(was) {
    if (['room', 'cloud'].some((name) => was.has(name)) && this.hasUpdated) void this.start();
  }

  /** @param {() => boolean} current */
  async load(current) {
    const found = await this.#read('');
    if (current()) this.found = found;
  }

  #query(/** @type {Record<string, string>} */ more) {
    return new URLSearchParams({ ...(this.room ? { room: this.room } : { whose: 'me' }), limit: String(AT_ONCE), ...more });
  }

  #read(/** @type {string} */ after) {
    return get(`/bookmarks/tags?${this.#query({ order: this.cloud ? 'name' : 'used', start: this.#start, ...(after ? { after } : {}) })}`);
  }

  /** Reads them again without taking away what is shown. */
  async refresh() {
    const turn = ++this.#turn;
    const found = await this.#read('').catch(() => null);
    if (found && turn === this.#turn) this.found = found;
  }

  async more() {
    const turn = ++this.#turn;
    const count = this.found.tags.length;
    try {
      const next = await this.#read(this.found.after ?? '');
      if (turn !== this.#turn) return;
      this.found = { ...next, tags: beside(this.found.tags, next.tags) };
      await this.updateComplete;
      /** @type {HTMLElement|null|undefined} */ (this.renderRoot.querySelectorAll('.tags button')[count])?.focus();
    } catch (thrown) {
      this.said = { words: this.explain(unreachable(thrown)) };
    }
  }

  #write(/** @type {any} */ event) {
    this.#start = event.target.value;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.refresh(), WRITTEN);
  }

  /** @param {string} tag none again when it is the one that is chosen */
  choose(tag) {
    this.#take(this.tag === tag ? '' : tag);
    this.tell('tag', { tag: this.tag, room: this.room });
  }

  #take(/** @type {string} */ tag) {
    this.tag = tag;
    this.said = null;
    this.renaming.close();
    void this.#relate();
  }

  // Another widget of the page chose one.
  #chosen = (/** @type {any} */ event) => {
    const { tag, room } = event.detail ?? {};
    if (event.target !== this && (room ?? '') === this.room && tag !== this.tag) this.#take(tag);
  };

  #changed = (/** @type {Event} */ event) => event.target !== this && void this.refresh();

  async #relate() {
    const { tag } = this;
    const found = tag ? await get(`/bookmarks/tags/${encodeURIComponent(tag)}/related?${this.#query({ limit: '8' })}`).catch(() => null) : null;
    if (tag === this.tag) this.related = found?.tags ?? [];
  }

  drawLoading() {
    return html`<section class="frame pad" aria-busy="true"><h2>${this.heading ?? this.t('tags')}</h2>
      <span class="heard" role="status">${this.t('loading')}</span><p class="bone"></p><p class="bone half"></p></section>`;
  }

  draw() {
    const { tags, total, after } = this.found;
    const searching = this.#start.trim() !== '';
    return html`<section class="frame pad">
      <header part="header"><h2>${this.heading ?? this.t('tags')}</h2><span class="quiet">${this.t('tags.count', { count: total })}</span></header>
      ${total > AT_ONCE || searching
        ? html`<input type="search" dir="auto" aria-label=${this.t('tags.find')} placeholder=${this.t('tags.find')} maxlength="60" autocomplete="off" @input=${this.#write} />`
        : nothing}
      <p class="said" role="status">${this.said ? html`${this.said.words} ${this.said.undo ? html`<button class="plain on" @click=${this.said.undo}>${this.t('undo')}</button>` : nothing}` : nothing}</p>
      ${this.tag ? this.#drawChosen() : nothing}
      ${tags.length
        ? html`<ul class=${this.cloud ? 'tags cloud' : 'tags'} part="list">${tags.map((one) => html`<li>${this.#drawTag(one)}</li>`)}</ul>`
        : html`<p class="quiet">${this.t(searching ? 'tags.none.found' : this.room ? 'tags.none.room' : 'tags.none')}</p>`}
      ${after ? html`<button class="plain on" @click=${() => this.more()}>${this.t('tags.more')}</button>` : nothing}
    </section>`;
  }

  /** @param {import('../../state/tags.js').Counted} one */
  #drawTag({ tag, count }) {
    const on = tag.toLocaleLowerCase() === this.tag.toLocaleLowerCase();
    const most = Math.max(...this.found.tags.map((other) => other.count));
    return html`<button class=${`plain size-${this.cloud ? larger(count, most) : 0}${on ? ' on' : ''}`} aria-pressed=${on ? 'true' : 'false'}
      aria-label=${this.t('tags.one', { tag, count })} @click=${() => this.choose(tag)}><bdi>#${tag}</bdi> <span class="quiet">${this.lingo.numbers.format(count)}</span></button>`;
  }

  /** What goes with the tag that is chosen, and what one can do about it. */
  #drawChosen() {
    return html`<div class="chosen" part="related">
      <p><b dir="auto">#${this.tag}</b> <button class="plain" @click=${() => this.choose(this.tag)}>${this.t('tags.all')}</button>
        ${this.room ? nothing : html`<button class="plain" aria-expanded=${this.renaming.open ? 'true' : 'false'} @click=${() => this.renaming.toggle()}>${this.t('tags.rename')}</button>`}</p>
      ${this.related.length
        ? html`<p class="quiet">${this.t('tags.related')}</p><p class="row">${this.related.map((one) => this.#drawTag(one))}</p>`
        : nothing}
      ${this.renaming.open ? drawRenaming(this, this.renaming) : nothing}
    </div>`;
  }
}
