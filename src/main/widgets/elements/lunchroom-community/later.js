import { html, nothing } from 'lit';
import { Later } from '../../core/later.js';

/** What of a community is drawn only when somebody opens it, or where there is any. */
export class LaterViews {
  /** @param {import('./lunchroom-community.js').LunchroomCommunity} el */
  constructor(el) {
    this.el = el;
    this.composing = new Later(el, async () => new (await import('./compose.js')).Compose(el));
    this.forms = new Later(el, () => import('./forms.view.js'));
    this.groupWork = new Later(el, () => import('./groupwork.view.js'));
    this.page = new Later(el, () => import('./page.view.js'));
    this.thread = new Later(el, () => this.#readThread());
  }

  /** A new topic, as somebody begins it. @param {(compose: import('./compose.js').Compose) => unknown} begin */
  async compose(begin) {
    await this.el.tried(async () => begin(await this.composing.ready()));
  }

  /** The way to a new topic, or its form. */
  drawCompose() {
    const { el, composing } = this;
    if (!el.about.canSpeak) return html`<p class="quiet shut">${el.t('community.shut.silent')}</p>`;
    if (composing.there?.on) return composing.there.draw();
    return html`<p><button class="begin primary" @click=${() => this.compose((compose) => compose.begin())}>${el.t('community.begin')}</button></p>`;
  }

  /** A form beside the topics. @param {'drawTracking'|'drawReading'|'drawPageForm'} draw */
  drawForm(draw) {
    return this.forms.code?.[draw](this.el) ?? nothing;
  }

  drawGroupWork() {
    const { el } = this;
    if (el.groupWork.shown.length === 0 && !el.runs) return nothing;
    return this.groupWork.code?.drawGroupWork(el) ?? nothing;
  }

  async #readThread() {
    const view = await import('./thread.view.js');
    this.el.thread.deeds = new view.Deeds(this.el.thread);
    return view;
  }

  drawThread() {
    return this.thread.code?.drawThread(this.el, this.el.thread) ?? this.#coming();
  }

  /** @param {import('./pages.js').Page} page */
  drawPage(page) {
    return this.page.code?.drawPage(this.el, page) ?? this.#coming();
  }

  #coming() {
    return html`<div aria-busy="true"><span class="heard" role="status">${this.el.t('loading')}</span><p class="bone title"></p><p class="bone"></p><p class="bone half"></p></div>`;
  }
}
