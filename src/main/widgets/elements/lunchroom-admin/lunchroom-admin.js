import { html, nothing } from 'lit';
import { LunchroomElement } from '../../core/element.js';
import { get } from '../../core/api.js';
import { Problem, unreachable } from '../../core/problem.js';
import { pageAddress } from '../../core/place.js';
import { admin as words } from '../../i18n/admin.js';
import { Sure } from './sure.js';
import { styles } from './admin.css.js';

/**
 * @typedef {{load: (el: LunchroomAdmin) => Promise<any>, draw: (el: LunchroomAdmin, data: any) => unknown}} Section
 * @typedef {'checks'|'settings'|'portals'|'people'|'tokens'|'webhooks'|'rooms'|'workers'|'audit'} View
 */

/** The code of a section comes when somebody looks at it. @type {Record<View, () => Promise<Section>>} */
const SECTIONS = {
  checks: () => import('./checks.js'),
  portals: () => import('./portals.js'),
  people: () => import('./people.js'),
  tokens: () => import('./tokens.js'),
  webhooks: () => import('./webhooks.js'),
  rooms: () => import('./rooms.js'),
  settings: () => import('./settings.js'),
  workers: () => import('./workers.js'),
  audit: () => import('./audit.js'),
};

/**
 * What whoever runs an installation needs: is it as it should be, how is it set, whose word is believed, who may what, which
 * rooms there are, and what was done. Every act is on record, and what hurts is asked about before.
 *
 * @element lunchroom-admin
 * @attr {string} heading instead of "Administration"
 * @attr {string} view the section that is open at first
 * @csspart sections, section
 */
export class LunchroomAdmin extends LunchroomElement {
  static properties = {
    heading: {},
    view: {},
    data: { state: true },
    said: { state: true },
    fault: { state: true },
    busy: { state: true },
  };

  static styles = [LunchroomElement.styles, styles];
  static section = words;

  constructor() {
    super();
    /** @type {string|undefined} */
    this.heading = undefined;
    /** @type {View} */
    this.view = 'checks';
    /** @type {any} what the open section shows */
    this.data = null;
    this.said = '';
    /** @type {Problem|null} */
    this.fault = null;
    this.busy = false;
    this.sure = new Sure(this);
    /** @type {Section|null} */
    this.open = null;
  }

  #turn = 0;

  /** @param {() => boolean} current */
  async load(current) {
    // Asked by whoever may not, this is refused with a sentence before anything is drawn.
    const me = await get('/me');
    if (!me.permissions.includes('admin')) throw new Problem('forbidden', { status: 403, detail: this.t('admin.not-yours') });
    if (!SECTIONS[this.view]) this.view = 'checks';
    const open = await SECTIONS[this.view]();
    const data = await open.load(this);
    if (!current()) return;
    this.open = open;
    this.data = data;
  }

  /** @param {View} view */
  async show(view) {
    const turn = ++this.#turn;
    this.view = view;
    this.sure.forget();
    this.fault = null;
    this.said = '';
    this.open = null;
    const found = await this.tried(async () => {
      const open = await SECTIONS[view]();
      return { open, data: await open.load(this) };
    });
    if (turn !== this.#turn || !found) return;
    Object.assign(this, found);
    this.focusOn('h3');
  }

  /** Reads the open section again. */
  async again() {
    const { open } = this;
    const data = await this.tried(() => open?.load(this) ?? Promise.resolve(null));
    if (data && open === this.open) this.data = data;
  }

  /** @template T @param {() => Promise<T>} deed @returns {Promise<T|null>} */
  async tried(deed) {
    this.fault = null;
    this.busy = true;
    try {
      return await deed();
    } catch (thrown) {
      if (!(thrown instanceof Problem) && !(thrown instanceof TypeError)) reportError(thrown);
      this.fault = unreachable(thrown);
      return null;
    } finally {
      this.busy = false;
    }
  }

  /** Does it, reads the section again and says so. @param {() => Promise<unknown>} deed @param {string} said @param {string} [then] */
  async act(deed, said, then = 'h3') {
    const done = await this.tried(async () => ({ answer: await deed() }));
    if (!done) return null;
    this.sure.forget();
    await this.again();
    this.say(said);
    this.focusOn(then);
    return done;
  }

  /** @param {string} sentence */
  say(sentence) {
    this.said = '';
    requestAnimationFrame(() => (this.said = sentence));
  }

  /** @param {string} selector */
  focusOn(selector) {
    void this.updateComplete.then(() => /** @type {HTMLElement|null} */ (this.renderRoot.querySelector(selector))?.focus());
  }

  /** A page of the documentation that this installation serves. @param {string} page */
  docs(page) {
    return html`<a class="docs" href=${pageAddress(`docs/${page}`)} target="_blank" rel="noopener">docs/${page}<span class="heard"> (${this.t('link.opens')})</span></a>`;
  }

  draw() {
    return html`<section class="frame admin" aria-labelledby="heading">
      <nav part="sections" aria-label=${this.t('admin')}>
        <h2 id="heading">${this.heading ?? this.t('admin')}</h2>
        <ul>${/** @type {View[]} */ (Object.keys(SECTIONS)).map((view) => html`<li><button class="plain" aria-current=${view === this.view ? 'page' : nothing}
          @click=${() => this.show(view)}>${this.t(`admin.${view}`)}</button></li>`)}</ul>
      </nav>
      <div class="open" part="section" aria-busy=${this.open && !this.busy ? 'false' : 'true'}>
        <h3 tabindex="-1">${this.t(`admin.${this.view}`)}</h3>
        <p class="said" role="status">${this.said}</p>
        ${this.fault ? html`<p class="fault" role="alert">${this.explain(this.fault)} ${this.open ? nothing : html`<button @click=${() => this.show(this.view)}>${this.t('again')}</button>`}</p>` : nothing}
        ${this.open ? this.open.draw(this, this.data) : this.fault ? nothing : this.#bones()}
      </div>
    </section>`;
  }

  drawLoading() {
    return html`<div class="frame pad" role="status"><span class="heard">${this.t('loading')}</span>${this.#bones()}</div>`;
  }

  #bones() {
    return html`<div class="bones" aria-hidden="true">${[60, 90, 75, 85].map((width) => html`<div class="bone w${width}"></div>`)}</div>`;
  }
}
