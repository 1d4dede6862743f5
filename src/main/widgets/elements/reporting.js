import { html, nothing } from 'lit';
import { drawReasons } from './reasons.view.js';
import { icon } from '../core/icons.js';
import { language } from '../core/i18n.js';
import { moderation as words } from '../i18n/moderation.js';
import { post } from '../core/api.js';

/** @typedef {{kind: 'message'|'ask'|'bookmark'|'profile', thing: string, label: string}} Thing what can be reported */
/** @typedef {{title: string, words: string, things: Thing[], at?: number}} About one thing on the screen, and what of it can be reported */

/**
 * The dialog in which somebody reports what they see, the same wherever they see it. Sentences and all, it costs nothing until
 * it is opened.
 */
export class Reporting {
  /** @type {About|null} */
  about = null;

  /**
   * @param {import('../core/element.js').LunchroomElement} el
   * @param {{path: string, say: (said: string) => unknown, tried: (act: () => Promise<unknown>) => Promise<unknown>}} ways the
   *   room's address, and how the element says what came of it
   */
  constructor(el, ways) {
    this.el = el;
    this.ways = ways;
  }

  /** @param {() => About} make called once the sentences are there */
  async ask(make) {
    const { el } = this;
    await language(el.lingo.tag, words);
    this.about = make();
    el.requestUpdate();
    await el.updateComplete;
    this.#dialog?.showModal();
    /** @type {HTMLElement|null|undefined} */ (this.#dialog?.querySelector('[data-reason]'))?.focus();
  }

  get #dialog() {
    return /** @type {HTMLDialogElement|null} */ (this.el.renderRoot.querySelector('dialog.report'));
  }

  #send = async (/** @type {Thing} */ { kind, thing }, /** @type {string} */ reason, /** @type {string} */ note) => {
    const { el, ways } = this;
    await ways.tried(async () => {
      await post(`${ways.path}/reports`, { kind, thing, reason, note });
      ways.say(el.t('report.thanks'));
    });
    this.#dialog?.close();
  };

  #closed = () => {
    this.about = null;
    this.el.requestUpdate();
  };

  draw() {
    const { el, about } = this;
    if (!about) return nothing;
    const outside = (/** @type {MouseEvent} */ event) => event.target === event.currentTarget && this.#dialog?.close();
    return html`<dialog class="care report" aria-label=${about.title} @close=${this.#closed} @click=${outside}>
      <form method="dialog"><h3>${about.title}</h3><button class="plain">${icon('close')}<span class="heard">${el.t('close')}</span></button></form>
      <blockquote dir="auto">${about.words.slice(0, 300)}</blockquote>
      ${drawReport(el.t.bind(el), about, this.#send, () => this.#dialog?.close())}
    </dialog>`;
  }
}

/**
 * What of it, where there is a choice, and why: a number decides.
 * @param {(key: string, values?: Record<string, unknown>) => string} t @param {{things: Thing[], at?: number}} about
 * @param {(thing: Thing, reason: string, note: string) => unknown} send @param {() => unknown} cancel
 */
export function drawReport(t, about, send, cancel) {
  const go = (/** @type {string} */ reason, /** @type {string} */ note) => send(about.things[about.at ?? 0], reason, note);
  return html`<p class="quiet">${t('report.hint')}</p>
    ${about.things.length > 1
      ? html`<fieldset class="things"><legend>${t('report.what')}</legend>${about.things.map(
          ({ label }, at) => html`<label><input type="radio" name="thing" .checked=${at === (about.at ?? 0)} @change=${() => (about.at = at)} /> <span dir="auto">${label}</span></label>`,
        )}</fieldset>`
      : nothing}
    ${drawReasons(t, go, cancel, { question: t('report.why'), note: t('report.note') })}`;
}
