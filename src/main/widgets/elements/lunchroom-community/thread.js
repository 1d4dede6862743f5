import { get } from '../../core/api.js';
import { outbox } from '../../core/outbox.js';
import { session } from '../../core/session.js';
import { Files } from '../files/files.js';
import { emptied } from '../../state/messages.js';
import { behind, placed } from '../../state/thread.js';

/** @typedef {import('../../core/shapes.js').Message} Message @typedef {import('../../state/community.js').Topic} Topic */

const PAGE = 50;

/** One topic that is open: its first post, its replies, and what one does with them. */
export class Thread {
  id = '';
  /** @type {Topic|null} */
  topic = null;
  /** @type {Message|null} */
  first = null;
  /** @type {Message|null} the answer, where it lies before the replies that are shown */
  answer = null;
  /** @type {Message[]} */
  replies = [];
  /** @type {Message[]} replies that came while somebody reads; shown when they ask */
  waiting = [];
  /** @type {string|undefined} where earlier replies are */
  before = undefined;
  mine = { runs: false, accepts: false, asked: false };
  words = '';
  /** @type {Message|null} the reply that one replies to */
  quoting = null;
  #turn = 0;

  /** @param {import('./lunchroom-community.js').LunchroomCommunity} host */
  constructor(host) {
    this.host = host;
    /** @type {import('./deeds.js').Deeds} there with the view */
    this.deeds = /** @type {any} */ (null);
    this.files = new Files(host, () => host.focusOn('.reply > textarea'));
    host.addController(this);
  }

  hostConnected() {
    outbox.addEventListener('sent', this.#sent);
    outbox.addEventListener('kept', this.#kept);
    outbox.addEventListener('changed', this.#changed);
  }

  hostDisconnected() {
    outbox.removeEventListener('sent', this.#sent);
    outbox.removeEventListener('kept', this.#kept);
    outbox.removeEventListener('changed', this.#changed);
  }

  /** Replies of ours that are on their way, or that the server will not have. */
  get letters() {
    return outbox.of(this.host.room).filter((letter) => letter.body.replyTo === this.first?.id);
  }

  /** @param {string} id @param {() => boolean} [current] */
  async open(id, current = () => true) {
    const turn = ++this.#turn;
    this.id = id;
    this.topic = null;
    this.replies = [];
    this.waiting = [];
    this.words = '';
    this.quoting = null;
    this.deeds?.end();
    this.host.requestUpdate();
    const one = await this.host.tried(() => get(`/topics/${encodeURIComponent(id)}`));
    const page = one && (await this.host.tried(() => get(this.#replies(one.first.id))));
    if (turn !== this.#turn || !current()) return;
    if (!page || one.topic.room.toLowerCase() !== this.host.room.toLowerCase()) return this.#nowhere();
    Object.assign(this, { topic: one.topic, first: one.first, answer: one.answer ?? null, mine: one.mine });
    this.replies = page.messages;
    this.before = page.before;
    this.host.requestUpdate();
  }

  // Gone, or of another room: the list says why.
  #nowhere() {
    this.id = '';
    this.host.requestUpdate();
  }

  #replies(/** @type {string} */ first, before = '') {
    const query = new URLSearchParams({ replyTo: first, limit: String(PAGE), ...(before ? { before } : {}) });
    return `${this.host.path}/messages?${query}`;
  }

  close() {
    this.#turn += 1;
    this.id = '';
    this.topic = null;
    this.first = null;
  }

  async earlier() {
    const page = await this.host.tried(() => get(this.#replies(this.first?.id ?? '', this.before)));
    if (!page) return;
    this.replies = [...page.messages, ...this.replies];
    this.before = page.before;
    this.host.focusOn(`[data-id="${page.messages[0]?.id}"]`);
  }

  /** Shows what came meanwhile. */
  letIn() {
    const [next] = this.waiting;
    this.replies = behind(this.replies, this.waiting);
    this.waiting = [];
    this.host.focusOn(`[data-id="${next?.id}"]`);
  }

  /** What the room told. @param {any} entry */
  told(entry) {
    if (!this.first) return;
    if (entry.type === 'topic.changed' && entry.topic.id === this.id) this.became(entry.topic);
    if (entry.type.startsWith('message.') && entry.type !== 'message.reacted') this.#heard(entry);
    if (entry.type === 'message.reacted') this.each(entry.id, (message) => ({ ...message, reactions: entry.reactions }));
  }

  /** What the topic is now. @param {Topic} topic */
  became(topic) {
    this.topic = topic;
    if (topic.accepted?.message !== this.answer?.id) this.answer = this.#known(topic.accepted?.message);
  }

  #known(/** @type {string|undefined} */ id) {
    return this.replies.find((message) => message.id === id) ?? null;
  }

  #heard(/** @type {any} */ { type, id, message }) {
    if (type === 'message.removed' || message?.removed) return this.each(id ?? message.id, emptied);
    if (message.id === this.first?.id || this.replies.some((each) => each.id === message.id)) return this.each(message.id, () => message);
    if (message.replyTo !== this.first?.id || type === 'message.restored') return;
    if (message.author?.id === session.me?.id) this.replies = placed(this.replies, message);
    else this.waiting = placed(this.waiting, message);
    if (this.topic) this.topic = { ...this.topic, replies: this.replies.length + this.waiting.length };
  }

  /** Changes one of its posts wherever it stands. @param {string} id @param {(message: Message) => Message} change */
  each(id, change) {
    const over = (/** @type {Message} */ message) => (message.id === id ? change(message) : message);
    this.replies = this.replies.map(over);
    this.waiting = this.waiting.map(over).filter((message) => !message.removed);
    if (this.first) this.first = over(this.first);
    if (this.answer) this.answer = over(this.answer);
  }

  type(/** @type {string} */ words) {
    this.words = words;
    this.host.requestUpdate();
  }

  quote(/** @type {Message|null} */ message) {
    this.quoting = message;
    this.host.focusOn('.reply textarea');
  }

  /** Posts like any message of the room: kept in this browser until the server has it. */
  reply() {
    if ((!this.words.trim() && !this.files.any) || !this.first) return;
    if (!this.files.ready) return this.host.focusOn('.reply [data-alt]:invalid, .reply .chosen button');
    const body = { words: this.words.trim(), replyTo: this.first.id, ...(this.quoting ? { quoteOf: this.quoting.id } : {}), ...this.files.given };
    this.files.goWith(outbox.add(this.host.room, body, 0).key);
    this.words = '';
    this.quoting = null;
    this.host.requestUpdate();
  }

  /** Takes a refused reply back into the field. @param {import('../../core/outbox.js').Letter} letter */
  takeBack(letter) {
    outbox.take(letter.key);
    this.files.comeBack(letter.key);
    this.words = letter.body.words;
    this.host.focusOn('.reply textarea');
  }

  #sent = (/** @type {any} */ { detail: { letter, message } }) => {
    if (letter.room !== this.host.room || message.replyTo !== this.first?.id) return;
    this.replies = placed(behind(this.replies, this.waiting), message);
    this.waiting = [];
    this.mine = { ...this.mine, asked: false };
    this.host.topics.helped(this.id);
  };

  #kept = (/** @type {any} */ { detail: { letter } }) => {
    if (letter.room === this.host.room) this.host.said = this.host.t('community.kept');
  };

  #changed = () => this.host.requestUpdate();
}
