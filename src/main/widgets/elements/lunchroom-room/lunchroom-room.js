import { html, nothing } from 'lit';
import { Acts } from './acts.js';
import { Announcer } from './announcer.js';
import { Care } from './care.js';
import { CatchUp } from './catch-up.js';
import { Composer } from './composer.js';
import { Following } from './following.js';
import { IdeaCards } from '../idea-cards.js';
import { Jump } from './jump.js';
import { Files } from '../files/files.js';
import { Keeping } from './keeping.js';
import { LunchroomElement } from '../../core/element.js';
import { PlaceKeeper } from './place-keeper.js';
import { Problem } from '../../core/problem.js';
import { Reading } from './reading.js';
import { Ticking, clock } from '../../core/clock.js';
import { messageOf, opened } from '../../state/room.js';
import { phase } from '../../state/chat.js';
import { drawAside } from './aside.view.js';
import { drawDoor, drawNewHere, drawPractice } from './door.view.js';
import { need } from '../parts.view.js';
import { drawHeader } from './header.view.js';
import { drawLog } from './log.view.js';
import { drawMissing } from './jump.view.js';
import { drawNow } from './now.view.js';
import { drawSkeleton } from './skeleton.view.js';
import { drawToolbar } from './toolbar.view.js';
import { get } from '../../core/api.js';
import { icon } from '../../core/icons.js';
import { outbox } from '../../core/outbox.js';
import { pageAddress } from '../../core/place.js';
import { room as words } from '../../i18n/room.js';
import { stream } from '../../core/stream.js';
import { styles } from './room.css.js';
import { Titles } from './titles.js';

/**
 * One room: the question, what people say to it, and a place to answer.
 *
 * @element lunchroom-room
 * @attr {string} tag the room's tag, without "#"
 * @attr {string} message the message to open at; else the one that the page's address points to, `#message=…`
 * @attr {string} recap-href where a recap is read on this portal; `{chat}` stands for the chat's id
 * @attr {string} wall-href where the wall is, for hosts
 * @attr {string} share-href the address that "Share" hands on; the page's own unless given
 * @fires lunchroom-open when somebody opens the recap: `{what: 'recap', tag, chat}`; cancel it to go there yourself
 * @fires lunchroom-chat when the chat's state or step changes: `detail` is `{chat, state, question}`
 * @fires lunchroom-saved when somebody said why they save a link here: `{id, address, title}`
 * @csspart header, question, toolbar, catch-up, stream, post, composer, aside
 */
export class LunchroomRoom extends LunchroomElement {
  static properties = {
    tag: {},
    message: {},
    recapHref: { attribute: 'recap-href' },
    wallHref: { attribute: 'wall-href' },
    shareHref: { attribute: 'share-href' },
    room: { state: true },
    tuning: { state: true },
    practising: { state: true },
  };

  static styles = [LunchroomElement.styles, styles];
  static section = words;

  constructor() {
    super();
    /** @type {string|undefined} */
    this.tag = undefined;
    this.message = '';
    /** @type {string|undefined} */
    this.recapHref = undefined;
    /** @type {string|undefined} */
    this.wallHref = undefined;
    /** @type {string|undefined} */
    this.shareHref = undefined;
    /** @type {import('../../state/room.js').Room|null} */
    this.room = null;
    this.tuning = false;
    this.practising = false;
    /** @type {string|undefined} the message that Tab comes to */
    this.active = undefined;
    this.acts = new Acts(this);
    this.care = new Care(this);
    this.reading = new Reading(this);
    this.place = new PlaceKeeper(this);
    this.files = new Files(this, () => void this.composer.focus());
    this.keeping = new Keeping(this);
    this.ideas = new IdeaCards(this, (id) => `li.post[data-id="${CSS.escape(id)}"] .ideate`);
    this.composer = new Composer(this);
    this.announcer = new Announcer(this);
    this.catchUp = new CatchUp(this);
    this.jump = new Jump(this);
    this.titles = new Titles(this);
    this.following = new Following(this);
    new Ticking(this, () => this.room !== null);
  }

  get path() {
    return `/rooms/${encodeURIComponent(this.tag ?? '')}`;
  }

  get connected() {
    return stream.state === 'open';
  }

  /** @param {import('lit').PropertyValues} changed */
  willUpdate(changed) {
    if (changed.has('tag') && changed.get('tag') !== undefined) {
      this.stop();
      void this.start();
    } else if (changed.get('message') !== undefined && this.message && this.room) void this.jump.to(this.message);
  }

  /** @param {() => boolean} current */
  async load(current) {
    if (!this.tag) throw new Problem('no-tag', { status: 404 });
    const snapshot = await get(this.path);
    if (!current()) return;
    clock.set({ now: snapshot.now, rate: clock.rate });
    this.room = opened(snapshot);
    this.reading.opened();
    this.composer.opened();
    this.place.atEnd = true;
    this.following.start(this.tag, this.room.number);
    void outbox.send();
    void this.catchUp.opened();
    void this.titles.opened();
    this.jump.opened();
  }

  stop() {
    this.following.stop();
    this.room = null;
  }

  /** @param {import('../../core/shapes.js').Message} message @param {boolean} active */
  dependsOn(message, active) {
    const { acts, room, composer } = this;
    const parent = messageOf(room, message.replyTo);
    const unfolded = acts.unfolded?.id === message.id ? acts.unfolded.what : '';
    const marks = room?.mine.reactions.get(message.id);
    const may = [acts.mayEdit(message), acts.mayRestore(message), room?.canSpeak, room?.hosting, acts.editing === message.id];
    return [message, active, parent, unfolded, marks, room?.mine.saved.has(message.id), this.lingo, composer, room?.chat?.resources, this.keeping.state(message.id), message.files && this.files.version, this.ideas.about === message.id, this.titles.of(message.id), ...may];
  }

  /**
   * Where the focus goes on when what had it is about to vanish; a person who uses keys must not start over.
   * @param {string} selector of what has it next, inside this widget
   */
  async passFocus(selector) {
    this.requestUpdate();
    await this.updateComplete;
    /** @type {HTMLElement|null} */ (this.renderRoot.querySelector(selector))?.focus({ preventScroll: true });
  }

  /** @param {string} id of a message: one that is not drawn is looked up */
  goTo(id) {
    if (!this.place.post(id)) return void this.jump.to(id);
    this.place.show(id);
    this.place.focus(id);
  }

  async goToNew() {
    this.reading.letIn(true);
    await this.updateComplete;
    const first = /** @type {HTMLElement|null} */ (this.renderRoot.querySelector('li.first-new'));
    first?.scrollIntoView({ block: 'start' });
    // The button that had the focus is gone: it goes on where the button led.
    first?.querySelector('article')?.focus({ preventScroll: true });
    this.place.scrolled();
  }

  /** @param {boolean} open */
  tune(open) {
    this.tuning = open;
  }

  /** Opens the room to practise in, from anew: what was in it before is gone. */
  async practise() {
    need('newcomer');
    this.practising = true;
    await this.updateComplete;
    /** @type {HTMLDialogElement|null} */ (this.renderRoot.querySelector('dialog.practice'))?.showModal();
  }

  openSheet() {
    /** @type {HTMLDialogElement|null} */ (this.renderRoot.querySelector('dialog:not(.care, .practice)'))?.showModal();
  }

  /** @param {import('../../core/shapes.js').Chat} chat */
  recapAddress(chat) {
    return this.recapHref ? this.recapHref.replace('{chat}', chat.id) : pageAddress(`recap.html?chat=${chat.id}`);
  }

  /** @param {Event} event @param {import('../../core/shapes.js').Chat} chat */
  openRecap(event, chat) {
    const detail = { what: 'recap', tag: chat.room, chat: chat.id, recap: true };
    const told = new CustomEvent('lunchroom-open', { bubbles: true, composed: true, cancelable: true, detail });
    if (!this.dispatchEvent(told)) event.preventDefault();
  }

  /** @param {import('../../core/problem.js').Problem} problem */
  explain(problem) {
    return problem.status === 410 ? (problem.detail ?? '') : super.explain(problem);
  }

  /** A room that is not there, or one that opens to whoever has its code: a press tells. @param {Problem} problem */
  drawProblem(problem) {
    if (problem.status !== 404 || !this.tag) return super.drawProblem(problem);
    return html`${super.drawProblem(problem)}<p class="pad"><button class="primary" @click=${() => this.acts.enter()}>${this.t('room.enter', { tag: this.tag })}</button>
      ${this.acts.said ? html`<span role="alert">${this.acts.said}</span>` : nothing}</p>`;
  }

  drawLoading() {
    return drawSkeleton(this);
  }

  draw() {
    if (!this.room) return nothing;
    return html`<section class=${`frame room is-${phase(this.room.chat)}`} aria-label=${this.t('room.name', { title: this.room.title })}>
      ${drawHeader(this)} ${drawNow(this)}
      <div class="between">${drawDoor(this, false)} ${drawToolbar(this)} ${this.catchUp.draw()} ${drawMissing(this)}</div>
      ${drawLog(this)}
      <div class="foot">${drawNewHere(this)} ${this.#drawLine()} ${this.composer.draw()}</div>
      <div class="aside" part="aside">${drawDoor(this, true)} ${drawAside(this)}</div>
      <dialog aria-label=${this.t('room.show')} @click=${this.#closeOutside}>
        <form method="dialog"><button class="plain">${icon('close')}<span class="heard">${this.t('close')}</span></button></form>
        ${drawAside(this)}
      </dialog>
      ${this.care.draw()} ${this.practising ? drawPractice(this) : nothing} ${this.announcer.draw()}
    </section>`;
  }

  /** One line above the composer: what was just done or went wrong, else the state of the connection. */
  #drawLine() {
    if (this.acts.said) return html`<p class="line-said" role="alert">${this.acts.said}</p>`;
    if (stream.state !== 'waiting') return this.care.drawNews();
    return html`<p class="line-said" role="status">${this.t(navigator.onLine ? 'room.reconnecting' : 'room.offline')}</p>`;
  }

  #closeOutside(/** @type {MouseEvent} */ event) {
    if (event.target === event.currentTarget) /** @type {HTMLDialogElement} */ (event.currentTarget).close();
  }
}
