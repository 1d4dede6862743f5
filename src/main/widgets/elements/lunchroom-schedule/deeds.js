import { call, get, post, remove } from '../../core/api.js';
import { unreachable } from '../../core/problem.js';
import { chatOf } from '../../state/chat.js';
import { tellOpen } from '../door.js';
import { asNew, changedDetails, changedSteps, conflicts, opened, together } from '../../state/planned.js';

/** What the planner does with the server. Two hosts on one board lose nothing: see `#meet`. */
export class Deeds {
  /** @param {import('./lunchroom-schedule.js').LunchroomSchedule} element */
  constructor(element) {
    this.element = /** @type {any} */ (element);
  }

  /** @param {string} id @returns {Promise<{data: any, etag: string|null}|null>} */
  read(id) {
    return this.#try(() => call('GET', `/chats/${id}`));
  }

  /** Saves what is on the board. @returns {Promise<boolean>} */
  async save(said = 'schedule.said.saved') {
    const { plan } = this.element;
    this.element.said = '';
    if (conflicts(plan)) return this.#refuse('schedule.choose-first');
    const keys = plan.steps.map((/** @type {{key: string}} */ { key }) => key);
    const done = await this.#try(async () => {
      const saved = await (plan.id ? this.#edit() : this.#schedule());
      if (saved) await this.element.polls.save(keys, this.element.plan.steps);
      return saved;
    });
    if (done && said && !this.element.said) this.element.said = this.element.t(said);
    return Boolean(done);
  }

  /** The key stays the board's: a second press, or a retry after a lost answer, schedules once. */
  async #schedule() {
    const { plan, about } = this.element;
    const path = `/rooms/${encodeURIComponent(about.tag)}/chats`;
    const { data, etag } = await call('POST', path, { body: asNew(plan), key: plan.key });
    this.#opened(data, etag);
    return true;
  }

  async #edit() {
    const before = this.element.plan;
    const details = changedDetails(before);
    const steps = changedSteps(before);
    let etag = before.etag;
    /** @type {any} */
    let answer = null;
    try {
      if (details) answer = await call('PATCH', this.#path(), { body: details, ifMatch: etag });
      etag = answer?.etag ?? etag;
      if (steps) answer = await call('PUT', this.#path('/steps'), { body: { steps }, ifMatch: etag });
    } catch (thrown) {
      const problem = unreachable(thrown);
      if (problem.status !== 412) throw problem;
      return this.#meet();
    }
    if (answer) this.#opened(answer.data, answer.etag);
    return true;
  }

  /** Somebody saved in between. Where we changed different things, both are saved; else a person chooses. */
  async #meet() {
    await this.join();
    if (conflicts(this.element.plan)) return this.#refuse('schedule.met', conflicts(this.element.plan));
    this.element.said = this.element.t('schedule.met.joined', { name: this.element.other() });
    return this.#edit();
  }

  /** Brings in what another host saved. */
  async join() {
    const { data, etag } = await call('GET', this.#path());
    this.element.plan = together(this.element.plan, chatOf(data), etag);
    this.element.news = null;
  }

  async announce() {
    const { plan, t } = this.element;
    if (!(await this.save(''))) return;
    // Whoever announces a series that was just planned means all its dates.
    const scope = this.element.plan.series ? (plan.id ? plan.scope : 'all') : undefined;
    const answer = await this.#try(() => call('POST', this.#path('/announcement'), { body: scope ? { scope } : {} }));
    if (!answer) return;
    this.#opened(answer.data, answer.etag);
    this.element.said = t.call(this.element, 'schedule.said.announced');
  }

  async cancel() {
    const { plan } = this.element;
    const body = plan.series ? { scope: plan.scope } : {};
    const answer = await this.#try(() => call('POST', this.#path('/cancellation'), { body }));
    if (!answer) return;
    await this.element.leave();
    this.element.said = this.element.t('schedule.said.cancelled');
  }

  async rehearse() {
    if (!(await this.save(''))) return;
    const { plan } = this.element;
    const done = await this.#try(() => post(this.#path('/rehearsal')));
    if (done) this.#console(plan.id);
  }

  /** Undoes a rehearsal that is still on. @param {string} id */
  rehearsed(id) {
    return this.#try(() => remove(`/chats/${id}/rehearsal`));
  }

  /** @param {string} title @param {string} key the question to start with; one key for one opened form */
  async now(title, key) {
    const { about } = this.element;
    const body = title ? { title } : {};
    const chat = await this.#try(() => post(`/rooms/${encodeURIComponent(about.tag)}/chats/now`, body, { key }));
    if (!chat) return;
    this.element.asking = null;
    this.element.said = this.element.t('schedule.said.now');
    this.element.chats = await this.element.readChats().catch(() => this.element.chats);
    this.#console(chat.id);
  }

  /** @param {string} title of the talk @param {string} key one for one opened form */
  async backchannel(title, key) {
    const opened = await this.#try(() => post('/backchannels', { title }, { key }));
    if (!opened) return;
    this.element.asking = null;
    this.element.said = this.element.t('schedule.said.backchannel', { code: opened.code });
    this.#console(opened.chat, opened.code);
  }

  /** A show that has begun is looked after from its console. */
  #console(chat, tag = this.element.about.tag) {
    const { hostHref } = this.element;
    if (tellOpen(this.element, { what: 'host', chat, tag }) && hostHref) {
      location.assign(hostHref.replace('{chat}', chat).replace('{tag}', tag));
    }
  }

  /** @param {object} room */
  async found(room) {
    const made = await this.#try(() => post('/rooms', room));
    if (!made) return;
    this.element.asking = null;
    await this.element.choose(made.tag);
  }

  /** @param {string} field @param {string} query */
  async people(field, query) {
    const found = query.trim() ? await get(`/people?query=${encodeURIComponent(query.trim())}`).catch(() => []) : [];
    const { plan } = this.element;
    const there = new Set([...plan.hosts, ...plan.comoderators].map((person) => person.id));
    const people = (found.people ?? found).filter((person) => !there.has(person.id)).slice(0, 6);
    this.element.found = query.trim() ? { field, people } : null;
  }

  #path(below = '') {
    return `/chats/${this.element.plan.id}${below}`;
  }

  #opened(chat, etag) {
    const { key, scope } = this.element.plan;
    const saved = chatOf(chat);
    this.element.plan = { ...opened(saved, etag, key), scope };
    this.element.chats = [...this.element.chats.filter((one) => one.id !== saved.id), saved];
    this.element.news = null;
  }

  #refuse(key, count = 0) {
    this.element.said = this.element.t(key, { count, name: this.element.other() });
    return false;
  }

  async #try(deed) {
    if (this.element.busy) return null;
    this.element.busy = true;
    this.element.fault = null;
    try {
      return await deed();
    } catch (thrown) {
      this.element.fault = unreachable(thrown);
      return null;
    } finally {
      this.element.busy = false;
    }
  }
}
