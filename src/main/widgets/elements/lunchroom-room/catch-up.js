import { html, nothing } from 'lit';
import { clock } from '../../core/clock.js';
import { currentQuestion, phase } from '../../state/chat.js';
import { get } from '../../core/api.js';
import { icon } from '../../core/icons.js';
import { plain } from '../../core/text.js';
import { session } from '../../core/session.js';

const LATE = 120000;
const LINES = 5;
const ROOMY = 800;
const NARROW = 480;

/**
 * For who comes late: where the chat is, and each earlier question in five lines. Offered once to a person who
 * came after the first question and has not spoken; later at the press of a button.
 */
export class CatchUp {
  open = false;
  #rounds = /** @type {any[]} */ ([]);

  /** @param {import('./lunchroom-room.js').LunchroomRoom} room */
  constructor(room) {
    this.room = room;
  }

  get #chat() {
    return this.room.room?.chat ?? null;
  }

  /** After the room was opened: does this person need it? */
  async opened() {
    this.open = false;
    this.#rounds = [];
    const chat = this.#chat;
    if (phase(chat) !== 'live' || !chat || seen(chat.id) || chat.me?.host) return;
    const spoke = this.room.room?.messages.some((message) => message.chat === chat.id && message.author.id === session.me?.id);
    const question = currentQuestion(chat)?.question ?? 0;
    if (!spoke && question > 1 && clock.now() - Date.parse(chat.startsAt) > LATE) await this.show();
  }

  async show() {
    const chat = this.#chat;
    if (!chat) return;
    const answer = await get(`/chats/${chat.id}/catch-up`).catch((thrown) => this.room.acts.failed(thrown));
    const rounds = Array.isArray(answer) ? answer : (answer?.questions ?? []);
    const now = currentQuestion(chat)?.question ?? Infinity;
    this.#rounds = rounds.filter((/** @type {any} */ round) => round.question < now);
    this.open = this.#rounds.length > 0;
    this.room.requestUpdate();
  }

  async again() {
    await this.show();
    if (this.open) void this.room.passFocus('.catch-up button');
  }

  hide() {
    this.open = false;
    remember(this.#chat?.id ?? '');
    void this.room.passFocus('.toolbar .again');
  }

  /** The button that brings it back. */
  offer() {
    const later = (currentQuestion(/** @type {any} */ (this.#chat ?? { steps: [] }))?.question ?? 0) > 1;
    if (this.open || phase(this.#chat) !== 'live' || !later) return nothing;
    return html`<button class="plain again" @click=${() => this.again()}>${icon('history')}<span class="word">${this.room.t('catch-up.again')}</span></button>`;
  }

  /** Whether it is on the screen. */
  get shown() {
    return this.open && Boolean(this.#chat && currentQuestion(this.#chat));
  }

  draw() {
    const now = this.#chat && currentQuestion(this.#chat);
    if (!this.open || !now) return nothing;
    return html`<section class="catch-up" part="catch-up" aria-label=${this.room.t('catch-up.again')}>
      <div class="head">
        <strong>${this.room.t('catch-up.title', { count: now.question })}</strong>
        <button @click=${() => this.hide()}>${this.room.t('catch-up.done')}</button>
      </div>
      ${this.#rounds.map((round, at) => this.#round(round, at === this.#rounds.length - 1))}
    </section>`;
  }

  #round(/** @type {any} */ { question, text, best = [] }, /** @type {boolean} */ last) {
    const lines = best.slice(0, LINES);
    const key = lines.length === 0 ? 'catch-up.none' : lines.length === LINES ? 'catch-up.question' : 'catch-up.few';
    // Where there is little room the chat itself comes first: one line leads to the five.
    const roomy = this.room.clientHeight >= ROOMY && this.room.clientWidth >= NARROW;
    return html`<details ?open=${last && roomy}>
      <summary>${this.room.t(key, { question, count: lines.length })} <span class="quiet" dir="auto">${text}</span></summary>
      <ul>${lines.map((message) => html`<li dir="auto"><strong>${(message.author ?? message.by)?.name}</strong> ${plain(message.tree)}</li>`)}</ul>
    </details>`;
  }
}

const place = (/** @type {string} */ chat) => `lunchroom.caught-up.${session.me?.id}.${chat}`;

function seen(/** @type {string} */ chat) {
  try {
    return sessionStorage.getItem(place(chat)) !== null;
  } catch {
    return false;
  }
}

function remember(/** @type {string} */ chat) {
  try {
    sessionStorage.setItem(place(chat), 'yes');
  } catch {
    // Then it is offered again after a reload.
  }
}
