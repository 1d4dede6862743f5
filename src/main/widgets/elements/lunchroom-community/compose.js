import { get, post } from '../../core/api.js';
import { newKey } from '../../core/keys.js';
import { Files } from '../files/files.js';
import { drawComposing } from './compose.view.js';
import { forms } from './forms.css.js';
import { show } from './working.js';
import { unreachable } from '../../core/problem.js';

/** A topic that somebody is about to open. Its key stays with it: however often one tries, it opens once. */
export class Compose {
  styles = forms;
  on = false;
  /** @type {'question'|'learning'|'talk'} */
  kind = 'question';
  /** @type {'link'|'chat'|'course'} */
  from = 'link';
  /** @type {any[]} chats that something can be learned from */
  chats = [];
  busy = false;
  words = '';
  title = '';
  /** @type {import('../../core/problem.js').Problem|null} */
  fault = null;
  #key = newKey();

  /** @param {import('./lunchroom-community.js').LunchroomCommunity} host */
  constructor(host) {
    this.host = host;
    this.files = new Files(host, () => host.focusOn('.compose [name=words]'));
  }

  /** @type {string} the group work in which it is the viewer's turn; empty where it is for nothing of that kind */
  #work = '';

  /** At one's turn one shows what one did in a topic. @param {import('./groupwork.js').Work} work */
  async perform(work) {
    this.#work = work.id;
    this.title = work.title;
    this.kind = 'talk';
    await this.begin();
  }

  async begin() {
    this.on = true;
    this.fault = null;
    this.host.focusOn('.compose [name=title]');
    const found = await get(`${this.host.path}/chats?state=closed&state=second-sitting&state=live`).catch(() => ({ chats: [] }));
    this.chats = found.chats;
    this.host.requestUpdate();
  }

  end() {
    this.on = false;
    this.words = '';
    this.title = '';
    this.#work = '';
    this.files.goWith();
    this.fault = null;
    this.host.focusOn('.begin');
  }

  choose(/** @type {Partial<Pick<Compose, 'kind'|'from'|'words'>>} */ change) {
    Object.assign(this, change);
    this.host.requestUpdate();
  }

  /** @param {FormData} form */
  async open(form) {
    if (this.busy) return;
    if (!this.files.ready) return this.host.focusOn('.compose [data-alt]:invalid, .compose .chosen button');
    this.busy = true;
    this.fault = null;
    this.host.requestUpdate();
    try {
      const opened = await post(`${this.host.path}/topics`, this.#wanted(form), { key: this.#key });
      this.#key = newKey();
      this.#done(opened);
    } catch (thrown) {
      const problem = unreachable(thrown);
      // What was refused may be another topic when it is sent again.
      if (!problem.passing) this.#key = newKey();
      this.fault = problem;
    }
    this.busy = false;
    this.host.requestUpdate();
  }

  draw() {
    return drawComposing(this.host, this);
  }

  #done(/** @type {any} */ opened) {
    if (this.#work && opened.id) void show(this.host.groupWork, this.#work, opened.id);
    this.end();
    if (opened.waiting) this.host.said = this.host.t('community.kept');
    else void this.host.topics.refresh().then(() => this.host.open(null, opened.id));
  }

  #wanted(/** @type {FormData} */ form) {
    const text = (/** @type {string} */ name) => String(form.get(name) ?? '').trim();
    const source = { link: { link: text('link'), title: text('linkTitle') }, chat: { chat: text('chat') || undefined }, course: { course: true } }[this.from];
    const about = this.kind === 'learning' ? { source } : {};
    return { kind: this.kind, title: text('title'), words: text('words'), ...about, ...this.files.given };
  }
}
