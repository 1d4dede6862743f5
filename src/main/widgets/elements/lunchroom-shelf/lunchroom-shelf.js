import { html, nothing } from 'lit';
import { Later } from '../../core/later.js';
import { LunchroomElement } from '../../core/element.js';
import { Reporting } from '../reporting.js';
import { dialog } from '../dialog.css.js';
import { why } from '../reasons.css.js';
import { get } from '../../core/api.js';
import { unreachable } from '../../core/problem.js';
import { stream } from '../../core/stream.js';
import { shelf as words } from '../../i18n/shelf.js';
import { changed, counted, more, ownItem, shelfItem } from '../../state/shelf.js';
import { Acts } from './acts.js';
import { drawAside } from './aside.view.js';
import { drawItem, drawNaming } from './item.view.js';
import { Searching } from './searching.js';
import { drawSearching } from './searching.view.js';
import { styles } from './shelf.css.js';

const AT_ONCE = 30;
// The shelf follows the room's messages a moment later than the room does.
const SETTLED = 900;

/**
 * The shelf of a room: what was linked there by itself, with who said why, and what people saved for it. Without a room,
 * one's own bookmarks, with import and export.
 *
 * @element lunchroom-shelf
 * @attr {string} room the tag of the room; one's own bookmarks without it
 * @attr {string} query what to search for on it from the start
 * @attr {boolean} without-tags without its own list of tags, where the page has <lunchroom-tags>
 * @attr {string} heading instead of "Shelf of #…"
 * @attr {string} room-href where a room is on this portal; `{tag}` stands for its tag, `{message}` for the message's id
 * @fires lunchroom-saved when somebody saved a link here: `{id, address, title}`
 * @fires lunchroom-tag when a tag is chosen, or none: `{tag, room}`; it follows those of other widgets
 * @fires lunchroom-open when somebody follows a link into the conversation: `{what: 'room', tag, id}`; cancel it to go there yourself
 * @fires lunchroom-tags-changed when a tag was called otherwise
 * @csspart header, search, list, item, aside, form
 */
export class LunchroomShelf extends LunchroomElement {
  static properties = {
    room: {},
    heading: {},
    roomHref: { attribute: 'room-href' },
    query: {},
    withoutTags: { type: Boolean, attribute: 'without-tags' },
    items: { state: true },
    tag: { state: true },
    later: { state: true },
    gone: { state: true },
    panel: { state: true },
    naming: { state: true },
    said: { state: true },
  };

  static styles = [LunchroomElement.styles, why, dialog, styles];
  static section = words;

  constructor() {
    super();
    this.room = '';
    /** @type {string|undefined} */
    this.heading = undefined;
    /** @type {string|undefined} */
    this.roomHref = undefined;
    this.withoutTags = false;
    this.query = '';
    /** @type {import('../../state/shelf.js').Item[]} */
    this.items = [];
    /** @type {any} the shelf but for its items: how much there is, tags, whether the viewer tidies it */
    this.about = {};
    this.tag = '';
    this.later = false;
    /** whether only links are shown whose page is not there any more */
    this.gone = false;
    /** whether the chosen tag is being called otherwise */
    this.naming = false;
    /** @type {'save'|'import'|'follow'|null} */
    this.panel = null;
    /** @type {{words: string, undo?: () => void}|null} what just happened */
    this.said = null;
    this.panels = new Later(this, async () => new (await import('./panels.js')).Panels(this, this.#saved));
    this.acts = new Acts(this);
    this.searching = new Searching(this);
    this.reporting = new Reporting(this, {
      path: '',
      tried: (act) => this.acts.tried(act),
      say: (words) => (this.said = { words }),
    });
  }

  #unfollow = /** @type {(() => void)|null} */ (null);
  #timer = 0;

  /** @param {Map<string, unknown>} was */
  willUpdate(was) {
    if (was.has('query')) this.searching.query = this.query ?? '';
    if ((was.has('room') || was.has('query')) && this.hasUpdated) {
      this.stop();
      void this.start();
    }
  }

  /** @param {() => boolean} current */
  async load(current) {
    this.reporting.ways.path = `/rooms/${encodeURIComponent(this.room)}`;
    const found = await this.#read('').catch((thrown) => this.#first(thrown));
    if (!current() || !found) return;
    this.#show(found);
    this.#follow();
    if (!this.room) this.panels.ready().then((panels) => panels.import.resume(), () => {});
  }

  stop() {
    clearTimeout(this.#timer);
    this.#unfollow?.();
    this.#unfollow = null;
  }

  /** @param {string} before */
  #read(before) {
    const query = new URLSearchParams({ limit: String(AT_ONCE) });
    if (this.tag) query.set('tag', this.tag);
    if (before) query.set('before', before);
    if (this.gone) query.set('dead', 'true');
    if (this.later && !this.room) query.set('readLater', 'true');
    this.searching.into(query);
    return get(`${this.room ? `/rooms/${encodeURIComponent(this.room)}/shelf` : '/bookmarks'}?${query}`);
  }

  // A query that is wrong from the start is said so beside the whole shelf.
  #first(/** @type {unknown} */ thrown) {
    if (!this.searching.query || unreachable(thrown).status !== 400) throw thrown;
    const { query } = this.searching;
    this.searching.query = '';
    const found = this.#read('');
    this.searching.query = query;
    this.searching.failed(thrown);
    return found;
  }

  #show(/** @type {any} */ found) {
    const { items, bookmarks, ...about } = found;
    this.items = items ? items.map(shelfItem) : bookmarks.map(ownItem);
    this.about = about;
  }

  /** Reads it again without taking away what is shown. */
  async refresh() {
    const found = await this.#read('').catch((thrown) => void (this.searching.query && this.searching.failed(thrown)));
    if (found && this.isConnected) this.#show(found);
  }

  #follow() {
    if (!this.room || this.#unfollow) return;
    this.#unfollow = stream.follow({
      room: this.room,
      entry: (entry) => entry.type.startsWith('message.') && entry.type !== 'message.reacted' && this.#soon(),
      present: () => {},
      reset: () => void this.start(),
      gone: () => void this.start(),
    });
  }

  // Whoever has gone back through older ones is not sent to the top again.
  #soon() {
    clearTimeout(this.#timer);
    if (this.items.length <= AT_ONCE && !this.searching.query) this.#timer = window.setTimeout(() => void this.refresh(), SETTLED);
  }

  async older() {
    const found = await this.acts.tried(() => this.#read(this.about.before));
    if (!found) return;
    const count = this.items.length;
    this.items = more(this.items, found.items ? found.items.map(shelfItem) : found.bookmarks.map(ownItem));
    this.about = { ...this.about, before: found.before };
    await this.updateComplete;
    /** @type {HTMLElement|null|undefined} */ (this.renderRoot.querySelectorAll('article h3 a')[count])?.focus();
  }

  /** @param {string} key @param {Partial<import('../../state/shelf.js').Item>} change */
  change(key, change) {
    this.items = changed(this.items, key, change);
  }

  /** @param {string} tag all again when it is the one that is chosen */
  choose(tag) {
    this.#take(this.tag === tag ? '' : tag);
    this.tell('tag', { tag: this.tag, room: this.room });
  }

  #take(/** @type {string} */ tag) {
    this.tag = tag;
    this.naming = false;
    void this.refresh();
  }

  // Another widget of the page chose one.
  #chosen = (/** @type {any} */ event) => {
    const { tag, room } = event.detail ?? {};
    if (event.target !== this && (room ?? '') === this.room && tag !== this.tag) this.#take(tag);
  };

  connectedCallback() {
    super.connectedCallback();
    document.addEventListener('lunchroom-tag', this.#chosen);
    document.addEventListener('lunchroom-tags-changed', this.#changed);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('lunchroom-tag', this.#chosen);
    document.removeEventListener('lunchroom-tags-changed', this.#changed);
  }

  #changed = (/** @type {Event} */ event) => event.target !== this && void this.refresh();

  /** @param {'save'|'import'|'follow'} panel */
  async open(panel) {
    const panels = await this.acts.tried(() => this.panels.ready());
    if (!panels) return;
    this.panel = this.panel === panel ? null : panel;
    if (this.panel) panels[panel].begin();
    await this.updateComplete;
    /** @type {HTMLElement|null} */ (this.renderRoot.querySelector('.panel :is(input, select)'))?.focus();
  }

  #saved = (/** @type {any} */ saved) => {
    this.panel = null;
    this.said = { words: `${this.t('save.done')} ${saved.title}` };
    void this.refresh();
    this.#toOpener('save');
  };

  // The focus goes back to where it came from when a panel closes.
  #toOpener(/** @type {string} */ panel) {
    void this.updateComplete.then(() =>
      /** @type {HTMLElement|null} */ (this.renderRoot.querySelector(`[data-opens='${panel}']`))?.focus());
  }

  close() {
    const panel = this.panel ?? 'save';
    this.panel = null;
    this.#toOpener(panel);
  }

  #drawTitle() {
    if (this.heading) return this.heading;
    if (!this.room) return this.t('shelf.mine');
    const [before, after] = this.t('shelf.of', { room: '\n' }).split('\n');
    return html`${before}<span class="tag" dir="auto">#${this.about.room ?? this.room}</span>${after}`;
  }

  #drawHead() {
    const opens = (/** @type {'save'|'import'|'follow'} */ panel, look, words = `shelf.${panel}`) => html`<button class=${look} data-opens=${panel}
      aria-expanded=${this.panel === panel ? 'true' : 'false'} @click=${() => this.open(panel)}>${this.t(words)}</button>`;
    return html`<header part="header">
      <h2>${this.#drawTitle()}</h2>
      ${this.room && !this.loading ? html`<p class="quiet">${this.t('shelf.links', { count: this.about.links })} · ${this.t('shelf.people', { count: this.about.people })}</p>` : nothing}
      <div class="opens">${opens('follow', '', 'follow')}${this.room ? nothing : opens('import', '')}${opens('save', 'primary')}</div>
    </header>`;
  }

  drawLoading() {
    const bone = html`<li><p class="bone"></p><p class="bone half"></p></li>`;
    return html`<section class="frame pad shelf" aria-busy="true"><header><h2>${this.#drawTitle()}</h2></header>
      <span class="heard" role="status">${this.t('loading')}</span><ul class="bones">${[bone, bone, bone]}</ul></section>`;
  }

  draw() {
    const tags = this.room ? this.about.tags : counted(this.items);
    return html`<section class="frame pad shelf">
      ${this.#drawHead()}
      ${this.panel ? html`<div class="panel" @keydown=${this.#escape}>${this.panels.code?.draw(this.panel)}</div>` : nothing}
      ${this.room ? nothing : this.panels.code?.drawComing()}
      <p class="said" role="status">${this.said ? html`${this.said.words}
        ${this.said.undo ? html`<button class="plain on" @click=${this.said.undo}>${this.t('undo')}</button>` : nothing}` : nothing}</p>
      <div class=${this.withoutTags && this.room ? 'columns one' : 'columns'}>
        <div class="list">
          ${drawSearching(this)}
          ${this.tag || this.later || this.gone ? html`<p class="only"><span class="chip">${this.tag ? html`#${this.tag}` : this.t(this.gone ? 'link.gone' : 'shelf.later')}</span>
            <button class="plain" @click=${() => this.#all()}>${this.t('shelf.tag.all')}</button>
            ${this.tag && !this.room ? html`<button class="plain" aria-expanded=${this.naming ? 'true' : 'false'} @click=${() => this.#name()}>${this.t('shelf.tag.rename')}</button>` : nothing}</p>
            ${this.naming ? drawNaming(this) : nothing}` : nothing}
          ${this.items.length ? html`<ul part="list">${this.items.map((item) => drawItem(this, item))}</ul>` : html`<p class="quiet none">${this.#none()}</p>`}
          ${this.about.before ? html`<button class="older" @click=${() => this.older()}>${this.t('shelf.older')}</button>` : nothing}
        </div>
        ${drawAside(this, this.withoutTags ? [] : (tags ?? []))}
      </div>
      ${this.reporting.draw()}
    </section>`;
  }

  #escape = (/** @type {KeyboardEvent} */ event) => event.key === 'Escape' && this.close();

  #all() {
    this.gone = false;
    this.later = false;
    this.#take('');
    this.tell('tag', { tag: '', room: this.room });
  }

  async #name() {
    this.naming = !this.naming;
    await this.updateComplete;
    /** @type {HTMLInputElement|null} */ (this.renderRoot.querySelector('.renaming input'))?.select();
  }

  #none() {
    if (this.searching.query) return nothing;
    if (this.gone) return this.t('shelf.none.gone');
    if (this.tag || this.later) return this.t('shelf.none.tag');
    return this.t(this.room ? 'shelf.none' : 'shelf.none.mine');
  }
}
