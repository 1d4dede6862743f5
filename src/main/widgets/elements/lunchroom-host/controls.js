import { get, post, put, remove } from '../../core/api.js';
import { unreachable } from '../../core/problem.js';
import { chatChanged, chatOf, currentStep } from '../../state/chat.js';
import { withPick, withTexts } from '../../state/console.js';
import { ahead, extension } from '../../state/plan.js';

/** What a host can do, each as one call. A press that came second is told kindly, not as an error. */
export class Controls {
  /** @param {import('./lunchroom-host.js').LunchroomHost} element */
  constructor(element) {
    this.element = /** @type {any} */ (element);
    this.busy = false;
  }

  get chat() {
    return this.element.desk.chat;
  }

  /** The name of a step as people say it: Q3, or its kind. */
  name(step) {
    return this.element.t(`step.${step?.kind ?? 'close'}`, { count: step?.question });
  }

  next() {
    const [coming] = ahead(this.chat);
    if (!coming) return this.ask('end');
    return this.#step('next', {}, 'host.said.next', { step: this.name(coming) }, 'back');
  }

  /** @param {string} [from] the step to go back from, where that was said a while ago */
  back(from) {
    return this.#step('back', from ? { from } : {}, 'host.said.back');
  }

  skip() {
    const [left, coming] = ahead(this.chat);
    return this.#step('skip', {}, 'host.said.skip', { left: this.name(left), step: this.name(coming) });
  }

  hold() {
    return this.chat.heldSince ? this.resume() : this.#step('hold', {}, 'host.said.hold', {}, 'resume');
  }

  /** @param {string} [from] the step that was held, where that was said a while ago */
  resume(from) {
    return this.#step('resume', from ? { from } : {}, 'host.said.resume');
  }

  extend(minutes = 3) {
    const { keepsEnd, endsAt } = extension(this.chat, minutes, this.element.keepEnd);
    const key = keepsEnd ? 'host.said.extended' : 'host.said.extended-end';
    return this.#step('extend', { minutes, keepEnd: keepsEnd }, key, { count: minutes, time: this.element.lingo.time(endsAt) });
  }

  end() {
    return this.#step('end', {}, 'host.said.end');
  }

  handOver(person) {
    const mine = person.id === this.element.viewer?.id;
    return this.#step('handover', { to: person.id }, mine ? 'host.said.taken' : 'host.said.handed', { name: person.name });
  }

  /** @param {'end'|'hand-over'} what */
  ask(what) {
    this.element.asking = this.element.asking === what ? null : what;
  }

  start() {
    return this.#do(() => post(this.#path('/start')), 'host.said.start');
  }

  rehearse(on) {
    const path = this.#path('/rehearsal');
    return this.#do(() => (on ? post(path) : remove(path)), on ? 'host.said.rehearsal' : 'host.said.rehearsed');
  }

  async pick(message) {
    const { desk } = this.element;
    const picked = !desk.picks.has(message);
    const set = (on) => (this.element.desk = { ...this.element.desk, picks: withPick(this.element.desk.picks, message, on) });
    set(picked);
    const path = this.#path(`/picks/${message}`);
    const done = await this.#do(() => (picked ? put(path) : remove(path)), picked ? 'host.said.picked' : 'host.said.unpicked');
    if (!done) set(!picked);
  }

  note(words, toSpeaker = false) {
    return this.#do(async () => {
      const note = await post(this.#path('/notes'), { words, toSpeaker });
      this.#keep(note);
    }, 'host.said.note');
  }

  #keep(note) {
    const { desk } = this.element;
    if (note?.id) this.element.desk = { ...desk, notes: [...desk.notes.filter((known) => known.id !== note.id), note] };
  }

  /** The speaker has seen a note to them. */
  seen(note) {
    return this.#do(async () => this.#keep(await post(this.#path(`/notes/${note.id}/acknowledgement`))));
  }

  /** @param {string} name @param {Partial<import('../../state/wall.js').Wall>} change */
  wall(name, change) {
    return this.#do(async () => {
      const { name: _, ...wall } = { ...this.element.desk.walls.get(name), ...change };
      const answer = await put(this.#path(`/walls/${name}`), wall);
      const walls = new Map(this.element.desk.walls).set(name, { ...wall, ...answer, name });
      this.element.desk = { ...this.element.desk, walls };
    });
  }

  /** One key for all walls: blank if any shows something, else show again. */
  blank() {
    const walls = [...this.element.desk.walls];
    const blank = walls.some(([, wall]) => !wall.blank);
    this.element.say(this.element.t(blank ? 'host.said.blank' : 'host.said.unblank'));
    return Promise.all(walls.map(([name]) => this.wall(name, { blank })));
  }

  /** An answer alone and large, on every wall that shows answers; a second time takes it down. */
  spotlight(message) {
    const walls = [...this.element.desk.walls].filter(([, wall]) => wall.show !== 'question');
    const on = walls.some(([, wall]) => wall.spotlight !== message);
    this.element.say(this.element.t(on ? 'host.said.spotlight' : 'host.said.no-spotlight'));
    return Promise.all(walls.map(([name]) => this.wall(name, { spotlight: on ? message : null })));
  }

  reveal() {
    const quiet = [...this.element.desk.walls].filter(([, wall]) => wall.quiet);
    return Promise.all(quiet.map(([name]) => this.wall(name, { revealedAt: this.element.now() })));
  }

  #path(below) {
    return `/chats/${this.chat.id}${below}`;
  }

  /** Each press names the step it was made at, so that two presses at once move one step. */
  #step(verb, body, said, values = {}, undo = '') {
    const from = currentStep(this.chat)?.id;
    return this.#do(() => post(this.#path(`/controls/${verb}`), { from, ...body }), said, values, undo);
  }

  #news(chat) {
    this.element.desk = { ...this.element.desk, chat: withTexts(this.chat, chatChanged(this.chat, chat)) };
  }

  async #do(deed, said = '', values = {}, undo = '') {
    this.element.asking = null;
    try {
      const answer = await deed();
      if (answer?.steps) this.#news(answer);
      if (said) this.element.say(this.element.t(said, values), { undo }, answer?.steps ? chatOf(answer) : undefined);
      return true;
    } catch (thrown) {
      await this.#refused(unreachable(thrown));
      return false;
    }
  }

  /** "Tomas already moved on" is news, not an error. */
  async #refused(problem) {
    if (problem.code !== 'already-moved') return this.element.say(this.element.explain(problem), { problem: true });
    const chat = await get(this.#path('')).catch(() => null);
    if (chat) this.#news(chat);
    const others = this.chat.hosts.filter((host) => host.id !== this.element.viewer?.id);
    const { inCharge } = this.chat;
    const who = inCharge && inCharge.id !== this.element.viewer?.id ? inCharge : others.length === 1 ? others[0] : null;
    const step = this.name(currentStep(this.chat));
    return this.element.say(this.element.t(who ? 'host.said.moved-by' : 'host.said.moved', { name: who?.name, step }));
  }
}
