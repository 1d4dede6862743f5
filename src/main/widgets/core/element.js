import { LitElement, html, nothing } from 'lit';
import { Problem } from './problem.js';
import { assertionOf, session } from './session.js';
import { apiOrigin, settle } from './place.js';
import { controls, tokens } from './tokens.css.js';
import { frame } from './frame.css.js';
import { english, language, languageAround } from './i18n.js';
import { icon } from './icons.js';
import { signIn } from './sign-in.js';

/**
 * What all widgets share: who looks, the language, loading with a shape, a problem with a way on, and manners
 * towards the page around.
 *
 * A widget overrides `load()` (fetch what it shows; called again when somebody else looks) and `draw()`.
 */
export class LunchroomElement extends LitElement {
  /** @type {import('lit').PropertyDeclarations} */
  static properties = {
    assertionUrl: { attribute: 'assertion-url' },
    assertion: { attribute: false },
    base: {},
    theme: { reflect: true },
    signIn: { type: Boolean, attribute: 'sign-in' },
    problem: { state: true },
    loading: { state: true },
  };

  /** @type {import('lit').CSSResultGroup} */
  static styles = [tokens, controls, frame];

  /** @type {import('./i18n.js').Section|undefined} sentences that only this widget says */
  static section = undefined;

  constructor() {
    super();
    /** @type {string|undefined} the portal's own service that answers with a signed assertion */
    this.assertionUrl = undefined;
    /** @type {import('./session.js').AssertionSource|undefined} */
    this.assertion = undefined;
    /** @type {string|undefined} the plug-in's address, where the script comes from elsewhere */
    this.base = undefined;
    /** @type {'light'|'dark'|undefined} */
    this.theme = undefined;
    this.signIn = false;
    /** @type {Problem|null} */
    this.problem = null;
    this.loading = true;
    this.lingo = english;
  }

  #loads = 0;

  /** Wears the styles of a part whose code came later. @param {import('lit').CSSResultGroup} styles */
  wear(styles) {
    const root = /** @type {ShadowRoot} */ (this.renderRoot);
    const more = [styles].flat(9).flatMap((one) => /** @type {import('lit').CSSResult} */ (one).styleSheet ?? []);
    root.adoptedStyleSheets = [...new Set([...root.adoptedStyleSheets, ...more])];
  }

  connectedCallback() {
    if (this.base) settle(this.base);
    session.offer(this, assertionOf(this));
    session.addEventListener('changed', this.#restart);
    void this.#speak();
    super.connectedCallback();
    this.start();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    session.removeEventListener('changed', this.#restart);
    session.withdraw(this);
    this.#loads += 1;
    this.stop();
  }

  createRenderRoot() {
    const root = super.createRenderRoot();
    // Old portals catch keys on the document and, seeing the element and no field, swallow Enter or "/".
    for (const kind of ['keydown', 'keypress', 'keyup']) root.addEventListener(kind, (event) => event.stopPropagation());
    return root;
  }

  /** Loads, or loads again; only the latest one counts. */
  async start() {
    const turn = ++this.#loads;
    const current = () => turn === this.#loads;
    this.loading = true;
    this.problem = null;
    try {
      await this.load(current);
    } catch (thrown) {
      // What is no problem of a call is a fault of ours: it belongs in the console as well.
      if (!(thrown instanceof Problem)) reportError(thrown);
      if (current()) this.problem = thrown instanceof Problem ? thrown : new Problem('fault', { status: 500 });
    } finally {
      if (current()) this.loading = false;
    }
  }

  /** @param {() => boolean} _current whether this load is still the latest: check it after each wait */
  async load(_current) {}

  /** Let go of streams and timers; `load` may follow. */
  stop() {}

  #restart = () => {
    this.stop();
    void this.start();
  };

  async #speak() {
    const tag = languageAround(this);
    const { section } = /** @type {typeof LunchroomElement} */ (this.constructor);
    const spoken = await language(tag, section).catch(() => english);
    this.lingo = spoken;
    // Words and reading direction go together, unless the page says which way it reads.
    const dir = this.closest('[dir]')?.getAttribute('dir') ?? spoken.dir;
    if (this.getAttribute('dir') !== dir && !this.hasAttribute('dir')) this.setAttribute('dir', dir);
    this.requestUpdate();
  }

  /** @param {string} key @param {Record<string, unknown>} [values] */
  t(key, values) {
    return this.lingo.t(key, values);
  }

  render() {
    if (this.problem) return this.drawProblem(this.problem);
    if (this.loading) return this.drawLoading();
    return this.draw();
  }

  /** @returns {unknown} */
  draw() {
    return nothing;
  }

  /** The shape of what comes; quiet for screen readers but for one sentence. */
  drawLoading() {
    return html`<div class="frame pad" role="status"><span class="heard">${this.t('loading')}</span></div>`;
  }

  /** What went wrong and what to do next, in place. @param {Problem} problem */
  drawProblem(problem) {
    if (session.state === 'signed-out' && this.signIn) return signIn(this);
    return html`<div class="frame pad problem" role="alert">
      <h2>${icon('warning')} ${this.t('problem.title')}</h2>
      <p>${this.explain(problem)}</p>
      ${problem.status === 401 ? nothing : html`<button @click=${() => this.start()}>${this.t('again')}</button>`}
      ${problem.code === 'blocked' ? html`<slot></slot>` : nothing}
    </div>`;
  }

  /** @param {Problem} problem @returns {string} a sentence for people */
  explain(problem) {
    if (problem.status === 401) return this.t(session.state === 'signed-out' ? 'problem.signed-out' : 'problem.refused');
    if (problem.code === 'blocked') return this.t('problem.blocked', { directive: problem.directive, origin: apiOrigin() });
    if (problem.status === 404) return this.t('problem.not-found');
    if (problem.status === 429) return this.t('problem.slow-down', { count: Math.ceil(problem.retryAfter ?? 5) });
    if (problem.status === 0) return this.t('problem.offline');
    if (problem.status >= 500) return this.t('problem.server');
    return problem.detail ?? this.t('problem.server');
  }

  /** Tells the page something; it may listen on the document. @param {string} name @param {unknown} [detail] */
  tell(name, detail) {
    this.dispatchEvent(new CustomEvent(`lunchroom-${name}`, { bubbles: true, composed: true, detail }));
  }
}
