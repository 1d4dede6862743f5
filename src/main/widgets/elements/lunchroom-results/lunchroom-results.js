import { html, nothing } from 'lit';
import { LunchroomElement } from '../../core/element.js';
import { download, get, patch, post, put, remove } from '../../core/api.js';
import { languageAround } from '../../core/i18n.js';
import { unreachable } from '../../core/problem.js';
import { session } from '../../core/session.js';
import { results as words } from '../../i18n/results.js';
import { claimed, replaced } from '../../state/results.js';
import { drawForm } from './form.view.js';
import { drawLedger } from './ledger.view.js';
import { Origins } from './origins.js';
import { drawReport } from './report.view.js';
import { styles } from './results.css.js';

const AT_ONCE = 20;

/**
 * What came of chats and courses: the ledger of results, and for those in charge of learning the numbers.
 *
 * @element lunchroom-results
 * @attr {string} room only results of this room
 * @attr {string} goal the id of a goal of one's own: the form, made of it
 * @attr {boolean} ledger the ledger without the numbers
 * @attr {string} heading instead of "Results"
 * @attr {boolean} plain without a frame of its own
 * @fires lunchroom-result when a result was added, changed or confirmed here: `{id}`
 * @csspart report, ledger, form
 */
export class LunchroomResults extends LunchroomElement {
  static properties = {
    room: {},
    goal: {},
    ledger: { type: Boolean },
    heading: {},
    plain: { type: Boolean },
    list: { state: true },
    report: { state: true },
    said: { state: true },
  };

  static styles = [LunchroomElement.styles, styles];
  static section = words;

  constructor() {
    super();
    this.room = '';
    /** @type {string|undefined} */
    this.goal = undefined;
    this.ledger = false;
    /** @type {string|undefined} */
    this.heading = undefined;
    this.plain = false;
    /** @type {import('../../state/results.js').Result[]} */
    this.list = [];
    /** @type {string|undefined} where the list goes on */
    this.next = undefined;
    /** @type {any} */
    this.report = null;
    this.said = '';
    /** @type {import('../../core/problem.js').Problem|null} */
    this.fault = null;
    /** @type {{rooms: any[], goals: any[], goal: any, result: import('../../state/results.js').Result|null, room: string, audience: string, links: {href: string, title: string}[]}|null} the form, while it is open */
    this.form = null;
    this.origins = new Origins(this);
    this.doomed = '';
    this.busy = false;
  }

  get leads() {
    return !this.ledger && Boolean(session.me?.permissions?.includes('reports'));
  }

  /** @param {Map<string, unknown>} was */
  willUpdate(was) {
    if (this.hasUpdated && was.has('room')) void this.start();
  }

  /** @param {() => boolean} current */
  async load(current) {
    const found = await get(this.#page(''));
    const report = this.leads ? await get(`/reports/learning?${this.#language}`) : null;
    if (!current()) return;
    this.list = found.results;
    this.next = found.after;
    this.report = report;
    document.addEventListener('lunchroom-open', this.#asked);
    if (this.goal) void this.compose(null, this.goal);
  }

  stop() {
    document.removeEventListener('lunchroom-open', this.#asked);
  }

  /** Goals on the same page ask for a form. */
  #asked = (/** @type {Event} */ event) => {
    const { what, goal } = /** @type {CustomEvent} */ (event).detail ?? {};
    if (what === 'result') void this.compose(null, goal);
  };

  // How it was counted is said as the page around speaks.
  get #language() {
    return `language=${encodeURIComponent(languageAround(this).split('-')[0])}`;
  }

  #page(/** @type {string} */ after) {
    const query = new URLSearchParams({ limit: String(AT_ONCE) });
    if (this.room) query.set('room', this.room);
    if (after) query.set('after', after);
    return `/results?${query}`;
  }

  async more() {
    const found = await this.tried(() => get(this.#page(this.next ?? '')));
    if (!found) return;
    const first = this.list.length;
    this.list = [...this.list, ...found.results];
    this.next = found.after;
    this.focusOn(`.ledger > li:nth-child(${first + 1}) h3`);
  }

  /** @template T @param {() => Promise<T>} deed @returns {Promise<T|null>} */
  async tried(deed) {
    this.fault = null;
    this.busy = true;
    this.requestUpdate();
    try {
      return await deed();
    } catch (thrown) {
      this.fault = unreachable(thrown);
      return null;
    } finally {
      this.busy = false;
      this.requestUpdate();
    }
  }

  /** @param {import('../../state/results.js').Result} result @param {string} [said] */
  keep(result, said = this.t('results.kept')) {
    this.list = replaced(this.list, result);
    this.tell('result', { id: result.id });
    this.say(said);
  }

  /** @param {import('../../state/results.js').Result|null} result @param {string} [made] the goal that a new one is made of */
  async compose(result, made) {
    const found = await this.tried(async () => ({
      rooms: this.room || result ? [] : await get('/rooms'),
      goals: result ? [] : (await get('/goals')).mine.filter((/** @type {any} */ goal) => goal.room && !goal.archived && (!this.room || goal.room === this.room)),
    }));
    if (!found) return;
    const rooms = Array.isArray(found.rooms) ? found.rooms : (found.rooms.rooms ?? []);
    const goal = found.goals.find(({ id }) => id === made) ?? null;
    this.form = { rooms, goals: found.goals, goal, result, room: goal?.room || this.room || rooms[0]?.tag || '', audience: result?.audience ?? 'room', links: result?.links ?? [] };
    if (!result) void this.origins.choose(this.form.room);
    this.requestUpdate();
    this.focusOn('form textarea');
  }

  close() {
    const id = this.form?.result?.id;
    this.form = null;
    this.fault = null;
    this.requestUpdate();
    this.focusOn(id ? `[data-result="${id}"] .edit` : '.add');
  }

  /** @param {Record<string, string>} change */
  fill(change) {
    if (this.form) this.form = { ...this.form, ...change };
    this.requestUpdate();
  }

  /** @param {FormData} data */
  async save(data) {
    const { result, room } = this.form ?? {};
    const goal = String(data.get('goal') ?? '');
    const chat = String(data.get('chat') ?? '');
    const origin = { ...(goal ? { goal } : { room }), ...(chat ? { chat } : {}) };
    const kept = await this.tried(() => (result ? patch(`/results/${result.id}`, claimed(data)) : post('/results', { ...origin, ...claimed(data) })));
    if (!kept) return;
    this.close();
    this.keep(kept);
  }

  /** @param {import('../../state/results.js').Result} result @param {boolean} on */
  async confirm(result, on) {
    const path = `/results/${result.id}/confirmation`;
    const after = await this.tried(() => (on ? put(path, { version: result.version }) : remove(path)));
    if (after) this.keep(after, on ? this.t('results.confirmed') : this.t('results.kept'));
    this.focusOn(`[data-result="${result.id}"] .confirm`);
  }

  /** @param {import('../../state/results.js').Result} result */
  async takeOut(result) {
    if (this.doomed !== result.id) {
      this.doomed = result.id;
      return this.requestUpdate();
    }
    const gone = await this.tried(async () => ({ done: await remove(`/results/${result.id}`) }));
    this.doomed = '';
    if (!gone) return;
    this.list = this.list.filter(({ id }) => id !== result.id);
    this.say(this.t('results.removed'));
    this.focusOn('.add');
  }

  /** @param {string} quarter */
  async choose(quarter) {
    const report = await this.tried(() => get(`/reports/learning?quarter=${quarter}&${this.#language}`));
    if (report) this.report = report;
  }

  /** @param {'csv'|'pdf'} format */
  async take(format) {
    const { quarter } = this.report;
    await this.tried(async () => ({ done: await download(`/reports/learning.${format}?quarter=${quarter}&${this.#language}`, `learning-${quarter}.${format}`) }));
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

  draw() {
    return html`<section class=${this.plain ? 'bare' : 'frame pad'} aria-labelledby="heading">
      <p class="heard" role="status">${this.said}</p>
      <h2 id="heading">${this.heading ?? this.t('results')}</h2>
      ${this.leads && this.report ? drawReport(this, this.report) : nothing}
      ${drawLedger(this)}
      ${this.form && !this.form.result ? drawForm(this, this.form) : nothing}
      ${this.form ? nothing : html`<button class="add ${this.list.length ? '' : 'primary'}" @click=${() => this.compose(null)}>${this.t('results.add')}</button>`}
      ${this.fault && !this.form ? html`<p class="fault" role="alert">${this.explain(this.fault)}</p>` : nothing}
    </section>`;
  }
}
