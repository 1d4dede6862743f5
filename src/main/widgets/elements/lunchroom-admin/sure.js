import { html, nothing } from 'lit';

/** Asks before what hurts: one question at a time, in the place of the button that raised it. */
export class Sure {
  /** @param {import('./lunchroom-admin.js').LunchroomAdmin} el */
  constructor(el) {
    this.el = el;
    this.about = '';
    this.value = '';
  }

  forget() {
    this.about = '';
  }

  /** @param {string} about @param {string} [value] what was chosen and is not done yet */
  ask(about, value = '') {
    this.about = about;
    this.value = value;
    this.el.requestUpdate();
    this.el.focusOn('.sure .go');
  }

  #leave = () => {
    const { about } = this;
    this.forget();
    this.el.requestUpdate();
    this.el.focusOn(`[data-asks="${CSS.escape(about)}"]`);
  };

  /**
   * The button, or once it was pressed the question.
   * @param {string} about @param {string} word on the button @param {string} question @param {() => unknown} go @param {unknown} [button] instead of the plain one
   */
  draw(about, word, question, go, button) {
    if (this.about !== about) return button ?? html`<button class="plain" data-asks=${about} @click=${() => this.ask(about)}>${word}</button>`;
    return html`<div class="sure" role="group" aria-label=${question} @keydown=${(/** @type {KeyboardEvent} */ event) => event.key === 'Escape' && this.#leave()}>
      <p>${question}</p>
      <button class="go primary" ?disabled=${this.el.busy} @click=${go}>${word}</button>
      <button @click=${this.#leave}>${this.el.t('cancel')}</button>
    </div>${nothing}`;
  }
}
