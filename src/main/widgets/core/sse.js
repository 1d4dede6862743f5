/**
 * The text/event-stream format, fed piece by piece: pieces may end anywhere, also between CR and LF.
 * `EventSource` cannot send a token, so the stream is read with `fetch` and parsed here.
 *
 * @typedef {{event: string, data: string, id?: string}} Frame
 */
export class FrameReader {
  #rest = '';
  #event = '';
  #data = /** @type {string[]} */ ([]);
  #id = /** @type {string|undefined} */ (undefined);

  /** @param {string} piece @returns {Frame[]} the frames that are complete now */
  read(piece) {
    const lines = (this.#rest + piece).split('\n');
    this.#rest = lines.pop() ?? '';
    /** @type {Frame[]} */
    const frames = [];
    for (const line of lines) {
      const frame = this.#line(line.endsWith('\r') ? line.slice(0, -1) : line);
      if (frame) frames.push(frame);
    }
    return frames;
  }

  #line(/** @type {string} */ line) {
    if (line === '') return this.#complete();
    const colon = line.indexOf(':');
    if (colon === 0) return null;
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(line[colon + 1] === ' ' ? colon + 2 : colon + 1);
    if (field === 'event') this.#event = value;
    else if (field === 'data') this.#data.push(value);
    else if (field === 'id') this.#id = value;
    return null;
  }

  #complete() {
    const frame = { event: this.#event || 'message', data: this.#data.join('\n'), id: this.#id };
    const empty = this.#data.length === 0;
    this.#event = '';
    this.#data = [];
    this.#id = undefined;
    return empty ? null : frame;
  }
}
