import { call, get, post, put, remove } from '../../core/api.js';
import { unreachable } from '../../core/problem.js';
import { draftOf, itemOf, length, merged, moved, told, withLine } from '../../state/digest.js';

const PAUSE = 700;

/**
 * A draft while it is made. What is written is saved by itself, a moment after the last key; what another curator saved
 * meanwhile is merged in, and where both wrote, theirs is shown beside mine until somebody chooses.
 */
export class Desk {
  /** @param {import('./lunchroom-digest.js').LunchroomDigest} el @param {any} digest @param {string|null} etag */
  constructor(el, digest, etag) {
    this.el = el;
    this.id = digest.id;
    this.busy = false;
    /** @type {any} what may be picked */
    this.offered = null;
    this.days = 0;
    /** whether all that may be picked is shown */
    this.all = false;
    /** @type {import('../../state/digest.js').Theirs|null} */
    this.theirs = null;
    /** @type {{subject: string, text: string, page: string}|null} */
    this.preview = null;
    this.digest = digest;
    this.#etag = etag;
    /** What the server has. */
    this.base = draftOf(digest);
    this.draft = this.base;
  }

  #etag = /** @type {string|null} */ (null);
  #timer = 0;
  #turn = Promise.resolve(true);

  #take(/** @type {any} */ digest, /** @type {string|null} */ etag) {
    this.digest = digest;
    this.#etag = etag;
    this.base = draftOf(digest);
  }

  get facts() {
    return this.digest.desk;
  }

  get most() {
    return this.digest.desk.most;
  }

  get length() {
    return length(this.draft);
  }

  get unsaved() {
    return JSON.stringify(told(this.draft)) !== JSON.stringify(told(this.base));
  }

  /** Candidates; the newest since the last digest, or of so many days. */
  async offer(days = this.days) {
    this.days = days;
    this.offered = (await this.el.tried(() => get(`/digests/${this.id}/candidates?days=${days}`))) ?? { candidates: [] };
    this.el.requestUpdate();
  }

  /** @param {Partial<import('../../state/digest.js').Draft>} change */
  write(change) {
    this.draft = { ...this.draft, ...change };
    this.preview = null;
    this.el.requestUpdate();
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.save(), PAUSE);
  }

  /** @param {string} id @param {string} line */
  line(id, line) {
    this.write({ items: withLine(this.draft, id, line).items });
  }

  /** @param {any} item */
  pick(item) {
    this.write({ items: [...this.draft.items, itemOf(item)] });
  }

  /** @param {string} id */
  drop(id) {
    this.write({ items: this.draft.items.filter((item) => item.id !== id) });
  }

  /** @param {number} from @param {number} to */
  move(from, to) {
    this.write({ items: moved(this.draft.items, from, to) });
  }

  /** Takes what another wrote, or leaves mine. @param {'title'|'intro'|string} what @param {boolean} takes */
  settle(what, takes) {
    if (!this.theirs) return;
    const { lines, ...texts } = this.theirs;
    const own = what === 'title' || what === 'intro';
    const said = own ? texts[what] : lines[what];
    const restLines = Object.fromEntries(Object.entries(lines).filter(([id]) => id !== what));
    const rest = { ...texts, ...(own ? { [what]: undefined } : {}), lines: own ? lines : restLines };
    this.theirs = rest.title === undefined && rest.intro === undefined && !Object.keys(rest.lines).length ? null : rest;
    if (!takes) this.write({});
    else if (own) this.write({ [what]: said });
    else this.line(what, said ?? '');
  }

  /** One save after the other; true when all is kept. @returns {Promise<boolean>} */
  save() {
    clearTimeout(this.#timer);
    this.#turn = this.#turn.then(() => this.#save(), () => this.#save());
    return this.#turn;
  }

  async #save(tries = 3) {
    if (!this.unsaved || this.theirs) return !this.theirs;
    const sent = this.draft;
    try {
      const { data, etag } = await call('PATCH', `/digests/${this.id}`, { body: told(sent), ifMatch: this.#etag ?? undefined });
      this.#saved(sent, data, etag);
      return true;
    } catch (thrown) {
      const problem = unreachable(thrown);
      if (problem.status === 412 && tries > 0 && (await this.#meet())) return this.#save(tries - 1);
      if (problem.status !== 412) this.el.say(this.el.refusal(problem), true);
      return false;
    }
  }

  // What was typed while it was on its way stays; what the server knows of the items comes in.
  #saved(/** @type {import('../../state/digest.js').Draft} */ sent, /** @type {any} */ data, /** @type {string|null} */ etag) {
    const before = this.base;
    this.#take(data, etag);
    this.draft = this.draft === sent ? this.base : merged({ ...before, ...sent }, this.draft, this.base).draft;
    this.el.say(this.el.t('digest.kept'));
  }

  /** Brings in what another curator saved. @returns {Promise<boolean>} whether nothing is left to choose */
  async #meet() {
    const found = await call('GET', `/digests/${this.id}`).catch(() => null);
    if (!found) return false;
    const { base, draft } = this;
    this.#take(found.data, found.etag);
    const met = merged(base, draft, this.base);
    this.draft = met.draft;
    this.theirs = met.theirs;
    this.el.say(this.el.t(met.theirs ? 'digest.met' : 'digest.merged'));
    return !met.theirs;
  }

  /** An act on the draft once it is saved; shows the draft as it is then. @param {() => Promise<any>} deed @param {string} said */
  async act(deed, said) {
    this.busy = true;
    this.el.requestUpdate();
    const kept = await this.save();
    const done = kept ? await this.el.tried(async () => ({ answer: await deed() })) : null;
    if (done?.answer?.desk) {
      const { draft, base } = this;
      this.#take(done.answer, `"${done.answer.desk.version}"`);
      this.draft = draft === base ? this.base : this.draft;
    }
    this.busy = false;
    if (done) this.el.say(said);
    this.el.requestUpdate();
    return done !== null;
  }

  async publish() {
    const published = await this.act(() => post(`/digests/${this.id}/publication`), '');
    if (!published) return;
    this.el.tell('published', { digest: this.id });
    this.el.digest = '';
    await this.el.leave(this.el.t('digest.published'));
  }

  /** @param {{at: string, zone: string, rule?: string}} plan */
  schedule(plan) {
    return this.act(() => put(`/digests/${this.id}/schedule`, plan), this.el.t('digest.scheduled'));
  }

  unschedule() {
    return this.act(() => remove(`/digests/${this.id}/schedule`), this.el.t('digest.unscheduled'));
  }

  /** @param {boolean} away @param {{from?: string, until?: string, zone?: string}} [days] */
  absent(away, days = {}) {
    const path = `/digests/${this.id}/absence${away ? `?${new URLSearchParams(days)}` : ''}`;
    return this.act(() => (away ? put(path) : remove(path)), this.el.t(away ? 'digest.away.said' : 'digest.back.said'));
  }

  /** @param {string} to @param {string} name */
  handOver(to, name) {
    return this.act(() => post(`/digests/${this.id}/handover`, { to }), this.el.t('digest.handed', { name }));
  }

  async throwAway() {
    clearTimeout(this.#timer);
    const gone = await this.el.tried(async () => ({ gone: await remove(`/digests/${this.id}`) }));
    if (!gone) return;
    this.draft = this.base;
    await this.el.leave(this.el.t('digest.thrown'));
  }

  async look() {
    if (this.preview) {
      this.preview = null;
    } else if (await this.save()) {
      this.preview = await this.el.tried(() => get(`/digests/${this.id}/mail?language=${this.el.lingo.tag}`));
    }
    this.el.requestUpdate();
  }

  /** Saves what is left to save. */
  close() {
    clearTimeout(this.#timer);
    return this.unsaved ? this.save() : Promise.resolve(true);
  }
}
