import { call } from '../../core/api.js';
import { unreachable } from '../../core/problem.js';
import { draftOf, told, withLine } from '../../state/digest.js';

/** What somebody puts right in a digest that is out, until they save it or leave it. Nothing is saved by itself here. */
export class Correction {
  /** @param {import('./lunchroom-digest.js').LunchroomDigest} el @param {any} digest @param {string|null} etag */
  constructor(el, digest, etag) {
    this.el = el;
    this.digest = digest;
    this.etag = etag;
    this.busy = false;
    this.base = draftOf(digest);
    this.draft = this.base;
  }

  get changed() {
    return JSON.stringify(told(this.draft)) !== JSON.stringify(told(this.base));
  }

  /** @param {Partial<import('../../state/digest.js').Draft>} change */
  write(change) {
    this.draft = { ...this.draft, ...change };
    this.el.requestUpdate();
  }

  /** @param {string} id @param {string} line */
  line(id, line) {
    this.write({ items: withLine(this.draft, id, line).items });
  }

  /** @param {string} id */
  drop(id) {
    this.write({ items: this.draft.items.filter((item) => item.id !== id) });
  }

  /** Saves it; a refusal leaves what was written where it is. */
  async save() {
    if (!this.changed) return this.el.leave();
    this.busy = true;
    this.el.requestUpdate();
    try {
      await call('POST', `/digests/${this.digest.id}/corrections`, { body: told(this.draft), ifMatch: this.etag ?? undefined });
      await this.el.leave(this.el.t('digest.corrected.said'));
    } catch (thrown) {
      this.el.say(this.el.refusal(unreachable(thrown)), true);
    }
    this.busy = false;
    this.el.requestUpdate();
  }
}
