import { get, post, put } from '../../core/api.js';
import { html, nothing } from 'lit';

/** A box for questions that somebody would rather ask the trainers alone. */
export class Box {
  /** @type {any[]} */
  list = [];
  words = '';
  nameless = false;
  /** @type {string} the question that a trainer is answering */
  answering = '';
  answer = '';
  forAll = false;

  /** @param {import('./lunchroom-course.js').LunchroomCourse} el */
  constructor(el) {
    this.el = el;
  }

  async load() {
    this.list = (await get(`${this.el.path}/questions`)).questions;
    this.el.requestUpdate();
  }

  #ask = async (/** @type {Event} */ event) => {
    event.preventDefault();
    const { el, words, nameless } = this;
    const done = await el.tried(() => post(`${el.path}/questions`, { words, nameless }));
    if (!done) return;
    this.list = done.questions;
    this.words = '';
    this.nameless = false;
    el.say(el.t('course.box.sent'));
    await el.focusOn('.box textarea');
  };

  #send = async (/** @type {Event} */ event, /** @type {any} */ question) => {
    event.preventDefault();
    const { el, answer, forAll } = this;
    const done = await el.tried(() => put(`${el.path}/questions/${question.id}/answer`, { words: answer, forAll }));
    if (!done) return;
    this.list = done.questions;
    this.answering = '';
    el.say(el.t('course.box.answered'));
    await el.focusOn('.box h3');
  };

  async #open(/** @type {any} */ question) {
    this.answering = question.id;
    this.answer = question.answer ?? '';
    this.forAll = Boolean(question.forAll) || !question.by;
    this.el.requestUpdate();
    await this.el.focusOn('.box li textarea');
  }

  /** @param {any} cohort */
  draw(cohort) {
    const { el } = this;
    return html`<section class="box"><h3 tabindex="-1">${el.t(cohort.runs ? 'course.box.theirs' : 'course.box')}</h3>
      ${cohort.runs || cohort.archived ? nothing : this.#form()}
      ${this.list.length ? html`<ul>${this.list.map((one) => this.#one(cohort, one))}</ul>` : cohort.runs ? html`<p class="quiet">${el.t('course.box.none')}</p>` : nothing}
    </section>`;
  }

  #form() {
    const { el } = this;
    return html`<form @submit=${this.#ask}>
      <label class="field"><span class="heard">${el.t('course.box.words')}</span>
        <textarea rows="2" maxlength="1000" dir="auto" placeholder=${el.t('course.box.words')} .value=${this.words} @input=${(event) => this.#write({ words: event.target.value })}></textarea></label>
      <label class="share"><input type="checkbox" .checked=${this.nameless} @change=${(event) => this.#write({ nameless: event.target.checked })} /> ${el.t('course.box.nameless')}</label>
      <p class="quiet">${el.t(this.nameless ? 'course.box.nameless.hint' : 'course.box.hint')}</p>
      <button ?disabled=${!this.words.trim()}>${el.t('course.box.ask')}</button>
    </form>`;
  }

  #write(/** @type {object} */ part) {
    Object.assign(this, part);
    this.el.requestUpdate();
  }

  #one(/** @type {any} */ cohort, /** @type {any} */ question) {
    const { el } = this;
    const who = question.by?.name ?? el.t(question.mine ? 'course.box.mine' : 'course.box.somebody');
    return html`<li><p dir="auto">${question.words}</p>
      <p class="quiet">${who}${question.forAll ? html` · ${el.t('course.box.for-all')}` : nothing}</p>
      ${question.answer ? html`<p class="answer" dir="auto">${question.answer}</p>` : nothing}
      ${cohort.runs && !cohort.archived ? this.#desk(question) : nothing}</li>`;
  }

  #desk(/** @type {any} */ question) {
    const { el } = this;
    if (this.answering !== question.id) {
      return html`<button class="plain" @click=${() => this.#open(question)}>${el.t(question.answer ? 'course.box.again' : 'course.box.answer')}</button>`;
    }
    return html`<form @submit=${(event) => this.#send(event, question)}>
      <label class="field"><span class="heard">${el.t('course.box.answer')}</span>
        <textarea rows="2" maxlength="1000" dir="auto" .value=${this.answer} @input=${(event) => this.#write({ answer: event.target.value })}></textarea></label>
      ${question.by ? html`<label class="share"><input type="checkbox" .checked=${this.forAll} @change=${(event) => this.#write({ forAll: event.target.checked })} /> ${el.t('course.box.tell-all')}</label>` : nothing}
      <div class="row"><button class="primary" ?disabled=${!this.answer.trim()}>${el.t('course.box.send')}</button>
      <button type="button" class="plain" @click=${() => this.#write({ answering: '' })}>${el.t('course.cancel')}</button></div>
    </form>`;
  }
}
