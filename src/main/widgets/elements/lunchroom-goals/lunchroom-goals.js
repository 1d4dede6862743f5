import { html, nothing } from 'lit';
import { LunchroomElement } from '../../core/element.js';
import { get, post, put, remove } from '../../core/api.js';
import { unreachable } from '../../core/problem.js';
import { goals as words } from '../../i18n/goals.js';
import { ownZone } from '../../state/zones.js';
import { parted, placed } from '../../state/goals.js';
import { Composing } from './composing.js';
import { drawGoal } from './card.view.js';
import { drawForm } from './form.view.js';
import { Following } from './following.js';
import { LearningRecord } from './record.js';
import { drawBeside, drawNumbers, drawOthers, drawOver, drawRequests } from './others.view.js';
import { drawTakeaway } from './takeaway.view.js';
import { styles } from './goals.css.js';

/**
 * What one will try after a chat or a course, how it goes, and who stands by whom.
 *
 * @element lunchroom-goals
 * @attr {string} room the tag of the room
 * @attr {string} chat the id of a chat: what one may take away from it, in place of all goals
 * @attr {string} heading instead of "Your goal"
 * @attr {boolean} plain without a frame of its own
 * @fires lunchroom-goal when a goal was set or answered here: `{id, said}`
 * @fires lunchroom-asked when it is known who asks the reader to stand by a goal: `{names}`
 * @fires lunchroom-open when somebody says what came of a goal: `{what: 'result', goal}`
 * @csspart goal, form, numbers, others
 */
export class LunchroomGoals extends LunchroomElement {
  static properties = {
    room: {},
    chat: {},
    heading: {},
    plain: { type: Boolean },
    list: { state: true },
    numbers: { state: true },
    takeaways: { state: true },
    said: { state: true },
  };

  static styles = [LunchroomElement.styles, styles];
  static section = words;

  constructor() {
    super();
    this.room = '';
    /** @type {string|undefined} */
    this.chat = undefined;
    /** @type {string|undefined} */
    this.heading = undefined;
    this.plain = false;
    /** @type {{mine: import('../../state/goals.js').Goal[], beside: import('../../state/goals.js').Goal[], asked: any[], shared: import('../../state/goals.js').Goal[], runs: boolean}} */
    this.list = { mine: [], beside: [], asked: [], shared: [], runs: false };
    /** @type {any} */
    this.numbers = null;
    /** @type {any[]} */
    this.takeaways = [];
    this.said = '';
    /** @type {import('../../core/problem.js').Problem|null} */
    this.fault = null;
    this.composing = new Composing(this);
    this.following = new Following(this);
    this.record = new LearningRecord(this);
    /** the goal that was answered just now: a line may follow */
    this.fresh = '';
    /** the goal whose answers are shown before it is asked */
    this.early = '';
    this.doomed = '';
  }

  get path() {
    return `/rooms/${encodeURIComponent(this.room)}/goals`;
  }

  /** @param {Map<string, unknown>} was */
  willUpdate(was) {
    if (this.hasUpdated && (was.has('room') || was.has('chat'))) {
      this.stop();
      void this.start();
    }
  }

  /** @param {() => boolean} current */
  async load(current) {
    if (this.chat) {
      const found = await get(`/chats/${encodeURIComponent(this.chat)}/takeaways`);
      if (!current()) return;
      this.takeaways = found.takeaways;
      this.room = found.room;
      return;
    }
    const list = await get(this.path);
    const numbers = list.runs ? await get(`${this.path}/numbers`) : null;
    if (!current()) return;
    this.numbers = numbers;
    this.#is(list);
    this.following.start(list.head);
    void this.record.read();
  }

  stop() {
    this.following.stop();
  }

  /** Reads again without taking away what is shown or written. */
  async refresh() {
    const list = await get(this.path).catch(() => null);
    if (list) this.#is(list);
    if (list?.runs) this.numbers = (await get(`${this.path}/numbers`).catch(() => null)) ?? this.numbers;
  }

  // The page around, or a community, may say so where people look.
  #is(/** @type {LunchroomGoals['list']} */ list) {
    this.list = list;
    this.tell('asked', { names: list.asked.map(({ by }) => by.name) });
  }

  /** To the one who asks first. */
  toRequest() {
    this.focusOn('.asking button');
  }

  /** Does something; what goes wrong stands in place. @template T @param {() => Promise<T>} deed @returns {Promise<T|null>} */
  async tried(deed) {
    this.fault = null;
    try {
      return await deed();
    } catch (thrown) {
      this.fault = unreachable(thrown);
      return null;
    } finally {
      this.requestUpdate();
    }
  }

  /** @param {import('../../state/goals.js').Goal} goal */
  keep(goal) {
    this.list = { ...this.list, mine: placed(this.list.mine, goal) };
    this.following.tell();
    this.tell('goal', { id: goal.id, said: goal.said });
  }

  /** @param {import('../../state/goals.js').Goal} goal @param {string} answer @param {string} [line] */
  async answer(goal, answer, line = '') {
    const day = goal.asks ?? goal.next ?? goal.checkIns.findLast(({ state }) => state === 'answered')?.day;
    await this.#say(goal, Number(day), { answer, line });
  }

  /** Puts a line beside the last answer. @param {import('../../state/goals.js').Goal} goal @param {import('../../state/goals.js').Asked} last @param {string} line */
  async line(goal, last, line) {
    await this.#say(goal, last.day, { answer: last.answer, line });
    this.fresh = '';
    this.say(this.t('goals.saved'));
  }

  async #say(/** @type {import('../../state/goals.js').Goal} */ goal, /** @type {number} */ day, /** @type {any} */ body) {
    const after = await this.tried(() => put(`/goals/${goal.id}/check-ins/${day}`, body));
    if (!after) return;
    this.early = '';
    this.fresh = goal.id;
    this.keep(after);
    this.say(this.t('goals.kept', { answer: this.t(`goals.said.${body.answer}`) }));
    this.focusOn(`[data-goal="${goal.id}"] .kept`);
  }

  /** @param {import('../../state/goals.js').Goal} goal @param {number} day */
  async takeBack(goal, day) {
    const after = await this.tried(() => remove(`/goals/${goal.id}/check-ins/${day}`));
    if (!after) return;
    this.fresh = '';
    this.keep(after);
    this.say(this.t('goals.taken'));
    this.focusOn(`[data-goal="${goal.id}"] button`);
  }

  /** @param {import('../../state/goals.js').Goal} goal @param {boolean} away */
  async archive(goal, away) {
    const path = `/goals/${goal.id}/archive`;
    const after = await this.tried(() => (away ? put(path) : remove(path)));
    if (!after) return;
    this.keep(after);
    this.say(this.t(away ? 'goals.away.done' : 'goals.saved'));
    this.focusOn(away ? '.over summary' : `[data-goal="${goal.id}"] button`);
  }

  /** @param {import('../../state/goals.js').Goal} goal */
  async remove_(goal) {
    if (this.doomed !== goal.id) {
      this.doomed = goal.id;
      this.requestUpdate();
      return;
    }
    const gone = await this.tried(async () => ({ done: await remove(`/goals/${goal.id}`) }));
    this.doomed = '';
    if (!gone) return;
    this.list = { ...this.list, mine: this.list.mine.filter(({ id }) => id !== goal.id) };
    this.following.tell();
    this.say(this.t('goals.deleted'));
  }

  /** @param {string} id @param {boolean} agrees */
  async stand(id, agrees) {
    const path = `/goals/${id}/partner/agreement`;
    const done = await this.tried(async () => ({ it: agrees ? await put(path) : await remove(path) }));
    if (!done) return;
    this.following.tell();
    await this.refresh();
  }

  /** @param {import('../../state/goals.js').Goal} goal */
  async without(goal) {
    const after = await this.tried(() => remove(`/goals/${goal.id}/partner`));
    if (after) this.keep(after);
  }

  /** A goal with one click. @param {{message?: string, words?: string}} what */
  async takeAway(what) {
    const goal = await this.tried(() => post(this.path, { ...what, chat: this.chat, zone: ownZone() }));
    if (!goal) return false;
    this.takeaways = this.takeaways.map((one) => (one.message === what.message ? { ...one, goal: goal.id } : one));
    this.tell('goal', { id: goal.id });
    this.say(this.t('goals.saved'));
    return true;
  }

  /** @param {string} sentence */
  say(sentence) {
    this.said = '';
    requestAnimationFrame(() => (this.said = sentence));
  }

  /** @param {string} selector */
  focusOn(selector) {
    void this.updateComplete.then(() => /** @type {HTMLElement|null} */ (this.renderRoot.querySelector(selector))?.focus());
  }

  draw() {
    // What is around it may have said it already.
    const heading = this.heading?.trim();
    const name = heading || this.t(this.chat ? 'goals.takeaway' : 'goals');
    return html`<section class=${this.plain ? 'bare' : 'frame pad'} aria-label=${name}>
      <p class="heard" role="status">${this.said}</p>
      ${heading === '' ? nothing : html`<h2 id="heading">${name}</h2>`}
      ${this.chat ? drawTakeaway(this) : this.#drawAll()}
      ${this.fault && !this.composing.on ? html`<p class="fault" role="alert">${this.explain(this.fault)}</p>` : nothing}
    </section>`;
  }

  #drawAll() {
    const { open, over } = parted(this.list.mine);
    const { on, goal } = this.composing;
    return html`
      ${drawRequests(this, this.list.asked)}
      ${open.map((one) => (goal?.id === one.id ? drawForm(this, this.composing) : drawGoal(this, one)))}
      ${this.list.mine.length || on ? nothing : html`<p>${this.t('goals.none')}</p><p class="quiet">${this.t('goals.none.how')}</p>`}
      ${on && !goal ? drawForm(this, this.composing) : nothing}
      ${on ? nothing : html`<button class=${open.length ? 'set' : 'set primary'} @click=${() => this.composing.begin(null)}>${this.t(open.length ? 'goals.another' : 'goals.set')}</button>`}
      ${drawBeside(this, this.list.beside)} ${drawOthers(this, this.list.shared)} ${drawOver(this, over)}
      ${this.numbers ? drawNumbers(this, this.numbers) : nothing} ${this.record.draw()}`;
  }
}
