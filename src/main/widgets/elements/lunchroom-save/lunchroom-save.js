import { css, html, nothing } from 'lit';
import { LunchroomElement } from '../../core/element.js';
import { get } from '../../core/api.js';
import { shelf as words } from '../../i18n/shelf.js';
import { Saving } from '../saving.js';
import { drawSaving } from '../saving.view.js';
import { saving as form } from '../saving.css.js';

const styles = css`
  h2 {
    font-size: 16px;
    font-weight: 650;
    margin-block-end: 12px;
  }
  .done {
    display: grid;
    gap: 8px;
    justify-items: start;
  }
`;

/**
 * Saves a link: for a page that a bookmarklet or a telephone's "share" opens, or beside anything worth keeping.
 *
 * @element lunchroom-save
 * @attr {string} address what to save
 * @attr {string} named its title
 * @attr {string} note why; what somebody had marked on the page, for example
 * @attr {string} room the tag of a room whose shelf it may go to
 * @fires lunchroom-saved when it is saved: `{id, address, title}`
 * @csspart form, done
 */
export class LunchroomSave extends LunchroomElement {
  static properties = {
    address: {},
    named: {},
    note: {},
    room: {},
    saved: { state: true },
  };

  static styles = [LunchroomElement.styles, form, styles];
  static section = words;

  constructor() {
    super();
    this.address = '';
    this.named = '';
    this.note = '';
    this.room = '';
    /** @type {any} */
    this.saved = null;
    this.saving = new Saving(this);
  }

  async load() {
    // Asked only to learn who looks: without, there is nobody to save for.
    await get('/me');
    this.again({ address: this.address, title: this.named, note: this.note });
  }

  #focused = false;

  // Inside another widget one is asked why at once.
  updated() {
    if (!this.autofocus || this.loading || this.#focused) return;
    const note = /** @type {HTMLElement|null} */ (this.renderRoot.querySelector('[name=note]'));
    this.#focused = note !== null;
    note?.focus();
  }

  /** @param {Partial<import('../saving.js').Draft>} [given] */
  again(given = {}) {
    this.saved = null;
    this.saving.begin(given);
  }

  draw() {
    return html`<section class="frame pad">
      <h2>${this.t('save.title')}</h2>
      ${this.saved ? this.#drawDone() : drawSaving(this, this.saving, (saved) => (this.saved = saved))}
    </section>`;
  }

  #drawDone() {
    const { saved } = this;
    const others = saved.savedBy.count - 1;
    return html`<div class="done" part="done">
      <p role="status">${this.t('save.done')} <a href=${saved.address} target="_blank" rel="noopener noreferrer">${saved.title}</a></p>
      ${others > 0 ? html`<p class="quiet">${this.t('save.others', { count: others })}</p>` : nothing}
      <button @click=${() => this.again()}>${this.t('save.another')}</button>
    </div>`;
  }
}
