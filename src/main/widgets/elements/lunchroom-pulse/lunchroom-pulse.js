import { css, html, nothing } from 'lit';
import { LunchroomElement } from '../../core/element.js';
import { call, get } from '../../core/api.js';
import { clock, Ticking } from '../../core/clock.js';
import { unreachable } from '../../core/problem.js';
import { stream } from '../../core/stream.js';
import { pulse as words } from '../../i18n/pulse.js';

const MOODS = ['fine', 'fast', 'lost'];

/**
 * The quick pulse: people say how it goes, whoever leads sees numbers.
 *
 * @element lunchroom-pulse
 * @attr {string} room the tag of the room
 * @attr {boolean} desk the numbers, for whoever leads
 * @attr {boolean} plain without a frame, for inside another part of a page
 * @csspart pulse
 */
export class LunchroomPulse extends LunchroomElement {
  static properties = {
    room: {},
    desk: { type: Boolean },
    plain: { type: Boolean },
    felt: { state: true },
    said: { state: true },
  };

  static styles = [
    LunchroomElement.styles,
    css`
      .row {
        display: flex;
        flex-wrap: wrap;
        gap: 6px 8px;
        align-items: center;
        font-size: var(--size-small);
      }
      fieldset {
        border: 0;
        margin: 0;
        padding: 0;
        min-inline-size: 0;
      }
      legend {
        font-size: var(--size-small);
        padding: 0 0 4px;
      }
      button[aria-pressed='true'] {
        background: var(--accent-soft);
        border-color: var(--accent);
        color: var(--accent);
        font-weight: 600;
      }
      .alert {
        color: var(--warm);
        font-size: var(--size-small);
        font-weight: 600;
      }
    `,
  ];

  static section = words;

  constructor() {
    super();
    this.room = '';
    this.desk = false;
    this.plain = false;
    /** @type {{mood?: string, until?: string, pulse?: {fine: number|null, fast: number|null, lost: number|null, alert: boolean}}} */
    this.felt = {};
    this.said = '';
    this.busy = false;
    // One's own word fades without anybody telling.
    new Ticking(this, () => Boolean(this.felt.until && Date.parse(this.felt.until) <= clock.now()));
  }

  #unfollow = () => {};

  get path() {
    return `/rooms/${encodeURIComponent(this.room)}/pulse`;
  }

  /** @param {Map<string, unknown>} was */
  willUpdate(was) {
    if (was.has('room') && this.hasUpdated) {
      this.stop();
      void this.start();
    }
    if (this.felt.until && Date.parse(this.felt.until) <= clock.now()) this.felt = { ...this.felt, mood: undefined, until: undefined };
  }

  /** @param {() => boolean} current */
  async load(current) {
    // A thousand people open a chat at once: what one said before is not worth a thousand questions.
    const felt = this.desk ? await get(this.path) : {};
    if (!current()) return;
    this.felt = felt;
    if (!this.desk || !felt.pulse) return;
    this.#unfollow();
    this.#unfollow = stream.follow({
      room: this.room,
      hosts: Infinity,
      entry: (/** @type {any} */ entry) => entry.type === 'pulse.changed' && (this.felt = { ...this.felt, pulse: entry.pulse }),
      reset: () => void this.start(),
      gone: () => void this.start(),
    });
  }

  stop() {
    this.#unfollow();
    this.#unfollow = () => {};
  }

  /** Pressed again it is taken back. @param {string} mood */
  async say(mood) {
    if (this.busy) return;
    this.busy = true;
    try {
      const back = this.felt.mood === mood;
      const { data } = await (back ? call('DELETE', this.path) : call('PUT', this.path, { body: { mood } }));
      this.felt = { ...this.felt, mood: undefined, until: undefined, ...data };
      this.said = back ? '' : this.t('pulse.said');
    } catch (thrown) {
      this.said = this.explain(unreachable(thrown));
    } finally {
      this.busy = false;
    }
  }

  drawLoading() {
    return html``;
  }

  drawProblem(/** @type {import('../../core/problem.js').Problem} */ problem) {
    // Beside a chat it is the smallest thing there: without it the page goes on.
    return this.plain ? html`` : super.drawProblem(problem);
  }

  draw() {
    const inside = this.desk && this.felt.pulse ? this.#numbers(this.felt.pulse) : this.desk ? nothing : this.#buttons();
    return html`<section part="pulse" class=${this.plain ? 'pulse' : 'frame pad pulse'}>${inside}</section>`;
  }

  #buttons() {
    return html`<fieldset><legend>${this.t('pulse.ask')}</legend><div class="row">${MOODS.map((mood) => html`<button type="button"
        aria-pressed=${this.felt.mood === mood ? 'true' : 'false'} title=${this.t('pulse.who')} @click=${() => this.say(mood)}>${this.t(`pulse.${mood}`)}</button>`)}
      <span class="quiet" aria-live="polite">${this.said || this.t('pulse.who')}</span></div></fieldset>`;
  }

  /** @param {any} pulse */
  #numbers(pulse) {
    const known = pulse.fine !== null && pulse.fine !== undefined;
    return html`<div class="row"><b>${this.t('pulse.title')}</b>
      ${known ? MOODS.map((mood) => html`<span>${this.t(`pulse.${mood}`)} <b>${this.lingo.numbers.format(pulse[mood])}</b></span>`) : html`<span class="quiet">${this.t('pulse.few')}</span>`}</div>
      <p class="alert" role="status">${pulse.alert ? this.t('pulse.alert') : nothing}</p>`;
  }
}
