import { html, nothing } from 'lit';
import { LunchroomElement } from '../../core/element.js';
import { get, post } from '../../core/api.js';
import { join as words } from '../../i18n/join.js';
import { session } from '../../core/session.js';
import { styles } from './join.css.js';
import { tellOpen } from '../door.js';
import { unreachable } from '../../core/problem.js';

const SAID = { 'no-such-code': 'join.wrong', 'room-full': 'join.full' };

/** @typedef {{tag: string, title: string, address: string}} Place */

/**
 * A field for the code on the wall. Who is signed in through the portal is asked nothing more; others may come in as a
 * guest of the day, where the room lets guests in.
 *
 * @element lunchroom-join
 * @attr {string} code joins by this one at once, such as from a QR code's address
 * @attr {string} heading instead of "Join by code"
 * @attr {string} room-href where a room is on this portal; `{tag}` stands for its tag. Unless given, the server says
 * @fires lunchroom-open when somebody of the house has joined: `{what: 'room', tag}`; cancel it to go there yourself
 * @fires lunchroom-guest when a guest is in, `{tag, title}`, and with no detail when they are no more: show the room beside
 * @csspart heading, field, choice, guest
 */
export class LunchroomJoin extends LunchroomElement {
  static properties = {
    code: {},
    heading: {},
    roomHref: { attribute: 'room-href' },
    typed: { state: true },
    place: { state: true },
    said: { state: true },
    busy: { state: true },
  };

  static styles = [LunchroomElement.styles, styles];
  static section = words;

  constructor() {
    super();
    this.code = '';
    /** @type {string|undefined} */
    this.heading = undefined;
    /** @type {string|undefined} */
    this.roomHref = undefined;
    this.typed = '';
    /** @type {Place|null} where the code leads, while nobody has chosen how to come in */
    this.place = null;
    this.said = '';
    this.busy = false;
    this.wasGuest = false;
  }

  /** @param {() => boolean} current */
  async load(current) {
    await session.token();
    if (!current()) return;
    const room = session.guestOf;
    if (this.wasGuest && !room) this.#out();
    else if (room) this.#in(room);
    else if (this.code && !this.typed) {
      this.typed = this.code;
      await this.#go();
    }
  }

  #in(/** @type {Place} */ room) {
    this.wasGuest = true;
    this.place = null;
    this.tell('guest', { tag: room.tag, title: room.title });
  }

  #out() {
    this.wasGuest = false;
    this.said = this.t('join.ended');
    this.tell('guest');
  }

  #submit = (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    if (this.typed.trim()) void this.#go();
  };

  async #go() {
    await this.#try(() => (session.state === 'open' ? this.#join() : this.#look()));
  }

  async #join() {
    const { tag, address } = await post('/joins', { code: this.typed });
    if (!tellOpen(this, { what: 'room', chat: '', tag })) return;
    location.assign(this.roomHref ? this.roomHref.replace('{tag}', encodeURIComponent(tag)) : address);
  }

  async #look() {
    this.place = await get(`/guests?code=${encodeURIComponent(this.typed)}`, { tries: 1 });
    await this.updateComplete;
    /** @type {HTMLElement|null} */ (this.renderRoot.querySelector('.choice a'))?.focus();
  }

  #comeIn = () => this.#try(() => session.comeIn(this.typed));

  async #try(/** @type {() => Promise<unknown>} */ act) {
    this.busy = true;
    this.said = '';
    try {
      await act();
    } catch (thrown) {
      const problem = unreachable(thrown);
      this.said = SAID[problem.code] ? this.t(SAID[problem.code]) : this.explain(problem);
      this.place = null;
    } finally {
      this.busy = false;
    }
    if (this.said) void this.#again();
  }

  async #again() {
    this.place = null;
    await this.updateComplete;
    const field = /** @type {HTMLInputElement|null} */ (this.renderRoot.querySelector('input'));
    field?.focus();
    field?.select();
  }

  draw() {
    if (session.guestOf) return this.#drawGuest();
    return html`<section class="frame pad" lang=${this.lingo.tag}>
      <h2 part="heading">${this.heading ?? this.t('join.title')}</h2>
      ${this.place ? this.#drawChoice(this.place) : this.#drawField()}
    </section>`;
  }

  #drawField() {
    return html`<form class="field" part="field" @submit=${this.#submit}>
      <label for="code" class="heard">${this.t('join.code')}</label>
      <input id="code" name="code" dir="ltr" maxlength="60" required placeholder="k7f m3x" enterkeyhint="go" autocomplete="off"
        autocapitalize="none" autocorrect="off" spellcheck="false" aria-describedby="hint said" .value=${this.typed}
        @input=${(/** @type {any} */ event) => (this.typed = event.target.value)} />
      <button class="primary" ?disabled=${this.busy}>${this.t('join.go')}</button>
      <p id="hint" class="quiet">${this.t('join.hint')}</p>
      <p id="said" role="alert">${this.said}</p>
    </form>`;
  }

  #drawChoice(/** @type {Place} */ place) {
    return html`<div class="choice" part="choice">
      <p>${this.t('join.choose')} <strong><bdi>${place.title}</bdi></strong></p>
      <a class="door button primary" href=${place.address}>${this.t('join.account')}</a>
      <p class="quiet">${this.t('join.account.hint')}</p>
      <button ?disabled=${this.busy} @click=${this.#comeIn}>${this.t('join.guest')}</button>
      <p class="quiet">${this.t('join.guest.hint')}</p>
      <button class="link" @click=${() => this.#again()}>${this.t('join.other')}</button>
    </div>`;
  }

  #drawGuest() {
    return html`<section class="frame guest" part="guest" lang=${this.lingo.tag}>
      <p>${this.t('join.in', { name: session.me?.name })}</p>
      <button @click=${() => session.leave()}>${this.t('join.leave')}</button>
      ${this.said ? html`<p role="alert">${this.said}</p>` : nothing}
    </section>`;
  }
}
