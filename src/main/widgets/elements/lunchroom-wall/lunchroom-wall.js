import { html, nothing } from 'lit';
import { file, get, put } from '../../core/api.js';
import { clock, Ticking } from '../../core/clock.js';
import { LunchroomElement } from '../../core/element.js';
import { unreachable } from '../../core/problem.js';
import { stream } from '../../core/stream.js';
import { wall } from '../../i18n/wall.js';
import { chatOf, released } from '../../state/chat.js';
import { applied } from '../../state/console.js';
import { FIRST } from '../../state/wall.js';
import { onStage } from '../../state/qanda.js';
import { onWall } from '../../state/poll.js';
import { chatOfRoom } from '../chat-of-room.js';
import { corner } from './corner.js';
import { join, joinCode } from './join.js';
import { styles } from './lunchroom-wall.css.js';
import { asked, scene } from './scene.js';
import { Awake } from './awake.js';

const IDLE = 3000;

/**
 * The projector: the question, huge; the best or newest answers; how to join. It needs nobody at its keyboard. Hosts
 * steer it from their console, or from a corner of it that shows when the mouse moves.
 *
 * @attr chat the chat's id
 * @attr room instead: the tag of a room, for whatever chat is on there
 * @attr name which wall: A, B, …; each has settings of its own
 * @attr join the address people should read, when it is not the one in the join code
 * @cssproperty --lunchroom-wall-height how high it is; the window, unless told otherwise
 */
export class LunchroomWall extends LunchroomElement {
  static properties = {
    chat: {},
    room: {},
    name: {},
    join: {},
    desk: { state: true },
    present: { state: true },
    code: { state: true },
    typed: { state: true },
    idle: { state: true },
    open: { state: true },
    said: { state: true },
  };

  static styles = [LunchroomElement.styles, styles];
  static section = wall;

  constructor() {
    super();
    this.chat = '';
    this.room = '';
    this.name = 'A';
    this.join = '';
    /** @type {import('../../state/console.js').Desk|null} */
    this.desk = null;
    /** @type {any} */
    this.present = null;
    /** @type {{box: string, path: string, address: string}|null} */
    this.code = null;
    /** The code that people type, where a room has one for them: a backchannel, or any room while guests come in. */
    this.typed = '';
    this.idle = true;
    this.open = false;
    this.said = '';
    /** What a quiet wall showed at the last reveal. @type {{key: string, list: any[]}|null} */
    this.frozen = null;
    /** @type {{poll: any, step?: string}|null} */
    this.poll = null;
    /** @type {import('../../state/qanda.js').Ask|null} the question that is answered now */
    this.ask = null;
    /** @type {any} a room that has no chat on, while its questions are answered */
    this.about = null;
    new Ticking(this, () => this.desk !== null);
    new Awake(this);
  }

  #unfollow = () => {};
  #resting = 0;

  willUpdate(changed) {
    if (['chat', 'room', 'name'].some((name) => changed.has(name)) && this.hasUpdated) void this.start();
  }

  /** @param {() => boolean} current */
  async load(current) {
    this.desk = null;
    this.stop();
    const id = this.chat || (await chatOfRoom(this.room));
    if (!id) return this.#questions(current);
    const { room: tag } = await get(`/chats/${encodeURIComponent(id)}`);
    const room = await get(`/rooms/${encodeURIComponent(tag)}`);
    const [chat, settings] = await Promise.all([get(`/chats/${id}`), this.#settings(id)]);
    const answers = await this.#answers(chatOf(chat));
    if (!current()) return;
    this.present = room.present;
    this.about = room;
    this.ask = await this.#staged(tag);
    this.poll = room.polls?.length ? await this.#poll(tag, room.polls[0]) : null;
    this.desk = { chat: chatOf(chat), answers, picks: new Set(), notes: [], walls: new Map([[this.name, settings]]) };
    this.#follow(tag, room.head, Boolean(chat.me?.host));
    await this.#readCode(room);
  }

  /** Read anew when guests may come in, or no more: the picture leads elsewhere then. */
  async #readCode({ tag, kind, guests }) {
    const path = `/rooms/${encodeURIComponent(tag)}`;
    const [code, entrance] = await Promise.all([joinCode(() => file(`${path}/join.svg`)), get(`${path}/entrance`).catch(() => null)]);
    this.code = code;
    this.typed = kind === 'backchannel' || guests ? (entrance?.code ?? '') : '';
  }

  #settings = async (id) => ({ ...FIRST, ...(await get(`/chats/${id}/walls/${encodeURIComponent(this.name)}`).catch(() => ({}))) });

  /** All questions that are out: the spotlight may fall on an answer of an earlier one. */
  async #answers(chat) {
    const read = (step) => get(`/chats/${chat.id}/answers?step=${step.id}`).then((found) => found.messages ?? found, () => []);
    const steps = released(chat);
    const lists = await Promise.all(steps.map(read));
    return new Map(steps.map((step, i) => [step.id, lists[i]]));
  }

  /** A rehearsal, and a draft's walls, are told to hosts only. */
  #follow(room, number, host) {
    this.#unfollow = stream.follow({
      room, number, ...(host ? { hosts: Infinity } : {}),
      entry: (entry) => this.#entry(entry),
      present: (present) => (this.present = present),
      reset: () => void this.start(),
      gone: () => void this.start(),
    });
  }

  #entry(entry) {
    this.ask = onStage(this.ask, entry);
    if (entry.type === 'guests.changed') void this.#readCode({ ...this.about, guests: entry.guests });
    this.requestUpdate();
    // A chat that comes on takes the wall of its room.
    if (!this.desk && entry.type === 'chat.changed' && entry.chat.state === 'live') void this.start();
    if (!this.desk) return;
    this.desk = applied(this.desk, entry);
    this.poll = onWall(this.poll, entry, this.desk.chat.current?.step);
    // A question that came out while the wall was up starts with no answers; from here on they come by the stream.
    for (const step of released(this.desk.chat)) if (!this.desk.answers.has(step.id)) this.desk.answers.set(step.id, []);
  }

  /** Nothing is on but questions: the wall shows the one that is answered. @param {() => boolean} current */
  async #questions(current) {
    if (!this.room) return;
    const room = await get(`/rooms/${encodeURIComponent(this.room)}`);
    const ask = await this.#staged(this.room);
    if (!current()) return;
    this.about = room;
    this.ask = ask;
    this.#follow(this.room, room.head, false);
  }

  #staged = (tag) => get(`/rooms/${encodeURIComponent(tag)}/stage`).then(({ current }) => current ?? null, () => null);

  #poll = (tag, id) => get(`/rooms/${encodeURIComponent(tag)}/polls/${id}`).then(({ poll }) => ({ poll }), () => null);

  stop() {
    this.#unfollow();
    clearTimeout(this.#resting);
  }

  /** @returns {import('../../state/wall.js').Wall} */
  get settings() {
    return this.desk?.walls.get(this.name) ?? FIRST;
  }

  /** Hosts change the wall from its own corner, too. @param {Partial<import('../../state/wall.js').Wall>} change */
  async change(change) {
    const desk = /** @type {import('../../state/console.js').Desk} */ (this.desk);
    const { name: _, ...wanted } = /** @type {any} */ ({ ...this.settings, ...change });
    try {
      const answer = await put(`/chats/${desk.chat.id}/walls/${encodeURIComponent(this.name)}`, wanted);
      const walls = new Map(this.desk?.walls).set(this.name, { ...wanted, ...answer });
      this.desk = { .../** @type {any} */ (this.desk), walls };
      this.said = '';
    } catch (thrown) {
      this.said = this.explain(unreachable(thrown));
    }
  }

  reveal() {
    return this.change({ revealedAt: new Date(clock.now()).toISOString() });
  }

  get host() {
    return Boolean(this.desk?.chat.me?.host);
  }

  draw() {
    if (!this.desk) return html`<div class="wall" lang=${this.lingo.tag}><div></div>${this.ask ? asked(this, this.ask) : html`<div class="still"><p>${this.t('wall.none')}</p></div>`}</div>`;
    return html`<div class=${this.idle ? 'wall idle' : 'wall'} tabindex="-1" lang=${this.lingo.tag}
      @pointermove=${this.#stir} @keydown=${this.#key}>
      ${this.settings.blank ? html`<div class="blank"></div>` : html`${this.#top()} ${scene(this)} ${this.#foot()}`}
      ${this.host ? corner(this) : nothing}
    </div>`;
  }

  #top() {
    const { chat } = /** @type {any} */ (this.desk);
    const here = this.settings.quiet ? null : this.present?.here;
    return html`<div class="top"><b><bdi>#${chat.room}</bdi></b><span dir="auto">${chat.title}</span>
      ${here ? html`<span class="here">${this.t('present.here', { count: here })}</span>` : nothing}</div>`;
  }

  #foot() {
    const gathering = ['announced', 'lobby', 'second-sitting', 'closed'].includes(this.desk?.chat.state ?? '');
    return html`<div class=${gathering ? 'foot large' : 'foot'}>${join(this)}<div class="next">${this.#next()}</div></div>`;
  }

  #next() {
    const { chat } = /** @type {any} */ (this.desk);
    const at = chat.steps.findIndex((step) => step.id === chat.current?.step);
    const coming = at < 0 ? null : chat.steps.slice(at + 1).find((step) => !step.endedAt);
    if (!coming || chat.heldSince) return nothing;
    return this.t('wall.next', { step: this.t(`step.${coming.kind}`, { count: coming.question }), time: this.lingo.time(coming.startsAt) });
  }

  /** The pointer and the corner show while somebody is at it. */
  #stir = () => {
    this.idle = false;
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => (this.idle = true), IDLE);
  };

  #key = (event) => {
    if (!this.host || event.ctrlKey || event.metaKey || event.altKey) return;
    const writing = /** @type {HTMLElement} */ (event.composedPath()[0]).closest('input[type=number]');
    if (event.key === 'Escape') this.#close();
    else if (event.key === 'b' && !writing) void this.change({ blank: !this.settings.blank });
    else if (event.key === 'r' && !writing) void this.reveal();
  };

  #close() {
    this.open = false;
    /** @type {HTMLElement|null} */ (this.renderRoot.querySelector('.corner > button'))?.focus();
  }

  drawLoading() {
    return html`<div class="wall" role="status"><span class="heard">${this.t('loading')}</span></div>`;
  }
}
