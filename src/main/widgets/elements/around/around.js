import { css, html, nothing } from 'lit';
import { LunchroomElement } from '../../core/element.js';
import { around as words } from '../../i18n/around.js';
import { avatar } from '../../core/text.js';
import { call, get, put } from '../../core/api.js';
import { live } from 'lit/directives/live.js';
import { unreachable } from '../../core/problem.js';

const AGAIN = 30000;
const SAFE = ['off', 'links', 'all'];

/** @typedef {import('../../core/shapes.js').Person} Person */
/**
 * @typedef {{on: boolean, safe: string, contact?: string, attended: boolean, shown: boolean, around: {person: Person, here: boolean, until?: string}[],
 *   next?: Person, nextFrom?: string, kept: {message: string, mine: boolean, goesTo?: Person, at: string}[]}} State
 */

/**
 * Who is around in a room at hours when nobody is in charge; a part of the room, whose code comes when it is needed.
 *
 * @element lunchroom-around
 * @attr {string} tag the room's tag
 * @attr {boolean} runs whether the viewer may say how the room is kept
 */
export class LunchroomAround extends LunchroomElement {
  static properties = { tag: {}, runs: { type: Boolean }, state: { state: true }, said: { state: true } };

  static styles = [
    LunchroomElement.styles,
    css`
      section,
      form {
        display: grid;
        gap: 8px;
        font-size: var(--size-small);
      }
      ul {
        display: grid;
        gap: 6px;
      }
      li {
        display: flex;
        gap: 8px;
        align-items: center;
      }
      .avatar {
        inline-size: 26px;
        block-size: 26px;
        border-radius: 50%;
        background: var(--sunken);
        display: grid;
        place-items: center;
        font-size: 11px;
        font-weight: 650;
        color: var(--quiet);
        flex: none;
      }
      .contact {
        border-inline-start: 3px solid var(--warm);
        padding-inline-start: 8px;
        overflow-wrap: anywhere;
      }
      .safe {
        color: var(--warm);
        font-weight: 600;
      }
      label {
        display: flex;
        gap: 8px;
        align-items: flex-start;
      }
      label.field {
        display: grid;
        gap: 4px;
      }
      textarea,
      select {
        inline-size: 100%;
      }
      summary {
        cursor: pointer;
        color: var(--quiet);
      }
      .row {
        display: flex;
        gap: 8px;
        flex-wrap: wrap;
      }
    `,
  ];
  static section = words;

  constructor() {
    super();
    this.tag = '';
    this.runs = false;
    /** @type {State|null} */
    this.state = null;
    this.said = '';
    this.timer = 0;
  }

  get path() {
    return `/rooms/${encodeURIComponent(this.tag)}/off-hours`;
  }

  /** @param {() => boolean} current */
  async load(current) {
    const state = await get(this.path);
    if (!current()) return;
    this.state = state;
    clearInterval(this.timer);
    // Who is here is told to nobody by itself: whoever looks, looks again.
    this.timer = setInterval(() => !document.hidden && void this.look(), AGAIN);
  }

  stop() {
    clearInterval(this.timer);
  }

  async look() {
    this.state = await get(this.path).catch(() => this.state);
  }

  /** @param {() => Promise<State|null>} act */
  async tried(act) {
    this.said = '';
    try {
      this.state = (await act()) ?? (await get(this.path));
    } catch (thrown) {
      this.said = this.explain(unreachable(thrown));
    }
  }

  drawLoading() {
    return html``;
  }

  drawProblem() {
    return html``;
  }

  draw() {
    const { state } = this;
    if (!state) return nothing;
    return html`<section>
      ${state.on ? this.#drawState(state) : nothing} ${this.runs ? this.#drawSetting(state) : nothing}
      <p class="quiet" role="status">${this.said || nothing}</p>
    </section>`;
  }

  /** @param {State} state */
  #drawState(state) {
    return html`${state.around.length
        ? html`<ul>${state.around.map(({ person, here, until }) => html`<li><span class="avatar" aria-hidden="true">${avatar(person)}</span>
            <span><b dir="auto">${person?.name}</b> <span class="quiet">${here ? this.t('around.here') : this.t('around.until', { time: this.lingo.time(until ?? '') })}</span></span></li>`)}</ul>`
        : html`<p>${this.#nobody(state)}</p>`}
      ${state.kept.map((kept) => html`<p>${kept.mine ? this.t('around.kept', { name: kept.goesTo?.name }) : this.t('around.for-you', { when: this.lingo.when(kept.at) })}</p>`)}
      ${state.safe !== 'off' && !state.attended ? html`<p class="safe">${this.t(`around.safe.now.${state.safe}`)}</p>` : nothing}
      ${state.contact ? html`<p class="contact"><b>${this.t('around.contact')}</b> <span dir="auto">${state.contact}</span></p>` : nothing}
      <label><input type="checkbox" .checked=${live(state.shown)} @change=${(/** @type {any} */ event) => this.tried(() => put(`${this.path}/around`, { shown: event.target.checked }))} />
        <span>${this.t('around.show')}<br /><span class="quiet">${this.t('around.show.hint')}</span></span></label>`;
  }

  /** @param {State} state */
  #nobody({ next, nextFrom }) {
    if (!next) return this.t('around.nobody');
    return nextFrom ? this.t('around.nobody.from', { name: next.name, when: this.lingo.when(nextFrom) }) : this.t('around.nobody.next', { name: next.name });
  }

  /** @param {State} state */
  #drawSetting(state) {
    const save = (/** @type {any} */ event) => {
      event.preventDefault();
      const [safe, contact] = event.target.elements;
      return this.tried(() => put(this.path, { safe: safe.value, contact: contact.value }));
    };
    return html`<details ?open=${!state.on}><summary>${this.t('around.setting')}</summary>
      <p class="quiet">${this.t('around.setting.hint')}</p>
      <form @submit=${save}>
        <label class="field">${this.t('around.safe')} <select>${SAFE.map((safe) => html`<option value=${safe} ?selected=${safe === state.safe}>${this.t(`around.safe.${safe}`)}</option>`)}</select></label>
        <label class="field">${this.t('around.contact.field')} <textarea rows="2" maxlength="500" dir="auto" .value=${state.contact ?? ''}></textarea></label>
        <div class="row"><button class="primary">${this.t(state.on ? 'around.save' : 'around.begin')}</button>
        ${state.on ? html`<button type="button" @click=${() => this.tried(async () => (await call('DELETE', this.path), null))}>${this.t('around.end')}</button>` : nothing}</div>
      </form></details>`;
  }
}
