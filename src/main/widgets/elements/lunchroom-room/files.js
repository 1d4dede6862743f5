import { get, post } from '../../core/api.js';
import { html, nothing } from 'lit';
import { icon } from '../../core/icons.js';
import { outbox } from '../../core/outbox.js';
import { session } from '../../core/session.js';

/**
 * @typedef {object} Chosen a file that goes with the next message
 * @property {File} file @property {string} name
 * @property {string} [id] once it is uploaded @property {string} [shape] "image", "audio", "video" or "document"
 * @property {number} progress from 0 to 1 @property {string} [problem]
 * @property {string} alt @property {boolean} decorative @property {AbortController} stop
 */

const PASS_MS = 50 * 60000;

/** Files of messages: choosing, describing and sending them, and the pass that pictures are shown with. The rest comes when it is needed. */
export class Files {
  chosen = /** @type {Chosen[]} */ ([]);
  /** Changes when messages with files have to be drawn anew. */
  version = 0;
  pass = '';
  #passAt = 0;
  /** @type {any} */
  #view = null;
  /** @type {Map<string, Chosen[]>} by the key of the letter that they go with */
  #going = new Map();

  /** @param {import('./lunchroom-room.js').LunchroomRoom} room */
  constructor(room) {
    this.room = room;
    room.addController(this);
  }

  hostConnected() {
    outbox.addEventListener('sent', this.#sent);
    outbox.addEventListener('kept', this.#sent);
  }

  hostDisconnected() {
    outbox.removeEventListener('sent', this.#sent);
    outbox.removeEventListener('kept', this.#sent);
  }

  async #load() {
    this.#view ??= await import('./files.view.js');
    await this.#view.learned(this.room);
  }

  /** Uploads at once: what is said about them is written meanwhile. @param {Iterable<File>} files */
  async add(files) {
    const added = [...files];
    if (!added.length) return;
    await this.#load();
    for (const file of added) this.#view.upload(this, file);
    this.room.requestUpdate();
  }

  /** Whether nothing keeps the message from going; else what does gets the focus. */
  get ready() {
    return this.chosen.every((one) => one.id && (one.shape !== 'image' || one.decorative || one.alt.trim()));
  }

  /** They go with this letter. @param {string} key */
  goWith(key) {
    if (!this.chosen.length) return;
    this.#going.set(key, this.chosen);
    this.chosen = [];
  }

  #sent = async (/** @type {Event} */ event) => {
    const { letter, message } = /** @type {CustomEvent} */ (event).detail;
    const going = this.#going.get(letter.key);
    this.#going.delete(letter.key);
    if (!going) return;
    if (event.type === 'kept') return void this.room.acts.say(this.room.t('files.kept'));
    const files = going.map(({ id, alt, decorative }) => ({ id, alt: decorative ? '' : alt.trim(), decorative }));
    await post(`${this.room.path}/files/attachments`, { message: message.id, files }).catch((thrown) => this.room.acts.failed(thrown));
  };

  /** What stands in addresses of files. */
  async passed() {
    if (Date.now() - this.#passAt < PASS_MS) return;
    this.#passAt = Date.now();
    const [{ pass }] = await Promise.all([get(`${this.room.path}/files/pass`), this.#load()]);
    this.pass = pass;
    this.version += 1;
    this.room.requestUpdate();
  }

  drawButton() {
    if (session.guest) return nothing;
    return html`<label class="plain attach">
      <input type="file" multiple class="heard" @change=${(/** @type {Event} */ event) => this.#pick(event)} />${icon('clip')}<span class="heard">${this.room.t('write.attach')}</span>
    </label>`;
  }

  #pick(/** @type {Event} */ event) {
    const input = /** @type {HTMLInputElement} */ (event.target);
    void this.add(input.files ?? []);
    input.value = '';
  }

  /** Pasted or dropped on the composer. @param {DataTransfer|null} data @param {Event} event */
  take(data, event) {
    if (!data?.files.length || session.guest) return;
    event.preventDefault();
    void this.add([...data.files]);
  }

  draw() {
    return this.chosen.length && this.#view ? this.#view.drawChosen(this) : nothing;
  }

  /** @param {import('../../core/shapes.js').Message} message */
  drawOf({ files }) {
    if (!files?.length) return nothing;
    void this.passed().catch(() => {});
    return this.pass && this.#view ? this.#view.drawFiles(this, files) : nothing;
  }
}
