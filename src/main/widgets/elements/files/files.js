import { html, nothing } from 'lit';
import { get } from '../../core/api.js';
import { icon } from '../../core/icons.js';
import { session } from '../../core/session.js';

/**
 * @typedef {object} Chosen a file that goes with the next message
 * @property {File} file @property {string} name
 * @property {string} [id] once it is uploaded @property {string} [shape] "image", "audio", "video" or "document"
 * @property {number} progress from 0 to 1 @property {string} [problem]
 * @property {string} alt @property {boolean} decorative @property {AbortController} stop
 */
/**
 * @typedef {object} Host an element about one room
 * @property {string} path of the room @property {import('../../core/element.js').LunchroomElement['lingo']} lingo
 * @property {(key: string, values?: Record<string, unknown>) => string} t
 * @property {() => void} requestUpdate
 */

const PASS_MS = 50 * 60000;

/** Files of messages: choosing and describing them, and the pass that pictures are shown with. The rest comes when it is needed. */
export class Files {
  chosen = /** @type {Chosen[]} */ ([]);
  /** Changes when messages with files have to be drawn anew. */
  version = 0;
  pass = '';
  #passAt = 0;
  /** @type {any} */
  #view = null;
  /** @type {Map<string, Chosen[]>} by the key of the letter that they went with */
  #gone = new Map();

  /** @param {Host} host @param {() => void} [leave] where the focus goes when a file is taken out */
  constructor(host, leave = () => {}) {
    this.host = host;
    this.leave = leave;
  }

  async #load() {
    this.#view ??= await import('./files.view.js');
    await this.#view.learned(this.host);
  }

  /** Uploads at once: what is said about them is written meanwhile. @param {Iterable<File>} files */
  async add(files) {
    const added = [...files];
    if (!added.length) return;
    await this.#load();
    for (const file of added) this.#view.upload(this, file);
    this.host.requestUpdate();
  }

  /** Whether there are any. */
  get any() {
    return this.chosen.length > 0;
  }

  /** Whether nothing keeps the message from going; else what does gets the focus. */
  get ready() {
    return this.chosen.every((one) => one.id && (one.shape !== 'image' || one.decorative || one.alt.trim()));
  }

  /** What a message says of them; nothing where there are none. */
  get given() {
    const files = this.chosen.map(({ id, alt, decorative }) => ({ id: id ?? '', alt: decorative ? '' : alt.trim(), decorative }));
    return files.length ? { files } : {};
  }

  /** They went with this letter. @param {string} [key] */
  goWith(key) {
    if (key && this.any) this.#gone.set(key, this.chosen);
    this.chosen = [];
  }

  /** The letter was refused, and its words are in the field again. @param {string} key */
  comeBack(key) {
    this.chosen = this.#gone.get(key) ?? this.chosen;
    this.#gone.delete(key);
  }

  /** What stands in addresses of files. */
  async passed() {
    if (Date.now() - this.#passAt < PASS_MS) return;
    this.#passAt = Date.now();
    const [{ pass }] = await Promise.all([get(`${this.host.path}/files/pass`), this.#load()]);
    this.pass = pass;
    this.version += 1;
    this.host.requestUpdate();
  }

  drawButton() {
    if (session.guest) return nothing;
    return html`<label class="plain attach">
      <input type="file" multiple class="heard" @change=${(/** @type {Event} */ event) => this.#pick(event)} />${icon('clip')}<span class="heard">${this.host.t('attach')}</span>
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
    return this.any && this.#view ? this.#view.drawChosen(this) : nothing;
  }

  /** How many went with a letter that is on its way. @param {{files?: unknown[]}} body */
  drawGone({ files }) {
    return files?.length ? html`<p class="quiet">${icon('clip')} <span class="heard">${this.host.t('attached')}</span> ${this.host.lingo.numbers.format(files.length)}</p>` : nothing;
  }

  /** @param {{files?: any[]}} message */
  drawOf({ files }) {
    if (!files?.length) return nothing;
    void this.passed().catch(() => {});
    return this.pass && this.#view ? this.#view.drawFiles(this, files) : nothing;
  }
}

/** What a composer does with files that are pasted or dropped on it. @param {Files} files */
export const dropped = (files) => ({
  paste: (/** @type {ClipboardEvent} */ event) => files.take(event.clipboardData, event),
  over: (/** @type {DragEvent} */ event) => event.dataTransfer?.types.includes('Files') && event.preventDefault(),
  drop: (/** @type {DragEvent} */ event) => files.take(event.dataTransfer, event),
});
