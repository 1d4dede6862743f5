import { addressOf, topicIn } from '../../state/community.js';

/** The way into a topic and back: in the page's address where it may stand there, and for the focus. */
export class Way {
  #focus = '';

  /** @param {import('./lunchroom-community.js').LunchroomCommunity} el */
  constructor(el) {
    this.el = el;
    el.addController(this);
  }

  hostConnected() {
    if (this.el.inAddress) this.el.topic = topicIn(location.search) || this.el.topic;
    window.addEventListener('popstate', this.#back);
  }

  hostDisconnected() {
    window.removeEventListener('popstate', this.#back);
  }

  // The browser's way back is a way back here.
  #back = () => {
    const { el } = this;
    if (!el.inAddress || !el.about) return;
    const topic = topicIn(location.search);
    if (topic) void el.thread.open(topic);
    else el.thread.close();
    el.requestUpdate();
  };

  /** Where a topic is on this page. @param {string} topic */
  address(topic) {
    return addressOf(location.href, topic);
  }

  /** @param {Event|null} event @param {string} topic */
  async open(event, topic) {
    const { el } = this;
    const mouse = /** @type {MouseEvent|null} */ (event);
    if (mouse && (mouse.ctrlKey || mouse.metaKey || mouse.shiftKey)) return;
    event?.preventDefault();
    if (el.inAddress) history.pushState(null, '', this.address(topic));
    el.pages.page = null;
    await el.thread.open(topic);
    el.tell('topic', { id: topic });
    this.focusOn('.thread h2');
  }

  /** Back to the list, where one was. */
  close() {
    const { el } = this;
    const { id } = el.thread;
    if (el.inAddress) history.pushState(null, '', this.address(''));
    el.thread.close();
    el.requestUpdate();
    this.focusOn(`[data-topic="${CSS.escape(id)}"]`);
  }

  /** The focus goes there once it is drawn. @param {string} selector */
  focusOn(selector) {
    this.#focus = selector;
    this.el.requestUpdate();
  }

  hostUpdated() {
    if (this.el.loading || !this.#focus) return;
    const found = /** @type {HTMLElement|null} */ (this.el.renderRoot.querySelector(this.#focus));
    if (!found) return;
    this.#focus = '';
    found.focus();
  }
}
