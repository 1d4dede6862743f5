import { currentQuestion, phase, released } from '../../state/chat.js';
import { draft, keepDraft } from './drafts.js';
import { clock } from '../../core/clock.js';
import { drawComposer } from './composer.view.js';
import { heldBack, messageOf } from '../../state/room.js';
import { lengthOf } from '../../state/length.js';
import { outbox } from '../../core/outbox.js';
import { personal } from '../../state/personal.js';

/**
 * What is being written: the words, what they answer, reply to or quote. An answer belongs to the question it was
 * begun under; when the show moves on, the writer is asked rather than moved along.
 */
export class Composer {
  words = '';
  replyTo = /** @type {string|undefined} */ (undefined);
  quoteOf = /** @type {string|undefined} */ (undefined);
  /** What the words look like that were to be posted and hold personal data. */
  found = /** @type {import('../../state/personal.js').Kind[]} */ ([]);
  /** The step chosen by hand; undefined follows the show. */
  chosen = /** @type {string|undefined} */ (undefined);
  /** The step that was current when the draft was begun. */
  #begunAt = /** @type {string|undefined} */ (undefined);

  /** @param {import('./lunchroom-room.js').LunchroomRoom} room */
  constructor(room) {
    this.room = room;
    room.addController(this);
  }

  hostConnected() {}

  opened() {
    this.words = draft(this.room.tag ?? '');
    this.replyTo = undefined;
    this.quoteOf = undefined;
    this.chosen = undefined;
    this.#begunAt = this.words ? this.now?.id : undefined;
  }

  /** The question that the show is at. */
  get now() {
    const chat = this.room.room?.chat;
    return chat && phase(chat) === 'live' ? currentQuestion(chat) : undefined;
  }

  /** The questions one can answer. */
  get open() {
    const chat = this.room.room?.chat;
    return chat && ['live', 'second-sitting'].includes(phase(chat)) ? released(chat) : [];
  }

  /** What these words will answer. @returns {import('../../core/shapes.js').Step|undefined} */
  get answers() {
    const at = this.chosen ?? this.#begunAt;
    const kept = this.open.find((step) => step.id === at);
    if (kept) return kept;
    return this.now ?? (phase(this.room.room?.chat ?? null) === 'second-sitting' ? this.open.at(-1) : undefined);
  }

  /** The show has moved on under a draft that nobody chose a question for. */
  get moved() {
    return this.#begunAt && !this.chosen && this.now && this.answers && this.answers !== this.now;
  }

  get left() {
    return (this.room.room?.postLength ?? 280) - lengthOf(this.words);
  }

  get ready() {
    return (this.words.trim() !== '' || this.room.files.any) && this.left >= 0 && this.wait === 0;
  }

  /** How long slow mode holds the writer back, in milliseconds. */
  get wait() {
    return this.room.room ? heldBack(this.room.room, clock.now()) : 0;
  }

  get replied() {
    return messageOf(this.room.room, this.replyTo);
  }

  get quoted() {
    return messageOf(this.room.room, this.quoteOf);
  }

  /** @param {string} words as typed so far */
  type(words) {
    if (!this.words && words) this.#begunAt = this.now?.id;
    if (!words) this.#begunAt = undefined;
    this.words = words;
    this.found = [];
    keepDraft(this.room.tag ?? '', words);
    this.room.requestUpdate();
  }

  /** @param {string} step to answer; empty follows the show */
  choose(step) {
    this.chosen = step || undefined;
    this.#begunAt = undefined;
    this.room.requestUpdate();
  }

  /** @param {import('../../core/shapes.js').Message} message */
  reply(message) {
    this.replyTo = message.id;
    this.quoteOf = undefined;
    if (this.open.some((step) => step.id === message.step)) this.chosen = message.step;
    this.focus();
  }

  /** @param {import('../../core/shapes.js').Message} message */
  quote(message) {
    this.quoteOf = message.id;
    this.replyTo = undefined;
    this.focus();
  }

  letGo() {
    this.replyTo = undefined;
    this.quoteOf = undefined;
    this.chosen = undefined;
    this.focus();
  }

  /** @param {boolean} [anyway] also when it looks like personal data, which only this browser has looked for */
  post(anyway = false) {
    if (!this.ready) return this.focus();
    if (!this.room.files.ready) return void this.room.passFocus('.chosen [data-alt]:invalid, .chosen button');
    const { postAnyway = true, idShapes = [] } = this.room.room?.manners ?? {};
    this.found = anyway && postAnyway ? [] : personal(this.words, idShapes);
    if (this.found.length) return void this.room.passFocus('.personal button');
    const step = this.answers;
    const body = {
      words: this.words.trim(),
      ...(this.replyTo && { replyTo: this.replyTo }),
      ...(this.quoteOf && { quoteOf: this.quoteOf }),
      // Named whenever there is one: the show may move on while the message is on its way.
      ...(step && { step: step.id }),
      ...this.room.files.given,
    };
    const newest = this.room.room?.messages.at(-1)?.number ?? 0;
    const letter = outbox.add(this.room.tag ?? '', body, newest, step?.question);
    this.room.files.goWith(letter.key);
    this.type('');
    this.letGo();
    this.room.reading.letIn(false);
  }

  /** Takes a refused message back into the field. @param {import('../../core/outbox.js').Letter} letter */
  change(letter) {
    outbox.take(letter.key);
    this.room.files.comeBack(letter.key);
    this.replyTo = letter.body.replyTo;
    this.quoteOf = letter.body.quoteOf;
    this.chosen = letter.body.step;
    this.type(letter.body.words);
    this.focus();
  }

  async focus() {
    this.room.requestUpdate();
    await this.room.updateComplete;
    /** @type {HTMLTextAreaElement|null} */ (this.room.renderRoot.querySelector('.composer textarea'))?.focus();
  }

  draw() {
    return drawComposer(this.room, this);
  }
}
