import { call } from '../../core/api.js';
import { newKey } from '../../core/keys.js';
import { unreachable } from '../../core/problem.js';

/** @typedef {'single'|'multiple'|'scale'|'words'|'ranking'} Kind */

export const KINDS = /** @type {Kind[]} */ (['single', 'multiple', 'scale', 'words', 'ranking']);
export const begun = { kind: /** @type {Kind} */ ('single'), question: '', options: '', low: '', high: '', hidden: false, strict: false };

/** What a form says as the API wants it; options stand one a line. @param {typeof begun} draft */
export function wanted({ kind, question, options, low, high, hidden, strict }) {
  const lines = options.split('\n').map((line) => line.trim()).filter(Boolean);
  return {
    kind,
    ...(question.trim() ? { question: question.trim() } : {}),
    ...(takesOptions(kind) ? { options: lines } : {}),
    ...(kind === 'scale' && low.trim() ? { low: low.trim() } : {}),
    ...(kind === 'scale' && high.trim() ? { high: high.trim() } : {}),
    hidden,
    strict,
  };
}

export const takesOptions = (/** @type {Kind} */ kind) => kind !== 'scale' && kind !== 'words';

/** A poll that a host writes: kept until it is opened or thrown away. */
export class Writing {
  #key = '';

  /** @param {import('./lunchroom-poll.js').LunchroomPoll} el */
  constructor(el) {
    this.el = el;
    this.open = false;
    this.draft = begun;
    /** @type {import('../../core/problem.js').Problem|null} */
    this.fault = null;
    this.busy = false;
  }

  begin() {
    this.open = true;
    this.#key = newKey();
    this.el.requestUpdate();
    void this.el.focusOn('form.new textarea, form.new input');
  }

  close() {
    this.open = false;
    this.draft = begun;
    this.fault = null;
    this.el.requestUpdate();
  }

  /** @param {Partial<typeof begun>} change */
  write(change) {
    this.draft = { ...this.draft, ...change };
    this.el.requestUpdate();
  }

  /** Keeps it as a draft, or opens it at once. @param {boolean} now */
  async send(now) {
    if (this.busy) return;
    this.busy = true;
    try {
      const { data } = await call('POST', `${this.el.path}/polls`, { body: wanted(this.draft), key: this.#key });
      this.el.seen(data);
      this.close();
      if (now) await this.el.acts.turn(data, 'opening');
    } catch (thrown) {
      this.fault = unreachable(thrown);
      // What is sent anew is another poll than what was refused.
      this.#key = newKey();
    } finally {
      this.busy = false;
      this.el.requestUpdate();
    }
  }
}
