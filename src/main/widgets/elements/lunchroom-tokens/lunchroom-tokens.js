import { html, nothing } from 'lit';
import { LunchroomElement } from '../../core/element.js';
import { get, post, remove } from '../../core/api.js';
import { unreachable } from '../../core/problem.js';
import { tokens as words } from '../../i18n/tokens.js';
import { styles } from './tokens.css.js';

const DAY = 86_400_000;
const LASTING = [30, 90, 365];

/** @typedef {{id: string, name: string, scopes: string[], madeAt: string, expiresAt: string, usedOn?: string, token?: string}} Token */

/**
 * One's own access tokens: making one for a program, seeing it once, revoking it.
 *
 * @element lunchroom-tokens
 * @attr {string} heading instead of "Access tokens"
 * @csspart list, made, form
 */
export class LunchroomTokens extends LunchroomElement {
  static properties = {
    heading: {},
    list: { state: true },
    made: { state: true },
    doomed: { state: true },
    open: { state: true },
    busy: { state: true },
    fault: { state: true },
    said: { state: true },
  };

  static styles = [LunchroomElement.styles, styles];
  static section = words;

  constructor() {
    super();
    /** @type {string|undefined} */
    this.heading = undefined;
    /** @type {Token[]} */
    this.list = [];
    /** @type {string[]} those that one may give */
    this.scopes = [];
    /** @type {Token|null} the one that is shown this once */
    this.made = null;
    /** @type {string} the id of the one that is about to be revoked */
    this.doomed = '';
    this.open = false;
    this.busy = false;
    /** @type {import('../../core/problem.js').Problem|null} */
    this.fault = null;
    this.said = '';
  }

  #key = '';

  /** @param {() => boolean} current */
  async load(current) {
    const found = await get('/tokens');
    if (!current()) return;
    this.list = found.tokens;
    this.scopes = found.scopes;
  }

  // Somebody else looks: what was shown once is theirs no longer.
  stop() {
    this.made = null;
    this.open = false;
  }

  /** @template T @param {() => Promise<T>} deed @returns {Promise<{done: T}|null>} */
  async #tried(deed) {
    this.fault = null;
    this.said = '';
    this.busy = true;
    try {
      return { done: await deed() };
    } catch (thrown) {
      this.fault = unreachable(thrown);
      return null;
    } finally {
      this.busy = false;
    }
  }

  async #focus(/** @type {string} */ selector) {
    await this.updateComplete;
    /** @type {HTMLElement|null} */ (this.renderRoot.querySelector(selector))?.focus();
  }

  #compose = () => {
    this.#key = crypto.randomUUID();
    this.fault = null;
    this.open = true;
    void this.#focus('input[name=name]');
  };

  #close = () => {
    this.open = false;
    void this.#focus('.new');
  };

  #make = async (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    const form = new FormData(/** @type {HTMLFormElement} */ (event.target));
    const wanted = {
      name: String(form.get('name')),
      scopes: form.getAll('scope').map(String),
      expiresAt: new Date(Date.now() + Number(form.get('days')) * DAY - 60_000).toISOString(),
    };
    const made = await this.#tried(() => post('/tokens', wanted, { key: this.#key }));
    if (!made) return;
    const { token, ...kept } = made.done;
    this.made = { ...kept, token };
    this.list = [kept, ...this.list];
    this.open = false;
    void this.#focus('.made input');
  };

  async #revoke(/** @type {Token} */ token) {
    const gone = await this.#tried(() => remove(`/tokens/${token.id}`));
    this.doomed = '';
    if (!gone) return;
    this.list = this.list.filter(({ id }) => id !== token.id);
    if (this.made?.id === token.id) this.made = null;
    this.said = this.t('tokens.revoked', { name: token.name });
    void this.#focus('.new');
  }

  async #copy() {
    try {
      await navigator.clipboard.writeText(this.made?.token ?? '');
      this.said = this.t('tokens.copied');
    } catch {
      // Not allowed here: it is selected, and the keyboard copies it.
      /** @type {HTMLInputElement|null} */ (this.renderRoot.querySelector('.made input'))?.select();
    }
  }

  draw() {
    return html`<section class="frame pad">
      <header><h2>${this.heading ?? this.t('tokens')}</h2>
        ${this.open ? nothing : html`<button class="new" @click=${this.#compose}>${this.t('tokens.new')}</button>`}</header>
      <p class="quiet">${this.t('tokens.what')}</p>
      <p class="said" role="status">${this.said}</p>
      ${this.fault ? html`<p class="fault" role="alert">${this.explain(this.fault)}</p>` : nothing}
      ${this.made ? this.#drawMade(this.made) : nothing}
      ${this.open ? this.#drawForm() : nothing}
      ${this.list.length ? html`<ul part="list">${this.list.map((token) => html`<li>${this.#drawToken(token)}</li>`)}</ul>` : html`<p class="quiet">${this.t('tokens.none')}</p>`}
    </section>`;
  }

  /** @param {Token} made */
  #drawMade(made) {
    return html`<div class="made" part="made">
      <label><span>${this.t('tokens.once')}</span><input readonly dir="ltr" spellcheck="false" autocomplete="off" .value=${made.token ?? ''}
        @focus=${(/** @type {any} */ event) => event.target.select()} /></label>
      <p class="row"><button class="primary" @click=${() => this.#copy()}>${this.t('tokens.copy')}</button>
        <button class="plain" @click=${() => (this.made = null)}>${this.t('tokens.kept')}</button></p>
    </div>`;
  }

  #drawForm() {
    return html`<form part="form" @submit=${this.#make} @keydown=${(/** @type {KeyboardEvent} */ event) => event.key === 'Escape' && this.#close()}>
      <label><span>${this.t('tokens.name')}</span><input name="name" dir="auto" maxlength="80" required autocomplete="off" /></label>
      <label><span>${this.t('tokens.lasts')}</span><select name="days">${LASTING.map((days) => html`<option value=${days} ?selected=${days === 90}>${this.t('tokens.days', { count: days })}</option>`)}</select></label>
      <fieldset><legend>${this.t('tokens.scopes')}</legend>
        ${this.scopes.map((scope) => html`<label class="tick"><input type="checkbox" name="scope" value=${scope} />
          <span>${this.t(`tokens.scope.${scope}`)} <code dir="ltr">${scope}</code></span></label>`)}</fieldset>
      <p class="row"><button class="primary" ?disabled=${this.busy}>${this.t('tokens.make')}</button>
        <button type="button" class="plain" @click=${this.#close}>${this.t('cancel')}</button></p>
    </form>`;
  }

  /** @param {Token} token */
  #drawToken(token) {
    const over = Date.parse(token.expiresAt) <= Date.now();
    return html`<div class="token"><div>
        <h3 dir="auto">${token.name}</h3>
        <p class="quiet">${this.t(over ? 'tokens.ended' : 'tokens.ends', { day: this.lingo.day(token.expiresAt) })} ·
          ${token.usedOn ? this.t('tokens.used', { day: this.lingo.day(`${token.usedOn}T12:00:00Z`) }) : this.t('tokens.unused')}</p>
        <p class="quiet" dir="ltr">${token.scopes.map((scope) => html`<code>${scope}</code> `)}</p>
      </div>
      ${this.doomed === token.id
        ? html`<p class="row"><span>${this.t('tokens.sure')}</span><button class="primary" ?disabled=${this.busy} @click=${() => this.#revoke(token)}>${this.t('tokens.revoke')}</button>
            <button class="plain" @click=${() => (this.doomed = '')}>${this.t('cancel')}</button></p>`
        : html`<button class="plain" aria-label=${this.t('tokens.revoke.one', { name: token.name })} @click=${() => (this.doomed = token.id)}>${this.t('tokens.revoke')}</button>`}
    </div>`;
  }
}
