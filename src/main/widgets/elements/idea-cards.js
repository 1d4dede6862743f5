import { html, nothing } from 'lit';
import { safeAddress } from '../core/text.js';

/** @typedef {import('../core/element.js').LunchroomElement} Host */

const ID = '([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})';
let asked = false;

// The code of cards comes when somebody wants one, or posts one.
function need() {
  if (!asked) void import('./lunchroom-ideas/define.js');
  asked = true;
}

/** Idea cards inside another widget: the form that keeps a message or an ask as one. */
export class IdeaCards {
  /** @param {Host} host @param {(id: string) => string} opener selects the button that opens it for a message or an ask */
  constructor(host, opener) {
    this.host = host;
    this.opener = opener;
    /** @type {string|undefined} the message or ask that is being kept */
    this.about = undefined;
  }

  /** @param {string} id */
  toggle(id) {
    need();
    const was = this.about;
    this.about = was === id ? undefined : id;
    this.host.requestUpdate();
    if (was === id) void this.#back(id);
  }

  async #back(/** @type {string} */ id) {
    await this.host.updateComplete;
    /** @type {HTMLElement|null} */ (this.host.renderRoot.querySelector(this.opener(id)))?.focus({ preventScroll: true });
  }
}

/** The form, under what it is about. @param {Host & {ideas: IdeaCards}} host @param {'message'|'ask'} kind @param {string} id @param {string|undefined} href */
export function drawIdeaForm(host, kind, id, href) {
  const { ideas } = host;
  if (ideas.about !== id) return nothing;
  const close = (/** @type {KeyboardEvent} */ event) => event.key === 'Escape' && ideas.toggle(id);
  const given = kind === 'message' ? { message: id } : { ask: id };
  return html`<div class="kept idea" @keydown=${close}>
    <lunchroom-ideas plain message=${given.message ?? nothing} ask=${given.ask ?? nothing} href=${href ?? nothing} theme=${host.theme ?? nothing}></lunchroom-ideas>
    <button class="plain" @click=${() => ideas.toggle(id)}>${host.t('close')}</button>
  </div>`;
}

/** The card that an address is of; null where it is of none. @param {string} address @param {string|undefined} pattern how addresses of cards look */
export function ideaAt(address, pattern) {
  const [before, after] = (safeAddress(pattern?.replace('{idea}', '~idea~')) ?? '').split('~idea~');
  if (after === undefined) return null;
  const escaped = (/** @type {string} */ text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped(before)}${ID}${escaped(after)}$`).exec(address)?.[1] ?? null;
}

/** A card in short, for those who may see it. @param {Host} host @param {string} id @param {string|undefined} href */
export function drawIdea(host, id, href) {
  need();
  return html`<lunchroom-ideas teaser idea=${id} href=${href ?? nothing} theme=${host.theme ?? nothing}></lunchroom-ideas>`;
}
