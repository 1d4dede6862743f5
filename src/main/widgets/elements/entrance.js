import { html, nothing } from 'lit';
import { get, post, put } from '../core/api.js';
import { join as words } from '../i18n/join.js';
import { language } from '../core/i18n.js';
import { entrance as styles } from './entrance.css.js';
import { spaced } from './spaced.js';
import { unreachable } from '../core/problem.js';

const NAMES = ['en', 'de', 'fr', 'es', 'ar'];

/** Who comes into a room: its code, and whether guests without an account do. For the screens of those who run it. */
export class Entrance {
  /** @type {{code: string, allowed: boolean, until?: string, language: string, here?: number}|null} */
  now = null;
  said = '';
  problem = '';
  #tag = '';

  /** @param {import('../core/element.js').LunchroomElement} el */
  constructor(el) {
    this.el = el;
  }

  get #path() {
    return `/rooms/${encodeURIComponent(this.#tag)}/entrance`;
  }

  /** @param {string} tag of the room */
  async look(tag = this.#tag) {
    this.#tag = tag;
    const [now] = await Promise.all([get(this.#path).catch(() => null), language(this.el.lingo.tag, words)]);
    this.now = now;
    this.el.wear(styles);
    this.el.requestUpdate();
  }

  /** @param {{type: string}} entry of the room's stream */
  entry(entry) {
    if (entry.type === 'guests.changed' && this.now) void this.look();
  }

  async #do(/** @type {() => Promise<any>} */ act, /** @type {string} */ said) {
    this.problem = '';
    try {
      this.now = await act();
      this.said = said;
    } catch (thrown) {
      this.said = '';
      this.problem = this.el.explain(unreachable(thrown));
    }
    this.el.requestUpdate();
  }

  #guests = (/** @type {boolean} */ guests) => {
    const spoken = this.el.lingo.tag.split('-')[0];
    const body = guests ? { guests, language: NAMES.includes(spoken) ? spoken : 'en' } : { guests };
    return this.#do(() => put(this.#path, body), this.el.t(guests ? 'entrance.said.open' : 'entrance.said.end'));
  };

  #renew = () => this.#do(() => post(`${this.#path}/code`), this.el.t('entrance.new.said'));

  #copy = async () => {
    await navigator.clipboard?.writeText(this.now?.code ?? '').catch(() => {});
    this.said = this.el.t('entrance.copied');
    this.el.requestUpdate();
  };

  /** @param {boolean} headed whether its heading is drawn, too */
  draw(headed = true) {
    const { el, now } = this;
    if (!now) return nothing;
    // Who hosts a chat in somebody else's room reads the code and decides nothing.
    const runs = now.here !== undefined;
    return html`<div class="entrance" part="entrance">
      ${headed ? html`<h3>${el.t('entrance')}</h3>` : nothing}
      <p class="row"><span>${el.t('entrance.code')} <strong class="join-code" dir="ltr">${spaced(now.code)}</strong></span>
        <button @click=${this.#copy}>${el.t('entrance.copy')}</button> ${runs ? html`<button @click=${this.#renew}>${el.t('entrance.new')}</button>` : nothing}</p>
      ${!runs ? nothing : now.allowed ? this.#drawGuests(now) : html`<p class="quiet">${el.t('entrance.forbidden')}</p>`}
      <p class="quiet" role="status">${this.said}</p>
      ${this.problem ? html`<p role="alert">${this.problem}</p>` : nothing}
    </div>`;
  }

  #drawGuests(/** @type {any} */ { until, here }) {
    const { el } = this;
    return html`<p><b>${el.t('entrance.guests')}</b>${until ? html` <span class="quiet">${el.t('entrance.until', { when: el.lingo.time(until) })} · ${el.t('entrance.here', { count: here ?? 0 })}</span>` : nothing}</p>
      ${until ? nothing : html`<p class="quiet">${el.t('entrance.guests.hint')}</p>`}
      <button @click=${() => this.#guests(!until)}>${el.t(until ? 'entrance.end' : 'entrance.open')}</button>`;
  }
}
