import { html, nothing } from 'lit';
import { icon } from '../core/icons.js';

/** @typedef {{href: string, title: string}} Link */

const MOST = 5;

/**
 * Links in a form: one more with a press, up to five. A field's own words stay while others come and go.
 * @param {{t: (key: string) => string, requestUpdate: () => void, renderRoot: HTMLElement|DocumentFragment, updateComplete: Promise<unknown>}} el
 * @param {{links: Link[]}} form @param {{link: string, title: string, more: string, less: string}} words @param {boolean} wrong
 */
export function drawLinks(el, form, words, wrong) {
  if (form.links.length === 0) form.links = [{ href: '', title: '' }];
  const write = (/** @type {number} */ at, /** @type {Partial<Link>} */ part) => {
    form.links = form.links.map((link, place) => (place === at ? { ...link, ...part } : link));
  };
  const focus = (/** @type {number} */ at) => {
    el.requestUpdate();
    void el.updateComplete.then(() => /** @type {HTMLElement|null} */ (el.renderRoot.querySelectorAll('[name=href]')[at])?.focus());
  };
  const more = () => {
    form.links = [...form.links, { href: '', title: '' }];
    focus(form.links.length - 1);
  };
  const less = (/** @type {number} */ at) => {
    form.links = form.links.filter((_, place) => place !== at);
    focus(Math.max(0, at - 1));
  };
  return html`<div class="linked">${form.links.map((link, at) => html`<div class="two">
      <label class="field"><span>${el.t(words.link)}</span><input name="href" dir="ltr" inputmode="url" autocomplete="off" maxlength="4096" placeholder="https://" .value=${link.href}
        aria-invalid=${wrong ? 'true' : nothing} @input=${(/** @type {any} */ event) => write(at, { href: event.target.value })} /></label>
      <label class="field"><span>${el.t(words.title)}</span><input name="title" dir="auto" autocomplete="off" maxlength="80" .value=${link.title}
        @input=${(/** @type {any} */ event) => write(at, { title: event.target.value })} /></label>
      ${form.links.length > 1 ? html`<button type="button" class="plain" @click=${() => less(at)}>${icon('bin')}<span class="heard">${el.t(words.less)}</span></button>` : nothing}</div>`)}
    ${form.links.length < MOST ? html`<p><button type="button" class="plain" @click=${more}>${icon('link')} ${el.t(words.more)}</button></p>` : nothing}</div>`;
}
