import { html, nothing } from 'lit';
import { LunchroomElement } from '../../core/element.js';
import { get, put } from '../../core/api.js';
import { drawn, safeAddress } from '../../core/text.js';
import { icon } from '../../core/icons.js';
import { catchup as words } from '../../i18n/catchup.js';
import { styles } from './catchup.css.js';

/**
 * @typedef {{title: string, href: string, quote?: any[], about: string}} Item
 * @typedef {{since: string, until: string, words: number, minutes: number, more: boolean, items: Item[]}} CatchUp
 */

/**
 * What happened in one's rooms since one was last up to date: best first, each with its reason, never more than five
 * minutes of reading.
 *
 * @element lunchroom-catchup
 * @csspart heading, list, item
 */
export class LunchroomCatchup extends LunchroomElement {
  static properties = { caught: { state: true }, said: { state: true }, busy: { state: true } };

  static styles = [LunchroomElement.styles, styles];
  static section = words;

  constructor() {
    super();
    /** @type {CatchUp|null} */
    this.caught = null;
    this.said = '';
    this.busy = false;
  }

  /** @param {() => boolean} current */
  async load(current) {
    const caught = await get(`/me/catch-up?language=${this.lingo.tag.split('-')[0]}`);
    if (current()) this.caught = caught;
  }

  async done() {
    if (!this.caught || this.busy) return;
    this.busy = true;
    this.said = '';
    try {
      await put('/me/catch-up', { until: this.caught.until });
      this.caught = { ...this.caught, items: [], words: 0, minutes: 0, more: false, since: this.caught.until };
    } catch (problem) {
      this.said = this.explain(/** @type {any} */ (problem));
    }
    this.busy = false;
    await this.updateComplete;
    /** @type {HTMLElement|null} */ (this.renderRoot.querySelector('h2'))?.focus();
  }

  draw() {
    const { caught } = this;
    if (!caught) return nothing;
    return html`<section class="frame pad">
      <header>
        <h2 part="heading" tabindex="-1">${this.t('catchup.title')}</h2>
        ${caught.items.length ? html`<span class="chip">${this.t('catchup.minutes', { count: caught.minutes })}</span>` : nothing}
      </header>
      <p class="quiet">${this.t('catchup.since', { when: this.lingo.when(caught.since) })}</p>
      ${caught.items.length
        ? html`<ol part="list">${caught.items.map((item) => this.#drawItem(item))}</ol>
          ${caught.more ? html`<p class="quiet">${this.t('catchup.more')}</p>` : nothing}
          <p><button class="primary" ?disabled=${this.busy} @click=${() => this.done()}>${icon('agree')} ${this.t('catchup.done')}</button></p>`
        : html`<p class="quiet none">${this.t('catchup.none')}</p>`}
      <p class="quiet" role="status">${this.said}</p>
    </section>`;
  }

  #drawItem(/** @type {Item} */ item) {
    const address = safeAddress(item.href);
    return html`<li part="item">
      <h3>${address ? html`<a href=${address} dir="auto">${item.title}</a>` : html`<span dir="auto">${item.title}</span>`}</h3>
      ${item.quote ? html`<blockquote dir="auto">${drawn(item.quote)}</blockquote>` : nothing}
      <p class="quiet">${item.about}</p>
    </li>`;
  }
}
