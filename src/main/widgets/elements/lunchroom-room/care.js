import { get } from '../../core/api.js';
import { clock } from '../../core/clock.js';
import { html, nothing } from 'lit';
import { session } from '../../core/session.js';

const KEPT = 'lunchroom.about';
const LOOK_EVERY = 30000;

/**
 * Reporting, what moderators do with a message, the parking lot, and "About you". What draws it is loaded when somebody opens
 * it. Whether there is news about oneself is asked only by who writes here: a private word is in no stream.
 */
export class Care {
  /** @type {{what: string, message?: any, about?: any, lot?: any[]}|null} */
  open = null;
  /** How many things were done about the viewer since they last looked. */
  news = 0;
  /** Posts of the viewer that wait for a moderator. */
  waiting = 0;
  #timer = 0;
  /** @type {any} */
  #view = null;

  /** @param {import('./lunchroom-room.js').LunchroomRoom} room */
  constructor(room) {
    this.room = room;
    room.addController(this);
  }

  hostConnected() {
    this.#timer = window.setInterval(() => this.#writes() && !document.hidden && void this.look(), LOOK_EVERY);
  }

  hostDisconnected() {
    clearInterval(this.#timer);
    this.open = null;
  }

  #writes() {
    return this.waiting > 0 || this.room.room?.messages.some(({ author }) => author?.id === session.me?.id);
  }

  /** Asks what is new about the viewer. */
  async look() {
    const about = await get(`/about-me?room=${encodeURIComponent(this.room.tag ?? '')}`).catch(() => null);
    if (!about) return null;
    this.waiting = about.waiting.filter((/** @type {any} */ one) => one.state === 'waiting').length;
    const seen = read();
    this.news = about.done.filter((/** @type {any} */ one) => !one.undoneAt && (one.appeal?.answeredAt ?? one.at) > seen).length;
    this.room.requestUpdate();
    return about;
  }

  /** @param {'report'|'moderate'|'about'|'lot'} what @param {any} [message] */
  async show(what, message) {
    this.#view ??= await import('./care.view.js');
    await this.#view.learned(this.room);
    if (what === 'about') {
      const about = await this.look();
      if (!about) return;
      this.open = { what, about };
      this.news = 0;
      write(new Date(clock.now()).toISOString());
    } else if (what === 'lot') {
      const lot = await get(`${this.room.path}/parking-lot`).catch((/** @type {unknown} */ problem) => this.room.acts.failed(problem));
      if (!lot) return;
      this.open = { what, lot: lot.parked };
    } else {
      this.open = { what, message };
    }
    this.room.requestUpdate();
    await this.room.updateComplete;
    const dialog = /** @type {HTMLDialogElement|null} */ (this.room.renderRoot.querySelector('dialog.care'));
    if (dialog && !dialog.open) dialog.showModal();
    // A number is the second press: no Tab on the way to it.
    /** @type {HTMLElement|null|undefined} */ (dialog?.querySelector('[data-reason], .steps button'))?.focus();
  }

  close() {
    /** @type {HTMLDialogElement|null} */ (this.room.renderRoot.querySelector('dialog.care'))?.close();
  }

  closed() {
    this.open = null;
    this.room.requestUpdate();
  }

  /** What is new about the viewer, in one line above the composer. */
  drawNews() {
    if (!this.news && !this.waiting) return nothing;
    const { room } = this;
    const words = this.news ? room.t('care.news', { count: this.news }) : room.t('care.waiting', { count: this.waiting });
    return html`<p class="line-said" role="status"><button class="plain on" @click=${() => this.show('about')}>${words}</button></p>`;
  }

  draw() {
    return this.open && this.#view ? this.#view.drawCare(this.room, this.open) : nothing;
  }
}

// Storage may be missing: then everything is new again on each page.
function read() {
  try {
    return localStorage.getItem(`${KEPT}.${session.me?.id}`) ?? '';
  } catch {
    return '';
  }
}

function write(/** @type {string} */ at) {
  try {
    localStorage.setItem(`${KEPT}.${session.me?.id}`, at);
  } catch {
    // Nothing to do: see above.
  }
}
