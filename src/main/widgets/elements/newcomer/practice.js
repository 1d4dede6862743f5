import { css, html, nothing } from 'lit';
import { LunchroomElement } from '../../core/element.js';
import { newcomer as words } from '../../i18n/newcomer.js';

/** What the guide waits for after each of its lines. */
const WAITS = ['post', 'answer', 'like', 'edit', 'nothing'];

/** @typedef {{mine: boolean, words: string, answer?: boolean, liked?: boolean, line?: number}} Line */

/**
 * A room to practise in, with a guide who follows a script. It is always open, and nothing in it leaves the page: when it is
 * closed, all of it is gone.
 *
 * @element lunchroom-practice
 */
export class LunchroomPractice extends LunchroomElement {
  static properties = { lines: { state: true }, editing: { state: true } };

  static styles = [
    LunchroomElement.styles,
    css`
      section {
        display: grid;
        gap: 10px;
      }
      .asked {
        padding: 10px 12px;
        border-radius: 8px;
        background: var(--accent-soft);
        font-weight: 600;
      }
      .asked b {
        color: var(--accent);
      }
      .log {
        display: grid;
        gap: 10px;
        max-block-size: 40dvh;
        overflow: auto;
        padding: 2px;
      }
      .line {
        display: grid;
        gap: 2px;
        justify-items: start;
        padding-inline-start: 10px;
        border-inline-start: 3px solid var(--line);
        overflow-wrap: anywhere;
      }
      .line.mine {
        border-color: var(--accent);
      }
      form {
        display: grid;
        gap: 6px;
        justify-items: end;
      }
      textarea {
        inline-size: 100%;
        resize: vertical;
      }
    `,
  ];
  static section = words;

  constructor() {
    super();
    /** @type {Line[]} */
    this.lines = [{ mine: false, words: '', line: 0 }];
    this.editing = -1;
    this.loading = false;
  }

  /** How far the guide has come. */
  get at() {
    return this.lines.reduce((most, { line = 0 }) => Math.max(most, line), 0);
  }

  /** Goes on if that was what the guide waits for. @param {string} done @param {Line[]} lines */
  #did(done, lines) {
    const { at } = this;
    this.lines = WAITS[at] === done ? [...lines, { mine: false, words: '', line: at + 1 }] : lines;
  }

  #post = (/** @type {any} */ event) => {
    event.preventDefault();
    const field = /** @type {HTMLTextAreaElement} */ (event.target.querySelector('textarea'));
    const said = field.value.trim();
    if (!said) return;
    field.value = '';
    if (this.editing >= 0) {
      const changed = this.lines.map((line, at) => (at === this.editing ? { ...line, words: said } : line));
      this.editing = -1;
      return this.#did('edit', changed);
    }
    const answer = this.at >= 1;
    return this.#did(answer ? 'answer' : 'post', [...this.lines, { mine: true, words: said, answer }]);
  };

  async #edit(/** @type {number} */ at) {
    this.editing = at;
    await this.updateComplete;
    const field = /** @type {HTMLTextAreaElement} */ (this.renderRoot.querySelector('textarea'));
    field.value = this.lines[at].words;
    field.focus();
  }

  #like(/** @type {number} */ at) {
    const liked = this.lines.map((line, place) => (place === at ? { ...line, liked: !line.liked } : line));
    this.#did('like', liked);
  }

  updated() {
    const log = this.renderRoot.querySelector('.log');
    if (log) log.scrollTop = log.scrollHeight;
  }

  draw() {
    const asked = this.at >= 1;
    return html`<section aria-label=${this.t('newcomer.practice')}>
      <p class="quiet">${this.t('newcomer.practice.hint')}</p>
      ${asked ? html`<p class="asked"><b>${this.t('newcomer.practice.q')}</b> ${this.t('newcomer.practice.question')}</p>` : nothing}
      <div class="log" role="log" tabindex="0" aria-label=${this.t('newcomer.practice')}>${this.lines.map((line, at) => this.#drawLine(line, at))}</div>
      <form @submit=${this.#post}>
        <textarea rows="2" maxlength="280" dir="auto" aria-label=${this.t('newcomer.practice.write')} placeholder=${this.t('newcomer.practice.write')}></textarea>
        <button class="primary">${this.t(this.editing >= 0 ? 'newcomer.practice.save' : asked ? 'newcomer.practice.answer' : 'newcomer.practice.post')}</button>
      </form>
    </section>`;
  }

  /** @param {Line} line @param {number} at */
  #drawLine(line, at) {
    if (!line.mine) {
      return html`<div class="line"><span class="quiet">${this.t('newcomer.guide')}</span><p>${this.t(`newcomer.guide.${line.line}`)}</p>
        <button class="plain ${line.liked ? 'on' : ''}" aria-pressed=${line.liked ? 'true' : 'false'} @click=${() => this.#like(at)}>${this.t('newcomer.practice.like')}</button></div>`;
    }
    return html`<div class="line mine"><span class="quiet">${this.t('newcomer.you')}${line.answer ? ' · A1' : nothing}</span><p dir="auto">${line.words}</p>
      <button class="plain" @click=${() => this.#edit(at)}>${this.t('newcomer.practice.edit')}</button></div>`;
  }
}
