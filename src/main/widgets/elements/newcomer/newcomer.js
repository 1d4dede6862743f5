import { css, html, nothing } from 'lit';
import { LunchroomElement } from '../../core/element.js';
import { call, get } from '../../core/api.js';
import { icon } from '../../core/icons.js';
import { newcomer as words } from '../../i18n/newcomer.js';
import { session } from '../../core/session.js';
import { stream } from '../../core/stream.js';

/** Which hint is about what one sees now. */
const WHERE = { lobby: ['lane', 'listen'], live: ['answer', 'listen'], none: ['listen'] };

/**
 * One hint at a time for whoever has not posted in a room, each gone for good when it was read; then a welcome to the first
 * post, which its author sees and nobody else but the hosts.
 *
 * @element lunchroom-newcomer
 * @attr {string} tag the room's tag
 * @attr {string} phase of its chat
 * @attr {boolean} posted whether the viewer has posted by now
 */
export class LunchroomNewcomer extends LunchroomElement {
  static properties = {
    tag: {},
    phase: {},
    posted: { type: Boolean },
    hints: { attribute: false },
    welcome: { state: true },
    closed: { state: true },
  };

  static styles = [
    LunchroomElement.styles,
    css`
      div {
        display: flex;
        gap: 4px 12px;
        align-items: baseline;
        flex-wrap: wrap;
        padding: 6px 16px;
        font-size: var(--size-small);
        background: var(--accent-soft);
      }
      p {
        flex: 1;
        min-inline-size: 200px;
        text-wrap: pretty;
      }
    `,
  ];
  static section = words;

  constructor() {
    super();
    this.tag = '';
    this.phase = 'none';
    this.posted = false;
    /** @type {string[]} */
    this.hints = [];
    /** @type {{by: import('../../core/shapes.js').Person, words?: string}|null} */
    this.welcome = null;
    this.closed = false;
  }

  #unfollow = () => {};
  #follows = false;
  #read = new Set();

  /** Before there is a post there is no welcome to it: a thousand readers follow nothing more. */
  willUpdate() {
    if (this.posted && !this.#follows && this.isConnected) {
      this.#follows = true;
      this.#unfollow = stream.follow({
        room: 'me!lane',
        entry: (/** @type {any} */ entry) => entry.welcomedIn === this.tag && void this.#welcomed(),
      });
    }
  }

  stop() {
    this.#unfollow();
    this.#follows = false;
  }

  async #welcomed() {
    this.welcome = await get(`/rooms/${encodeURIComponent(this.tag)}/welcomes/${session.me?.id}`).catch(() => null);
    this.closed = false;
  }

  /** @param {string} hint */
  away(hint) {
    this.#read.add(hint);
    this.requestUpdate();
    void call('DELETE', `/hints/${hint}`).catch(() => null);
  }

  drawLoading() {
    return html``;
  }

  drawProblem() {
    return html``;
  }

  draw() {
    if (this.closed) return nothing;
    if (this.posted) return this.#drawWelcome();
    const hint = (/** @type {Record<string, string[]>} */ (WHERE)[this.phase] ?? WHERE.none).find((one) => this.hints.includes(one) && !this.#read.has(one));
    if (!hint) return nothing;
    return html`<div role="note"><p>${this.t(`newcomer.hint.${hint}`)}</p>
      ${hint === 'answer' ? nothing : html`<button class="plain on" @click=${() => this.tell('practice')}>${this.t('newcomer.practice')}</button>`}
      <button class="plain on" @click=${() => this.away(hint)}>${this.t('newcomer.read')}</button></div>`;
  }

  #drawWelcome() {
    const { welcome } = this;
    return html`<div role="status">
      <p>${welcome ? html`<b>${this.t('newcomer.welcomed', { name: welcome.by?.name })}</b> <span dir="auto">${welcome.words ?? ''}</span>` : html`<b>${this.t('newcomer.first')}</b> ${this.t('newcomer.first.hint')}`}</p>
      <button class="plain" @click=${() => (this.closed = true)}>${icon('close')}<span class="heard">${this.t('close')}</span></button></div>`;
  }
}
