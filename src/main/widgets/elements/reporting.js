import { Later } from '../core/later.js';
import { language } from '../core/i18n.js';
import { nothing } from 'lit';
import { post } from '../core/api.js';

/** @typedef {{kind: 'message'|'ask'|'bookmark'|'profile', thing: string, label: string}} Thing what can be reported */
/** @typedef {{title: string, words: string, things: Thing[], at?: number}} About one thing on the screen, and what of it can be reported */

/** The dialog in which somebody reports what they see, the same wherever they see it. It costs nothing until it is opened. */
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
    this.view = new Later(el, () => import('./reporting.view.js'));
  }

  /** @param {() => About} make called once the sentences are there */
  ask(make) {
    const { el } = this;
    return this.ways.tried(async () => {
      const { words } = await this.view.ready();
      await language(el.lingo.tag, words);
      this.about = make();
      el.requestUpdate();
      await el.updateComplete;
      this.#dialog?.showModal();
      /** @type {HTMLElement|null|undefined} */ (this.#dialog?.querySelector('[data-reason]'))?.focus();
    });
  }

  get #dialog() {
    return /** @type {HTMLDialogElement|null} */ (this.el.renderRoot.querySelector('dialog.report'));
  }

  /** @param {Thing} thing @param {string} reason @param {string} note */
  async send({ kind, thing }, reason, note) {
    const { el, ways } = this;
    await ways.tried(async () => {
      await post(`${ways.path}/reports`, { kind, thing, reason, note });
      ways.say(el.t('report.thanks'));
    });
    this.close();
  }

  close() {
    this.#dialog?.close();
  }

  closed() {
    this.about = null;
    this.el.requestUpdate();
  }

  draw() {
    return (this.about && this.view.code?.drawReporting(this, this.about)) ?? nothing;
  }
}
