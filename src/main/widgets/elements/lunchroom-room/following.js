import { Gather } from '../../core/gather.js';
import { Problem } from '../../core/problem.js';
import { applied, withPosted, withPresent, withRole } from '../../state/room.js';
import { currentStep } from '../../state/chat.js';
import { get } from '../../core/api.js';
import { outbox } from '../../core/outbox.js';
import { session } from '../../core/session.js';
import { stream } from '../../core/stream.js';

/** Keeps a room up to date from the stream: entries a few times a second, one's own postings at once. */
export class Following {
  #unfollow = () => {};
  #told = '';
  #entries = new Gather((/** @type {import('../../core/shapes.js').Entry[]} */ batch) => batch.forEach((entry) => this.#entry(entry)));

  /** @param {import('./lunchroom-room.js').LunchroomRoom} room */
  constructor(room) {
    this.room = room;
    room.addController(this);
  }

  hostConnected() {
    outbox.addEventListener('changed', this.#redraw);
    outbox.addEventListener('sent', this.#sent);
    outbox.addEventListener('kept', this.#kept);
    stream.addEventListener('state', this.#redraw);
  }

  hostDisconnected() {
    outbox.removeEventListener('changed', this.#redraw);
    outbox.removeEventListener('sent', this.#sent);
    outbox.removeEventListener('kept', this.#kept);
    stream.removeEventListener('state', this.#redraw);
  }

  /** @param {string} tag @param {number} number the last entry that is known */
  start(tag, number) {
    this.stop();
    this.#unfollow = stream.follow({
      room: tag,
      number,
      entry: (entry) => this.#entries.add(entry),
      present: (present) => (this.room.room = this.room.room && withPresent(this.room.room, present)),
      reset: () => void this.room.start(),
      gone: () => (this.room.problem = new Problem('gone', { status: 410, detail: this.room.t('room.gone') })),
    });
  }

  stop() {
    this.#unfollow();
    this.#unfollow = () => {};
    this.#entries.clear();
  }

  #entry(/** @type {import('../../core/shapes.js').Entry} */ entry) {
    const before = this.room.room;
    if (!before) return;
    this.room.room = applied(before, entry);
    this.room.titles.told(entry);
    if (entry.type === 'message.posted' && entry.message) {
      this.room.reading.arrived(entry.message.author.id === session.me?.id);
      this.room.announcer.message(entry.message);
    }
    if (entry.type === 'message.removed' && entry.message?.aside && entry.message.author.id === session.me?.id) void this.room.care.look();
    if (entry.type === 'chat.changed') this.#moved(before.chat);
    if (entry.type === 'member.changed' && entry.person?.id === session.me?.id) void this.#appointed();
  }

  /** One's own role changed: what one may do here is asked anew. */
  async #appointed() {
    const now = await get(this.room.path).catch(() => null);
    const { room } = this.room;
    if (room && now?.tag === room.tag) this.room.room = withRole(room, now);
  }

  /** Says a new question aloud, and tells the page. */
  #moved(/** @type {import('../../core/shapes.js').Chat|null} */ before) {
    const chat = this.room.room?.chat;
    if (!chat) return;
    const step = currentStep(chat);
    if (step?.question && step.text && step.id !== before?.current?.step) {
      this.room.announcer.say(this.room.t('log.asks', { count: step.question, text: step.text }));
    }
    const told = `${chat.id} ${chat.state} ${step?.id}`;
    if (told !== this.#told) this.room.tell('chat', { chat: chat.id, state: chat.state, question: step?.question });
    this.#told = told;
  }

  /** A moderator reads it first. */
  #kept = (/** @type {any} */ { detail: { letter } }) => {
    if (letter.room !== this.room.tag) return;
    this.room.acts.say(this.room.t('write.waits'));
    void this.room.care.look();
  };

  #redraw = () => this.room.requestUpdate();

  /** The server has taken a posting: it need not wait for the stream to show it. */
  #sent = (/** @type {any} */ { detail: { letter, message } }) => {
    const { room, tag } = this.room;
    if (!room || letter.room !== tag || !message?.id) return;
    const now = applied(room, { room: letter.room, number: room.number, type: 'message.posted', message });
    this.room.room = withPosted(now, message);
    this.room.reading.arrived(true);
  };
}
